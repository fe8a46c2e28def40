"""Directories that untrusted processes write to: how full they are, what to read, how to remove.

Nothing in such a directory is what it seems: files may be links to anywhere, directories nested
deeper than a path can be long or a stack can follow, and without permissions.
"""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

_MAX_ENTRIES = 4096
_HERE = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


@contextlib.contextmanager
def scratch_directory() -> Iterator[Path]:
    """Yield a new directory of the user's alone, and remove it whatever has become of it."""
    directory = Path(tempfile.mkdtemp(prefix="lean-env-"))
    try:
        yield directory
    finally:
        remove_tree(directory)


def read_regular(file: Path, limit: int) -> bytes | None:
    """Return the bytes of a regular file; None if it is absent, no file, or longer than `limit`.

    No link is followed, so that nothing outside can be passed off as the file.
    """
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > limit:
            return None
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            return stream.read(limit)
    finally:
        os.close(descriptor)


def is_over(directory: Path, limit: int) -> bool:
    """Whether the files below `directory` take more than `limit` bytes of disk, or are too many."""
    used = entries = 0
    pending: list[str] = [os.fspath(directory)]
    while pending:
        with contextlib.suppress(OSError), os.scandir(pending.pop()) as listing:
            for entry in listing:
                entries += 1
                if entries > _MAX_ENTRIES:
                    return True
                with contextlib.suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        pending.append(entry.path)
                    used += entry.stat(follow_symlinks=False).st_blocks * 512
        if used > limit:
            return True
    return False


def remove_tree(directory: Path) -> None:
    """Remove a directory with all that is in it, following no link; what resists is left.

    Deep trees are lifted to the top level by level, so neither path nor stack grows with them.
    """
    with contextlib.suppress(OSError):
        top = os.open(directory, _HERE)
        try:
            _empty(top)
        finally:
            os.close(top)
        directory.rmdir()


def _empty(top: int) -> None:
    serial = count()
    while True:
        with os.scandir(top) as listing:
            entries = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in listing]
        if not entries:
            return
        for name, is_directory in entries:
            if not is_directory:
                os.unlink(name, dir_fd=top)
                continue
            os.chmod(name, 0o700, dir_fd=top)
            inner = os.open(name, _HERE, dir_fd=top)
            try:
                for child in os.listdir(inner):  # noqa: PTH208  # there is no path to it
                    os.rename(child, _unused(top, serial), src_dir_fd=inner, dst_dir_fd=top)
            finally:
                os.close(inner)
            os.rmdir(name, dir_fd=top)


def _unused(top: int, serial: count[int]) -> str:
    """Return a name that is free in `top`."""
    while True:
        name = f".lifted-{next(serial)}"
        try:
            os.stat(name, dir_fd=top, follow_symlinks=False)
        except FileNotFoundError:
            return name
