"""The form of a theorem: what is left of it without names and numerals, definitions included."""

from __future__ import annotations

import re

from lean_env.problems.theorem import Theorem
from lean_env.syntax.lexer import COMMENTS, blank

_HEAD = re.compile(r"\b(?:theorem|lemma)\s+(?:«[^»]*»|[^\s:({\[⦃])+")
_DEFINED = re.compile(r"\b(?:def|abbrev|structure|inductive|class|opaque)\s+([^\s:({\[⦃]+)")
_LETTER = re.compile(r"(?<![\w.])[^\W\dA-ZℕℤℚℝℂΣΠλ_](?:'|[₀-₉])*(?!\w)")
_NUMERAL = re.compile(r"(?<![\w₀-₉])\d+")
_WORD = re.compile(r"[^\W\d][\w'₀-₉]*|\S")


def form(theorem: Theorem) -> str:
    """The words of header and statement, names numbered in their order and numerals left out.

    Names are single letters (with primes or indices) and what the header defines. Theorems that
    differ in names and numerals alone have the same form; so have the theorems of a problem family
    that are to be proved in the same way, so that a split by form keeps them together.
    """
    statement = _HEAD.sub("theorem", blank(theorem.statement, COMMENTS), count=1)
    text = f"{blank(theorem.header, COMMENTS)}\n{statement}"
    defined = set(_DEFINED.findall(text))
    numbers: dict[str, str] = {}
    words = []
    for word in _WORD.findall(_NUMERAL.sub("#", text)):
        if word in defined or _LETTER.fullmatch(word):
            word = numbers.setdefault(word, f"${len(numbers)}")
        words.append(word)
    return " ".join(words)
