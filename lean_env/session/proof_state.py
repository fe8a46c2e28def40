"""Proof states as texts, which can be written to a file and read back anywhere."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.session.environment_text import EnvironmentText, NotAnEnvironment
from lean_env.session.hole import Hole

_FORMAT = "lean-env proof state 4"


@dataclass(frozen=True, slots=True)
class ProofState:
    """A hole with the tactics in it so far, and the environment of its text."""

    environment: EnvironmentText
    hole: Hole

    def write(self, path: Path) -> None:
        """Write the state to a file; raises OSError."""
        record = {
            "format": _FORMAT,
            "header": self.environment.header,
            "commands": self.environment.commands,
            "text": self.hole.text,
            "start": self.hole.start,
            "in_tactics": self.hole.in_tactics,
            "tactics": self.hole.tactics,
            "block": self.hole.block,
            "visit": self.hole.visit,
        }
        write_whole(path, json.dumps(record))

    @classmethod
    def read(cls, path: Path) -> ProofState:
        """Read a state from a file; raises OSError and NotAnEnvironment."""
        try:
            record = json.loads(path.read_bytes())
            if record["format"] != _FORMAT:
                raise NotAnEnvironment(f"{path} is of another format")
            environment = EnvironmentText(str(record["header"]), str(record["commands"]))
            hole = Hole(
                str(record["text"]),
                int(record["start"]),
                bool(record["in_tactics"]),
                tuple(str(tactic) for tactic in record["tactics"]),
                bool(record["block"]),
                int(record["visit"]),
            )
        except NotAnEnvironment:
            raise
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise NotAnEnvironment(f"{path} holds no proof state of lean-env") from error
        return cls(environment, hole)
