"""Statements compared by their words: two texts that say the same thing in the same way."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lean_env.problems.theorem import Theorem
from lean_env.syntax.lexer import COMMENTS, blank

_HEAD = re.compile(r"\b(?:theorem|lemma)\s+(?:«[^»]*»|[^\s:({\[⦃])+")
_TOKEN = re.compile(r"∃!|[^\W\d][\w'?!.₀-₉]*|\d+(?:\.\d+)?|[^\s\w]", re.UNICODE)
_NAME = re.compile(r"[^\W\d][\w'₀-₉]*")
_SAME = str.maketrans(
    {"λ": "fun", "ℕ": "Nat", "ℤ": "Int", "ℚ": "Rat", "ℝ": "Real", "ℂ": "Complex"}
    | {"⦃": "{", "⦄": "}"}
)
_SPELLINGS = (("<=", "≤"), (">=", "≥"), ("/\\", "∧"), ("\\/", "∨"), ("->", "→"), ("<->", "↔"))
_ARROW = re.compile(r"=>|↦")
_QUANTIFIERS = ("∀", "∃", "∃!", "fun", "∑", "∏", "⋃", "⋂")
_CLOSING = {"(": ")", "{": "}", "[": "]"}
_IN_SETS = (("{", "∈"), ("{", "|"))


def words(theorem: Theorem) -> list[str]:
    """The words of a statement without its name, comments and layout; one spelling for each sign.

    The header is not part of it: it is the same for all theorems of most sources.
    """
    text = _HEAD.sub("", blank(theorem.statement, COMMENTS), count=1)
    for ascii_form, sign in reversed(_SPELLINGS):  # `<->` before `->`
        text = text.replace(ascii_form, sign)
    text = _ARROW.sub("↦", text.translate(_SAME)).replace("Real.sqrt", "√")
    return _TOKEN.findall(text)


def normal_form(theorem: Theorem) -> str:
    """The words of a statement, with bound variables numbered in the order of their binding.

    Equal for copies that differ in name, comments, layout, spelling of signs, the names of bound
    variables or whether `x` and `y` are bound together. Statements that only mean the same by a
    proof have different forms.
    """
    numbers: dict[str, str] = {}
    found = _apart(words(theorem), numbers)
    renamed = []
    for word in found:
        first, dot, rest = word.partition(".")
        renamed.append(f"{numbers[first]}{dot}{rest}" if first in numbers else word)
    return " ".join(renamed)


def _apart(found: Sequence[str], numbers: dict[str, str]) -> list[str]:
    """Number the names in the order of their binding, and bind each by itself.

    `(x y : T)` becomes `(x : T) (y : T)`, and `∀ x y, p` becomes `∀ x, ∀ y, p`.
    """
    out: list[str] = []
    position = 0
    while position < len(found):
        word = found[position]
        position += 1
        out.append(word)
        names = _names(found, position)
        after = position + len(names)
        sign = found[after] if after < len(found) else ""
        new = not numbers.keys() & names
        if not names or not (word in _QUANTIFIERS or sign == ":" or (word, sign) in _IN_SETS):
            continue
        end = _end(found, after, word)
        if word not in (*_QUANTIFIERS, *_CLOSING) or end == len(found):
            continue
        for name in names:
            numbers.setdefault(name, f"#{len(numbers)}")
        kind = _apart(
            ["∈" if sign == "in" else sign, *found[after + 1 : end]][: end - after], numbers
        )
        if new or word in _QUANTIFIERS:
            for name in names[:-1]:
                out += [name, *kind, found[end], word]
            names = names[-1:]
        out += [*names, *kind, found[end]]
        position = end + 1
    return out


def _names(found: Sequence[str], start: int) -> list[str]:
    names = []
    for word in found[start:]:
        if not _NAME.fullmatch(word) or word in ("fun", "in"):
            break
        names.append(word)
    return names


def _end(found: Sequence[str], start: int, opening: str) -> int:
    """Where the binding ends: at the closing bracket, or at the comma or arrow."""
    ends = (_CLOSING[opening],) if opening in _CLOSING else (",", "↦")
    depth = 0
    for position in range(start, len(found)):
        word = found[position]
        if depth == 0 and word in ends:
            return position
        if word in _CLOSING:
            depth += 1
        elif word in _CLOSING.values():
            depth -= 1
            if depth < 0:
                break
    return len(found)
