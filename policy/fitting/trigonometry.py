"""Sines and cosines: what holds of them for every argument, as hints for arithmetic."""

from __future__ import annotations

import re
from fractions import Fraction
from math import isqrt

from lean_env.environment import Goal
from policy.fitting.reading import Weighted, said
from policy.polynomial import Polynomial

_APPLIED = re.compile(
    r"Real\.(?P<function>sin|cos) (?P<behind>[^\W\d][\w']*|\([^()]*\))"
    r"|(?P<before>[^\W\d][\w']*|\([^()]*\))\.(?P<field>sin|cos)\b"
)
_COMPARISON = re.compile(r" (?:≤|<|≥|>) ")
_DOUBLED = ("Real.sin_two_mul", "Real.cos_two_mul", "Real.sin_add", "Real.cos_add")
_MOST = 3


def by_trigonometry(goal: Goal) -> Weighted:
    """Yield arithmetic with the circle's equation, and with the bounds of sine and cosine."""
    found = [one for one in map(_applied, _APPLIED.finditer(said(goal))) if one]
    arguments = list(dict.fromkeys(argument for _, argument in found))[:_MOST]
    if not arguments:
        return
    circle = [f"Real.sin_sq_add_cos_sq {one}" for one in arguments]
    bounds = [
        f"Real.{fact} {one}"
        for one in arguments
        for fact in ("sin_le_one", "neg_one_le_sin", "cos_le_one", "neg_one_le_cos")
    ]
    squares = [one for argument in arguments for one in _squares(goal.target, argument)]
    for hints, weight in (
        (circle, 6.0),
        ([*circle, *squares], 6.0),
        ([*circle, *bounds], 5.0),
    ):
        yield f"nlinarith [{', '.join(hints)}]", weight
    doubled = ", ".join(_DOUBLED)
    yield f"simp only [{doubled}] at *; nlinarith [{', '.join(circle)}]", 3.0
    yield f"rw [Real.cos_two_mul]; nlinarith [{', '.join([*circle, *bounds])}]", 2.0
    yield f"simp [{doubled}]", 1.0


def _squares(target: str, argument: str) -> list[str]:
    """Squares of linear forms in the sine and the cosine of an argument.

    Where their linear form is largest on the circle, its distance from there is one of them: with
    `r² = a² + b²` and `s² + c² = 1` it is `2r (r - a s - b c) = (r s - a)² + (r c - b)²`.
    """
    sine, cosine = f"Real.sin {argument}", f"Real.cos {argument}"
    found = [f"sq_nonneg ({sine} - {cosine})", f"sq_nonneg ({sine} + {cosine})"]

    def as_atom(one: re.Match[str]) -> str:
        function, of = _applied(one) or ("", "")
        return f"{function}_" if of == argument else one[0]

    sides = [Polynomial.of(side) for side in _COMPARISON.split(_APPLIED.sub(as_atom, target))]
    if len(sides) != 2 or sides[0] is None or sides[1] is None:
        return found
    difference = sides[0] - sides[1]
    a, b = (difference.coefficient(name, 1).number() or Fraction(0) for name in ("sin_", "cos_"))
    norm = a * a + b * b
    root = Fraction(isqrt(norm.numerator), isqrt(norm.denominator))
    if root and root * root == norm:
        found += [
            f"sq_nonneg ({root} * {term} {sign} {abs(value)})"
            for term, value in ((sine, a), (cosine, b))
            for sign in "-+"
        ]
    return found


def _applied(one: re.Match[str]) -> tuple[str, str] | None:
    """Which function is applied to what; None for the name of a function that has no argument."""
    if one["before"] == "Real":
        return None
    return one["field"] or one["function"], one["before"] or one["behind"]
