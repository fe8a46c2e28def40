"""The last stage: proofs searched for with and without the trained policy, at equal budgets.

A search's score is that of an ordered policy: its pass@k is what its first k tactics prove. Scores
are in `OUT/searches/NAME.json`, beside them a folder of the same name with each search's graph, and
in `proofs` a Lean file for each theorem that was proved.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.environment import ProofEnv, StepLimits
from lean_env.problems import ProblemSet, Theorem
from policy.goal_steps import GoalSteps
from policy.mixed_steps import MixedSteps
from policy.premises import LibraryPremises
from policy.proof_file import proof_file
from policy.prove import Proving
from policy.prove_one import Plan, ProofAttempt, graph_file
from policy.search import Budget, Kind
from policy.steps import PortfolioSteps, StepPolicy
from policy.tactics import portfolio
from policy.whole_steps import WholeProofSteps
from training.config import ConfigError
from training.config_evaluation import Searches, SearchPolicy
from training.evaluation.passk import mean_over_theorems
from training.evaluation.policies import (
    PORTFOLIO_SEARCHED,
    SAMPLER_SEARCHED,
    TRAINED_MIXED,
    TRAINED_SEARCHED,
)
from training.evaluation.score import Score
from training.evaluation.versions import versions
from training.run import Run

NAMES: dict[SearchPolicy, str] = {
    "portfolio": PORTFOLIO_SEARCHED,
    "sampler": SAMPLER_SEARCHED,
    "trained": TRAINED_SEARCHED,
    "mixed": TRAINED_MIXED,
}
"""How the searches of a configuration are called in scores."""


def search_all(run: Run, trained: Path | str) -> dict[str, Score]:
    """Search with every policy that the configuration's `searches` names; a score each.

    Searches that are stopped are gone on with. Raises StepperFault where Lean cannot be run,
    GraphError for a graph that cannot be read.
    """
    settings = run.config.searches
    if settings is None:
        return {}
    parts = _parts(run, settings)
    if not any(parts.values()):
        raise ConfigError("searches: there is no reported theorem to search for")
    return {
        NAMES[kind]: _searched(run, settings, kind, parts, trained) for kind in settings.policies
    }


def _parts(run: Run, settings: Searches) -> dict[str, list[Theorem]]:
    reported = run.splits.reported(settings.per_domain, run.config.problems.split_seed)
    return {part: reported[part] for part in ("held_out", "unseen")}


def _searched(
    run: Run,
    settings: Searches,
    kind: SearchPolicy,
    parts: dict[str, list[Theorem]],
    trained: Path | str,
) -> Score:
    folder = run.out / "searches" / kind
    file = folder.with_suffix(".json")
    if file.is_file():
        return Score.from_json(json.loads(file.read_text(encoding="utf-8")))
    theorems = [theorem for members in parts.values() for theorem in members]
    attempts: dict[str, ProofAttempt] = {}
    began = time.monotonic()
    with run.progress.bar(f"searching: {NAMES[kind]}") as advance:
        for attempt in _attempts(run, settings, kind, theorems, folder, trained):
            attempts[attempt.theorem.name] = attempt
            if attempt.proof is not None:
                name = graph_file(folder / "proofs", attempt.theorem).with_suffix(".lean")
                text = proof_file([(attempt.theorem, attempt.proof)])
                write_whole(name, text, make_folder=True)
            advance(len(attempts), len(theorems))
    score = Score(
        policy=NAMES[kind],
        counts={name: (one.tactics, int(one.proof is not None)) for name, one in attempts.items()},
        pass_at=_table(parts, attempts, settings.tactics),
        outcomes=dict(Counter(attempt.fate.value for attempt in attempts.values())),
        tokens=sum(attempt.tokens for attempt in attempts.values()),
        verifier_cpu_s=0.0,
        seconds=time.monotonic() - began,
        data_hash=ProblemSet("searches", tuple(theorems)).data_hash,
        toolchain=str(run.toolchain),
        versions=versions(),
        canaries_proved=(),
    )
    write_whole(file, json.dumps(score.to_json(), indent=1), make_folder=True)
    return score


def _attempts(
    run: Run,
    settings: Searches,
    kind: SearchPolicy,
    theorems: Sequence[Theorem],
    folder: Path,
    trained: Path | str,
) -> Iterator[ProofAttempt]:
    """Search for each theorem; those behind equal headers together, since lines depend on them."""
    limits = StepLimits(wall_s=settings.timeout_s)
    open_env = partial(ProofEnv, run.toolchain, run.sandbox, limits=limits, jobs=1)
    by_lines: dict[tuple[str, ...], list[Theorem]] = {}
    for theorem in theorems:
        lines = portfolio(theorem.header) if kind == "portfolio" else ()
        by_lines.setdefault(lines, []).append(theorem)
    for lines, members in by_lines.items():
        plan = Plan(
            PortfolioSteps(lines) if lines else _policy(run, kind, trained),
            Budget(max(settings.tactics), settings.max_time_s),
            kind=Kind.PORTFOLIO if kind == "portfolio" else Kind.BEST_FIRST,
            seed=run.config.seed,
            folder=folder,
        )
        jobs = run.config.verification.here
        with Proving(members, plan, open_env, jobs=jobs) as proving:
            yield from proving.results()


def _policy(run: Run, kind: SearchPolicy, trained: Path | str) -> StepPolicy:
    """The policy of a search whose tactics depend on the goal alone."""
    sampler = GoalSteps(LibraryPremises(run.toolchain))
    if kind == "sampler":
        return sampler
    model = WholeProofSteps(run.load(trained))
    return MixedSteps((model, sampler)) if kind == "mixed" else model


def _table(
    parts: dict[str, list[Theorem]], attempts: dict[str, ProofAttempt], tactics: Sequence[int]
) -> dict[str, dict[int, tuple[float, float, float]]]:
    rows: dict[str, list[ProofAttempt]] = {}
    for part, theorems in parts.items():
        for theorem in theorems:
            for row in (part, f"{part}/{theorem.domain}"):
                rows.setdefault(row, []).append(attempts[theorem.name])
    table: dict[str, dict[int, tuple[float, float, float]]] = {}
    for row, members in rows.items():
        table[row] = {}
        for count in sorted(tactics):
            found = [one.proof is not None and one.tactics <= count for one in members]
            estimate = mean_over_theorems([float(proved) for proved in found])
            table[row][count] = (estimate.mean, estimate.low, estimate.high)
    return table
