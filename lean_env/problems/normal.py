"""Statements compared by their words: two texts that say the same thing in the same way."""

from __future__ import annotations

import re

from lean_env.problems.theorem import Theorem
from lean_env.syntax.lexer import COMMENTS, blank

_HEAD = re.compile(r"\b(?:theorem|lemma)\s+(?:«[^»]*»|[^\s:({\[⦃])+")
_TOKEN = re.compile(r"[^\W\d][\w'?!.₀-₉]*|\d+(?:\.\d+)?|[^\s\w]", re.UNICODE)
_BINDER = re.compile(r"[({\[⦃∀∃λ]\s*((?:[^\W\d][\w'₀-₉]*\s+)*[^\W\d][\w'₀-₉]*)\s*(?=[:∈,])")
_SAME = str.maketrans({"λ": "fun", "ℕ": "Nat", "ℤ": "Int", "⦃": "{", "⦄": "}"})
_SPELLINGS = (("<=", "≤"), (">=", "≥"), ("/\\", "∧"), ("\\/", "∨"), ("->", "→"), ("<->", "↔"))
_ARROW = re.compile(r"=>|↦")


def words(theorem: Theorem) -> list[str]:
    """The words of a statement without its name, comments and layout; one spelling for each sign.

    The header is not part of it: it is the same for all theorems of most sources.
    """
    text = _HEAD.sub("", blank(theorem.statement, COMMENTS), count=1)
    for ascii_form, sign in reversed(_SPELLINGS):  # `<->` before `->`
        text = text.replace(ascii_form, sign)
    return _TOKEN.findall(_ARROW.sub("↦", text.translate(_SAME)))


def normal_form(theorem: Theorem) -> str:
    """The words of a statement, with bound variables numbered in the order of their binding.

    Equal for copies that differ in name, comments, layout, spelling of signs or the names of bound
    variables. Statements that only mean the same by a proof have different forms.
    """
    found = words(theorem)
    numbers: dict[str, str] = {}
    for match in _BINDER.finditer(" ".join(found)):
        for name in match.group(1).split():
            numbers.setdefault(name, f"#{len(numbers)}")
    renamed = []
    for word in found:
        first, dot, rest = word.partition(".")
        renamed.append(f"{numbers[first]}{dot}{rest}" if first in numbers else word)
    return " ".join(renamed)
