"""What decides which part of a random split a statement falls into. Frozen: see `split_key`."""

from __future__ import annotations

import re

from lean_env.problems.theorem import Theorem
from lean_env.syntax.lexer import COMMENTS, blank

_HEAD = re.compile(r"\b(?:theorem|lemma)\s+(?:«[^»]*»|[^\s:({\[⦃])+")
_TOKEN = re.compile(r"[^\W\d][\w'?!.₀-₉]*|\d+(?:\.\d+)?|[^\s\w]", re.UNICODE)
_BINDER = re.compile(r"[({\[⦃∀∃λ]\s*((?:[^\W\d][\w'₀-₉]*\s+)*[^\W\d][\w'₀-₉]*)\s*(?=[:∈,])")
_SAME = str.maketrans({"λ": "fun", "ℕ": "Nat", "ℤ": "Int", "⦃": "{", "⦄": "}"})
_SPELLINGS = (("<->", "↔"), ("->", "→"), ("\\/", "∨"), ("/\\", "∧"), (">=", "≥"), ("<=", "≤"))
_ARROW = re.compile(r"=>|↦")


def split_key(theorem: Theorem) -> str:
    """The statement without its name, comments and layout, its bound variables numbered.

    Published results name the seed of their split, so this never changes, however `normal_form`
    learns to see more statements as the same.
    """
    text = _HEAD.sub("", blank(theorem.statement, COMMENTS), count=1)
    for ascii_form, sign in _SPELLINGS:
        text = text.replace(ascii_form, sign)
    found = _TOKEN.findall(_ARROW.sub("↦", text.translate(_SAME)))
    numbers: dict[str, str] = {}
    for match in _BINDER.finditer(" ".join(found)):
        for name in match.group(1).split():
            numbers.setdefault(name, f"#{len(numbers)}")
    renamed = []
    for word in found:
        first, dot, rest = word.partition(".")
        renamed.append(f"{numbers[first]}{dot}{rest}" if first in numbers else word)
    return " ".join(renamed)
