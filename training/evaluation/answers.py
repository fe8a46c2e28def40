"""Policies without a model, as the evaluation sees them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from lean_env.problems import Theorem
from policy.tactics import TacticPolicy
from training.evaluation.score import Answers, Attempt


def tactic_answers(policy: TacticPolicy, seed: int = 0) -> Answers:
    """Ask a policy without a model; `seed` is for those that draw."""
    rng = random.Random(seed)

    def answer(theorems: Sequence[Theorem], samples: int) -> list[list[Attempt]]:
        return [
            [
                Attempt(theorem.candidate(text), text=text)
                for text in policy.propose(theorem, samples, rng)
            ]
            for theorem in theorems
        ]

    return answer
