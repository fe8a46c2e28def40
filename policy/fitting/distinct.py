"""Two different values of which the same equation holds: what is left when they are divided out."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations

from lean_env.environment import Goal
from policy.fitting.reading import NATURAL, WHOLE, Weighted, facts, named
from policy.polynomial import Polynomial

_FIELDS = ("ℝ", "ℚ", "ℂ", "ℤ")
_LARGEST = 100


def by_distinct(goal: Goal) -> Weighted:
    """Yield what follows from `a ≠ b` and `p a = p b` for a polynomial `p`: a factor that is 0."""
    types = dict(named(goal.hypotheses))
    equations = list(_equations(goal))
    for fact in facts(goal):
        a, differs, b = fact.states.partition(" ≠ ")
        if not differs or a not in types or types[a] != types.get(b):
            continue
        kind = types[a]
        cast = [kind] if kind in _FIELDS else []
        if kind in WHOLE:
            cast += [field for field in _FIELDS if any(one == field for one in types.values())]
        for field in dict.fromkeys(cast):
            lifted = "↑" if field != kind else ""
            rest = _divided(equations, f"{lifted}{a}", f"{lifted}{b}")
            if rest is None:
                continue
            yield from _follows(goal, (a, b), (kind, field), rest, fact.term)


def _follows(
    goal: Goal, names: tuple[str, str], kinds: tuple[str, str], rest: Polynomial, term: str
) -> Weighted:
    (a, b), (kind, field) = names, kinds
    lines = [
        f"have e : ({a} : {field}) ≠ {b} := fun c => {term} (by exact_mod_cast c)",
        f"have d : ({rest} : {field}) = 0 := by",
        "  exact mul_left_cancel₀ (sub_ne_zero.2 e) (by linarith)",
    ]
    yield "\n".join(lines), 8.0
    for end in ("linarith", "grind", "nlinarith"):
        yield "\n".join([*lines, end]), 4.0
    total = -rest.terms.get((), Fraction(0))
    if kind in NATURAL and rest == _sum(f"↑{a}", f"↑{b}", total) and 0 <= total <= _LARGEST:
        about = [one for one, states in named(goal.hypotheses) if states.endswith(".Prime")]
        shown = f"(revert {' '.join(about)}; norm_num; done) | " if about else ""
        lines += [
            f"have s : {a} + {b} = {total} := by",
            f"  have : (({a} + {b} : ℕ) : {field}) = ({total} : ℕ) := by",
            "    push_cast; linarith",
            "  exact_mod_cast this",
            f"have u : {a} ≤ {total} := by omega",
            f"obtain rfl : {b} = {total} - {a} := by omega",
            f"interval_cases {a} <;> first | omega | {shown}(norm_num at *; linarith)",
        ]
        yield "\n".join(lines), 8.0


def _sum(a: str, b: str, total: Fraction) -> Polynomial | None:
    """`a + b - total` for a whole number."""
    if total.denominator != 1:
        return None
    return Polynomial.atom(a) + Polynomial.atom(b) - Polynomial.constant(total)


def _equations(goal: Goal) -> Iterator[Polynomial]:
    """The differences of the sides of equations, and of the equations themselves."""
    found = []
    for fact in facts(goal):
        left, equals, right = fact.states.partition(" = ")
        sides = Polynomial.of(left), Polynomial.of(right)
        if equals and sides[0] is not None and sides[1] is not None:
            found.append(sides[0] - sides[1])
    yield from found
    for one, other in permutations(found, 2):
        yield one - other


def _divided(equations: list[Polynomial], a: str, b: str) -> Polynomial | None:
    """An equation that is `p a = p b`, divided by `a - b`."""
    for equation in equations:
        if a not in equation.atoms or b not in equation.atoms:
            continue
        value = equation.put(a, Polynomial.atom(b))
        if value.terms:
            continue
        rest = Polynomial()
        # What is 0 at `a = b` is a sum of multiples of `a ^ k - b ^ k`.
        for power in range(1, equation.degree(a) + 1):
            factor = equation.coefficient(a, power)
            rest += factor * _quotient(a, b, power)
        scale = rest.coefficient(a, rest.degree(a)).number()
        return rest.times(1 / scale) if scale else rest
    return None


def _quotient(a: str, b: str, power: int) -> Polynomial:
    """`(a ^ power - b ^ power) / (a - b)`."""
    found = Polynomial()
    for low in range(power):
        term = Polynomial.constant(1)
        for name, times in ((a, power - 1 - low), (b, low)):
            for _ in range(times):
                term *= Polynomial.atom(name)
        found += term
    return found
