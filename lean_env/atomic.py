"""Files that appear whole or not at all, whoever else writes them at the same moment."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(target: Path, *, make_folder: bool = False) -> Iterator[Path]:
    """A free path beside `target` to write to; on success it becomes `target`.

    The path is this call's own: threads and processes that replace one target never meet, and
    the last to finish wins. When the block raises, `target` stays as it was and nothing is left.
    A symbolic link is followed; a device or a pipe (`/dev/stdout`) is written to as it stands.
    `make_folder` is for folders of our own; in a path that somebody typed a missing folder is a
    typing error, and raises FileNotFoundError.
    """
    target = Path(os.path.realpath(target))
    if target.exists() and not target.is_file():
        yield target
        return
    if make_folder:
        target.parent.mkdir(parents=True, exist_ok=True)
    elif not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "no such folder", str(target.parent))
    with tempfile.TemporaryDirectory(
        prefix=f".{target.name}.", dir=target.parent, ignore_cleanup_errors=True
    ) as own:
        draft = Path(own, target.name)
        yield draft
        draft.replace(target)


def write_whole(target: Path, text: str, *, make_folder: bool = False) -> None:
    """Write `text` as UTF-8, as `replacing` does; a reader sees the old file or the new one."""
    with replacing(target, make_folder=make_folder) as draft:
        draft.write_text(text, encoding="utf-8")
