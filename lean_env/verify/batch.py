"""Many candidates from files: their records, as verdicts are reached."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from lean_env.judge.assemble import header_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.pool import Pool
from lean_env.repl.protocol import Repl
from lean_env.syntax.heads import code_of, stated
from lean_env.verify.compressed import (
    COMPRESSED,
    NotInstalled,
    check_readable,
    open_plain_or_compressed,
)
from lean_env.verify.lean_files import judge_lean_file
from lean_env.verify.record_file import (
    BatchError,
    Circumstances,
    Record,
    RecordFile,
    content_of,
)
from lean_env.verify.records import Ids, Malformed, read_candidates

STDIN = "-"


@dataclass(frozen=True, slots=True)
class LeanFile:
    """A `.lean` file: each of its theorems is to be judged."""

    name: str
    text: str

    @property
    def expected(self) -> int:
        """How many verdicts to expect, if no other command fails."""
        return sum(1 for _ in stated(self.text, code_of(self.text), 0, len(self.text)))


@dataclass(frozen=True, slots=True)
class CandidateFile:
    """A JSONL file of candidates, compressed or not, or standard input."""

    path: Path | None

    @property
    def name(self) -> str:
        """How messages call it."""
        return str(self.path) if self.path else "<stdin>"

    @property
    def expected(self) -> int | None:
        """How many verdicts to expect; unknown for a stream and for what is compressed."""
        if self.path is None or self.path.suffix in COMPRESSED:
            return None
        with self.path.open("rb") as stream:
            return sum(1 for line in stream if line.strip())

    def read(self, ids: Ids) -> Iterator[Candidate | Malformed]:
        """The candidates, one after the other, without holding them all."""
        if self.path is None:
            yield from read_candidates(sys.stdin.buffer, self.name, ids)
            return
        with open_plain_or_compressed(self.path) as stream:
            yield from read_candidates(stream, self.name, ids)


def open_source(name: str) -> LeanFile | CandidateFile:
    """What `name` (a file, or `-`) holds; raises BatchError with one clear sentence."""
    if name == STDIN:
        return CandidateFile(None)
    path = Path(name)
    try:
        if path.is_dir():
            raise BatchError(f"{name or '.'} is a directory: give the files in it")
        with path.open("rb") as stream:
            empty = not stream.read(1)
        if empty:
            raise BatchError(f"{name} is empty")
        if path.suffix != ".lean":
            check_readable(path)
            return CandidateFile(path)
        return LeanFile(name, path.read_bytes().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BatchError(f"{name} is not UTF-8: byte {error.start + 1}") from None
    except NotInstalled as error:
        raise BatchError(str(error)) from None
    except OSError as error:
        raise BatchError(f"{name}: {error.strerror}") from None
    except ValueError as error:
        if isinstance(error, BatchError):
            raise
        raise BatchError(f"{name!r} is no file name: {error}") from None


@dataclass(frozen=True, slots=True)
class Judged:
    """A record of a batch, and whether it is new or was kept from an earlier run."""

    record: Record
    fresh: bool


def judge_batch(
    judge: Judge,
    pool: Pool,
    sources: Sequence[LeanFile | CandidateFile],
    circumstances: Circumstances,
    kept: RecordFile | None = None,
) -> Iterator[Judged]:
    """Judge everything in `sources` and yield records as they are reached.

    What `kept` holds is not judged again. Takes candidates from the files only as fast as they are
    judged. Raises BatchError where a file is given twice.
    """
    level, limits = circumstances.level, circumstances.limits
    stamp = judge.stamp(level)

    def fault(identity: str, error: Exception) -> Verdict:
        complaint = f"{type(error).__name__}: {error}"
        return stamp.failed(identity, Outcome.INFRASTRUCTURE, complaint)

    def submit(item: LeanFile | Candidate | Malformed) -> Future[list[Judged]]:
        if isinstance(item, Malformed):
            verdict = stamp.failed(item.id, Outcome.INVALID_INPUT, item.complaint)
            return _ready(_judged([verdict], content_of(item.complaint), kept))
        content = content_of(item.text if isinstance(item, LeanFile) else item)
        if (known := _known(item, content, kept)) is not None:
            return _ready([Judged(record, fresh=False) for record in known])

        def run(repl: Repl) -> list[Judged]:
            if isinstance(item, LeanFile):
                verdicts = judge_lean_file(judge, repl, item.name, item.text, level, limits)
            else:
                verdicts = [judge.judge_on(repl, item, level, limits)]
            return _judged(verdicts, content, kept)

        identity = item.id if isinstance(item, Candidate) else item.name
        return pool.submit(
            run,
            header=header_of(item) if isinstance(item, Candidate) else "",
            on_fault=lambda error: [Judged(Record(fault(identity, error), content), fresh=True)],
        )

    ids = Ids([source.name for source in sources])
    if len(set(ids.files)) < len(ids.files):
        twice = next(name for name in ids.files if ids.files.count(name) > 1)
        raise BatchError(f"{twice} is given twice")

    def items() -> Iterator[LeanFile | Candidate | Malformed]:
        for source in sources:
            if isinstance(source, LeanFile):
                yield source
            else:
                yield from source.read(ids)

    for _, judged in pool.map_completed(submit, items()):
        yield from judged


def _ready(judged: list[Judged]) -> Future[list[Judged]]:
    future: Future[list[Judged]] = Future()
    future.set_result(judged)
    return future


def _known(
    item: LeanFile | Candidate, content: str, kept: RecordFile | None
) -> list[Record] | None:
    """All records of an item, if they are kept."""
    if kept is None:
        return None
    if isinstance(item, LeanFile):
        return kept.kept_of_file(item.name, content) or None
    record = kept.kept(item.id, content)
    return None if record is None else [record]


def _judged(verdicts: list[Verdict], content: str, kept: RecordFile | None) -> list[Judged]:
    """Records of verdicts; of a file that was judged in part before, some of them are kept."""
    judged = []
    for verdict in verdicts:
        known = kept.kept(verdict.id, content) if kept is not None else None
        record = known or Record(verdict, content, len(verdicts))
        judged.append(Judged(record, fresh=known is None))
    return judged
