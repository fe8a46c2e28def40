"""Several policies of steps as one: each says its part about a state."""

from __future__ import annotations

import math
import random
from collections.abc import Collection, Sequence
from itertools import chain, islice, zip_longest

from lean_env.environment import ProofState
from policy.steps import Answered, Proposal, StepPolicy, ask


class MixedSteps:
    """Asks each of some policies, whose proposals count alike.

    A tactic's probability is the mean of those that the policies give it. A policy that has nothing
    to say about a state leaves its part to the others. May be shared by threads if those may.
    """

    def __init__(self, policies: Sequence[StepPolicy]) -> None:
        self._policies = tuple(policies)

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        """See `StepPolicy`."""
        return self.answer(state, tried, samples, rng).proposals

    def answer(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> Answered:
        """See `SpeakingPolicy`."""
        answers = [ask(policy, state, tried, samples, rng) for policy in self._policies]
        speaking = [answer.proposals for answer in answers if answer.proposals]
        mass: dict[str, float] = {}
        for proposals in speaking:
            for one in proposals:
                part = math.exp(one.logprob) / len(speaking)
                mass[one.tactic] = mass.get(one.tactic, 0.0) + part
        # What is too unlikely for a number stays a proposal.
        mixed = [Proposal(tactic, math.log(max(part, 1e-300))) for tactic, part in mass.items()]
        mixed.sort(key=lambda one: -one.logprob)
        return Answered(_shared(mixed, speaking, samples), sum(one.tokens for one in answers))


def _shared(
    mixed: Sequence[Proposal], speaking: Sequence[Sequence[Proposal]], samples: int
) -> list[Proposal]:
    """So many of the proposals, each policy's first ones in turn; the likeliest come first."""
    turns = chain.from_iterable(zip_longest(*speaking))
    named = dict.fromkeys(one.tactic for one in turns if one is not None)
    chosen = set(islice(named, samples))
    return [one for one in mixed if one.tactic in chosen]
