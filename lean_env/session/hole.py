"""A hole in a text: the `sorry` that tactics are tried in place of.

A state is the text with its hole and the tactics tried so far, so it can be resumed anywhere, and
what is found in it is judged exactly as it will stand in a file. Processes of Lean's are no more
than a cache of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lean_env.repl.message import Position
from lean_env.syntax.lexer import blank

_PLACE = "sorry"
_SORRY = re.compile(r"(?<![\w.'!?«])sorry(?![\w'!?»])")
PROBE = "trace_state"
"""A tactic that changes nothing and prints the goals that are left."""


@dataclass(frozen=True, slots=True)
class Probed:
    """A text in which the goals after the last tactic are printed.

    The tactic stands from `start` to line `last` (where only its parenthesis closes), the probe
    on line `probe`.
    """

    text: str
    start: Position
    last: int
    probe: int


@dataclass(frozen=True, slots=True)
class Hole:
    """A `sorry` at `start` of `text` and the tactics that replace it so far.

    Among tactics it stands for the first goal only, or as `block` for all goals that are left.
    Where Lean comes to it several times (`all_goals sorry`), `visit` says which of them is meant.
    """

    text: str
    start: int
    in_tactics: bool = True
    tactics: tuple[str, ...] = ()
    block: bool = False
    visit: int = 0

    @classmethod
    def instead_of(cls, source: str, start: Position, end: Position, *, block: bool) -> Hole:
        """Make a hole in place of the tactics, or else the term, between two positions."""
        first, last = _offset(source, start), _offset(source, end)
        return cls(source[:first] + _PLACE + source[last:], first, block, block=block)

    @property
    def line(self) -> int:
        """The hole's line, from 1."""
        return self.text.count("\n", 0, self.start) + 1

    @property
    def column(self) -> int:
        """The hole's column, from 0, in code points."""
        return self.start - (self.text.rfind("\n", 0, self.start) + 1)

    def then(self, tactic: str) -> Hole:
        """Return the state after one more tactic."""
        return replace(self, tactics=(*self.tactics, tactic))

    def within(self, before: str, after: str) -> Hole:
        """Return the hole in a text with more around it."""
        return replace(self, text=before + self.text + after, start=self.start + len(before))

    def left_open(self, *mentions: str) -> str:
        """Return the text with the hole's goals assumed, after a mention of some names."""
        assumed = "all_goals sorry" if self.block else _PLACE
        if not (mentions or self.block):
            return self.text
        return self._put([*(f"have _ := {name}" for name in mentions), assumed])[0]

    def filled(self) -> str:
        """Return the text with the tactics in the hole, which must close its goals.

        Unsolved goals are then reported at the hole, and everything else as in any file.
        """
        steps = self.tactics or ("skip",)
        return self._put([*steps, "done"] if self.block else list(steps))[0]

    def paused(self) -> tuple[str, int]:
        """Return the text with a tactic in the hole that does nothing, and where that begins."""
        text, starts = self._put(["skip"])
        return text, starts[0]

    def sorries(self) -> list[Hole]:
        """Return a hole for each `sorry` in the last tactic, in the filled text."""
        filled = self.filled()
        starts = self._put(list(self.tactics))[1]
        start, size = starts[-1], len(_indented(self.tactics[-1], self._indent))
        return [hole for hole in holes(filled) if start <= hole.start < start + size]

    def probed(self) -> Probed:
        """Return the text with the goals printed after the last tactic, which stands apart."""
        *before, last = self.tactics or ("skip",)
        apart = "(" + _indented(last, " ") + "\n)"
        text, starts = self._put([*before, apart, PROBE])
        line = text.count("\n", 0, starts[-2]) + 1
        column = starts[-2] - (text.rfind("\n", 0, starts[-2]) + 1)
        end = line + apart.count("\n")
        return Probed(text, Position(line, column + 1), end, end + 1)

    @property
    def _opening(self) -> str:
        return "(" if self.block else "(· " if self.in_tactics else "(by "

    @property
    def _indent(self) -> str:
        return " " * (self.column + len(self._opening))

    def _put(self, steps: list[str]) -> tuple[str, list[int]]:
        """Put steps in the hole; returns the text and where in it each step begins.

        The parenthesis closes on a line of its own, since a tactic may end in a comment.
        """
        text, starts = self.text[: self.start] + self._opening, []
        for number, step in enumerate(steps):
            text += self._indent if number else ""
            starts.append(len(text))
            text += _indented(step, self._indent) + "\n"
        return text + " " * self.column + ")" + self.text[self.start + len(_PLACE) :], starts


def holes(text: str) -> Iterator[Hole]:
    """Yield a hole for each `sorry` outside comments and strings, in order."""
    for match in _SORRY.finditer(blank(text)):
        yield Hole(text, match.start())


def between(text: str, start: Position, end: Position) -> str:
    """Return what stands between two positions."""
    return text[_offset(text, start) : _offset(text, end)]


def _offset(text: str, position: Position) -> int:
    lines = text.split("\n")[: position.line - 1]
    return sum(len(line) + 1 for line in lines) + position.column


def _indented(tactic: str, indent: str) -> str:
    """Return a tactic that begins in place, its other lines moved along."""
    first, *rest = tactic.strip("\n").split("\n")
    margin = len(first) - len(first.lstrip())
    moved = [line[margin:] if not line[:margin].strip() else line for line in rest]
    return "\n".join([first[margin:], *(indent + line for line in moved)])
