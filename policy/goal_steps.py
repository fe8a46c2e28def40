"""A policy of steps that looks at the goal: its shape, its hypotheses, and the library."""

from __future__ import annotations

import math
import random
from collections.abc import Collection, Iterator, Sequence
from itertools import permutations

from lean_env.environment import Goal, ProofState
from lean_env.judge.assemble import complete_header, header_imports
from policy.fitting import NAME, fitting, fitting_mathlib, is_fact
from policy.premises import Premise, PremiseSource
from policy.steps import Proposal, normalised

PREMISES = 12
"""Premises that are picked for a goal."""
NOISE = 0.3
"""How far drawing departs from taking the likeliest: 0 not at all, 1 draws by probability."""
_TOGETHER = 4
_FACTS = 3
_MATHLIB = ("Mathlib",)
_TINY = 1e-300


class GoalSteps:
    """Draws, without putting back, from tactics that fit the goal.

    `premises` finds theorems of the library for it; without, there are none. May be shared by
    threads.
    """

    def __init__(self, premises: PremiseSource | None = None, count: int = PREMISES) -> None:
        self._premises = premises
        self._count = count

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        """See `StepPolicy`."""
        weights: dict[str, float] = {}
        for tactic, weight in self._weighted(state):
            weights[tactic] = max(weight, weights.get(tactic, 0.0))
        fresh = [one for one in normalised(weights) if one.tactic not in tried]
        # The largest of log-probability plus Gumbel noise: sampling without replacement.
        noisy = [
            (one.logprob - NOISE * math.log(max(rng.expovariate(1.0), _TINY)), one) for one in fresh
        ]
        noisy.sort(key=lambda pair: -pair[0])
        return sorted((one for _, one in noisy[:samples]), key=lambda one: -one.logprob)

    def _weighted(self, state: ProofState) -> Iterator[tuple[str, float]]:
        goal = state.goals[0]
        if _MATHLIB in header_imports(complete_header(state.header)):
            yield from fitting_mathlib(goal)
        yield from fitting(goal, several=len(state.goals) > 1)
        if self._premises is not None:
            yield from using(self._premises.premises(state, self._count), goal)


def using(premises: Sequence[Premise], goal: Goal) -> Iterator[tuple[str, float]]:
    """Yield tactics that use premises, the most likely first, with weights."""
    facts = list(_arguments(goal))
    for place, premise in enumerate(premises):
        near = 1 / (1 + place / 3)
        if premise.rewrites:
            yield f"rw [{premise.name}]", 4.0 * near
            yield f"simp [{premise.name}]", 3.0 * near
            yield f"rw [← {premise.name}]", 0.7 * near
        yield f"exact {premise.name} ..", 1.0 * near
        yield f"apply {premise.name} <;> first | assumption | omega | simp_all", 3.0 * near
        yield f"apply {premise.name}", 2.0 * near
        yield f"grind [{premise.name}]", 3.0 * near
        if facts:
            ways = " | ".join(
                f"exact {premise.name} {given} | exact ({premise.name} {given}).1 "
                f"| exact ({premise.name} {given}).2"
                for given in facts
            )
            yield f"first | {ways}", 4.0 * near
    names = [premise.name for premise in premises]
    for start in range(0, len(names), _TOGETHER):
        near = 1 / (1 + start / 4)
        listed = ", ".join(names[start : start + _TOGETHER])
        yield f"simp_all [{listed}]", 4.0 * near


def _arguments(goal: Goal) -> Iterator[str]:
    """One or two of the last facts among the hypotheses, as arguments of a premise."""
    facts = [
        name
        for hypothesis in goal.hypotheses
        if is_fact(hypothesis.type)
        for name in hypothesis.names
        if NAME.fullmatch(name)
    ][-_FACTS:]
    yield from facts
    yield from (f"{one} {other}" for one, other in permutations(facts, 2))
