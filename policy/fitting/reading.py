"""What is read off a goal's text: names, numerals, and how its propositions are put together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lean_env.environment import Goal, Hypothesis

Weighted = Iterator[tuple[str, float]]
"""Tactics with their weights."""

NAME = re.compile(r"[^\W\d][\w'?!]*")
"""A name that a tactic can write: one with a dagger is none."""
WHOLE = ("Nat", "ℕ", "Int", "ℤ")
"""The types of whole numbers."""
NATURAL = ("Nat", "ℕ")
_NUMBERS = re.compile(r"^(?:Nat|ℕ|Int|ℤ|Rat|ℚ|Real|ℝ)$")
_NUMERAL = re.compile(r"(?<![\w.])\d+(?![\w.])")
_ORDER = re.compile(r"[<>≤≥≠=∣]")
_OPENING, _CLOSING = "([{⟨⌊⌈", ")]}⟩⌋⌉"


@dataclass(frozen=True, slots=True)
class Fact:
    """A hypothesis, or a member of a conjunction that is one: a term, and what it states."""

    term: str
    states: str


def split_at(sign: str, text: str) -> list[str]:
    """Split a proposition at a sign that stands outside of all brackets and binders."""
    parts, depth, start = [], 0, 0
    for place, character in enumerate(text):
        if character in _OPENING:
            depth += 1
        elif character in _CLOSING:
            depth -= 1
        elif depth == 0 and character in "∀∃λ":
            break  # what is bound reaches to the end
        elif depth == 0 and text.startswith(sign, place) and place >= start:
            parts.append(text[start:place])
            start = place + len(sign)
    return [part.strip() for part in (*parts, text[start:])]


def is_balanced(text: str) -> bool:
    """Return whether no bracket closes that was not opened in a text."""
    depth = 0
    for character in text:
        depth += (character in _OPENING) - (character in _CLOSING)
        if depth < 0:
            return False
    return depth == 0


def is_fact(kind: str) -> bool:
    """Return whether a hypothesis of this type states something, as far as text tells."""
    return bool(_ORDER.search(kind) or re.search(r"[∀∃∧∨¬↔∈]", kind))


def numerals(text: str) -> list[str]:
    """Return the numerals in a text, each once."""
    return list(dict.fromkeys(_NUMERAL.findall(text)))


def said(goal: Goal) -> str:
    """Return all that a goal says: its target, and then the types of its hypotheses."""
    return "\n".join([goal.target, *(one.type for one in goal.hypotheses)])


def named(hypotheses: Sequence[Hypothesis]) -> Iterator[tuple[str, str]]:
    """Yield names that can be written, with their types."""
    for hypothesis in hypotheses:
        for name in hypothesis.names:
            if NAME.fullmatch(name):
                yield name, " ".join(hypothesis.type.split())


def numeric_names(hypotheses: Sequence[Hypothesis]) -> list[str]:
    """Return the variables that stand for numbers, in their order."""
    return [name for name, kind in named(hypotheses) if _NUMBERS.match(kind)]


def of_types(goal: Goal, types: Sequence[str]) -> list[str]:
    """Return the variables of one of these types, in their order."""
    return [name for name, kind in named(goal.hypotheses) if kind in types]


def occurs(name: str, text: str) -> bool:
    """Return whether a name stands in a text as a word."""
    return re.search(rf"(?<![\w.']){re.escape(name)}(?![\w'])", text) is not None


def facts(goal: Goal) -> list[Fact]:
    """Return what the named hypotheses state, conjunctions member by member."""
    found: list[Fact] = []
    for name, kind in named(goal.hypotheses):
        members = split_at(" ∧ ", kind)
        if any(len(split_at(sign, kind)) > 1 for sign in (" → ", " ↔ ", " ∨ ")):
            members = [kind]
        for number, member in enumerate(members):
            last = number == len(members) - 1
            way = ".2" * number + ("" if last else ".1")
            found.append(Fact(f"{name}{way}", member))
    return found


def pattern(name: str, kind: str) -> str | None:
    """Return the pattern that takes a hypothesis apart at its ∃ and ∧; None where it has none."""
    names = _taken_apart(name, " ".join(kind.split()), [], [])
    return names if names.startswith("⟨") else None


def opened(goal: Goal) -> tuple[str, Goal]:
    """Return tactics that take all hypotheses apart at their ∃ and ∧, and the goal behind them.

    The tactics are one per line; none, if there is nothing to take apart.
    """
    lines: list[str] = []
    hypotheses: list[Hypothesis] = []
    for hypothesis in goal.hypotheses:
        for one in hypothesis.single():
            [name] = one.names
            members: list[Hypothesis] = []
            found = _taken_apart(name, " ".join(one.type.split()), [], members)
            if NAME.fullmatch(name) and found.startswith("⟨"):
                lines.append(f"obtain {found} := {name}")
                hypotheses += members
            else:
                hypotheses.append(one)
    return "\n".join(lines), replace(goal, hypotheses=tuple(hypotheses))


def _taken_apart(name: str, kind: str, seen: list[str], members: list[Hypothesis]) -> str:
    """The pattern of a hypothesis; what it leaves is added to `members`."""
    inner = kind[1:-1]
    if kind.startswith("(") and kind.endswith(")") and is_balanced(inner):
        return _taken_apart(name, inner, seen, members)
    if kind.startswith("∃ ") and "," in kind:
        bound, _, rest = kind[2:].partition(",")
        variables, _, type_of = bound.partition(":")
        names = variables.replace("(", " ").split()
        if not all(map(NAME.fullmatch, names)) or "∈" in bound:
            return _last(name, kind, seen, members)
        members += [Hypothesis((one,), type_of.strip(" )")) for one in names]
        return f"⟨{', '.join(names)}, {_taken_apart(name, rest.strip(), seen, members)}⟩"
    if not any(len(split_at(sign, kind)) > 1 for sign in (" → ", " ↔ ", " ∨ ")):
        parts = split_at(" ∧ ", kind)
        if len(parts) > 1:
            return f"⟨{', '.join(_taken_apart(name, one, seen, members) for one in parts)}⟩"
    return _last(name, kind, seen, members)


def _last(name: str, kind: str, seen: list[str], members: list[Hypothesis]) -> str:
    seen.append(kind)
    fresh = f"{name}_{len(seen)}"
    members.append(Hypothesis((fresh,), kind))
    return fresh
