"""Whole numbers between bounds: these are shown, and the cases between them gone through."""

from __future__ import annotations

import re

from lean_env.environment import Goal
from policy.fitting.reading import (
    NATURAL,
    WHOLE,
    Weighted,
    facts,
    numerals,
    occurs,
    of_types,
    said,
)

_COMPARED = re.compile(r"^[^∀∃∧∨→↔]+ (?:≤|<|≥|>) [^∀∃∧∨→↔]+$")
_LARGEST = 500
_MOST = 3
_TRIED = 6
_DECIDED = 3
_SHOWN = "by first | omega | nlinarith"


def by_bounds(goal: Goal) -> Weighted:
    """Yield the cases of a variable, and what refutes that a comparison does not hold."""
    text = said(goal)
    bounds = sorted({int(one) for one in numerals(text) if 1 < int(one) <= _LARGEST})
    variables = [one for one in of_types(goal, WHOLE) if occurs(one, text)]
    if not bounds or not variables:
        return
    natural = of_types(goal, NATURAL)
    for name in variables[:_MOST]:
        yield from _cases(goal, name, variables, bounds)
    if _COMPARED.match(goal.target) and len(variables) <= _MOST:
        yield _refuted(goal, variables, bounds, natural), 5.0


def _cases(goal: Goal, name: str, variables: list[str], bounds: list[int]) -> Weighted:
    natural = of_types(goal, NATURAL)
    others = [one for one in variables if one != name][:1]
    inner = "".join(
        f" | ({_shown(one, bounds, one in natural)}; interval_cases {one} <;> omega)"
        for one in others
    )
    shown = _shown(name, bounds, name in natural)
    yield f"{shown}\ninterval_cases {name} <;> first | omega{inner} | (norm_num at *; done)", 4.0
    for fact in facts(goal):
        if fact.states == f"{name}.Prime" and "." not in fact.term:
            yield (
                f"have := {fact.term}.two_le\n{shown}\ninterval_cases {name} <;> "
                f"first | omega | (revert {fact.term}; norm_num; done) | simp_all",
                3.0,
            )


def _refuted(goal: Goal, variables: list[str], bounds: list[int], natural: list[str]) -> str:
    """Where a comparison fails all variables are bounded, and a fact fails in each case."""
    shown = [_shown(one, bounds, one in natural) for one in variables]
    cases = " <;> ".join(f"interval_cases {one}" for one in variables)
    about = [
        fact.term
        for fact in facts(goal)
        if "." not in fact.term and any(occurs(one, fact.states) for one in variables)
    ]
    decided = "".join(f" | (revert {one}; decide)" for one in about[-_DECIDED:])
    return "\n".join(
        ["by_contra no", "push_neg at no", *shown, f"{cases} <;> first | omega{decided}"]
    )


def _shown(name: str, bounds: list[int], natural: bool) -> str:
    """The least bounds of a variable that can be shown."""
    least = bounds[:_TRIED] if bounds[-1] in bounds[:_TRIED] else [*bounds[:_TRIED], bounds[-1]]
    upper = " | ".join(f"(have u_{name} : {name} ≤ {one} := {_SHOWN})" for one in least)
    if natural:
        return f"(first | {upper})"
    lower = " | ".join(f"(have l_{name} : {-one} ≤ {name} := {_SHOWN})" for one in (0, *least))
    return f"(first | {lower}); (first | {upper})"
