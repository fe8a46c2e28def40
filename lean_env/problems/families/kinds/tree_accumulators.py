"""Functions over trees that gather their result in an argument, one half after the other."""

from __future__ import annotations

import random

from lean_env.problems.families.accumulators import Recursion, twin
from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.gatherings import AND, MAXIMUM, OR, PRODUCT, additive
from lean_env.problems.families.kinds.list_accumulators import ENTRIES

TREE = Recursion(
    "Tree",
    ".leaf",
    ".node l b r",
    ("l", "r"),
    ENTRIES,
    "inductive Tree where\n  | leaf : Tree\n  | node : Tree → Nat → Tree → Tree\n",
)


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: a sum; a product or maximum; a Boolean."""
    ways = {1: (additive("Nat"),), 2: (PRODUCT, MAXIMUM), 3: (AND, OR)}
    return twin(TREE, rng.choice(ways[level]), rng)


FAMILY = Family(
    "tree-accumulators",
    "functions over trees that gather their result in an argument",
    "Tree",
    3,
    draw,
)
