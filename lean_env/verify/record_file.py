"""Verdicts kept in a file that survives a crash, with what they were reached on."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from filelock import FileLock

from lean_env.closing import Closing
from lean_env.disk_cache import key_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Verdict
from lean_env.repl.protocol import Limits
from lean_env.verify.compressed import NotInstalled
from lean_env.verify.exclusive import FileInUse, claim, release
from lean_env.verify.journal import Described, Entry, Journal
from lean_env.verify.packed import DamagedPack, check_packed, is_packed, pack, unpack

_DIGITS = 32  # nobody can find two contents that share so many


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
    """Return the digest of a candidate or of a file's text: 32 hexadecimal digits."""
    if isinstance(item, Candidate):
        return key_of([item.header, item.statement, item.proof, item.code])[:_DIGITS]
    return key_of([item])[:_DIGITS]


def encode(record: Record, circumstances: Circumstances) -> bytes:
    """Return the JSONL line of a record."""
    line = record.verdict.to_json() | circumstances.to_json()
    line |= {"content": record.content}
    if record.siblings > 1:
        line["siblings"] = record.siblings
    return (json.dumps(line, ensure_ascii=False) + "\n").encode("utf-8", "replace")


class RecordFile(Closing):
    """Records in a file, each on disk before the next is waited for; memory stays flat.

    A path that ends in `.gz`, `.zst` or `.parquet` is written when the file is closed; until then
    the records stand, as lines of JSON, in a file beside it (`unfinished`).
    """

    def __init__(
        self,
        path: Path | None,
        circumstances: Circumstances,
        *,
        resume: bool = False,
        ordered: bool = False,
        echo: IO[bytes] | None = None,
    ) -> None:
        """Open for writing; with `resume` keep what is there, except an unfinished last line.

        With `ordered` the file will have its records, when it is closed, in the order in which they
        were kept and written.

        Without `path`, and where that is a device or a pipe, the records are kept for the life of
        this object alone. Each new one is written to `echo`, too, and to the device.

        Verdicts that were our own fault (`infrastructure`) are dropped, to be tried again. Raises
        BatchError if the file exists and is not to be resumed, holds something else, or is being
        written by another process, and where a package for its format is missing.
        """
        device = path is not None and path.exists() and not path.is_file()
        self._path = None if device else path
        self._circumstances = circumstances
        self._ordered = ordered
        self._lock: FileLock | None = None
        self._echo = echo
        self._device: IO[bytes] | None = None
        self._before = 0
        self._again = 0
        self._used = 0
        try:
            if path is not None and device:
                self._device = path.open("ab")
            self._journal = self._open(resume)
        except OSError as error:
            raise BatchError(f"{path}: {error.strerror}") from None

    @property
    def unfinished(self) -> Path | None:
        """The file that the records are in while this is open; None if they are in none to stay."""
        if self._path is None or not is_packed(self._path):
            return self._path
        return self._path.with_name(f"{self._path.name}.part")

    def kept(self, identity: str, content: str) -> Record | None:
        """Return the record of what has this id and this content, if there is one to keep."""
        entry = self._journal.find(identity)
        if entry is None or not entry.usable or entry.content != content:
            return None
        return self._read(entry)

    def kept_of_file(self, name: str, content: str) -> list[Record]:
        """Return the records of a `.lean` file with this content, if all of them are kept."""
        entries = (entry for entry in self._journal.of_content(content) if entry.usable)
        records = map(self._read, entries)
        found = [record for record in records if record.verdict.id.startswith(f"{name}:")]
        return found if found and len(found) >= found[0].siblings else []

    def verdict_on(self, content: str) -> Verdict | None:
        """Return a verdict that was reached here on the same content, whatever its id."""
        for entry in self._journal.of_content(content):
            if entry.usable:
                verdict = self._read(entry).verdict
                if verdict.outcome is not Outcome.INFRASTRUCTURE:
                    return verdict
        return None

    @property
    def judged_again(self) -> int:
        """How many records that were there before have been replaced."""
        return self._again

    @property
    def strangers(self) -> int:
        """How many records that were there before belong to nothing that was judged since."""
        return self._before - self._again - self._used

    def keep(self, record: Record) -> None:
        """Say that a record that was there before belongs to what is judged now."""
        self._used += 1
        if self._ordered:
            self._journal.place(record.verdict.id)

    def write(self, record: Record) -> None:
        """Append a record; raises BatchError when the disk is full.

        Another record of its id leaves the file when that is closed.
        """
        identity, line = record.verdict.id, encode(record, self._circumstances)
        self._again += self._journal.find(identity) is not None
        try:
            self._journal.append(Described(identity, record.content, usable=True), line)
            if self._device is not None:
                self._device.write(line)
                self._device.flush()
        except OSError as error:
            where = self.unfinished or (self._device.name if self._device else "temporary files")
            raise BatchError(f"{where}: {error.strerror}") from None
        if self._ordered:
            self._journal.place(identity)
        if self._echo is not None:
            self._echo.write(line)
            self._echo.flush()

    def close(self) -> None:
        """Close the file, in its own format: every record is in it, or `write` has said otherwise.

        Raises BatchError where a packed file cannot be written: all records are in `unfinished`.
        """
        try:
            with self._journal:
                self._finish()
            if self._device is not None:
                with contextlib.suppress(OSError):
                    self._device.close()
        finally:
            self._release()

    def _finish(self) -> None:
        path, kept = self._path, self.unfinished
        if path is None or kept is None or self._lock is None:
            return
        if path == kept:
            if not self._journal.tidy:
                with contextlib.suppress(OSError):
                    pack(path, self._journal.lines())
            return
        try:
            pack(path, self._journal.lines())
        except OSError as error:
            complaint = f"{path} cannot be written, its records are in {kept}: {error.strerror}"
            raise BatchError(complaint) from None
        kept.unlink()

    def _release(self) -> None:
        """Let another process have the file; what locked it leaves no trace."""
        release(self._lock)
        self._lock = None

    def _open(self, resume: bool) -> Journal:
        path, kept = self._path, self.unfinished
        if path is None or kept is None:
            return Journal()
        try:
            self._lock = claim(path)
        except FileInUse as error:
            raise BatchError(str(error)) from None
        try:
            there = [file for file in (kept, path) if file.is_file() and file.stat().st_size]
            if there and not resume:
                raise BatchError(f"{there[0]} exists: go on with {path} by --resume, or delete it")
            if is_packed(path):
                check_packed(path)
                if there == [path]:
                    unpack(path, kept)
            journal = Journal(kept)
            try:
                self._keep(journal, kept)
            except BaseException:
                journal.close()
                raise
            return journal
        except (DamagedPack, NotInstalled) as error:
            self._release()
            raise BatchError(str(error)) from None
        except BaseException:
            self._release()
            raise

    def _keep(self, journal: Journal, file: Path) -> None:
        number = 0

        def describe(line: bytes) -> Described | None:
            nonlocal number
            number += 1
            try:
                found = json.loads(line)
                verdict = Verdict.from_json(found)
            except (ValueError, KeyError, TypeError, RecursionError):
                raise BatchError(f"{file}:{number} is no verdict: not a file to resume") from None
            content = str(found.get("content") or "")
            usable = bool(content) and self._holds(verdict, found)
            if verdict.outcome is Outcome.INFRASTRUCTURE:
                return None
            return Described(verdict.id, content, usable)

        journal.read_all(describe)
        self._before = journal.count

    def _read(self, entry: Entry) -> Record:
        found = json.loads(self._journal.read(entry))
        siblings = found.get("siblings", 1)
        return Record(
            Verdict.from_json(found), entry.content, siblings if isinstance(siblings, int) else 1
        )

    def _holds(self, verdict: Verdict, found: dict[str, Any]) -> bool:
        """Whether a record was made in the same circumstances."""
        here = self._circumstances
        same = (verdict.level, verdict.toolchain) == (here.level, here.toolchain)
        return same and all(found.get(key) == value for key, value in here.to_json().items())
