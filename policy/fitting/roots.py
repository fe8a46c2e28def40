"""Equations that leave a variable few values: by elimination, and by rational roots."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from lean_env.environment import Goal
from policy.fitting.reading import NATURAL, WHOLE, Weighted, facts, named
from policy.polynomial import Polynomial

_FIELDS = ("Real", "ℝ", "Rat", "ℚ", "Complex", "ℂ")
_CLOSE = "first | linarith | grind | nlinarith"
_END = "first | assumption | linarith | (simp_all; done) | (norm_num at *; linarith) | grind"
_MOST_EQUATIONS = 8
_MOST_ROOTS = 4


def by_roots(goal: Goal) -> Weighted:
    """Yield tactics that say which values a variable may have, one case for each."""
    types = dict(named(goal.hypotheses))
    for polynomial in _in_one_atom(_equations(goal)):
        [name] = polynomial.atoms
        kind = types.get(name, "")
        if kind not in _FIELDS and kind not in WHOLE:
            continue
        roots, rest = polynomial.rational_roots()
        if kind in WHOLE:
            roots = [root for root in roots if root.denominator == 1]
        if kind in NATURAL:
            roots = [root for root in roots if root >= 0]
        if not 0 < len(roots) <= _MOST_ROOTS:
            continue
        yield from _cases(name, kind, roots, rest)


def _cases(name: str, kind: str, roots: list[Fraction], rest: Polynomial) -> Weighted:
    values = [f"{name} = {root}" for root in roots]
    if len(roots) == 1 and rest.number() is not None:
        yield f"have r_{name} : {values[0]} := by {_CLOSE}", 10.0
        yield f"obtain rfl : {values[0]} := by {_CLOSE}\n{_END}", 4.0
        return
    factors = [_factor(name, root) for root in roots]
    if rest.number() is None:
        factors.append(f"({_whole(rest)})")
    lines = [f"have r_{name} : {' * '.join(factors)} = 0 := by {_CLOSE}"]
    lines.append(f"have s_{name} : {' ∨ '.join(values)} := by")
    lines.append(f"  simp only [mul_eq_zero, or_assoc] at r_{name}")
    lines.append(f"  rcases r_{name} with {' | '.join(['r'] * len(factors))}")
    for number in range(len(factors)):
        if number < len(roots):
            shown = "first | linarith | exact sub_eq_zero.1 r | exact eq_neg_of_add_eq_zero_left r"
            lines.append(f"  · {_to_member(number, len(roots))}{shown}")
        else:
            lines.append("  · exfalso; first | nlinarith | grind")
    said = "\n".join(lines)
    split = f"rcases s_{name} with {' | '.join([f's_{name}'] * len(roots))}"
    yield f"{said}\n{split}", 9.0
    yield f"{said}\n{split} <;> {_END}", 8.0


def _factor(name: str, root: Fraction) -> str:
    if root == 0:
        return name
    return f"({name} - {root})" if root > 0 else f"({name} + {-root})"


def _to_member(number: int, count: int) -> str:
    """The tactics that lead to a member of a disjunction."""
    return "right; " * number + ("left; " if number < count - 1 else "")


def _whole(polynomial: Polynomial) -> Polynomial:
    scale = 1
    for value in polynomial.terms.values():
        scale *= (value * scale).denominator
    return polynomial.times(Fraction(scale))


def _equations(goal: Goal) -> list[Polynomial]:
    """The hypotheses that say that a polynomial is 0."""
    found = []
    for fact in facts(goal):
        left, equals, right = fact.states.partition(" = ")
        if not equals:
            continue
        sides = Polynomial.of(left), Polynomial.of(right)
        if sides[0] is not None and sides[1] is not None and (sides[0] - sides[1]).atoms:
            found.append(sides[0] - sides[1])
    return found[:_MOST_EQUATIONS]


def _in_one_atom(equations: list[Polynomial]) -> Iterator[Polynomial]:
    """What follows from equations, by putting one into another, with a single atom."""
    seen: set[str] = set()
    for found in _eliminated(equations, len(equations)):
        if len(found.atoms) == 1 and str(found) not in seen:
            seen.add(str(found))
            yield found


def _eliminated(equations: list[Polynomial], steps: int) -> Iterator[Polynomial]:
    yield from equations
    if not steps:
        return
    for place, equation in enumerate(equations):
        for name in equation.atoms:
            value = equation.solved_for(name)
            if value is None:
                continue
            others = equations[:place] + equations[place + 1 :]
            left = [one.put(name, value) for one in others if name in one.atoms]
            kept = [one for one in others if name not in one.atoms]
            if left:
                yield from _eliminated([one for one in left + kept if one.atoms], steps - 1)
                return
