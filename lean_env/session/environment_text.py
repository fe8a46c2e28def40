"""Environments as texts: what was said so far, and how to say more.

An environment of the session is a header and the commands after it. It holds no memory in Lean, so
there may be any number of them, and one can be written to a file and read back anywhere.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.repl.message import Message
from lean_env.repl.protocol import Limits, Request
from lean_env.syntax.source_text import read_head

_FORMAT = "lean-env environment 2"
MANY_COMMANDS = 8192
"""Characters of an environment's commands that are worth a process which has them elaborated."""


class NotAnEnvironment(ValueError):
    """The file was not written by `pickle`."""


@dataclass(frozen=True, slots=True)
class EnvironmentText:
    """A header, which Lean keeps warm, and commands, which it is told again each time.

    `option` (its name and value) is set for what follows only: it is no part of what was said.
    """

    header: str = ""
    commands: str = ""
    option: str = ""

    @classmethod
    def starting_with(cls, text: str) -> tuple[EnvironmentText, str]:
        """Split a first command into the environment of its imports and the rest.

        In the rest the imports are blanks, so that every position in it is one in `text`.
        """
        head = read_head(text)
        return cls(text[: head.end]), head.blanked + text[head.end :]

    def then(self, command: str) -> EnvironmentText:
        """Return the environment after a command."""
        if not command:
            return self
        return EnvironmentText(self.header, whole_lines(self.commands + command))

    def request(self, source: str, limits: Limits) -> Request:
        """Return the request that elaborates `source` in this environment."""
        return Request(self._before + source, self.header, limits)

    @property
    def text(self) -> str:
        """What was said so far, as a file."""
        return self.header + self.commands[len(self.header) :]  # there, blanks stand for it

    @property
    def header_lines(self) -> int:
        """How many lines the header takes."""
        return whole_lines(self.header).count("\n")

    def under(self, option: str) -> EnvironmentText:
        """Return the environment with an option set for what follows."""
        return replace(self, option=option)

    @property
    def lines(self) -> int:
        """How many lines of earlier commands stand before a new one."""
        return self._before.count("\n")

    @property
    def _before(self) -> str:
        return self.commands + (f"set_option {self.option}\n" if self.option else "")

    def own(self, messages: tuple[Message, ...]) -> list[Message]:
        """Return what concerns the new source only, with positions in it."""
        return [message.up(self.lines) for message in messages if message.line > self.lines]

    def write(self, path: Path) -> None:
        """Write the environment to a file; raises OSError."""
        record = {"format": _FORMAT, "header": self.header, "commands": self.commands}
        write_whole(path, json.dumps(record))

    @classmethod
    def read(cls, path: Path) -> EnvironmentText:
        """Read an environment from a file; raises OSError and NotAnEnvironment."""
        try:
            record = json.loads(path.read_bytes())
            if record["format"] != _FORMAT:
                raise NotAnEnvironment(f"{path} is of another format")
            return cls(str(record["header"]), str(record["commands"]))
        except (ValueError, KeyError, TypeError) as error:
            raise NotAnEnvironment(f"{path} holds no environment of lean-env") from error


def whole_lines(text: str) -> str:
    """Return a text with its last line ended."""
    return text if not text or text.endswith("\n") else text + "\n"
