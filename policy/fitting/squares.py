"""Inequalities between polynomials: squares that are completed, as hints for `nlinarith`."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import combinations

from lean_env.environment import Goal
from policy.fitting.reading import Fact, Weighted, facts, numeric_names
from policy.polynomial import Polynomial

_HINTED = 4
_LISTED = 12
_COMPARISON = re.compile(r" (?P<sign>≤|<|≥|>) ")
_LOWER = re.compile(r"^(?:0 (?:<|≤) (?P<left>[^<>≤≥=]+)|(?P<right>[^<>≤≥=]+) (?:>|≥) 0)$")


def by_squares(goal: Goal) -> Weighted:
    """Yield `nlinarith` with squares and products that fit the goal."""
    known = facts(goal)
    completed = list(dict.fromkeys(_completed(goal.target, known)))
    for fact in known:
        completed += [one for one in _completed(fact.states, known) if one not in completed]
    hints = [f"sq_nonneg ({one})" for one in completed[:_LISTED]]
    if hints:
        yield f"nlinarith [{', '.join(hints)}]", 12.0
    names = numeric_names(goal.hypotheses)[:_HINTED]
    bounds = [fact for fact in known if _LOWER.match(fact.states)][:_HINTED]
    squares = [f"sq_nonneg ({a} - {b})" for a, b in combinations(names, 2)]
    more = [f"sq_nonneg ({a} + {b})" for a, b in combinations(names, 2)]
    singles = [f"sq_nonneg {a}" for a in names]
    ones = [f"sq_nonneg ({a} - 1)" for a in names] + [f"sq_nonneg ({a} + 1)" for a in names]
    products = [_product(a, b) for a, b in combinations(bounds, 2)]
    for listed, weight in (
        (squares + products, 5.0),
        (squares + more + singles, 3.0),
        (ones + products, 2.0),
        ([*products, *singles], 2.0),
        ([f"mul_self_nonneg ({a} - {b})" for a, b in combinations(names, 2)], 1.0),
    ):
        if listed:
            yield f"nlinarith [{', '.join(listed)}]", weight
    if _COMPARISON.search(goal.target) and "/" in goal.target and names:
        listed = squares + products or singles
        for way in ("div_le_div_iff (by positivity) (by positivity)", "div_le_iff (by positivity)"):
            yield f"rw [{way}]; nlinarith [{', '.join(listed)}]", 1.5
        yield f"rw [le_div_iff (by positivity)]; nlinarith [{', '.join(listed)}]", 1.5


def _product(left: Fact, right: Fact) -> str:
    """The term that says that the product of what two facts bound below is so, too."""
    strict = [re.search("[<>]", fact.states) is not None for fact in (left, right)]
    if all(strict):
        return f"mul_pos {left.term} {right.term}"
    terms = [
        f"(le_of_lt {fact.term})" if is_strict else fact.term
        for fact, is_strict in zip((left, right), strict, strict=True)
    ]
    return f"mul_nonneg {terms[0]} {terms[1]}"


def _completed(states: str, known: list[Fact]) -> list[str]:
    """What is squared when the square is completed in the difference of two sides."""
    sides = _COMPARISON.split(states)
    if len(sides) != 3:
        return []
    left, right = Polynomial.of(sides[0]), Polynomial.of(sides[2])
    if left is None or right is None:
        return []
    return _squares(_put_in(right - left, known))


def _put_in(difference: Polynomial, known: list[Fact]) -> Polynomial:
    """A polynomial with what equations say that a variable is in its place."""
    for fact in known:
        name, equals, value = fact.states.partition(" = ")
        if equals and name in difference.atoms and (said := Polynomial.of(value)) is not None:
            difference = difference.put(name, said)
    return difference


def _squares(rest: Polynomial) -> list[str]:
    found = []
    for name in rest.atoms:
        leading = rest.coefficient(name, 2).number()
        if rest.degree(name) != 2 or not leading:
            continue
        shift = rest.coefficient(name, 1).times(1 / (2 * leading))
        inside = Polynomial.atom(name) + shift
        found.append(str(inside.times(Fraction(_scale(inside)))))
        rest = rest - (inside * inside).times(leading)
    return found


def _scale(polynomial: Polynomial) -> int:
    """A number by which all coefficients become whole."""
    scale = 1
    for value in polynomial.terms.values():
        scale *= (value * scale).denominator
    return scale
