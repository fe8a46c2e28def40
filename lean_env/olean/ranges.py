"""Where in its source each constant of a compiled file was declared, as Lean itself noted it."""

from __future__ import annotations

from dataclasses import dataclass

from lean_env.olean.module import Olean
from lean_env.olean.name import Name
from lean_env.olean.region import OleanError

_EXTENSION: Name = ("Lean", "declRangeExt")


@dataclass(frozen=True, slots=True)
class DeclarationRange:
    """Where a declaration begins, attributes and documentation included, and where it ends.

    Pairs of a line from 1 and a column from 0, in code points; the end is excluded.
    """

    start: tuple[int, int]
    end: tuple[int, int]

    def covers(self, line: int, column: int) -> bool:
        """Whether a place lies within."""
        return self.start <= (line, column) < self.end

    def within(self, other: DeclarationRange) -> bool:
        """Whether all of it lies in another."""
        return other.start <= self.start and self.end <= other.end


def declaration_ranges(file: Olean) -> dict[Name, DeclarationRange]:
    """Return the range of every constant that has one; raises OleanError."""
    found = {}
    for entry in file.extension_entries(_EXTENSION):
        name, ranges = _fields(file, entry, 2)
        start, _, end, _ = _fields(file, _fields(file, ranges, 2)[0], 4)
        found[file.name(name)] = DeclarationRange(_position(file, start), _position(file, end))
    return found


def _position(file: Olean, address: int) -> tuple[int, int]:
    line, column = _fields(file, address, 2)
    return file.region.natural(line), file.region.natural(column)


def _fields(file: Olean, address: int, count: int) -> tuple[int, ...]:
    _, fields = file.region.constructor(address)
    if len(fields) != count:
        raise OleanError("malformed declaration range")
    return fields
