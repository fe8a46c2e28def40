"""Length-prefixed frames between processes: a JSON object and a blob of bytes."""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass
from typing import Any

_PREFIX = struct.Struct("<4sIQ")
_MAGIC = b"LEv1"
MAX_JSON = 64 << 20
MAX_BLOB = 1 << 30


class FrameError(ValueError):
    """Bytes that are no frame: wrong magic, too long, cut short, or no JSON object."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: `record` is JSON, `blob` raw bytes (None and empty are different)."""

    record: dict[str, Any]
    blob: bytes | None = None


def encode(frame: Frame) -> bytes:
    """Return the bytes of a frame."""
    text = json.dumps(frame.record, ensure_ascii=False, separators=(",", ":"))
    raw = text.encode("utf-8", "replace")
    blob = frame.blob
    length = 0 if blob is None else len(blob) + 1
    return _PREFIX.pack(_MAGIC, len(raw), length) + raw + (blob or b"")


class Collector:
    """Collects the bytes of one frame as they come, without looking into them."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._total: int | None = None

    def feed(self, data: bytes) -> bool:
        """Add bytes; returns whether the frame is complete. Raises FrameError."""
        self._data += data
        if self._total is None:
            if len(self._data) < _PREFIX.size:
                return False
            self._total = _PREFIX.size + sum(_lengths(self._data))
        if len(self._data) > self._total:
            raise FrameError("bytes after the end of a frame")
        return len(self._data) == self._total

    def raw(self) -> bytes:
        """Return the bytes collected so far."""
        return bytes(self._data)


def decode(data: bytes) -> Frame:
    """Decode the bytes of exactly one frame; raises FrameError."""
    if len(data) < _PREFIX.size:
        raise FrameError("the frame is cut short")
    json_length, blob_length = _lengths(data)
    end = _PREFIX.size + json_length
    if len(data) != end + blob_length:
        raise FrameError("the frame has another length than it says")
    try:
        record = json.loads(data[_PREFIX.size : end])
    except (ValueError, RecursionError) as error:
        raise FrameError("the frame's record is no JSON") from error
    if not isinstance(record, dict):
        raise FrameError("the frame's record is no object")
    has_blob = _PREFIX.unpack_from(data)[2] > 0
    return Frame(record, data[end:] if has_blob else None)


def check(data: bytes) -> None:
    """Raise FrameError unless `data` has the length of one whole frame; its content is not read."""
    if len(data) < _PREFIX.size or len(data) != _PREFIX.size + sum(_lengths(data)):
        raise FrameError("the frame is cut short")


def read(descriptor: int) -> Frame | None:
    """Read one frame, blocking; None at the end of the stream. Raises FrameError and OSError.

    Reads exactly the frame's bytes, so frames may follow each other on one stream.
    """
    prefix = _read_exactly(descriptor, _PREFIX.size)
    if prefix is None:
        return None
    body = _read_exactly(descriptor, sum(_lengths(prefix)))
    if body is None:
        raise FrameError("the stream ended inside a frame")
    return decode(prefix + body)


def write(descriptor: int, frame: Frame) -> None:
    """Write one frame, blocking until all of it is gone. Raises OSError."""
    data = memoryview(encode(frame))
    while data:
        data = data[os.write(descriptor, data) :]


def _lengths(data: bytes | bytearray) -> tuple[int, int]:
    magic, json_length, blob_length = _PREFIX.unpack_from(data)
    if magic != _MAGIC or json_length > MAX_JSON or blob_length > MAX_BLOB:
        raise FrameError("not a frame")
    return json_length, max(blob_length - 1, 0)


def _read_exactly(descriptor: int, count: int) -> bytes | None:
    chunks = bytearray()
    while len(chunks) < count:
        chunk = os.read(descriptor, min(count - len(chunks), 1 << 20))
        if not chunk:
            return None
        chunks += chunk
    return bytes(chunks)
