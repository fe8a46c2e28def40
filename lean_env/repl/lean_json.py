"""What `lean --json` prints: one message per line.

What a candidate prints lands in between; a line that is no message of Lean's is left out, so a
forged one only adds to what is said of its own candidate. Nothing here decides that something is
proved: that rests on the `.olean`.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from lean_env.repl.bounds import Said
from lean_env.repl.message import Message, Severity
from lean_env.repl.untrusted import Nonsense, as_position, as_text, read_object

_MAX_LINES = 1 << 16
_UNSOLVED = "Tactic.unsolvedGoals"


def read_messages(stdout: bytes) -> list[Said]:
    """Return the messages in what a process printed, lines counted in the whole file."""
    return list(itertools.islice(_messages(stdout), _MAX_LINES))


def _messages(stdout: bytes) -> Iterator[Said]:
    for line in stdout.splitlines():
        if line.startswith(b"{"):
            try:
                yield _message(line)
            except Nonsense:
                continue


def _message(line: bytes) -> Said:
    record = read_object(line)
    try:
        severity = Severity(as_text(record.get("severity")))
    except ValueError as error:
        raise Nonsense("no such severity") from error
    start, end = as_position(record.get("pos")), record.get("endPos")
    last = None if end is None else as_position(end)
    text = as_text(record.get("data"))
    return Said(Message(severity, *start, text, last), as_text(record.get("kind")) == _UNSOLVED)
