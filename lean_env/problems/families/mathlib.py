"""What the families on Mathlib share: the import, names for variables, sums with signs."""

from __future__ import annotations

import random
from collections.abc import Sequence

IMPORTS = "import Mathlib"
LETTERS = ("a", "b", "c", "u", "v", "w", "x", "y", "z")


def names(count: int, rng: random.Random) -> list[str]:
    """Different names for variables."""
    return rng.sample(LETTERS, count)


def combination(terms: Sequence[tuple[int, str]], constant: int = 0) -> str:
    """The sum of multiples of terms and a constant, as one writes it: `3 * x - y + 2`."""
    text = ""
    for factor, term in (*terms, (constant, "")):
        if not factor:
            continue
        size = abs(factor)
        said = term if term and size == 1 else f"{size} * {term}" if term else str(size)
        if text:
            text += f" {'-' if factor < 0 else '+'} {said}"
        else:
            text = f"-({said})" if factor < 0 and term else f"{'-' if factor < 0 else ''}{said}"
    return text or "0"


def nonzero(bound: int, rng: random.Random) -> int:
    """A number from -`bound` to `bound`, but 0."""
    return rng.choice([number for number in range(-bound, bound + 1) if number])
