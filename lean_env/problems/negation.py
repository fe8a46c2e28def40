"""The negation of a statement: what a disproof has to prove."""

from __future__ import annotations

import re
from dataclasses import replace

from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.syntax.lexer import COMMENTS, blank

_HEAD = re.compile(r"(?:theorem|lemma)\s+(?P<name>(?:«[^»]*»|[^\s:({\[⦃])+)")
_MALFORMED = "{}: not of the form `theorem NAME binders : type`"
_NOT_IN_NAMES = re.compile(r"\W")
_OPENING, _CLOSING = "([{⦃⟨", ")]}⦄⟩"


def negation(theorem: Theorem) -> Theorem:
    """Return `theorem not_NAME : ¬ ∀ binders, type`.

    Binders that Lean adds by itself (`variable`, auto-bound names) stay outside the negation, which
    then says something else than "the statement is false": `policy.negate` has Lean check that.
    Raises ProblemError for a statement that is not `theorem NAME binders : type`.
    """
    return denial(theorem, closed_form(theorem))


def closed_form(theorem: Theorem) -> str:
    """Return the proposition `∀ binders, type` as text; raises ProblemError as `negation` does."""
    head = _head(theorem)
    colon = _top_level_colon(blank(theorem.statement), head.end())
    if colon is None:
        raise ProblemError(_MALFORMED.format(theorem.name))
    binders = theorem.statement[head.end() : colon].strip()
    kind = theorem.statement[colon + 1 :].strip()
    return f"∀ {binders}, {kind}" if binders else f"({kind})"


def denial(theorem: Theorem, claim: str) -> Theorem:
    """Return `theorem not_NAME : ¬ claim` in the theorem's place; raises ProblemError as above."""
    return restated(theorem, f"not_{_NOT_IN_NAMES.sub('_', theorem.name)}", f"¬ {claim}")


def restated(theorem: Theorem, name: str, claim: str) -> Theorem:
    """Return `theorem name : claim` in the theorem's place; raises ProblemError as above."""
    scoped = theorem.statement[: _head(theorem).start()]  # `open … in`
    return replace(theorem, name=name, statement=f"{scoped}theorem {name} : {claim}")


def declared_name(theorem: Theorem) -> str:
    """Return the name that the statement itself gives; raises ProblemError as above."""
    return _head(theorem)["name"]


def _head(theorem: Theorem) -> re.Match[str]:
    # Names in guillemets are among what `blank` takes by itself: only comments are taken here.
    head = _HEAD.search(blank(theorem.statement, COMMENTS))
    if head is None:
        raise ProblemError(_MALFORMED.format(theorem.name))
    return head


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
