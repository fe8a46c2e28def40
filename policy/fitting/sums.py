"""Sums and products over ranges of numerals: their values, computed and decided."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import prod

from lean_env.environment import Goal
from policy.fitting.reading import Weighted, said
from policy.polynomial import Polynomial

_OVER = re.compile(
    r"(?P<sign>[∑∏]) (?P<name>\w+) ∈ Finset\."
    r"(?:range (?P<count>\d+)|Icc (?P<low>\d+) (?P<high>\d+)), "
)
_END = (
    "first | omega | linarith | (norm_num at *; done) | (norm_num at *; omega) | grind "
    "| decide +kernel"
)
_LONGEST = 3000
_MOST = 4


def by_sums(goal: Goal) -> Weighted:
    """Yield the values of sums and products in the goal that have no variable of its own."""
    lines = []
    for number, (text, value) in enumerate(list(_valued(said(goal)))[:_MOST]):
        lines.append(f"have e_{number} : ({text}) = {value} := by decide +kernel")
    if lines:
        listed = ", ".join(f"e_{number}" for number in range(len(lines)))
        yield "\n".join([*lines, f"simp only [{listed}] at *"]), 5.0
        yield "\n".join([*lines, f"simp only [{listed}] at *", _END]), 8.0


def _valued(text: str) -> Iterator[tuple[str, int]]:
    """Sums and products of natural numbers, as they are written, with their values."""
    seen = set()
    for found in _OVER.finditer(text):
        body = _term(text[found.end() :])
        polynomial = Polynomial.of(body)
        low, high = (
            (0, int(found["count"]) - 1)
            if found["count"]
            else (int(found["low"]), int(found["high"]))
        )
        whole = found[0] + body
        if polynomial is None or whole in seen or high - low > _LONGEST or "-" in body:
            continue
        if any(name != found["name"] for name in polynomial.atoms) or "/" in body:
            continue
        values = [
            polynomial.put(found["name"], Polynomial.constant(one)).number()
            for one in range(low, high + 1)
        ]
        combined = sum if found["sign"] == "∑" else prod
        total = combined(one or 0 for one in values)
        if total < 10**12:
            seen.add(whole)
            yield whole, int(total)


def _term(text: str) -> str:
    """The factors at the beginning of a text: all that a sum or a product binds."""
    depth = 0
    for place, character in enumerate(text):
        if character in "([{⌊":
            depth += 1
        elif character in ")]}⌋":
            depth -= 1
        ends = depth == 0 and re.match(r" (?:[-+%=≠<≤>≥∣∧∨→↔≡]) |\n|,|$", text[place:])
        if depth < 0 or ends:
            return text[:place]
    return text
