"""Policies without a model that a trained one has to beat, at the same number of attempts.

What has to be chosen among is chosen on training theorems.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import permutations

from lean_env.atomic import write_whole
from lean_env.judge.verdict import Outcome
from lean_env.problems import Theorem
from lean_env.verify.verifying import Verifying
from policy.tactics import PORTFOLIO, GoalSampler, Portfolio
from policy.template_bench import measure
from policy.templates import TEMPLATES, FilledTemplate, TemplateSampler
from training.evaluation.answers import tactic_answers
from training.evaluation.policies import (
    CHOSEN_CONSTANT,
    CHOSEN_PAIR,
    CHOSEN_TEMPLATE,
    CONSTANT,
    ORDERED,
    SAMPLER,
    TEMPLATES_DRAWN,
)
from training.evaluation.score import Score
from training.run import Run
from training.stages.scores import keep_score, measure_policy

_SHOWN = PORTFOLIO[:6]
_TRIED = 3  # pairs that are measured, after all were reckoned


@dataclass(frozen=True)
class Choice:
    """The best constant and the best pair on so many training theorems, and what each closed."""

    constant: str
    pair: str
    theorems: int
    closed: dict[str, int]


def pair_of(first: str, second: str) -> str:
    """Try the one, and the other where it leaves anything open."""
    return f"first | ({first}; done) | ({second}; done)"


def choose(
    theorems: Sequence[Theorem],
    verifier: Verifying,
    tactics: Sequence[str] = PORTFOLIO,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Choice:
    """Measure every tactic on the theorems, and the pairs that promise most by that.

    A pair promises what either closes, less what the first runs out of time on. Of equals the
    earlier in `tactics` wins.
    """
    total = len(tactics) + _TRIED
    closed: dict[str, set[str]] = {}
    stuck: dict[str, set[str]] = {}
    for number, tactic in enumerate(tactics, start=1):
        verdicts = verifier.verify([theorem.candidate(tactic) for theorem in theorems])
        closed[tactic] = {verdict.id for verdict in verdicts if verdict.proved}
        stuck[tactic] = {v.id for v in verdicts if v.outcome is not Outcome.REJECTED} - closed[
            tactic
        ]
        progress(number, total)
    counts = {tactic: len(names) for tactic, names in closed.items()}
    pairs = sorted(
        permutations(tactics, 2),
        key=lambda pair: -len(closed[pair[0]] | (closed[pair[1]] - stuck[pair[0]])),
    )
    for number, pair in enumerate(pairs[:_TRIED], start=len(tactics) + 1):
        text = pair_of(*pair)
        verdicts = verifier.verify([theorem.candidate(text) for theorem in theorems])
        counts[text] = sum(verdict.proved for verdict in verdicts)
        progress(number, total)
    tried = [text for text in counts if text not in closed]
    return Choice(
        constant=max(tactics, key=counts.__getitem__),
        pair=max(tried, key=counts.__getitem__),
        theorems=len(theorems),
        closed=counts,
    )


def baselines(run: Run, verifier: Verifying) -> dict[str, Score]:
    """Evaluate those that the configuration names as the trained policy is evaluated."""
    wanted = run.config.evaluation.baselines
    scores: dict[str, Score] = {}
    if "constants" in wanted:
        scores |= _constants(run, verifier)
    if "portfolio" in wanted:
        portfolio = tactic_answers(Portfolio())
        scores[ORDERED] = measure_policy(run, ORDERED, portfolio, verifier, ordered=True)
    if "sampler" in wanted:
        sampler = tactic_answers(GoalSampler(), run.config.seed)
        scores[SAMPLER] = measure_policy(run, SAMPLER, sampler, verifier)
    if "template" in wanted:
        scores[CHOSEN_TEMPLATE] = _best_template(run, verifier)
    if "templates" in wanted:
        drawn = tactic_answers(TemplateSampler(), run.config.seed)
        scores[TEMPLATES_DRAWN] = measure_policy(run, TEMPLATES_DRAWN, drawn, verifier)
    return scores


def _constants(run: Run, verifier: Verifying) -> dict[str, Score]:
    choice = _choice(run, verifier)
    scores: dict[str, Score] = {}
    for tactic in dict.fromkeys((*_SHOWN, choice.constant)):
        name = CONSTANT + tactic
        scores[name] = measure_policy(run, name, tactic_answers(Portfolio((tactic,))), verifier)
    scores[CHOSEN_CONSTANT] = keep_score(
        run,
        replace(scores[CONSTANT + choice.constant], policy=CHOSEN_CONSTANT, detail=choice.constant),
    )
    pair = tactic_answers(Portfolio((choice.pair,)))
    scores[CHOSEN_PAIR] = measure_policy(run, CHOSEN_PAIR, pair, verifier, detail=choice.pair)
    return scores


def _best_template(run: Run, verifier: Verifying) -> Score:
    """The template that proves most training theorems, filled in its one way for each theorem."""
    file = run.out / "templates" / "choice.json"
    with run.stage("templates") as folder:
        if folder is not None:
            theorems = run.splits.few_to_train(run.config.evaluation.choose_per_domain)
            measured = list(measure(theorems, verifier, TEMPLATES))
            write_whole(file, json.dumps([one.to_json() for one in measured], indent=1))
    chosen = max(json.loads(file.read_text()), key=lambda one: one["closed"])["template"]
    best = tactic_answers(FilledTemplate(chosen))
    return measure_policy(run, CHOSEN_TEMPLATE, best, verifier, detail=chosen)


def _choice(run: Run, verifier: Verifying) -> Choice:
    file = run.out / "baselines" / "choice.json"
    with run.stage("baselines") as folder:
        if folder is not None:
            theorems = run.splits.few_to_train(run.config.evaluation.choose_per_domain)
            with run.progress.bar("choosing baselines") as advance:
                choice = choose(theorems, verifier, progress=advance)
            write_whole(file, json.dumps(asdict(choice), indent=1))
            run.progress.say(f"of {choice.theorems} training theorems {choice.pair} closes most")
    return Choice(**json.loads(file.read_text()))
