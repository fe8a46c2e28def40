"""A message of Lean: severity, position, text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple


class Severity(StrEnum):
    """Severity of a Lean message."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


class Position(NamedTuple):
    """A place in a text; `line` counts from 1 and `column` from 0, in Unicode code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Message:
    """A Lean message and where it is about, counted as in `Position`.

    `end` is where the text it is about ends, exclusive; None where Lean names a point only.
    """

    severity: Severity
    line: int
    column: int
    text: str
    end: Position | None = None

    def up(self, lines: int) -> Message:
        """Return the message as it stands in the text without its first `lines` lines."""
        end = self.end and Position(self.end.line - lines, self.end.column)
        return replace(self, line=self.line - lines, end=end)

    def to_json(self) -> dict[str, Any]:
        """Return the message as the object of the JSONL record."""
        record = {
            "severity": self.severity.value,
            "line": self.line,
            "column": self.column,
            "text": self.text,
        }
        if self.end is not None:
            record |= {"end_line": self.end.line, "end_column": self.end.column}
        return record

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Message:
        """Read a message back from `to_json`; raises KeyError or ValueError on another shape."""
        end = None
        if "end_line" in record:
            end = Position(int(record["end_line"]), int(record["end_column"]))
        return cls(
            Severity(record["severity"]),
            int(record["line"]),
            int(record["column"]),
            record["text"],
            end,
        )
