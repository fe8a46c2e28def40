"""Functions over lists that gather their result in an argument."""

from __future__ import annotations

import random

from lean_env.problems.families.accumulators import Recursion, closed, twin
from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.gatherings import (
    AND,
    APPENDED,
    MAXIMUM,
    OR,
    PRODUCT,
    additive,
)

ENTRIES = (
    "b",
    "K",
    "b + K",
    "K * b",
    "b * b",
    "K * b + M",
    "b % K",
    "b * b + K",
    "b * (b + K)",
    "if b < K then M else b",
    "if b = K then 1 else 0",
    "if b % K = 0 then b else M",
    "b / K",
    "b % K + M",
    "min b K",
)
"""What an entry `b` of a list or tree may weigh."""

LIST = Recursion("List Nat", "[]", "b :: t", ("t",), ENTRIES)


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: a multiple of the length; a sum; a product or maximum; a list or Boolean."""
    if level == 1:
        return closed(LIST, "Nat", "+", lambda x: f"{x}.length", rng)
    ways = {2: (additive("Nat"),), 3: (PRODUCT, MAXIMUM), 4: (APPENDED, AND, OR)}
    return twin(LIST, rng.choice(ways[level]), rng)


FAMILY = Family(
    "list-accumulators",
    "functions over lists that gather their result in an argument",
    "List",
    4,
    draw,
)
