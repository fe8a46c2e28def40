"""Verdicts kept in a file that survives a crash, with what they were reached on."""

from __future__ import annotations

import contextlib
import errno
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from lean_env.atomic import replacing
from lean_env.disk_cache import key_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Verdict
from lean_env.repl.protocol import Limits


class BatchError(ValueError):
    """The input or output of a batch cannot be used at all; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a batch judges with; a record of other circumstances is not this batch's."""

    level: Level
    toolchain: str
    limits: Limits

    def to_json(self) -> dict[str, Any]:
        """Return what the record of a verdict does not say itself."""
        return {"limits": {"wall_s": self.limits.wall_s, "memory_mb": self.limits.memory_mb}}


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the output: a verdict, and `content`, the digest of what was judged.

    Theorems of a `.lean` file have the digest of the file, and `siblings` is the number of records
    that the file has in all.
    """

    verdict: Verdict
    content: str = ""
    siblings: int = 1


def content_of(item: Candidate | str) -> str:
    """Return the digest of a candidate or of a file's text: 16 hexadecimal digits."""
    if isinstance(item, Candidate):
        return key_of([item.header, item.statement, item.proof, item.code])[:16]
    return key_of([item])[:16]


def encode(record: Record, circumstances: Circumstances) -> bytes:
    """Return the JSONL line of a record."""
    line = record.verdict.to_json() | circumstances.to_json()
    line |= {"content": record.content}
    if record.siblings > 1:
        line["siblings"] = record.siblings
    return (json.dumps(line, ensure_ascii=False) + "\n").encode("utf-8", "replace")


class RecordFile:
    """Records in a JSONL file, each on disk before the next is waited for."""

    def __init__(self, path: Path, circumstances: Circumstances, *, resume: bool) -> None:
        """Open for writing; with `resume` keep what is there, except an unfinished last line.

        Verdicts that were our own fault (`infrastructure`) are dropped, to be tried again. Raises
        BatchError if the file exists and is not to be resumed, holds something else, or is being
        written by another process.
        """
        self._path = path
        self._circumstances = circumstances
        self._kept: dict[str, Record] = {}
        self._others: set[str] = set()
        self._lines: dict[str, bytes] = {}
        self._used: set[str] = set()
        try:
            self._lock = _claim(path)
            try:
                if path.is_file() and path.stat().st_size:
                    if not resume:
                        complaint = f"{path} exists: go on with it by --resume, or delete it first"
                        raise BatchError(complaint)
                    self._keep()
                self._stream = path.open("ab")
            except BaseException:
                self._release()
                raise
        except OSError as error:
            raise BatchError(f"{path}: {error.strerror}") from None

    def kept(self, identity: str, content: str) -> Record | None:
        """Return the record of what has this id and this content, if there is one to keep."""
        record = self._kept.get(identity)
        if record is None or record.content != content:
            return None
        self._used.add(identity)
        return record

    def kept_of_file(self, name: str, content: str) -> list[Record]:
        """Return the records of a `.lean` file with this content, if all of them are kept."""
        found = [
            record
            for identity, record in self._kept.items()
            if record.content == content and identity.startswith(f"{name}:")
        ]
        if not found or len(found) < found[0].siblings:
            return []
        self._used.update(record.verdict.id for record in found)
        return found

    @property
    def judged_again(self) -> int:
        """How many records that were there before have been replaced."""
        return len(self._others)

    @property
    def strangers(self) -> int:
        """How many records that were there before belong to nothing that was judged since."""
        return len(self._lines.keys() - self._others - self._used)

    def write(self, record: Record) -> None:
        """Append a record; raises BatchError when the disk is full.

        Another record of its id leaves the file when that is closed.
        """
        identity = record.verdict.id
        if identity in self._lines:
            self._others.add(identity)
        try:
            self._stream.write(encode(record, self._circumstances))
            self._stream.flush()
        except OSError as error:
            raise BatchError(f"{self._stream.name}: {error.strerror}") from None

    def close(self) -> None:
        """Close the file; every record is in it, or `write` has said that it is not."""
        try:
            with contextlib.suppress(OSError), self._stream:
                if self._others:
                    self._rewrite(_read_lines(self._path))
        finally:
            self._release()

    def _release(self) -> None:
        """Let another process have the file; what locked it leaves no trace."""
        if self._lock is not None and self._lock.is_locked:
            # Removed while it is held: who waits for it notices that, and makes another.
            Path(self._lock.lock_file).unlink(missing_ok=True)
            self._lock.release()

    def _keep(self) -> None:
        self._lines = _read_lines(self._path)
        for identity, line in list(self._lines.items()):
            found = json.loads(line)
            verdict = Verdict.from_json(found)
            if verdict.outcome is Outcome.INFRASTRUCTURE:
                del self._lines[identity]
            elif self._holds(verdict, found) and found.get("content"):
                siblings = found.get("siblings", 1)
                self._kept[identity] = Record(
                    verdict, str(found["content"]), siblings if isinstance(siblings, int) else 1
                )
        self._rewrite(self._lines)

    def _holds(self, verdict: Verdict, found: dict[str, Any]) -> bool:
        """Whether a record was made in the same circumstances."""
        here = self._circumstances
        same = (verdict.level, verdict.toolchain) == (here.level, here.toolchain)
        return same and all(found.get(key) == value for key, value in here.to_json().items())

    def _rewrite(self, lines: dict[str, bytes]) -> None:
        with replacing(self._path) as draft, draft.open("wb") as stream:
            stream.writelines(line + b"\n" for line in lines.values())


def _read_lines(path: Path) -> dict[str, bytes]:
    """The last line of each id; raises BatchError for what is no file of verdicts."""
    found: dict[str, bytes] = {}
    # What follows the last line feed was being written when the process ended.
    for number, line in enumerate(path.read_bytes().split(b"\n")[:-1], 1):
        try:
            found[Verdict.from_json(json.loads(line)).id] = line
        except (ValueError, KeyError, TypeError, RecursionError):
            raise BatchError(f"{path}:{number} is no verdict: not a file to resume") from None
    return found


def _claim(path: Path) -> FileLock | None:
    """Keep other processes from writing this file; a device or a pipe is not locked.

    Raises BatchError if another process has it, and OSError where nothing can be written.
    """
    if path.exists() and not path.is_file():
        return None
    path = path.resolve()
    if not path.parent.is_dir():  # the lock would make it
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path.parent))
    lock = FileLock(path.with_name(f".{path.name}.lock"), blocking=False)
    try:
        lock.acquire()
    except Timeout:
        raise BatchError(f"{path} is being written by another process") from None
    return lock
