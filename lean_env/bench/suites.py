"""The test suites of the judge as data: exploits (one directory each) and honest proofs (JSONL)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lean_env.judge.candidate import Candidate
from lean_env.repl.protocol import Limits


@dataclass(frozen=True, slots=True)
class Exploit:
    """A candidate that must not be proved, with the outcomes and reasons that are right for it.

    `before` is another candidate, judged first on the same REPL.
    """

    id: str
    candidate: Candidate
    before: Candidate | None
    outcomes: tuple[str, ...]
    reasons: tuple[str, ...]
    limits: Limits


def read_exploits(root: Path) -> Iterator[Exploit]:
    """Yield every exploit below `root` (`class/variant/expected.json`), in order."""
    for file in sorted(root.glob("*/*/expected.json")):
        directory = file.parent
        expected = json.loads(file.read_text(encoding="utf-8"))
        name = f"{directory.parent.name}/{directory.name}"
        statement = (directory / "statement.lean").read_text(encoding="utf-8")
        text = (directory / "candidate.lean").read_bytes().decode("utf-8")
        header = _optional(directory / "header.lean") or ""
        before = _optional(directory / "before.lean")
        yield Exploit(
            name,
            Candidate(name, statement, **{expected["kind"]: text}, header=header),
            None if before is None else Candidate(name, statement, code=before, header=header),
            tuple(expected["outcomes"]),
            tuple(expected["reasons"]),
            Limits(**({"wall_s": 20.0} | expected.get("limits", {}))),
        )


def read_honest(root: Path) -> Iterator[Candidate]:
    """Yield every honest candidate of the JSONL files in `root`."""
    for file in sorted(root.glob("*.jsonl")):
        for line in file.read_bytes().decode("utf-8").split("\n"):
            if line:
                yield Candidate(**json.loads(line))


def _optional(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.exists() else None
