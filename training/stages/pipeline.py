"""Every stage of a run, from the search without a model to the scores of all policies."""

from __future__ import annotations

from policy.transformers_generator import TransformersGenerator
from training.evaluation.policies import GRPO, WARM
from training.evaluation.score import Score, model_answers
from training.run import Run
from training.stages.baselines import baselines
from training.stages.grpo import reinforce
from training.stages.scores import measure_policy
from training.stages.seeds import find_seeds
from training.stages.warm_start import warm_start


def run_all(run: Run) -> dict[str, Score]:
    """Every stage; returns the scores of the baselines, the warm start and the trained model."""
    with run.verifier() as verifier:
        warm = warm_start(run, find_seeds(run, verifier))
        trained = reinforce(run, warm, verifier)
        scores = baselines(run, verifier)
        for name, folder in ((WARM, warm), (GRPO, trained)):
            answers = model_answers(TransformersGenerator.load(folder), run.sampling())
            scores[name] = measure_policy(run, name, answers, verifier)
    return scores
