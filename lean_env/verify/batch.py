"""Many candidates from files: verdicts as they come, kept in a file that survives a crash."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import sys
from collections.abc import Collection, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from lean_env.atomic import replacing
from lean_env.judge.assemble import header_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Level, Outcome, Verdict
from lean_env.pool import Pool
from lean_env.repl.protocol import Limits, Repl
from lean_env.syntax.heads import code_of, stated
from lean_env.verify.lean_files import judge_lean_file
from lean_env.verify.records import Malformed, read_candidates

STDIN = "-"


class BatchError(ValueError):
    """The input or output of a batch cannot be used at all; the message says which and why."""


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
    """A JSONL file of candidates, or standard input."""

    path: Path | None

    @property
    def name(self) -> str:
        """How messages call it."""
        return str(self.path) if self.path else "<stdin>"

    @property
    def expected(self) -> int | None:
        """How many verdicts to expect; unknown for a stream."""
        if self.path is None:
            return None
        with self.path.open("rb") as stream:
            return sum(1 for line in stream if line.strip())

    def read(self) -> Iterator[Candidate | Malformed]:
        """The candidates, one after the other, without holding them all."""
        if self.path is None:
            yield from read_candidates(sys.stdin.buffer, self.name)
            return
        with self.path.open("rb") as stream:
            yield from read_candidates(stream, self.name)


def open_source(name: str) -> LeanFile | CandidateFile:
    """What `name` (a file, or `-`) holds; raises BatchError with one clear sentence."""
    if name == STDIN:
        return CandidateFile(None)
    path = Path(name)
    if path.is_dir():
        raise BatchError(f"{name} is a directory: give the files in it")
    try:
        with path.open("rb") as stream:
            empty = not stream.read(1)
        if empty:
            raise BatchError(f"{name} is empty")
        if path.suffix != ".lean":
            return CandidateFile(path)
        return LeanFile(name, path.read_bytes().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BatchError(f"{name} is not UTF-8: byte {error.start + 1}") from None
    except OSError as error:
        raise BatchError(f"{name}: {error.strerror}") from None


class RecordFile:
    """Verdicts in a JSONL file, each on disk before the next is waited for."""

    def __init__(self, path: Path, *, resume: bool) -> None:
        """Open for writing; with `resume` keep what is there, except an unfinished last line.

        Verdicts that were our own fault (`infrastructure`) are dropped, to be tried again. Raises
        BatchError if the file exists and is not to be resumed, holds something else, or is being
        written by another process.
        """
        self.kept: dict[str, Verdict] = {}
        try:
            stream = _claim(path)
            if path.is_file() and path.stat().st_size:
                with stream:  # claimed until the rewritten file is
                    if not resume:
                        complaint = f"{path} exists: go on with it by --resume, or delete it first"
                        raise BatchError(complaint)
                    self._keep(path)
                    stream = _claim(path)
            self._stream = stream
        except OSError as error:
            raise BatchError(f"{path}: {error.strerror}") from None

    def _keep(self, path: Path) -> None:
        # What follows the last line feed was being written when the process ended.
        lines = path.read_bytes().split(b"\n")[:-1]
        for number, line in enumerate(lines, 1):
            try:
                verdict = Verdict.from_json(json.loads(line))
            except (ValueError, KeyError, TypeError):
                raise BatchError(f"{path}:{number} is no verdict: not a file to resume") from None
            if verdict.outcome is not Outcome.INFRASTRUCTURE:
                self.kept[verdict.id] = verdict
        with replacing(path) as draft, draft.open("wb") as stream:
            stream.writelines(encode(verdict) for verdict in self.kept.values())

    def write(self, verdict: Verdict) -> None:
        """Append one verdict; raises BatchError when the disk is full."""
        try:
            self._stream.write(encode(verdict))
            self._stream.flush()
        except OSError as error:
            raise BatchError(f"{self._stream.name}: {error.strerror}") from None

    def close(self) -> None:
        """Close the file; every record is in it, or `write` has said that it is not."""
        with contextlib.suppress(OSError):
            self._stream.close()


def _claim(path: Path) -> IO[bytes]:
    """Open for appending, as the only one; another process's file is left as it is."""
    stream = path.open("ab")
    try:
        if path.is_file():
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if not os.path.samestat(os.fstat(stream.fileno()), path.stat()):
                raise BlockingIOError
    except BlockingIOError:
        stream.close()
        raise BatchError(f"{path} is being written by another process") from None
    except OSError:  # a file system without locks
        pass
    return stream


def encode(verdict: Verdict) -> bytes:
    """The JSONL line of a verdict."""
    return (json.dumps(verdict.to_json(), ensure_ascii=False) + "\n").encode("utf-8", "replace")


def judge_batch(
    judge: Judge,
    pool: Pool,
    sources: Collection[LeanFile | CandidateFile],
    *,
    level: Level = Level.STANDARD,
    limits: Limits | None = None,
    done: Collection[str] = (),
) -> Iterator[Verdict]:
    """Judge everything in `sources` and yield verdicts as they are reached, ids in `done` left out.

    Takes candidates from the files only as fast as they are judged.
    """
    stamp = judge.stamp(level)

    def submit(item: LeanFile | Candidate | Malformed) -> Future[list[Verdict]]:
        def run(repl: Repl) -> list[Verdict]:
            if isinstance(item, LeanFile):
                return judge_lean_file(judge, repl, item.name, item.text, level, limits)
            assert isinstance(item, Candidate)
            return [judge.judge_on(repl, item, level, limits)]

        if isinstance(item, Malformed):
            ready: Future[list[Verdict]] = Future()
            ready.set_result([stamp.failed(item.id, Outcome.INVALID_INPUT, item.complaint)])
            return ready
        identity = item.id if isinstance(item, Candidate) else item.name
        return pool.submit(
            run,
            header=header_of(item) if isinstance(item, Candidate) else "",
            on_fault=lambda error: [
                stamp.failed(identity, Outcome.INFRASTRUCTURE, f"{type(error).__name__}: {error}")
            ],
        )

    def items() -> Iterator[LeanFile | Candidate | Malformed]:
        for source in sources:
            if isinstance(source, LeanFile):
                yield source
                continue
            for entry in source.read():
                if entry.id not in done:
                    yield entry

    for _, verdicts in pool.map_completed(submit, items()):
        for verdict in verdicts:
            if verdict.id not in done:
                yield verdict
