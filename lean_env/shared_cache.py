"""A cache of results in a folder that many machines see: a file per record, written whole.

For folders on a network, where a database would need locks that network file systems do not keep.
Nothing is ever removed; who can write there can forge what is found there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lean_env.atomic import write_whole


class SharedCache:
    """Records (JSON objects) under keys of hexadecimal digits; as `DiskCache`, never fatal."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def get(self, key: str) -> dict[str, Any] | None:
        """Return the record stored under a key, None where there is none or it cannot be read."""
        try:
            record = json.loads(self._file(key).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return record if isinstance(record, dict) else None

    def put(self, key: str, record: dict[str, Any]) -> bool:
        """Store a record; returns whether that worked."""
        try:
            write_whole(self._file(key), json.dumps(record), make_folder=True)
        except OSError:
            return False
        return True

    def _file(self, key: str) -> Path:
        return self._directory / key[:2] / f"{key}.json"
