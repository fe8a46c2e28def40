"""Functions over natural numbers that gather their result in an argument."""

from __future__ import annotations

import random

from lean_env.problems.families.accumulators import Recursion, closed, twin
from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.gatherings import PRODUCT, additive

NAT = Recursion(
    "Nat",
    "0",
    "n + 1",
    ("n",),
    (
        "n",
        "K",
        "n + K",
        "K * n",
        "n * n",
        "K * n + M",
        "n % K",
        "n * n + K",
        "n * (n + K)",
        "if n < K then M else n",
        "if n % K = 0 then n else M",
        "n / K",
        "n % K + M",
        "min n K",
    ),
)


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: a closed form; a twin; a product."""
    if level == 1:
        return closed(NAT, "Nat", "+", lambda x: x, rng)
    return twin(NAT, additive("Nat") if level == 2 else PRODUCT, rng)


FAMILY = Family(
    "nat-accumulators",
    "functions over Nat that gather their result in an argument",
    "Nat",
    3,
    draw,
)
