"""Policies of single steps: for a proof state, tactics with log-probabilities.

What searches a proof asks one of these, whatever is behind it: a fixed list, a sampler that looks
at the goal, or a language model.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import Protocol, runtime_checkable

from lean_env.environment import Goal, ProofState
from policy.family import Answer
from policy.generator import Generator, ModelError, Sampling
from policy.tactics import PORTFOLIO

_SLOPE = 0.25
_WORD = re.compile(r"[^\W\d][\w'?!]*(?:\.[^\W\d][\w'?!]*)*")
_CLOSING = ("rfl", "simp", "simp_all", "omega", "grind", "decide", "assumption", "contradiction")
_INDUCTIVE = re.compile(r"^(?:Nat|ℕ|List|Fin|Array)\b")
_ELIMINABLE = re.compile(
    r"^(?:Bool|Option|Int|ℤ|Sum|Ordering|Decidable|Subtype|Exists)\b|×|∧|∨|∃|⊕|↔|^False$"
)
_RELATION = re.compile(r" = | ↔ ")
_ORDER = re.compile(r"[<>≤≥≠=]")
_BOUND = re.compile(r"^(?:∀|fun\b)|→|^¬|⊆")
_SPECIAL = frozenset({"fun", "let", "have", "if", "then", "else", "match", "with", "in", "Type"})
_CONSTANTS = 6
_TINY = 1e-300


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
        self._proposals = _normalised(weights)

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        """See `StepPolicy`."""
        return [one for one in self._proposals if one.tactic not in tried][:samples]


class GoalSteps:
    """Draws, without putting back, from tactics that fit the goal: its shape, its hypotheses,
    and the constants in it."""

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        """See `StepPolicy`."""
        weights: dict[str, float] = {}
        for tactic, weight in fitting(state.goals[0], several=len(state.goals) > 1):
            weights[tactic] = max(weight, weights.get(tactic, 0.0))
        fresh = [one for one in _normalised(weights) if one.tactic not in tried]
        # The largest of log-probability plus Gumbel noise: sampling without replacement.
        noisy = [(one.logprob - math.log(max(rng.expovariate(1.0), _TINY)), one) for one in fresh]
        noisy.sort(key=lambda pair: -pair[0])
        return sorted((one for _, one in noisy[:samples]), key=lambda one: -one.logprob)


class ModelSteps:
    """Asks a language model of a family that answers goals with a tactic (`state-tactic`).

    May be shared by threads, of which one at a time is answered.
    """

    def __init__(self, generator: Generator, sampling: Sampling | None = None) -> None:
        family = generator.family
        if family.answer is not Answer.STEP:
            raise ModelError(
                f"models of the family {family.name} write whole proofs: search asks for one step "
                "at a time, from a model of the family state-tactic"
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
        return sorted(proposals, key=lambda one: -one.logprob)


def fitting(goal: Goal, *, several: bool = False) -> Iterator[tuple[str, float]]:
    """Yield tactics that fit a goal, with weights; `several`: it is not the only goal."""
    target = goal.target
    for place, tactic in enumerate(_CLOSING):
        yield tactic, 3.0 - place / 4
    if _ORDER.search(target):
        yield "omega", 4.0
    if _BOUND.search(target):
        yield "intro", 5.0
        yield "intros", 3.0
    if "∧" in target or "↔" in target:
        yield "constructor", 4.0
    if "∨" in target:
        yield from (("left", 2.0), ("right", 2.0))
    if target.startswith("∃"):
        yield "refine ⟨_, ?_⟩", 1.0
        yield "exists 0", 0.5
    if "if " in target or "match " in target:
        yield "split", 3.0
    if _RELATION.search(target):
        yield from (("funext x", 0.3), ("ext", 0.7), ("symm", 0.2), ("congr", 0.5))
    if several:
        yield "all_goals simp_all", 2.0
        yield "rotate_left", 0.1
    yield "exfalso", 0.1
    yield "subst_vars", 0.2
    yield from _from_hypotheses(goal)
    constants = list(_constants(goal))
    for name in constants:
        yield f"simp [{name}]", 1.5
        yield f"unfold {name}", 0.7
        yield f"simp_all [{name}]", 1.0
    if len(constants) > 1:
        yield f"simp [{', '.join(constants)}]", 1.0


def _from_hypotheses(goal: Goal) -> Iterator[tuple[str, float]]:
    for hypothesis in goal.hypotheses:
        kind = hypothesis.type
        for name in hypothesis.names:
            if not _WORD.fullmatch(name):
                continue  # a dagger: no tactic can name it
            if _INDUCTIVE.search(kind):
                yield f"induction {name}", 2.0
                yield f"induction {name} <;> simp_all", 2.0
                yield f"cases {name}", 1.0
            elif _ELIMINABLE.search(kind):
                yield f"cases {name}", 2.5
                yield f"cases {name} <;> simp_all", 1.5
            if kind == "Prop":
                yield f"by_cases h_{name} : {name}", 0.7
            elif _RELATION.search(kind) and not _BOUND.search(kind):
                yield f"rw [{name}]", 1.5
                yield f"rw [← {name}]", 0.5
                yield f"simp [{name}]", 1.0
                yield f"subst {name}", 0.7
            elif kind == goal.target:
                yield f"exact {name}", 8.0
            elif _BOUND.search(kind):
                yield f"apply {name}", 2.0
                yield f"exact {name} _", 0.3
                yield f"simp [{name}]", 0.7


def _constants(goal: Goal) -> Iterator[str]:
    """The names in a target that stand for constants of the library, as far as text tells."""
    local = {name for hypothesis in goal.hypotheses for name in hypothesis.names} | _SPECIAL
    found = dict.fromkeys(_WORD.findall(goal.target))
    named = (
        name
        for name in found
        if name.split(".")[0] not in local and ("." in name or (len(name) > 2 and name.islower()))
    )
    yield from list(named)[:_CONSTANTS]


def _normalised(weights: dict[str, float]) -> list[Proposal]:
    """Weights as log-probabilities, the likeliest first and else in their order."""
    total = sum(weights.values())
    proposals = [Proposal(tactic, math.log(weight / total)) for tactic, weight in weights.items()]
    return sorted(proposals, key=lambda one: -one.logprob)
