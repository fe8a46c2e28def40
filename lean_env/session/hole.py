"""A hole in a text: the `sorry` that tactics are tried in place of.

Lean's process keeps no proof state for us. A state is the text with its hole and the tactics tried
so far, so it can be resumed anywhere, and the tactics run exactly as they would in a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lean_env.repl.message import Position
from lean_env.syntax.lexer import blank

_PLACE = "sorry"
_SORRY = re.compile(r"(?<![\w.'!?«])sorry(?![\w'!?»])")


@dataclass(frozen=True, slots=True)
class Hole:
    """A `sorry` at `start` of `text` and the tactics that replace it so far.

    Among tactics it stands for the first goal only, or as `block` for all goals that are left.
    """

    text: str
    start: int
    in_tactics: bool = True
    tactics: tuple[str, ...] = ()
    block: bool = False

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

    def filled(self) -> str:
        """Return the text with the tactics in the hole, which must close its goals.

        Unsolved goals are then reported at the hole, and everything else as in any file.
        """
        opening = "(" if self.block else "(· " if self.in_tactics else "(by "
        indent = " " * (self.column + len(opening))
        steps = [_indented(tactic, indent) for tactic in self._steps()]
        block = opening + "\n".join(steps).removeprefix(indent) + ")"
        return self.text[: self.start] + block + self.text[self.start + len(_PLACE) :]

    def last_line(self) -> int:
        """The last line of the tactics in `filled`, from 1."""
        lines = (tactic.strip("\n").count("\n") + 1 for tactic in self._steps())
        return self.line + sum(lines) - 1

    def _steps(self) -> tuple[str, ...]:
        steps = self.tactics or ("skip",)
        return (*steps, "done") if self.block else steps


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
    lines = tactic.strip("\n").split("\n")
    margin = len(lines[0]) - len(lines[0].lstrip())
    first, *rest = lines
    moved = [line[margin:] if not line[:margin].strip() else line for line in rest]
    return "\n".join(indent + line for line in [first[margin:], *moved])
