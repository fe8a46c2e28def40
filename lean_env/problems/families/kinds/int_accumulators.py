"""Functions from natural numbers to integers that count up or down in an argument."""

from __future__ import annotations

import random

from lean_env.problems.families.accumulators import closed, twin
from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.gatherings import DIFFERENCE
from lean_env.problems.families.kinds.nat_accumulators import NAT


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: a closed form; a twin from which is subtracted."""
    if level == 1:
        return closed(NAT, "Int", rng.choice("+-"), lambda x: x, rng)
    return twin(NAT, DIFFERENCE, rng)


FAMILY = Family(
    "int-accumulators",
    "functions from Nat to Int that count up or down in an argument",
    "Int",
    2,
    draw,
)
