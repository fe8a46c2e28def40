"""The negation of a statement: what a disproof has to prove."""

from __future__ import annotations

import re
from dataclasses import replace

from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.syntax.lexer import COMMENTS, blank

_HEAD = re.compile(r"(?:theorem|lemma)\s+(?P<name>(?:«[^»]*»|[^\s:({\[⦃])+)")
_NOT_IN_NAMES = re.compile(r"\W")
_OPENING, _CLOSING = "([{⦃⟨", ")]}⦄⟩"


def negation(theorem: Theorem) -> Theorem:
    """Return `theorem not_NAME : ¬ ∀ binders, type`.

    Binders that Lean adds by itself (`variable`, auto-bound names) stay outside the negation, which
    then is a stronger claim than "the statement is false", never a weaker one. Raises ProblemError
    for a statement that is not `theorem NAME binders : type`.
    """
    blanked = blank(theorem.statement)
    # Names in guillemets are among what is blanked: the head is read without that.
    head = _HEAD.search(blank(theorem.statement, COMMENTS))
    colon = _top_level_colon(blanked, head.end()) if head else None
    if head is None or colon is None:
        raise ProblemError(f"{theorem.name}: not of the form `theorem NAME binders : type`")
    binders = theorem.statement[head.end() : colon].strip()
    kind = theorem.statement[colon + 1 :].strip()
    claim = f"∀ {binders}, {kind}" if binders else f"({kind})"
    name = f"not_{_NOT_IN_NAMES.sub('_', theorem.name)}"
    scoped = theorem.statement[: head.start()]  # `open … in`
    return replace(theorem, name=name, statement=f"{scoped}theorem {name} : ¬ {claim}")


def _top_level_colon(blanked: str, start: int) -> int | None:
    depth = 0
    for position in range(start, len(blanked)):
        character = blanked[position]
        if character in _OPENING:
            depth += 1
        elif character in _CLOSING:
            depth -= 1
        elif character == ":" and depth == 0:
            return position
    return None
