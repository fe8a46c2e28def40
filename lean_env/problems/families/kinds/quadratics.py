"""Quadratic equations and systems of which a root has to be given."""

from __future__ import annotations

import random

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, combination, names


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: a root with a bound; two numbers by sum and product; a root with a parameter."""
    kind = rng.choice(("ℝ", "ℚ", "ℤ"))
    if level == 1:
        return _root(kind, rng)
    return _pair(kind, rng) if level == 2 else _with_parameter(kind, rng)


def _root(kind: str, rng: random.Random) -> Draft:
    [x] = names(1, rng)
    low, high = sorted(rng.sample(range(-12, 13), 2))
    lead = rng.choice((1, 1, 2, 3))
    equation = _polynomial(x, lead, -lead * (low + high), lead * low * high)
    bound = rng.randint(low, high - 1)
    root, side = (high, f"{bound} < {x}") if rng.random() < 0.5 else (low, f"{x} < {bound + 1}")
    middle = rng.randint(-6, 6)  # lead · ((x - middle)² + 1) has no root
    without = _polynomial(x, lead, -2 * lead * middle, lead * (middle * middle + 1))
    return Draft(
        binders="",
        claim=f"∃ {x} : {kind}, {equation} = 0 ∧ {side}",
        proof=f"refine ⟨{root}, ?_, ?_⟩ <;> norm_num",
        neighbour=f"∃ {x} : {kind}, {without} = 0 ∧ {side}",
        disproof=f"rintro ⟨{x}, h, -⟩; nlinarith [sq_nonneg ({combination([(1, x)], -middle)})]",
    )


def _pair(kind: str, rng: random.Random) -> Draft:
    x, y = names(2, rng)
    low, high = sorted(rng.sample(range(-12, 13), 2))
    p, q = rng.randint(1, 4), rng.randint(1, 4)
    total = combination([(p, x), (q, y)])
    claim = f"∃ {x} {y} : {kind}, {total} = {p * low + q * high} ∧ {x} * {y} = {{}} ∧ {x} < {y}"
    # The largest product of two such numbers is total² / (4 p q).
    too_much = (p * low + q * high) ** 2 + 1
    return Draft(
        binders="",
        claim=claim.format(low * high),
        proof=f"refine ⟨{low}, {high}, ?_, ?_, ?_⟩ <;> norm_num",
        neighbour=claim.format(too_much),
        disproof=(
            f"rintro ⟨{x}, {y}, h₀, h₁, -⟩; "
            f"nlinarith [sq_nonneg ({p} * {x} - {q} * {y}), sq_nonneg ({p} * {x} + {q} * {y})]"
        ),
    )


def _with_parameter(kind: str, rng: random.Random) -> Draft:
    x, a = names(2, rng)
    slope, shift = rng.randint(1, 4), rng.randint(1, 9) * rng.choice((1, -1))
    lead, linear = rng.randint(1, 3), rng.randint(-4, 4)
    root = combination([(slope, a)], shift)
    # lead · x² + linear · x at x = slope · a + shift.
    right = combination(
        [
            (lead * slope * slope, f"{a} ^ 2"),
            (2 * lead * slope * shift + linear * slope, a),
        ],
        lead * shift * shift + linear * shift,
    )
    left = combination([(lead, f"{x} ^ 2"), (linear, x)])
    below = -(linear * linear + 1)  # 4 · lead · (lead · x² + linear · x) ≥ -linear²
    return Draft(
        binders=f"({a} : {kind})",
        claim=f"∃ {x} : {kind}, {left} = {right}",
        proof=f"exact ⟨{root}, by ring⟩",
        neighbour=f"∃ {x} : {kind}, {left} = {below} - {a} ^ 2",
        disproof=(
            f"intro h; obtain ⟨{x}, h⟩ := h 0; "
            f"nlinarith [sq_nonneg ({combination([(2 * lead, x)], linear)})]"
        ),
    )


def _polynomial(x: str, lead: int, linear: int, constant: int) -> str:
    return combination([(lead, f"{x} ^ 2"), (linear, x)], constant)


FAMILY = Family(
    "quadratics",
    "quadratic equations of which a root has to be given",
    "quadratic",
    3,
    draw,
    IMPORTS,
)
