"""A proof written as text: the statement, and its tactics one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lean_env.judge.assemble import complete_header, read_statement
from lean_env.syntax.lexer import COMMENTS, blank

_PAUSE = "skip"
_REDEFINED = re.compile(r'"\s*skip\s*"|`\(\s*tactic\s*\|\s*skip\b[^)]*\)\s*=>')


def whole_header(header: str, heartbeats: int | None = None) -> str:
    """Return a trusted header as it is elaborated; `heartbeats` hold whatever it says of them."""
    whole = complete_header(header)
    if heartbeats is None:
        return whole
    return f"{whole.rstrip()}\nset_option maxHeartbeats {heartbeats}\n"


def redefines_pause(header: str) -> bool:
    """Return whether a header gives a meaning of its own to `skip`, at which a state waits."""
    return _REDEFINED.search(blank(header, COMMENTS)) is not None


def opening(statement: str) -> str:
    """Return a trusted statement up to the tactic block that proves it, ending a line."""
    return f"{read_statement(statement).text}\n:= by\n"


def for_tactics(statement: str) -> str:
    """Return a trusted statement as a candidate's, whose proof is a tactic block."""
    return f"{read_statement(statement).text} := by"


def with_pause(statement: str) -> tuple[str, str]:
    """Return the theorem with a block that does nothing, and what of it stands before that."""
    before = opening(statement) + "  "
    return f"{before}{_PAUSE}\n", before


def block(tactics: Sequence[str], *, bare: bool = False) -> str:
    """Return a tactic block, indented.

    Each tactic stands between parentheses on lines of their own, so that it ends where it did when
    it was tried (a `calc` would take the next line as a step); `bare` leaves them out.
    """
    lines: list[str] = []
    for tactic in tactics:
        inner = tactic.replace("\r\n", "\n").split("\n")
        lines += inner if bare else ["(", *inner, ")"]
    return "\n".join(f"  {line}" if line else line for line in lines) + "\n"


def with_tactics(statement: str, tactics: Sequence[str]) -> str:
    """Return the theorem with these tactics; where they leave goals, Lean lists them."""
    return opening(statement) + block(tactics or [_PAUSE])
