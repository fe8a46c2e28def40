"""Whole files of records in the formats that are not written line by line: compressed, Parquet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from lean_env.atomic import replacing
from lean_env.verify import parquet
from lean_env.verify.compressed import (
    COMPRESSED,
    DAMAGE,
    check_readable,
    create_plain_or_compressed,
    open_plain_or_compressed,
)

_PIECE_BYTES = 1 << 10  # small: what stands just before a damage is read, too


class DamagedPack(ValueError):
    """A packed file cannot be read; the message says which and why."""


def is_packed(path: Path) -> bool:
    """Whether a file of this name can be written as a whole only, by its suffix."""
    return path.suffix in (*COMPRESSED, parquet.SUFFIX)


def check_packed(path: Path) -> None:
    """Raise NotInstalled where the package for a format is missing."""
    if path.suffix == parquet.SUFFIX:
        parquet.check_parquet(path)
    else:
        check_readable(path)


def pack(path: Path, lines: Iterable[bytes]) -> None:
    """Write lines to `path` in the format of its suffix, whole or not at all; raises OSError."""
    with replacing(path) as draft:
        if path.suffix == parquet.SUFFIX:
            parquet.write_records(draft, lines)
            return
        with create_plain_or_compressed(draft) as stream:
            for line in lines:
                stream.write(line)


def unpack(path: Path, target: Path) -> None:
    """Write the lines of a packed file to `target`, whole or not at all.

    Of a compressed file that is damaged these are the lines before the damage. Raises OSError, and
    DamagedPack where nothing in the file is what its suffix says.
    """
    with replacing(target) as draft, draft.open("wb") as stream:
        if path.suffix == parquet.SUFFIX:
            stream.writelines(_parquet_lines(path))
            return
        with open_plain_or_compressed(path) as packed:
            try:
                while piece := packed.read(_PIECE_BYTES):
                    stream.write(piece)
            except DAMAGE as error:
                if not stream.tell():
                    raise DamagedPack(f"{path} cannot be read: {error}") from None


def _parquet_lines(path: Path) -> Iterator[bytes]:
    try:
        yield from parquet.read_records(path)
    except parquet.DamagedParquet as error:
        raise DamagedPack(str(error)) from None
