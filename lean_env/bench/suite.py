"""Suites that a judge is measured with: candidates, and the outcomes that are right for them.

A suite is a folder. In it, at any depth, stand

- cases: a folder with `statement.lean` (the trusted statement), `candidate.lean` (what a prover
  handed in), `expected.json`, and where they are needed `header.lean` (the trusted header) and
  `before.lean` (a whole file of another prover, judged first on the same REPL). `expected.json` has
  `kind` (`proof` or `code`, what the candidate is), `outcomes` (those that are right), `reasons`
  (those of a rejection that are right; empty for any) and, where the usual 20 seconds are not,
  `limits` (`wall_s`, `memory_mb`, …);
- honest proofs: `*.jsonl`, one `{"id", "statement", "proof"}` per line, each to be proved.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Reason
from lean_env.repl.protocol import Limits

CASE_LIMITS = {"wall_s": 20.0}


class SuiteError(ValueError):
    """A file of a suite is malformed; the message names it and says how."""


@dataclass(frozen=True, slots=True)
class Case:
    """A candidate with the outcomes and reasons that are right for it.

    `before` is another candidate, judged first on the same REPL.
    """

    id: str
    candidate: Candidate
    outcomes: tuple[Outcome, ...]
    reasons: tuple[Reason, ...] = ()
    before: Candidate | None = None
    limits: Limits = field(default_factory=Limits)

    @property
    def honest(self) -> bool:
        """Whether the candidate is a proof, and nothing but `proved` is right for it."""
        return self.outcomes == (Outcome.PROVED,)


def read_suite(root: Path) -> Iterator[Case]:
    """Yield every case below `root`, in order of their paths; raises SuiteError, and OSError."""
    for file in sorted(root.rglob("expected.json")):
        yield _read_case(file.parent, file.parent.relative_to(root).as_posix())
    for file in sorted(root.rglob("*.jsonl")):
        yield from _read_honest(file)


def _read_case(folder: Path, name: str) -> Case:
    expected = folder / "expected.json"
    try:
        said: dict[str, Any] = json.loads(_text(expected))
        statement = _text(folder / "statement.lean")
        header = _optional(folder / "header.lean") or ""
        text, before = _text(folder / "candidate.lean"), _optional(folder / "before.lean")
        return Case(
            name,
            Candidate(name, statement, **{said["kind"]: text}, header=header),
            tuple(map(Outcome, said["outcomes"])),
            tuple(map(Reason, said["reasons"])),
            None if before is None else Candidate(name, statement, code=before, header=header),
            Limits(**(CASE_LIMITS | said.get("limits", {}))),
        )
    except KeyError as error:
        raise SuiteError(f"{expected}: `{error.args[0]}` is missing") from None
    except (ValueError, TypeError, AttributeError) as error:
        raise SuiteError(f"{expected}: {error}") from None


def _read_honest(file: Path) -> Iterator[Case]:
    for number, line in enumerate(_text(file).split("\n"), 1):
        if not line:
            continue
        try:
            candidate = Candidate(**json.loads(line))
        except (ValueError, TypeError) as error:
            raise SuiteError(f"{file}:{number}: {error}") from None
        yield Case(candidate.id, candidate, (Outcome.PROVED,))


def _text(file: Path) -> str:
    """The text of a file, its line endings as they are."""
    return file.read_bytes().decode("utf-8")


def _optional(file: Path) -> str | None:
    return _text(file) if file.exists() else None
