"""Files that are compressed, by their suffix: `.gz` and `.zst`."""

from __future__ import annotations

import gzip
import importlib
import io
from pathlib import Path
from typing import IO, Any, cast

from lean_env.verify.record_file import BatchError

COMPRESSED = (".gz", ".zst")


def check_readable(path: Path) -> None:
    """Raise BatchError where what reads the file is not installed."""
    if path.suffix == ".zst":
        _zstandard(path)


def open_plain_or_compressed(path: Path) -> IO[bytes]:
    """Open a file for reading; raises OSError.

    Where compressed data is damaged, reading raises OSError, EOFError or ValueError.
    """
    if path.suffix == ".gz":
        return cast("IO[bytes]", gzip.open(path, "rb"))
    if path.suffix != ".zst":
        return path.open("rb")
    zstandard = _zstandard(path)
    return io.BufferedReader(_Frames(zstandard, path.open("rb")))


class _Frames(io.RawIOBase):
    """The content of a Zstandard file; damage is an OSError, as it is of `.gz`."""

    def __init__(self, zstandard: Any, file: IO[bytes]) -> None:
        self._fault: type[Exception] = zstandard.ZstdError
        self._reader = zstandard.ZstdDecompressor().stream_reader(
            file, read_across_frames=True, closefd=True
        )

    def readable(self) -> bool:
        """Say that this can be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill a buffer; returns how many bytes there were."""
        try:
            return int(self._reader.readinto(buffer))
        except self._fault as error:
            raise OSError(str(error)) from None

    def close(self) -> None:
        """Close the file below, too."""
        self._reader.close()
        super().close()


def _zstandard(path: Path) -> Any:
    try:
        return importlib.import_module("zstandard")
    except ImportError:
        complaint = f"{path}: .zst needs one more package: pip install 'lean-env[zst]'"
        raise BatchError(complaint) from None
