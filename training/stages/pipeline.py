"""Every stage of a run, from the search without a model to the scores of all policies."""

from __future__ import annotations

from pathlib import Path

from training.evaluation.policies import EXPERT, GIVEN, GRPO, WARM
from training.evaluation.score import Score, model_answers
from training.run import Run
from training.stages.baselines import baselines
from training.stages.grpo import reinforce
from training.stages.scores import measure_policy
from training.stages.searches import search_all
from training.stages.start import starting_model
from training.stages.warm_start import warm_model

NAMES = {"model": GIVEN, "warm": WARM, "expert": EXPERT}
"""How the starting model is called in scores."""


def run_all(run: Run) -> tuple[dict[str, Score], dict[str, Score]]:
    """Every stage; returns the scores of the baselines, the starting models and the trained one,
    and those of searches.

    Of several processes only the first evaluates; the others return nothing.
    """
    start, trained = learn(run)
    if not run.ranks.first:
        return {}, {}
    with run.verifier() as verifier:
        scores = baselines(run, verifier)
        stages = {NAMES[run.config.start]: start, GRPO: trained}
        if run.config.start == "expert":
            stages = {WARM: warm_model(run), **stages}
        for name, folder in stages.items():
            answers = model_answers(run.load(folder), run.sampling())
            scores[name] = measure_policy(run, name, answers, verifier)
    return scores, search_all(run, trained)


def learn(run: Run) -> tuple[Path | str, Path]:
    """The starting model, made by the first process, and what all processes reinforce it to."""
    start = run.ranks.after_first(lambda: starting_model(run))
    with run.verifier(shared=True) as verifier:
        return start, reinforce(run, start, verifier)
