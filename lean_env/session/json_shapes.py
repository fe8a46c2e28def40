"""The shapes of the JSON protocol: which fields a command may have, and how messages look."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from lean_env.repl.bounds import CUT
from lean_env.repl.message import Message, Severity

_RUN = frozenset({"env", "allTactics", "rootGoals", "infotree", "incrementality", "setOptions"})
FIELDS: dict[str, frozenset[str]] = {
    "tactic": frozenset({"proofState"}),
    "pickleTo": frozenset({"env", "proofState"}),
    "unpickleEnvFrom": frozenset(),
    "unpickleProofStateFrom": frozenset({"env"}),
    "cmd": _RUN,
    "path": _RUN,
}
"""What makes a command of which kind, in the order they are looked for, and what else it has."""

_ASYNC = (["Elab", "async"], "Elab.async")


class Refused(ValueError):
    """The command cannot be carried out; the text is for the client."""


def kind_of(command: dict[str, Any]) -> str:
    """Return which kind a command is; raises Refused for none and for unknown fields.

    `incrementality` and the option `Elab.async`, which clients send unasked, change no answer.
    """
    kind = next((kind for kind in FIELDS if kind in command), None)
    if kind is None:
        raise Refused("Could not parse as a valid JSON command")
    unknown = [
        name
        for name, value in command.items()
        if name != kind and name not in FIELDS[kind] and value is not None
    ]
    if unknown:
        raise Refused(f"unknown field `{unknown[0]}` in a command with `{kind}`")
    for option in _list(command.get("setOptions")):
        if not (isinstance(option, list) and len(option) == 2 and option[0] in _ASYNC):
            raise Refused("unknown field `setOptions`: write `set_option … in` in the command")
    return kind


def text_of(command: dict[str, Any], name: str) -> str:
    """Return a field that must be a text; raises Refused."""
    value = command[name]
    if not isinstance(value, str):
        raise Refused(f"`{name}` must be a string")
    return value


def path_of(command: dict[str, Any], name: str) -> Path:
    """Return a field that must name a file; raises Refused."""
    text = text_of(command, name)
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        raise Refused(f"`{name}` is no name of a file") from None
    if "\0" in text:
        raise Refused(f"`{name}` is no name of a file")
    return Path(text)


def read_source(path: Path) -> str:
    """Read a Lean file; raises Refused or OSError."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(f"{path} is not UTF-8: byte {error.start + 1}") from None


def message_json(message: Message, text: str | None = None) -> dict[str, Any]:
    """Return a message, with another text if given."""
    severity = "info" if message.severity is Severity.INFORMATION else message.severity.value
    return {
        "severity": severity,
        "pos": {"line": message.line, "column": message.column},
        "endPos": message.end and message.end._asdict(),
        "data": message.text if text is None else text,
    }


def messages_json(messages: Iterable[Message], budget: int) -> tuple[list[dict[str, Any]], bool]:
    """Return messages, cut so that they have `budget` characters in all, and whether any was.

    The longest are cut first, and errors last.
    """
    listed = list(messages)
    kept: dict[int, str] = {}

    def rank(number: int) -> tuple[bool, int]:
        return listed[number].severity is not Severity.ERROR, len(listed[number].text)

    for number in sorted(range(len(listed)), key=rank):
        text = listed[number].text
        kept[number] = text if len(text) <= budget else text[:budget] + CUT
        budget = max(budget - len(text), 0)
    shown = [message_json(message, kept[number]) for number, message in enumerate(listed)]
    return shown, any(kept[number] != message.text for number, message in enumerate(listed))


def _list(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
