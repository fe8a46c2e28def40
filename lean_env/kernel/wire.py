"""Messages between the judge and its kernel process: marshaled tuples behind a 4-byte length.

A request carries its tables in blocks, so that neither end is long out of reach of a deadline.
"""

from __future__ import annotations

import marshal
import os
import struct
from collections.abc import Iterator, Sequence
from typing import Any

from lean_env.olean.expr import Node

LENGTH = struct.Struct("<I")
_BLOCK = 1 << 14

# The first element of an answer.
OK, REFUSED, FAULT = range(3)


def frame(message: tuple[Any, ...] | list[Node]) -> bytes:
    """Return the bytes of one message; raises ValueError when they would be 4 GiB."""
    body = marshal.dumps(message)
    if len(body) >= 1 << 32:
        raise ValueError("a message of 4 GiB")
    return LENGTH.pack(len(body)) + body


def request_frames(
    operation: str,
    imports: Sequence[object],
    memory_mb: int,
    arguments: tuple[Any, ...] = (),
    levels: Sequence[Node] = (),
    exprs: Sequence[Node] = (),
) -> Iterator[bytes]:
    """Yield the frames of one request: its head, then levels and expressions in blocks."""
    sizes = (len(levels), len(exprs))
    yield frame((operation, tuple(imports), memory_mb, arguments, sizes))
    for table in (levels, exprs):
        for start in range(0, len(table), _BLOCK):
            yield frame(list(table[start : start + _BLOCK]))


def receive_tables(descriptor: int, sizes: Sequence[int]) -> list[list[Node]] | None:
    """Read the tables that follow a request's head; None at the end of the pipe."""
    tables: list[list[Node]] = []
    for size in sizes:
        table: list[Node] = []
        while len(table) < size:
            block = receive(descriptor)
            if block is None:
                return None
            table += block
        tables.append(table)
    return tables


def receive(descriptor: int) -> Any | None:
    """Read one message; None at the end of the pipe."""
    head = _exactly(descriptor, LENGTH.size)
    if head is None:
        return None
    body = _exactly(descriptor, LENGTH.unpack(head)[0])
    return None if body is None else marshal.loads(body)


def send(descriptor: int, message: tuple[Any, ...]) -> None:
    """Write one message, however long that takes."""
    data = memoryview(frame(message))
    while data:
        data = data[os.write(descriptor, data) :]


def _exactly(descriptor: int, count: int) -> bytes | None:
    data = bytearray()
    while len(data) < count:
        chunk = os.read(descriptor, count - len(data))
        if not chunk:
            return None
        data += chunk
    return bytes(data)
