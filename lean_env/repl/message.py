"""A message of Lean: severity, position, text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """Severity of a Lean message."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class Message:
    """A Lean message; `line` counts from 1 and `column` from 0, in Unicode code points."""

    severity: Severity
    line: int
    column: int
    text: str

    def to_json(self) -> dict[str, Any]:
        """Return the message as the object of the JSONL record."""
        return {
            "severity": self.severity.value,
            "line": self.line,
            "column": self.column,
            "text": self.text,
        }

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Message:
        """Read a message back from `to_json`; raises KeyError or ValueError on another shape."""
        return cls(
            Severity(record["severity"]), int(record["line"]), int(record["column"]), record["text"]
        )
