"""A `sorry` in the place of a term, written as the goal that it leaves out."""

from __future__ import annotations

import re

from lean_env.syntax.lexer import EVERYTHING, blank

_SORRY = re.compile(r"\bby\s+sorry\b|\bsorry\b")
_EXACT = re.compile(r"\bexact\b(?=[^\n]*\?_)")
_GOAL = "?_"


def with_goals(tactic: str) -> str | None:
    """The tactic with a goal for each `sorry`; None where there is none in it.

    `have h : p := sorry` becomes `have h : p := ?_`, and `exact` what takes such goals, `refine`. A
    `sorry` that is a tactic, not a term, leaves nothing that Lean can read: trying it says so.
    """
    code = blank(tactic, EVERYTHING)
    places = [found.span() for found in _SORRY.finditer(code)]
    if not places:
        return None
    for start, end in reversed(places):
        tactic = tactic[:start] + _GOAL + tactic[end:]
    code = blank(tactic, EVERYTHING)
    for found in reversed(list(_EXACT.finditer(code))):
        tactic = tactic[: found.start()] + "refine" + tactic[found.end() :]
    return tactic
