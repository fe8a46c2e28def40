"""Linear systems that have to be solved: the solution is the proof."""

from __future__ import annotations

import random

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, combination, names, nonzero


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: two unknowns; two unknowns and a parameter; three unknowns."""
    unknowns = names(3 if level == 3 else 2, rng)
    parameter = rng.choice(("p", "q", "r", "s", "t")) if level == 2 else ""
    kind = rng.choice(("ℝ", "ℚ", "ℤ"))
    # Unknown number i is slope · parameter + value.
    slopes = [rng.randint(-3, 3) if parameter else 0 for _ in unknowns]
    values = [rng.randint(-9, 9) for _ in unknowns]
    rows = [[nonzero(6, rng) for _ in unknowns] for _ in unknowns]
    equations = [_equation(row, unknowns, slopes, values, parameter) for row in rows]
    solution = [
        combination([(slope, parameter)] if parameter else [], value)
        for slope, value in zip(slopes, values, strict=True)
    ]
    factor = rng.choice((2, 3, -2))
    parallel = _equation(
        [factor * one for one in rows[0]], unknowns, slopes, values, parameter, off=1
    )
    bound = f"∃ {' '.join(unknowns)} : {kind}, "
    solved = f"⟨{', '.join(unknowns)}, h₀, h₁⟩"
    instance = "h 0" if parameter else "h"
    places = ", ".join("?_" for _ in equations)
    return Draft(
        binders=f"({parameter} : {kind})" if parameter else "",
        claim=bound + " ∧ ".join(equations),
        proof=f"refine ⟨{', '.join(solution)}, {places}⟩ <;> ring",
        neighbour=f"{bound}{equations[0]} ∧ {parallel}",
        disproof=f"intro h; obtain {solved} := {instance}; linarith",
    )


def _equation(
    row: list[int],
    unknowns: list[str],
    slopes: list[int],
    values: list[int],
    parameter: str,
    off: int = 0,
) -> str:
    slope = sum(factor * one for factor, one in zip(row, slopes, strict=True))
    value = sum(factor * one for factor, one in zip(row, values, strict=True)) + off
    right = combination([(slope, parameter)] if parameter else [], value)
    return f"{combination(list(zip(row, unknowns, strict=True)))} = {right}"


FAMILY = Family(
    "linear-systems", "linear systems that have to be solved", "linear", 3, draw, IMPORTS
)
