"""Polynomial inequalities that follow from a square one has to find."""

from __future__ import annotations

import random

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, combination, names, nonzero


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: a square of two variables; two squares of three; a square of powers."""
    if level == 1:
        return _squares(1, rng)
    return _squares(2, rng) if level == 2 else _powers(rng)


def _squares(count: int, rng: random.Random) -> Draft:
    variables = names(count + 1, rng)
    coefficients = [(rng.randint(2, 9), nonzero(9, rng), nonzero(9, rng)) for _ in range(count)]
    hints: list[str] = []
    terms: dict[str, int] = {}
    constant = 0
    for (p, q, r), x, y in zip(coefficients, variables, variables[1:], strict=False):
        hints.append(f"sq_nonneg ({combination([(p, x), (q, y)], r)})")
        for term, factor in (
            (f"{x} ^ 2", p * p),
            (f"{y} ^ 2", q * q),
            (f"{x} * {y}", 2 * p * q),
            (x, 2 * p * r),
            (y, 2 * q * r),
        ):
            terms[term] = terms.get(term, 0) + factor
        constant += r * r
    ordered = list(terms.items())
    rng.shuffle(ordered)
    positive = [(factor, term) for term, factor in ordered if factor > 0]
    negative = [(-factor, term) for term, factor in ordered if factor < 0]
    low, high = combination(negative), combination(positive, constant)
    # At 0 the sum of squares is `constant`: less one too many of it, it is negative.
    return Draft(
        binders=f"({' '.join(variables)} : ℝ)",
        claim=f"{low} ≤ {high}",
        proof=f"nlinarith [{', '.join(hints)}]",
        neighbour=f"{low} + {2 * constant + 1} ≤ {high}",
        disproof=f"intro h; have := h {' '.join('0' for _ in variables)}; norm_num at this",
    )


def _powers(rng: random.Random) -> Draft:
    x, y = names(2, rng)
    m, n = rng.sample((1, 2, 3), 2)
    p, q, r = rng.randint(2, 7), rng.randint(2, 7), rng.randint(1, 7)
    one, other = _power(x, m), _power(y, n)
    low = f"{2 * p * q} * {one} * {other}"
    high = combination([(p * p, _power(x, 2 * m)), (q * q, _power(y, 2 * n))], r)
    return Draft(
        binders=f"({x} {y} : ℝ)",
        claim=f"{low} < {high}",
        proof=f"nlinarith [sq_nonneg ({combination([(p, one), (-q, other)])})]",
        neighbour=f"{low} + {r} < {high}",
        disproof="intro h; have := h 0 0; norm_num at this",
    )


def _power(x: str, exponent: int) -> str:
    return x if exponent == 1 else f"{x} ^ {exponent}"


FAMILY = Family(
    "inequalities",
    "polynomial inequalities that follow from a square",
    "inequalities",
    3,
    draw,
    IMPORTS,
)
