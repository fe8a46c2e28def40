"""Lines of a file that only grows, found again by id and by content, however many there are."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from lean_env.closing import Closing
from lean_env.verify.disk_table import digest, private_database

_TABLE = """
CREATE TABLE lines (
  id BLOB PRIMARY KEY, start INTEGER, length INTEGER, content TEXT, usable INTEGER, place INTEGER
) WITHOUT ROWID;
CREATE INDEX by_content ON lines (content);
CREATE INDEX by_start ON lines (start);
"""
_FIELDS = "start, length, content, usable"


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a line is, in bytes; the digest of what it is about; whether its verdict may serve."""

    start: int
    length: int
    content: str
    usable: bool


@dataclass(frozen=True, slots=True)
class Described:
    """What a line says of itself: its id, and as `Entry`."""

    id: str
    content: str
    usable: bool


class Journal(Closing):
    """A file of lines, each written before the next is waited for; used by one thread.

    Of lines with the same id the last one counts. Without `path` it is a temporary file.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open a file, or make it; raises OSError."""
        self._file = _open(path)
        self._end = self._file.seek(0, os.SEEK_END)
        self._index = private_database()
        self._index.executescript(_TABLE)
        self._dead = 0  # lines that no longer count
        self._placed = 0
        self._last_start = -1
        self._moved = False  # whether lines stand in another order than they were placed

    def read_all(self, describe: Callable[[bytes], Described | None]) -> None:
        """Take in the lines that are there; raises whatever `describe` raises for what is none.

        Lines of which that says None do not count. What follows the last line feed was being
        written when a process ended, and is cut off.
        """
        self._file.seek(0)
        start = 0
        for line in iter(self._file.readline, b""):
            if not line.endswith(b"\n"):
                break
            said = describe(line)
            if said is None:
                self._dead += 1
            else:
                self._note(said, start, len(line))
            start += len(line)
        self._end = start
        self._file.truncate(start)

    def append(self, said: Described, line: bytes) -> None:
        """Write a line; raises OSError where it cannot be, and leaves none of it then."""
        self._file.seek(self._end)
        try:
            self._file.write(line)
            self._file.flush()
        except OSError:
            with contextlib.suppress(OSError):
                self._file.truncate(self._end)
            raise
        self._note(said, self._end, len(line))
        self._end += len(line)

    def find(self, identity: str) -> Entry | None:
        """Return the line of an id."""
        query = f"SELECT {_FIELDS} FROM lines WHERE id = ?"
        return next(self._entries(query, digest(identity)), None)

    def of_content(self, content: str) -> Iterator[Entry]:
        """Yield the lines about a content, as they stand in the file."""
        query = f"SELECT {_FIELDS} FROM lines WHERE content = ? ORDER BY start"
        yield from self._entries(query, content)

    def read(self, entry: Entry) -> bytes:
        """Return a line, with its line feed."""
        self._file.seek(entry.start)
        return self._file.read(entry.length)

    def place(self, identity: str) -> None:
        """Say that the line of an id comes after all that were placed before it."""
        entry = self.find(identity)
        if entry is None:
            return
        self._placed += 1
        self._moved = self._moved or entry.start < self._last_start
        self._last_start = entry.start
        update = "UPDATE lines SET place = ? WHERE id = ?"
        self._index.execute(update, (self._placed, digest(identity)))

    @property
    def count(self) -> int:
        """The number of lines that count."""
        return int(self._index.execute("SELECT count(*) FROM lines").fetchone()[0])

    @property
    def tidy(self) -> bool:
        """Whether the file is just the lines that count, in their order."""
        return not self._dead and not self._moved

    def lines(self) -> Iterator[bytes]:
        """Yield the lines that count: those that were placed in that order, then the others."""
        query = f"SELECT {_FIELDS} FROM lines ORDER BY place IS NULL, place, start"
        if not self._moved:
            query = f"SELECT {_FIELDS} FROM lines ORDER BY start"
        for entry in self._entries(query):
            yield self.read(entry)

    def close(self) -> None:
        """Close the file; idempotent."""
        self._index.close()
        self._file.close()

    def _entries(self, query: str, *values: bytes | str) -> Iterator[Entry]:
        for start, length, content, usable in self._index.execute(query, values):
            yield Entry(start, length, content, bool(usable))

    def _note(self, said: Described, start: int, length: int) -> None:
        row = (digest(said.id), start, length, said.content, said.usable, None)
        try:
            self._index.execute("INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?)", row)
        except sqlite3.IntegrityError:
            self._index.execute("REPLACE INTO lines VALUES (?, ?, ?, ?, ?, ?)", row)
            self._dead += 1


def _open(path: Path | None) -> IO[bytes]:
    if path is None:
        return tempfile.TemporaryFile(dir=_spacious_folder())
    with contextlib.suppress(FileExistsError):
        path.open("xb").close()
    return path.open("r+b")


def _spacious_folder() -> str | None:
    """Where temporary files may be large; `/tmp` is memory on many machines."""
    folder = os.environ.get("TMPDIR") or "/var/tmp"
    return folder if os.access(folder, os.W_OK) else None
