"""Keys and a word about each, kept on disk: memory stays flat however many there are."""

from __future__ import annotations

import hashlib
import sqlite3

from lean_env.closing import Closing


def private_database() -> sqlite3.Connection:
    """Open a database that nobody else sees and that is gone when it is closed.

    It lies in a temporary folder of the disk (`SQLITE_TMPDIR` moves it) once it outgrows a few MiB.
    """
    database = sqlite3.connect("", isolation_level=None)
    for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -8192"):
        database.execute(f"PRAGMA {setting}")
    return database


def digest(key: str) -> bytes:
    """Return 16 bytes that stand for a key, of whatever length and with whatever in it."""
    return hashlib.blake2b(_raw(key), digest_size=16).digest()


def _raw(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")  # names of files may be no Unicode


class DiskTable(Closing):
    """A table for the life of this object; used by one thread."""

    def __init__(self) -> None:
        self._database = private_database()
        self._database.execute("CREATE TABLE said (key BLOB PRIMARY KEY, word BLOB) WITHOUT ROWID")

    def get(self, key: str) -> str | None:
        """Return what is noted under a key, None where nothing is."""
        query = "SELECT word FROM said WHERE key = ?"
        found = self._database.execute(query, (digest(key),)).fetchone()
        return None if found is None else bytes(found[0]).decode("utf-8", "surrogatepass")

    def put(self, key: str, word: str) -> None:
        """Note a word under a key, instead of what was there."""
        self._database.execute(
            "INSERT OR REPLACE INTO said VALUES (?, ?)", (digest(key), _raw(word))
        )

    def close(self) -> None:
        """Remove it from the disk; idempotent."""
        self._database.close()
