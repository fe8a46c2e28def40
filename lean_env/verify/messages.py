"""The messages of a record: which are errors, and how many there is room for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lean_env.repl.message import Message, Severity


def errors_in(messages: Iterable[Message]) -> list[Message]:
    """Return the errors among messages."""
    return [message for message in messages if message.severity is Severity.ERROR]


def bounded(messages: Iterable[Message], room: int) -> tuple[tuple[Message, ...], bool]:
    """Return as much as `room` bytes hold, errors first, and whether something was cut.

    Every error is kept, in the end without its text.
    """
    given = list(messages)
    kept: dict[int, Message] = {}
    truncated = False
    for index in sorted(range(len(given)), key=lambda i: given[i].severity is not Severity.ERROR):
        message = given[index]
        raw = message.text.encode("utf-8", "surrogatepass")
        if len(raw) > room:
            text = raw[:room].decode("utf-8", "ignore")
            message, truncated = replace(message, text=text), True
        if room > 0 or message.severity is Severity.ERROR:
            kept[index] = message
        else:
            truncated = True
        room = max(0, room - len(raw))
    return tuple(kept[index] for index in sorted(kept)), truncated
