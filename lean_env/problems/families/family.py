"""What a problem family is, and what it draws."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from lean_env.problems.theorem import Theorem


@dataclass(frozen=True, slots=True)
class Draft:
    """A theorem as its family draws it, without a name.

    `binders` (each in brackets, or none) and `claim` are the statement, `definitions` what its
    header defines. `proof` is a tactic block that proves it. `neighbour` is a claim that is false
    behind the same binders; `disproof` is a tactic block for `¬ ∀ binders, neighbour`, or for
    `¬ neighbour` without binders.
    """

    binders: str
    claim: str
    proof: str
    neighbour: str
    disproof: str
    definitions: str = ""


@dataclass(frozen=True, slots=True)
class Family:
    """A parametrised kind of theorem, in levels of growing difficulty.

    `name` is what commands call it, `about` one line for a list of families, `domain` the domain of
    its theorems. `draw(level, rng)` draws one of level 1 to `levels`; equal generators draw equal
    theorems. `imports` are the import lines of a header.
    """

    name: str
    about: str
    domain: str
    levels: int
    draw: Callable[[int, random.Random], Draft]
    imports: str = ""

    def header(self, draft: Draft) -> str:
        """The header of a draft's theorem: imports, and definitions where there are some."""
        parts = (part.strip() for part in (self.imports, draft.definitions))
        return "".join(f"{part}\n\n" for part in parts if part)


@dataclass(frozen=True, slots=True)
class Problem:
    """A theorem of a family and its known proof; of a canary, a proof of its negation."""

    theorem: Theorem
    proof: str
