"""Policies that need no model: a fixed portfolio, and a sampler that looks at the statement.

They are the baseline every trained policy has to beat, and find the proofs that its warm start
learns from.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from lean_env.judge.assemble import header_imports
from lean_env.problems import Theorem
from lean_env.problems.check import PORTFOLIO as MATHLIB_ONE_LINERS

PORTFOLIO: tuple[str, ...] = (
    "intros; omega",
    "simp",
    "intros; simp_all",
    "rfl",
    "grind",
    "decide",
    "intros; rfl",
    "simp_all",
    "constructor <;> intros <;> simp_all",
    "intros; simp; omega",
    "intros; constructor <;> simp_all",
    "intros; contradiction",
)
"""One-liners in the order of what they close, most first (`lean-env bench train` counts them)."""

_MATHLIB = ("Mathlib",)


def portfolio(header: str) -> tuple[str, ...]:
    """Return the one-liners for theorems behind a header: Mathlib's too where it imports that."""
    if _MATHLIB not in header_imports(header):
        return PORTFOLIO
    return tuple(dict.fromkeys((*MATHLIB_ONE_LINERS, *PORTFOLIO)))


_BINDER = re.compile(
    r"[({]\s*(?P<names>[^\s:(){}\[\]]+(?:\s+[^\s:(){}\[\]]+)*)\s*:\s*(?P<type>[^(){}\[\]]*)[)}]"
)
_WORD = re.compile(r"[^\W\d][\w'?!]*(?:\.[^\W\d][\w'?!]*)*")
_ENDINGS = ("rfl", "simp", "simp_all", "omega", "simp; omega", "simp_all; omega", "grind", "decide")
_ELIMINABLE = re.compile(
    r"^(?:Bool|Nat|Int|Option|List|Fin|Sum|Ordering|Decidable|Subtype)\b|×|∧|∨|∃|⊕"
)
_INDUCTIVE = re.compile(r"^(?:Nat|List)\b")


class TacticPolicy(Protocol):
    """Proposes whole tactic blocks for a theorem."""

    def propose(self, theorem: Theorem, samples: int, rng: random.Random) -> list[str]:
        """Return `samples` blocks, the likeliest first; they may repeat."""
        ...


class Portfolio:
    """The fixed list, in order, begun again when it is used up."""

    def __init__(self, tactics: Sequence[str] = PORTFOLIO) -> None:
        self.tactics = tuple(tactics)

    def propose(self, theorem: Theorem, samples: int, rng: random.Random) -> list[str]:
        """See `TacticPolicy`."""
        return [self.tactics[index % len(self.tactics)] for index in range(samples)]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a statement looks like from outside: its variables by type, and the words in it."""

    eliminable: tuple[str, ...]
    inductive: tuple[str, ...]
    propositions: tuple[str, ...]
    functions: tuple[str, ...]

    @staticmethod
    def of(theorem: Theorem) -> Shape:
        """Read the binders and words of a statement; never raises."""
        typed: list[tuple[str, str]] = []
        for match in _BINDER.finditer(theorem.statement):
            typed += ((name, match["type"].strip()) for name in match["names"].split())
        words = _WORD.findall(theorem.statement.split(":", 1)[-1])
        functions = [word for word in words if "." in word or (len(word) > 2 and word.islower())]
        return Shape(
            eliminable=tuple(name for name, kind in typed if _ELIMINABLE.search(kind)),
            inductive=tuple(name for name, kind in typed if _INDUCTIVE.search(kind)),
            propositions=tuple(name for name, kind in typed if kind == "Prop"),
            functions=tuple(dict.fromkeys(functions)),
        )


class GoalSampler:
    """Draws tactic blocks that fit the statement: cases and induction on variables it has."""

    def propose(self, theorem: Theorem, samples: int, rng: random.Random) -> list[str]:
        """See `TacticPolicy`; half of the draws come from the portfolio."""
        shape = Shape.of(theorem)
        drawn: list[str] = []
        for _ in range(samples):
            if rng.random() < 0.5:
                # Earlier entries close more: draw them more often.
                place = min(int(rng.expovariate(0.35)), len(PORTFOLIO) - 1)
                drawn.append(PORTFOLIO[place])
            else:
                drawn.append(rng.choice(list(_blocks(shape, rng))))
        return drawn


def _ending(rng: random.Random) -> str:
    """A closing tactic, or two of them of which the second is for when the first fails."""
    if rng.random() < 0.5:
        return rng.choice(_ENDINGS)
    return "first | " + " | ".join(rng.sample(_ENDINGS, 2))


def _blocks(shape: Shape, rng: random.Random) -> Iterator[str]:
    """One block of each kind the shape allows."""
    ending = _ending(rng)
    yield ending
    yield f"intros; {ending}"
    yield f"constructor <;> intro h <;> {ending}"
    yield f"intro h; {ending}"
    if shape.eliminable:
        yield f"cases {rng.choice(shape.eliminable)} <;> {ending}"
        pair = rng.sample(shape.eliminable, min(2, len(shape.eliminable)))
        yield " <;> ".join([*(f"cases {name}" for name in pair), ending])
    if shape.inductive:
        yield f"induction {rng.choice(shape.inductive)} <;> {ending}"
    if shape.propositions:
        yield f"by_cases h : {rng.choice(shape.propositions)} <;> {ending}"
    if shape.functions:
        name = rng.choice(shape.functions)
        yield f"simp [{name}]"
        yield f"unfold {name}; {ending}"
        yield f"intros; simp_all [{name}]"
