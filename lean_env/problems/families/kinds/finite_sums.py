"""Closed forms of finite sums, by induction on their length."""

from __future__ import annotations

import random

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, combination, names


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: linear summands; quadratic ones; powers."""
    n, i = names(2, rng)
    ways = {1: _linear, 2: _quadratic, 3: _geometric}
    left, right, off = ways[level](n, i, rng)
    return Draft(
        binders=f"({n} : ℕ)",
        claim=f"{left} = {right}",
        proof=(
            f"induction {n} with\n| zero => simp\n| succ j ih =>\n"
            "  rw [Finset.sum_range_succ]\n  push_cast at *\n  linear_combination ih"
        ),
        neighbour=f"{left} = {right} + {off}",
        disproof="intro h; have := h 0; norm_num at this",
    )


def _sum(n: str, i: str, summand: str) -> str:
    return f"∑ {i} ∈ Finset.range {n}, ({summand})"


def _linear(n: str, i: str, rng: random.Random) -> tuple[str, str, int]:
    # 2 · ∑ (p i + q) = p n² + (2 q - p) n
    p, q = rng.randint(1, 20), rng.randint(-20, 20)
    summand = combination([(p, f"({i} : {_KIND})")], q)
    return (
        _sum(n, i, summand),
        f"({combination([(p, f'({n} : {_KIND}) ^ 2'), (2 * q - p, n)])}) / 2",
        rng.randint(1, 4),
    )


def _quadratic(n: str, i: str, rng: random.Random) -> tuple[str, str, int]:
    # 6 · ∑ (p i² + q i + r) = 2 p n³ + (3 q - 3 p) n² + (p - 3 q + 6 r) n
    p, q, r = rng.randint(1, 6), rng.randint(-6, 6), rng.randint(-6, 6)
    summand = combination([(p, f"({i} : {_KIND}) ^ 2"), (q, i)], r)
    terms = [
        (2 * p, f"({n} : {_KIND}) ^ 3"),
        (3 * q - 3 * p, f"{n} ^ 2"),
        (p - 3 * q + 6 * r, n),
    ]
    return _sum(n, i, summand), f"({combination(terms)}) / 6", rng.randint(1, 4)


def _geometric(n: str, i: str, rng: random.Random) -> tuple[str, str, int]:
    # (b - 1) ∑ f bⁱ = f (bⁿ - 1), and ∑ q = q n
    base, factor, q = rng.randint(2, 12), rng.randint(1, 9), rng.randint(-9, 9)
    summand = combination([(factor, f"({base} : {_KIND}) ^ {i}")], q)
    right = combination([(factor, f"({base} ^ {n} - 1) / {base - 1}"), (q, n)])
    return _sum(n, i, summand), right, rng.randint(1, 4)


_KIND = "ℝ"

FAMILY = Family("finite-sums", "closed forms of finite sums", "sums", 3, draw, IMPORTS)
