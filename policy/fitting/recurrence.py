"""Recurrences that hypotheses state, read from Lean's text, and the terms that they give."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from lean_env.environment import Goal
from policy.fitting.reading import named

_LAW = re.compile(
    r"∀ (?:\((?P<typed>\w+) : (?:ℕ|Nat)\)|(?P<bounded>\w+) [≥>] \d+), "
    r"(?:[^→=]+ → )?(?P<of>\w+) (?:(?P<bare>\w+)|\((?P<shifted>\w+) \+ (?P<ahead>\d)\)) = "
    r"(?P<value>[^=→∀∃∧∨]+)"
)
_NUMBERS = ("ℕ", "ℤ", "ℚ", "ℝ", "Nat", "Int", "Rat", "Real")
_HIGHEST_ORDER = 4


@dataclass(frozen=True)
class Recurrence:
    """`of (n + ahead) = value`, under the name `law`; `back` is how far it looks back at most."""

    law: str
    of: str
    kind: str
    variable: str
    ahead: int
    value: str
    back: int

    def at(self, place: str, first: int) -> str:
        """The value as a term, where the index on the left is `place + first`."""
        found = self.references().sub(
            lambda one: f"{self.of} ({place} + {first - self.ahead + self.shift(one)})", self.value
        )
        here = f"({place} + {first - self.ahead})"
        return re.sub(rf"(?<![\w.]){self.variable}(?!\w)", here, found)

    def argument(self, place: str, first: int) -> str:
        """What the law is about, where the index on the left is `place + first`."""
        return f"({place} + {first - self.ahead})"

    def references(self) -> re.Pattern[str]:
        """What a term of the sequence looks like in the value."""
        name, n = re.escape(self.of), re.escape(self.variable)
        return re.compile(rf"(?<![\w.]){name} (?:{n}\b|\({n} (?P<sign>[+-]) (?P<by>\d)\))")

    @staticmethod
    def shift(reference: re.Match[str]) -> int:
        """How far a term of the sequence stands behind the variable."""
        by = int(reference["by"] or 0)
        return -by if reference["sign"] == "-" else by

    def term(self, index: int, known: Mapping[int, Fraction]) -> Fraction | None:
        """The term at an index from those before it; None where it cannot be computed."""
        n = index - self.ahead

        def value(one: re.Match[str]) -> str:
            return f"({known[n + self.shift(one)]})"

        try:
            text = self.references().sub(value, self.value)
            text = re.sub(rf"(?<![\w.])↑?{self.variable}(?!\w)", f"({n})", text).replace("^", "**")
            return _computed(ast.parse(text.strip(), mode="eval").body)
        except (KeyError, ValueError, SyntaxError, ZeroDivisionError, RecursionError):
            return None

    @classmethod
    def of_goal(cls, goal: Goal) -> Iterator[Recurrence]:
        """The recurrences among the hypotheses."""
        kinds = dict(named(goal.hypotheses))
        for name, kind in named(goal.hypotheses):
            law = _LAW.fullmatch(kind)
            if law is None:
                continue
            variable = law["typed"] or law["bounded"]
            codomain = kinds.get(law["of"], "").removeprefix("ℕ → ")
            if codomain not in _NUMBERS or (law["bare"] or law["shifted"]) != variable:
                continue
            ahead = int(law["ahead"] or 0)
            found = cls(name, law["of"], codomain, variable, ahead, law["value"], 0)
            shifts = [found.shift(one) for one in found.references().finditer(law["value"])]
            back = ahead - min(shifts, default=ahead)
            if shifts and max(shifts) < ahead and 0 < back <= _HIGHEST_ORDER:
                yield cls(name, law["of"], codomain, variable, ahead, law["value"], back)


def _computed(node: ast.expr) -> Fraction:
    """The value of an arithmetic expression; raises ValueError for anything else."""
    match node:
        case ast.Constant(value=int(number)):
            return Fraction(number)
        case ast.UnaryOp(ast.USub(), inner):
            return -_computed(inner)
        case ast.BinOp(left, ast.Pow(), ast.Constant(value=int(power))) if 0 <= power <= 8:
            return _computed(left) ** power
        case ast.BinOp(left, sign, right):
            first, second = _computed(left), _computed(right)
            match sign:
                case ast.Add():
                    return first + second
                case ast.Sub():
                    return first - second
                case ast.Mult():
                    return first * second
                case ast.Div():
                    return first / second
                case ast.Mod():
                    return first % second
    raise ValueError(ast.dump(node))
