"""Evaluation against steps: when it happens, and that training does not notice."""

from __future__ import annotations

from pathlib import Path

import torch

from lean_env.verify.verifier import Verifier
from policy.generator import Sampling
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import BY_NAME, FALSE, THEOREMS
from training.config_evaluation import Evaluation
from training.config_grpo import Grpo
from training.evaluation.curve import Curve
from training.evaluation.score import Score
from training.grpo.curriculum import Curriculum
from training.grpo.train import train_grpo
from training.reward import LeanReward
from training.splits import CANARY

PROMPTS = [theorem for theorem in THEOREMS if theorem.domain in ("Nat", "Bool")]
PARTS = {
    "held_out": [theorem for theorem in THEOREMS if theorem.domain == "Prop"],
    "unseen": [theorem for theorem in THEOREMS if theorem.domain == "List"],
    CANARY: [FALSE],
}


def train(
    policy: TransformersGenerator, verifier: Verifier, folder: Path, every: int, known: set[int]
) -> tuple[dict[int, Score], LeanReward]:
    """Three steps of GRPO; the points of the curve."""
    points: dict[int, Score] = {}
    curve = Curve(
        policy,
        PARTS,
        verifier,
        Evaluation(every=every, curve_samples=3),
        Sampling(24, seed=0),
        known=known,
        on_point=points.__setitem__,
    )
    reward = LeanReward(verifier, BY_NAME, budget_s=60.0, prefilled=True)
    train_grpo(
        policy,
        PROMPTS,
        reward,
        Curriculum([theorem.name for theorem in PROMPTS]),
        Grpo(steps=3, prompts=2, group=4, max_tokens=24, save_every=3, max_resamples=0),
        folder,
        seed=0,
        callbacks=[curve] if every else [],
    )
    return points, reward


def test_a_curve_has_the_warm_start_each_so_many_steps_and_the_end(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    points, reward = train(warm, verifier, tmp_path, 2, known=set())
    assert list(points) == [0, 2, 3]
    for score in points.values():
        assert score.pass_at.keys() >= PARTS.keys()
        for part in PARTS:
            assert list(score.pass_at[part]) == [1, 3]
            low, high = score.pass_at[part][1][1:]
            assert low <= score.pass_at[part][1][0] <= high
        assert score.seconds > 0
        assert score.canaries_proved == ()
        assert sum(score.outcomes.values()) == 3 * 5
    # Rewards are for rollouts only; and each theorem set apart is judged apart from them.
    assert sum(reward.outcomes.values()) == 3 * 8


def test_a_point_that_is_known_is_not_measured_again(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    points, _ = train(warm, verifier, tmp_path, 1, known={0, 2})
    assert list(points) == [1, 3]


def test_training_goes_the_same_way_with_and_without_a_curve(
    warm_folder: Path, verifier: Verifier, tmp_path: Path
) -> None:
    ends = []
    for every in (0, 1):
        policy = TransformersGenerator.load(warm_folder)
        policy.model.train()
        train(policy, verifier, tmp_path / str(every), every, known=set())
        assert policy.model.training
        ends.append(policy.model.state_dict())
    assert all(torch.equal(value, ends[1][name]) for name, value in ends[0].items())
