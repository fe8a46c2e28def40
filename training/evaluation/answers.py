"""Policies without a model, as the evaluation sees them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from lean_env.problems import Theorem
from policy.tactics import TacticPolicy
from training.evaluation.score import Answers, Attempt


def tactic_answers(policy: TacticPolicy, seed: int = 0) -> Answers:
    """Ask a policy without a model; `seed` is for those that draw.

    What it does not propose, where nothing of its fits, is an attempt in vain.
    """
    rng = random.Random(seed)

    def attempts(theorem: Theorem, samples: int) -> list[Attempt]:
        blocks = policy.propose(theorem, samples, rng)
        given = [Attempt(theorem.candidate(text), text=text) for text in blocks]
        return given + [Attempt(None)] * (samples - len(given))

    def answer(theorems: Sequence[Theorem], samples: int) -> list[list[Attempt]]:
        return [attempts(theorem, samples) for theorem in theorems]

    return answer
