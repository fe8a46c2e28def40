"""A file that one process alone writes, claimed by a lock file beside it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from filelock import FileLock, Timeout


class FileInUse(Exception):
    """Another process writes the file; the text says which."""


def claim(path: Path) -> FileLock | None:
    """Keep other processes from writing this file; a device or a pipe is not locked.

    Raises FileInUse if another process has it, and OSError where nothing can be written.
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
        raise FileInUse(f"{path} is being written by another process") from None
    return lock


def release(lock: FileLock | None) -> None:
    """Let another process have the file; what locked it leaves no trace."""
    if lock is not None and lock.is_locked:
        # Removed while it is held: who waits for it notices that, and makes another.
        Path(lock.lock_file).unlink(missing_ok=True)
        lock.release()
