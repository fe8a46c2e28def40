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


class Decoder:
    """Collects bytes as they come; `frame` is set once a whole frame is there."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._need: tuple[int, int] | None = None
        self.frame: Frame | None = None

    @property
    def started(self) -> bool:
        """Whether any byte has come."""
        return bool(self._data)

    def feed(self, data: bytes) -> bool:
        """Add bytes; returns whether the frame is complete. Raises FrameError."""
        self._data += data
        if self._need is None:
            if len(self._data) < _PREFIX.size:
                return False
            magic, json_length, blob_length = _PREFIX.unpack_from(self._data)
            if magic != _MAGIC or json_length > MAX_JSON or blob_length > MAX_BLOB:
                raise FrameError("not a frame")
            self._need = json_length, blob_length
        json_length, blob_length = self._need
        end = _PREFIX.size + json_length
        total = end + max(blob_length - 1, 0)
        if len(self._data) < total:
            return False
        if len(self._data) > total:
            raise FrameError("bytes after the end of a frame")
        try:
            record = json.loads(bytes(self._data[_PREFIX.size : end]))
        except (ValueError, RecursionError) as error:
            raise FrameError("the frame's record is no JSON") from error
        if not isinstance(record, dict):
            raise FrameError("the frame's record is no object")
        self.frame = Frame(record, bytes(self._data[end:]) if blob_length else None)
        return True


def read(descriptor: int) -> Frame | None:
    """Read one frame, blocking; None at the end of the stream. Raises FrameError and OSError.

    Reads exactly the frame's bytes, so frames may follow each other on one stream.
    """
    prefix = _read_exactly(descriptor, _PREFIX.size)
    if prefix is None:
        return None
    decoder = Decoder()
    decoder.feed(prefix)
    _, json_length, blob_length = _PREFIX.unpack(prefix)
    rest = json_length + max(blob_length - 1, 0)
    body = _read_exactly(descriptor, rest)
    if body is None or not decoder.feed(body) or decoder.frame is None:
        raise FrameError("the stream ended inside a frame")
    return decoder.frame


def write(descriptor: int, frame: Frame) -> None:
    """Write one frame, blocking until all of it is gone. Raises OSError."""
    data = memoryview(encode(frame))
    while data:
        data = data[os.write(descriptor, data) :]


def _read_exactly(descriptor: int, count: int) -> bytes | None:
    chunks = bytearray()
    while len(chunks) < count:
        chunk = os.read(descriptor, min(count - len(chunks), 1 << 20))
        if not chunk:
            return None
        chunks += chunk
    return bytes(chunks)
