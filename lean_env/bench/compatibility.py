"""Whole files as published elsewhere: how many are proved here, and what the rest fails at first.

A file is judged as the untrusted `code` of the theorem that it states under its own name, or last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.problems.lean_text import stated_theorems
from lean_env.problems.published import read_published
from lean_env.repl.message import Message, Severity
from lean_env.verify.verifying import Verifying

_UNKNOWN = re.compile(r"[Uu]nknown (?:identifier|constant|namespace) [`']([^`']+)[`']")
_NO_SYNTAX = re.compile(r"unexpected|unknown tactic|has not been implemented")
_WORD = re.compile(r"[^\W\d][\w'!?]*")


class Failure(StrEnum):
    """What kind of thing a file that is not proved fails at first."""

    UNKNOWN_NAME = "unknown name"
    SYNTAX = "syntax"
    TACTIC = "tactic"
    LIMIT = "limit"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A published file; `source` is what its id begins with, up to the first slash."""

    id: str
    source: str
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Compatibility:
    """How one file came out; `failure` and `first` (a name, a tactic, a word) are of its rest."""

    id: str
    source: str
    verdict: Verdict
    failure: Failure | None = None
    first: str = ""

    def to_json(self) -> dict[str, object]:
        """Return the record of a run."""
        return {
            "id": self.id,
            "source": self.source,
            "outcome": self.verdict.outcome.value,
            "failure": self.failure and self.failure.value,
            "first": self.first,
            "elapsed_s": round(self.verdict.elapsed_s, 3),
        }


def read_files(path: Path, every: int = 1) -> tuple[list[PublishedFile], int]:
    """Every `every`-th record of a JSONL file, and how many of them state no theorem.

    A record has `code`, and may have `id` and `name`. Raises ProblemError where it is no JSONL.
    """
    found, without = [], 0
    for record in list(read_published(path))[::every]:
        code = str(record.record.get("code") or "")
        identity = str(record.record.get("id") or record.name or record.place)
        candidate = _candidate(identity, record.name, code)
        if candidate is None:
            without += 1
        else:
            found.append(PublishedFile(identity, identity.split("/")[0], candidate))
    return found, without


def measure(verifier: Verifying, files: Iterable[PublishedFile]) -> Iterator[Compatibility]:
    """Judge the files, and read from the first error of the rest what they fail at."""
    listed = list(files)
    verdicts = verifier.verify([file.candidate for file in listed])
    for file, verdict in zip(listed, verdicts, strict=True):
        if verdict.proved:
            yield Compatibility(file.id, file.source, verdict)
        else:
            failure, first = what_fails(file.candidate.code or "", verdict)
            yield Compatibility(file.id, file.source, verdict, failure, first)


def what_fails(code: str, verdict: Verdict) -> tuple[Failure, str]:
    """The kind of the first failure, and the name or word it is about."""
    if verdict.outcome in (Outcome.TIMEOUT, Outcome.OUT_OF_MEMORY, Outcome.CRASHED):
        return Failure.LIMIT, verdict.outcome.value
    errors = [item for item in verdict.messages if item.severity is Severity.ERROR]
    if not errors:
        return Failure.OTHER, verdict.reason.value if verdict.reason else verdict.outcome.value
    first = min(errors, key=lambda error: (error.line, error.column))
    if match := _UNKNOWN.search(first.text):
        return Failure.UNKNOWN_NAME, match[1]
    if "unsolved goals" in first.text:
        return Failure.TACTIC, "unsolved goals"
    kind = Failure.SYNTAX if _NO_SYNTAX.match(first.text) else Failure.TACTIC
    return kind, _word_at(code, first)


def _word_at(code: str, message: Message) -> str:
    lines = code.split("\n")
    line = lines[message.line - 1] if 0 < message.line <= len(lines) else ""
    match = _WORD.search(line, message.column)
    return match.group() if match else message.text.split("\n")[0][:60]


def _candidate(identity: str, name: str, code: str) -> Candidate | None:
    stated = list(stated_theorems(code, unproved_only=False))
    if not stated:
        return None
    target = next((item for item in reversed(stated) if item.name == name), stated[-1])
    return Candidate(identity, target.statement, code=code, header=stated[0].header)
