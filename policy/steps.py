"""Policies of single steps: for a proof state, tactics with log-probabilities.

What searches a proof asks one of these, whatever is behind it: a fixed list, a sampler that looks
at the goal, or a language model.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import Protocol, runtime_checkable

from lean_env.environment import ProofState
from policy.family import Answer
from policy.generator import Generator, ModelError, Sampling
from policy.tactics import PORTFOLIO

_SLOPE = 0.25


@dataclass(frozen=True, slots=True)
class Proposal:
    """A tactic to try on a state, and its natural log-probability under the policy, at most 0."""

    tactic: str
    logprob: float


class StepPolicy(Protocol):
    """Proposes tactics for the first goal of a proof state."""

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        """Return at most `samples` different tactics that are not in `tried`, the likeliest first.

        None means that the policy has nothing more to say about the state. Every random choice is
        drawn from `rng`. Raises ModelError where there is a model that does not answer.
        """
        ...


@dataclass(frozen=True, slots=True)
class Answered:
    """What a policy proposed, and the tokens that a model wrote for it, those of useless answers
    too."""

    proposals: list[Proposal]
    tokens: int = 0


@runtime_checkable
class SpeakingPolicy(StepPolicy, Protocol):
    """A policy of steps that spends tokens, and says how many."""

    def answer(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> Answered:
        """Return what `propose` does, with what it cost."""
        ...


def ask(
    policy: StepPolicy, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
) -> Answered:
    """Ask a policy for tactics, as `StepPolicy` says, whether it spends tokens or not."""
    if isinstance(policy, SpeakingPolicy):
        return policy.answer(state, tried, samples, rng)
    return Answered(policy.propose(state, tried, samples, rng))


class PortfolioSteps:
    """A fixed list, the likeliest first: each entry half as likely again as a few places on."""

    def __init__(self, tactics: Sequence[str] = PORTFOLIO) -> None:
        weights = {tactic: math.exp(-_SLOPE * place) for place, tactic in enumerate(tactics)}
        self._proposals = normalised(weights)

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        """See `StepPolicy`."""
        return [one for one in self._proposals if one.tactic not in tried][:samples]


class ModelSteps:
    """Asks a language model of a family that answers goals with a tactic (`state-tactic`).

    May be shared by threads, of which one at a time is answered.
    """

    def __init__(self, generator: Generator, sampling: Sampling | None = None) -> None:
        family = generator.family
        if family.answer is not Answer.STEP:
            raise ModelError(
                f"models of the family {family.name} write whole proofs, not one step at a time as "
                "those of the family state-tactic"
            )
        usual = family.sampling
        self._generator = generator
        self._one_at_a_time = Lock()
        self._sampling = sampling or Sampling(
            usual.max_tokens, usual.temperature, usual.top_p, stop=family.stop, logprobs=True
        )

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        """See `StepPolicy`; a log-probability that is not known is that of the share of answers."""
        return self.answer(state, tried, samples, rng).proposals

    def answer(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> Answered:
        """See `SpeakingPolicy`."""
        family = self._generator.family
        sampling = replace(self._sampling, seed=rng.getrandbits(31))
        with self._one_at_a_time:
            [answers] = self._generator.generate([family.ask_step(state.text)], samples, sampling)
        counts: Counter[str] = Counter()
        known: dict[str, float] = {}
        for answer in answers:
            read = family.extract(
                answer.text,
                prefilled=self._generator.prefills_thinking,
                finished=answer.finished,
            )
            tactic = (read.tactics or "").strip()
            if not tactic:
                continue
            counts[tactic] += 1
            if answer.logprob is not None:
                known[tactic] = max(min(answer.logprob, 0.0), known.get(tactic, -math.inf))
        proposals = [
            Proposal(tactic, known.get(tactic, math.log(count / len(answers))))
            for tactic, count in counts.items()
            if tactic not in tried
        ]
        proposals.sort(key=lambda one: -one.logprob)
        return Answered(proposals, sum(one.tokens for one in answers))


def normalised(weights: dict[str, float]) -> list[Proposal]:
    """Return weights as log-probabilities, the likeliest first and else in their order."""
    total = sum(weights.values())
    proposals = [Proposal(tactic, math.log(weight / total)) for tactic, weight in weights.items()]
    return sorted(proposals, key=lambda one: -one.logprob)
