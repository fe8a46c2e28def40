"""Files that are compressed, read and written, by their suffix: `.gz` and `.zst`."""

from __future__ import annotations

import gzip
import importlib
import io
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

COMPRESSED = (".gz", ".zst")
DAMAGE = (OSError, EOFError, zlib.error)
"""What reading a damaged file raises."""
_PIECE_BYTES = 1 << 14


class NotInstalled(RuntimeError):
    """A package that reads or writes a file is missing; the message says which."""


def plain_name(path: Path) -> Path:
    """Return the path without the suffix that says it is compressed."""
    return path.with_suffix("") if path.suffix in COMPRESSED else path


def check_readable(path: Path) -> None:
    """Raise NotInstalled where what reads and writes such a file is not installed."""
    if path.suffix == ".zst":
        _zstandard(path)


def open_plain_or_compressed(path: Path) -> IO[bytes]:
    """Open a file for reading; raises OSError.

    Where compressed data is damaged, reading raises one of `DAMAGE`.
    """
    if path.suffix == ".gz":
        return cast("IO[bytes]", gzip.open(path, "rb"))
    if path.suffix != ".zst":
        return path.open("rb")
    zstandard = _zstandard(path)
    return io.BufferedReader(_Frames(zstandard, path.open("rb")))


def create_plain_or_compressed(path: Path) -> IO[bytes]:
    """Open a file for writing, anew; raises OSError. It is whole once it is closed."""
    if path.suffix == ".gz":
        return cast("IO[bytes]", gzip.GzipFile(path, "wb", mtime=0))
    if path.suffix != ".zst":
        return path.open("wb")
    writer = _zstandard(path).ZstdCompressor().stream_writer(path.open("wb"))
    return cast("IO[bytes]", writer)


class _Frames(io.RawIOBase):
    """The content of a Zstandard file; damage is an OSError, as it is of `.gz`."""

    def __init__(self, zstandard: Any, file: IO[bytes]) -> None:
        self._zstandard = zstandard
        self._file = file
        self._frame: Any = None
        self._content = b""

    def readable(self) -> bool:
        """Say that this can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill a buffer; returns how many bytes there were."""
        while not self._content:
            data = self._file.read(_PIECE_BYTES)
            if not data:
                if self._frame is not None:
                    raise OSError("the compressed data ends too early")
                return 0
            try:
                self._content = b"".join(self._decompressed(data))
            except self._zstandard.ZstdError as error:
                raise OSError(str(error)) from None
        count = min(len(buffer), len(self._content))
        buffer[:count], self._content = self._content[:count], self._content[count:]
        return count

    def _decompressed(self, data: bytes) -> Iterator[bytes]:
        """Decompress a piece, which may end frames and begin others."""
        while data:
            if self._frame is None:
                self._frame = self._zstandard.ZstdDecompressor().decompressobj()
            yield self._frame.decompress(data)
            data = self._frame.unused_data
            if self._frame.eof:
                self._frame = None

    def close(self) -> None:
        """Close the file below, too."""
        self._file.close()
        super().close()


def _zstandard(path: Path) -> Any:
    try:
        return importlib.import_module("zstandard")
    except ImportError:
        complaint = f"{path}: .zst needs one more package: pip install 'lean-env[zst]'"
        raise NotInstalled(complaint) from None
