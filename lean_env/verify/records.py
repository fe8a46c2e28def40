"""Candidates as JSONL: one a line, every fault of the input named with its line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from lean_env.judge.candidate import Candidate, CandidateError

MAX_LINE_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class Malformed:
    """A line that is no candidate; `id` is its own where it has one, else `file:line`."""

    id: str
    complaint: str


def read_candidates(stream: IO[bytes], name: str) -> Iterator[Candidate | Malformed]:
    """Read `{"id", "header"?, "statement", "proof" | "code"}` lines; blank lines are skipped.

    Other fields are ignored. `name` is the file's, for messages. Never raises for the content.
    """
    first_line: dict[str, int] = {}
    for number, line in enumerate(_lines(stream), 1):
        where = f"{name}:{number}"
        if line is None:
            yield Malformed(where, f"the line is longer than {MAX_LINE_BYTES >> 20} MiB")
            continue
        if not line.strip():
            continue
        entry = _parse(line, where)
        if isinstance(entry, Candidate):
            if entry.id in first_line:
                complaint = f"the id {entry.id!r} was used in line {first_line[entry.id]} already"
                entry = Malformed(where, complaint)
            else:
                first_line[entry.id] = number
        yield entry


def _lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """The lines of a stream; None for one that is too long, which is skipped unread."""
    while line := stream.readline(MAX_LINE_BYTES + 1):
        if len(line) <= MAX_LINE_BYTES:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(MAX_LINE_BYTES)
        yield None


def _parse(line: bytes, where: str) -> Candidate | Malformed:
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Malformed(where, f"not UTF-8: byte {error.start + 1} of the line")
    except (ValueError, RecursionError) as error:
        return Malformed(where, f"not JSON: {error}")
    if not isinstance(record, dict):
        return Malformed(where, f"a JSON object was expected, not {type(record).__name__}")
    try:
        return candidate_of(record)
    except CandidateError as error:
        identity = record.get("id")
        return Malformed(identity if isinstance(identity, str) else where, f"{where}: {error}")


def candidate_of(record: dict[str, Any]) -> Candidate:
    """Read one record; raises CandidateError naming the field that is wrong."""
    for field in ("id", "statement"):
        if field not in record:
            raise CandidateError(f"the field `{field}` is missing")
    for field in ("id", "statement", "header", "proof", "code"):
        value = record.get(field)
        if value is not None and not isinstance(value, str):
            raise CandidateError(f"the field `{field}` is no string")
    if not record["id"] or not record["statement"].strip():
        raise CandidateError("`id` and `statement` must not be empty")
    return Candidate(
        id=record["id"],
        statement=record["statement"],
        proof=record.get("proof"),
        code=record.get("code"),
        header=record.get("header") or "",
    )
