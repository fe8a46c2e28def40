"""Every stage of a run, from the search without a model to the scores of all policies."""

from __future__ import annotations

from policy.transformers_generator import TransformersGenerator
from training.evaluation.policies import GRPO, WARM
from training.evaluation.score import Score, model_answers
from training.run import Run
from training.stages.baselines import baselines


def run_all(run: Run) -> dict[str, Score]:
    """Every stage; returns the scores of the baselines, the warm start and the trained model."""
    with run.verifier() as verifier:
        solved = run.seeds(verifier)
        warm = run.warm(solved)
        trained = run.grpo(warm, verifier)
        scores = baselines(run, verifier)
        for name, folder in ((WARM, warm), (GRPO, trained)):
            answers = model_answers(TransformersGenerator.load(folder), run.sampling())
            scores[name] = run.evaluate(name, answers, verifier)
    return scores
