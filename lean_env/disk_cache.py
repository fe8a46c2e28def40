"""A cache of results on disk: shared by processes, bounded, and never fatal.

A cache is a convenience. When its disk is full, read-only, damaged or busy, what would have been
found is worked out again and nothing else changes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import diskcache  # type: ignore[import-untyped]  # it ships no types

from lean_env.closing import Closing

_LOG = logging.getLogger(__name__)
_FAULTS = (OSError, sqlite3.Error, diskcache.Timeout, ValueError)
_BUSY_S = 5.0


class DiskCache(Closing):
    """Records (JSON objects) under keys made of everything that can change them.

    At most `size_bytes` are kept, the least recently used go first. Safe for any number of threads
    and processes on one directory.
    """

    def __init__(self, directory: Path, *, size_bytes: int = 1 << 30) -> None:
        self._directory = directory
        self._lock = threading.Lock()
        self._warned = False
        self._cache: Any = None
        try:
            directory.mkdir(parents=True, exist_ok=True)
            self._cache = diskcache.Cache(
                str(directory),
                timeout=_BUSY_S,
                size_limit=size_bytes,
                eviction_policy="least-recently-used",
            )
        except _FAULTS as error:
            self._complain(error)

    def get(self, key: str) -> dict[str, Any] | None:
        """Return the record stored under a key, None where there is none or it cannot be read."""
        if self._cache is None:
            return None
        try:
            text = self._cache.get(key)
            record = json.loads(text) if isinstance(text, str) else None
        except _FAULTS as error:
            self._complain(error)
            return None
        return record if isinstance(record, dict) else None

    def put(self, key: str, record: dict[str, Any]) -> bool:
        """Store a record; returns whether that worked."""
        if self._cache is None:
            return False
        try:
            return bool(self._cache.set(key, json.dumps(record)))
        except _FAULTS as error:
            self._complain(error)
            return False

    def close(self) -> None:
        """Close the files; idempotent."""
        if self._cache is not None:
            with contextlib.suppress(*_FAULTS):
                self._cache.close()

    def _complain(self, error: Exception) -> None:
        with self._lock:
            first, self._warned = not self._warned, True
        if first:
            _LOG.warning("the cache in %s does not work, going on without: %s", *self._what(error))

    def _what(self, error: Exception) -> tuple[Path, str]:
        return self._directory, str(error) or type(error).__name__


def key_of(parts: Sequence[object]) -> str:
    """Return the key of a sequence of JSON values; differs whenever any of them does."""
    text = json.dumps(list(parts), ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
