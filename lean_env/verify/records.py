"""Candidates as JSONL or rows: one per line, every fault of the input named with its line.

A record has `id`, `header`, `statement`, and `proof` or `code`. Records as they are published are
read alike: the statement may be called `formal_statement` or `lean4_code` and begin with its own
imports; the id may be a number, or be missing where there is a `name`; where that is missing too,
it is `file:line`. Other fields are ignored.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import IO, Any

from lean_env.closing import Closing
from lean_env.judge.candidate import Candidate, CandidateError
from lean_env.syntax.source_text import read_head
from lean_env.verify.compressed import DAMAGE
from lean_env.verify.disk_table import DiskTable
from lean_env.verify.fields import KEYS, NAMES, STATEMENTS, first
from lean_env.verify.parquet import DamagedParquet

MAX_LINE_BYTES = 4 << 20
FIELDS = ("id", "header", "proof", "code", *NAMES, *KEYS, *STATEMENTS)
"""All that is read of a record."""

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Malformed:
    """A line that is no candidate; `id` is its own where it has one, else `file:line`."""

    id: str
    complaint: str


class Ids(Closing):
    """The ids of one batch: none is given twice, and none looks like one of our own.

    `files` are the names of all files of the batch, since `file:line` and `file:name` are ours.
    Which ids there are is kept on disk. Used by one thread.
    """

    def __init__(self, files: Sequence[str] = ()) -> None:
        self.files = files
        self._places = DiskTable()
        self._last = DiskTable()

    def claim(self, identity: str, place: str) -> None:
        """Take an id that a record gives itself; raises CandidateError."""
        if not identity.strip():
            raise CandidateError("the id is empty")
        if not _is_unicode(identity):
            raise CandidateError("the id is not valid Unicode")
        if (taken := self._places.get(identity)) is not None:
            raise CandidateError(f"the id {identity!r} was used in {taken}")
        if any(identity == file or identity.startswith(f"{file}:") for file in self.files):
            raise CandidateError(f"the id {identity!r} looks like one that is given to a line")
        self._places.put(identity, place)

    def number(self, name: str, place: str) -> str:
        """Return an id for a record that has a name only: the name, `name#2` and so on."""
        last = self._last.get(name)
        count = 1 if last is None else int(last) + 1
        while self._places.get(identity := name if count == 1 else f"{name}#{count}") is not None:
            count += 1
        self.claim(identity, place)
        self._last.put(name, str(count))
        return identity

    def close(self) -> None:
        """Forget them; idempotent."""
        self._places.close()
        self._last.close()


def read_candidates(
    stream: IO[bytes], name: str, ids: Ids | None = None
) -> Iterator[Candidate | Malformed]:
    """Read the candidates of a stream, one after the other; blank lines are skipped.

    `name` is the file's, for messages; `ids` those of the batch. Never raises for the content.
    """
    ids = ids or Ids([name])
    for number, line in enumerate(_lines(stream), 1):
        where = f"{name}:{number}"
        if isinstance(line, str):
            yield Malformed(where, f"{where}: {line}")
            continue
        if number == 1:
            line = line.removeprefix(_BOM)
        if line.strip():
            yield _candidate(partial(_object, line), where, ids)


def read_rows(
    rows: Iterable[dict[str, Any]], name: str, ids: Ids | None = None
) -> Iterator[Candidate | Malformed]:
    """Read the candidates of the rows of a table, as `read_candidates` does those of a stream.

    Ends with a complaint where `rows` raises DamagedParquet.
    """
    ids = ids or Ids([name])
    number = 0
    try:
        for number, row in enumerate(rows, 1):
            said = {key: value for key, value in row.items() if value is not None}
            yield _candidate(partial(_bounded, said), f"{name}:{number}", ids)
    except DamagedParquet as error:
        where = f"{name}:{number + 1}"
        yield Malformed(where, f"{where}: {error}")


def _lines(stream: IO[bytes]) -> Iterator[bytes | str]:
    """The lines of a stream; a complaint for one that is too long and for a stream that breaks."""
    try:
        while line := stream.readline(MAX_LINE_BYTES + 1):
            if len(line) <= MAX_LINE_BYTES:
                yield line
                continue
            while line and not line.endswith(b"\n"):
                line = stream.readline(MAX_LINE_BYTES)
            yield f"the line is longer than {MAX_LINE_BYTES >> 20} MiB"
    except DAMAGE as error:
        yield f"the file cannot be read any further: {error}"


def _candidate(read: Callable[[], dict[str, Any]], where: str, ids: Ids) -> Candidate | Malformed:
    """The candidate in what `read` returns or complains about."""
    identity = where
    try:
        record = read()
        identity = _identify(record, where, ids)
        return candidate_of(record, identity)
    except CandidateError as error:
        return Malformed(identity, f"{where}: {error}")


def _object(line: bytes) -> dict[str, Any]:
    """The JSON object of a line; raises CandidateError."""
    repeated: list[str] = []

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        # The outermost object comes last; what is said twice in others is nobody's concern.
        repeated.clear()
        record: dict[str, Any] = {}
        for key, value in found:
            if key in record:
                repeated.append(key)
            record[key] = value
        return record

    try:
        record = json.loads(
            line.decode("utf-8"), object_pairs_hook=pairs, parse_constant=_no_constant
        )
    except UnicodeDecodeError as error:
        raise CandidateError(f"not UTF-8: byte {error.start + 1} of the line") from None
    except (ValueError, RecursionError) as error:
        raise CandidateError(f"not JSON: {error}") from None
    if not isinstance(record, dict):
        raise CandidateError(f"a JSON object was expected, not {type(record).__name__}")
    if repeated:
        raise CandidateError(f"the field `{repeated[0]}` is there twice")
    return record


def _bounded(row: dict[str, Any]) -> dict[str, Any]:
    """A row that is no longer than a line may be; raises CandidateError."""
    if sum(len(value) for value in row.values() if isinstance(value, str)) > MAX_LINE_BYTES:
        raise CandidateError(f"the row is longer than {MAX_LINE_BYTES >> 20} MiB")
    return row


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is no JSON")


def _identify(record: dict[str, Any], where: str, ids: Ids) -> str:
    """The id of a record, claimed; raises CandidateError."""
    given = record.get("id")
    if given is not None:
        if isinstance(given, bool) or not isinstance(given, str | int):
            raise CandidateError("the field `id` is no string and no whole number")
        ids.claim(str(given), where)
        return str(given)
    name = first(record, (*NAMES, *KEYS))
    return ids.number(name, where) if name else where


def candidate_of(record: dict[str, Any], identity: str) -> Candidate:
    """Read one record, which has that id; raises CandidateError naming the field that is wrong."""
    stated = next((name for name in STATEMENTS if name in record), None)
    if stated is None:
        raise CandidateError("the field `statement` is missing")
    for name in (stated, "header", "proof", "code"):
        value = record.get(name)
        if value is not None and not isinstance(value, str):
            raise CandidateError(f"the field `{name}` is no string")
    header, statement = record.get("header") or "", record[stated] or ""
    if not statement.strip():
        raise CandidateError(f"the field `{stated}` is empty")
    if not _is_unicode(header + statement):
        raise CandidateError("header and statement are not valid Unicode")
    head = read_head(statement)
    if head.imports:  # a whole file up to the proof
        header, statement = header or f"{statement[: head.end]}\n", statement[head.end :].lstrip()
    return Candidate(
        id=identity,
        statement=statement,
        proof=record.get("proof"),
        code=record.get("code"),
        header=header,
    )


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
