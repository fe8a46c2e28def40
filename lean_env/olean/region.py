"""The raw objects of an `.olean` file, read with a bounds check on every access.

An `.olean` is Lean's heap written to disk: a header (magic, version, commit, base address), the
address of the root object, then the objects, each a multiple of 8 bytes long and written after
every object it points to. Layouts are those of Lean's public C header `lean.h` for version 4.35:
8 bytes of object header (reference count int32, size uint16, `other` uint8, tag uint8), then
fields. A pointer is an absolute address; an odd one is the number `pointer >> 1` instead.

Nothing here trusts the bytes: addresses must be aligned, inside the file and before the object
that holds them (which rules cycles out), and all work is paid for from a budget and stops at a
deadline.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from lean_env.deadline import Deadline

Bytes: TypeAlias = bytes | mmap.mmap

MAGIC = b"olean"
FORMAT_VERSION = 2
HEADER_BYTES = 88  # magic 5, format 1, flags 1, version 33, commit 40, base address 8
FLAG_GMP = 1

MAX_CONSTRUCTOR_TAG = 244
TAG_CLOSURE = 245
TAG_ARRAY = 246
TAG_STRUCT_ARRAY = 247
TAG_SCALAR_ARRAY = 248
TAG_STRING = 249
TAG_BIG_NATURAL = 250
TAG_THUNK = 251
TAG_TASK = 252
TAG_REF = 253

_HEADER = struct.Struct("<iHBB").unpack_from
_WORD = struct.Struct("<Q").unpack_from
_WORDS = [struct.Struct(f"<{count}Q").unpack_from for count in range(256)]
_INT32 = struct.Struct("<i").unpack_from
_LOOK_EVERY = 10_000  # units of work between two looks at the clock


class OleanError(ValueError):
    """The bytes are not a well-formed `.olean` of the supported format."""


class OleanLimitError(OleanError):
    """Reading would take more work or memory than the limits allow."""


class Kind(Enum):
    """What sort of heap object lies at an address."""

    CONSTRUCTOR = "constructor"
    ARRAY = "array"
    SCALAR_ARRAY = "scalar array"
    STRING = "string"
    BIG_NATURAL = "big natural"
    THUNK = "thunk"
    TASK = "task"
    REF = "reference"


_KINDS = {
    TAG_ARRAY: Kind.ARRAY,
    TAG_SCALAR_ARRAY: Kind.SCALAR_ARRAY,
    TAG_STRING: Kind.STRING,
    TAG_BIG_NATURAL: Kind.BIG_NATURAL,
    TAG_THUNK: Kind.THUNK,
    TAG_TASK: Kind.TASK,
    TAG_REF: Kind.REF,
}


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """What reading one file may cost.

    `max_bytes` is the largest file; `max_work` the number of objects, elements and 64-byte pieces
    of text that may be visited (about a microsecond each).
    """

    max_bytes: int = 256 << 20
    max_work: int = 5_000_000


@dataclass(frozen=True, slots=True)
class Header:
    """The head of an `.olean` file."""

    lean_version: str
    commit: str
    flags: int
    base_address: int


@dataclass(frozen=True, slots=True)
class HeapObject:
    """One object: where it is, what it is, how long, and the objects it points to."""

    address: int
    kind: Kind
    tag: int
    size: int
    pointers: tuple[int, ...]


def read_header(data: Bytes) -> Header:
    """Return the header of an `.olean`; raises OleanError when it is none of ours."""
    if len(data) < HEADER_BYTES + 8:
        raise OleanError("too short to be an .olean file")
    if data[:5] != MAGIC:
        raise OleanError("not an .olean file")
    if data[5] != FORMAT_VERSION:
        raise OleanError(f"unsupported .olean format {data[5]}")
    try:
        version = data[7:40].split(b"\0", 1)[0].decode("ascii")
        commit = data[40:80].split(b"\0", 1)[0].decode("ascii")
    except UnicodeDecodeError:
        raise OleanError("version or commit is not ASCII") from None
    base = _WORD(data, 80)[0]
    if base % 8 or base + len(data) >= 1 << 64:
        raise OleanError("impossible base address")
    return Header(version, commit, data[6], base)


class Region:
    """The objects of one `.olean` file, addressed as Lean addresses them.

    `below` is the region its pointers may also go to: the parts of a module (`.olean`,
    `.olean.server`, `.olean.private`) lie one above the other. Every method raises OleanError on
    malformed bytes, OleanLimitError when the budget is spent and DeadlineExceeded at the deadline.
    """

    def __init__(
        self,
        data: Bytes,
        limits: ReadLimits | None = None,
        below: Region | None = None,
        deadline: Deadline | None = None,
    ) -> None:
        limits = limits or ReadLimits()
        if len(data) > limits.max_bytes:
            raise OleanLimitError(f"{len(data)} bytes, more than {limits.max_bytes}")
        self.header = read_header(data)
        self._data = data
        self._end = len(data)
        self._base = self.header.base_address
        self._work_left = self._next_look = limits.max_work
        self._deadline = deadline or Deadline.never()
        self._below = below
        if below is not None and below._base + below._end > self._base:
            raise OleanError("the parts of the module overlap")

    @property
    def data(self) -> Bytes:
        """The bytes of the file."""
        return self._data

    @property
    def root(self) -> int:
        """The address of the root object."""
        root: int = _WORD(self._data, HEADER_BYTES)[0]
        return root

    def spend(self, work: int) -> None:
        """Pay for `work` units of reading."""
        self._work_left -= work
        if self._work_left < self._next_look:
            self._look()

    def renew(self, work: int, deadline: Deadline) -> None:
        """Give what is read from now on a budget and a deadline of its own."""
        self._work_left = self._next_look = work
        self._deadline = deadline

    def _look(self) -> None:
        if self._work_left < 0:
            raise OleanLimitError("reading takes more work than allowed")
        self._deadline.check()
        self._next_look = max(0, self._work_left - _LOOK_EVERY)

    def constructor(self, address: int) -> tuple[int, tuple[int, ...]]:
        """Return (tag, object fields) of a constructor; a number n stands for `n`, no fields."""
        if address & 1:
            return address >> 1, ()
        if address < self._base and self._below is not None:
            return self._below.constructor(address)
        self.spend(1)
        offset = self._offset(address)
        _, size, fields, tag = _HEADER(self._data, offset)
        if tag > MAX_CONSTRUCTOR_TAG:
            raise OleanError(f"constructor expected at {address:#x}, found tag {tag}")
        if size < 8 + 8 * fields or offset + size > self._end:
            raise OleanError(f"constructor at {address:#x} does not hold its fields")
        words: tuple[int, ...] = _WORDS[fields](self._data, offset + 8)
        for word in words:
            if not word & 1 and word >= address:
                raise OleanError(f"object at {address:#x} points forward")
        return tag, words

    def scalars(self, address: int, count: int) -> bytes:
        """Return the first `count` bytes of the scalar fields of the constructor at `address`."""
        if address < self._base and self._below is not None:
            return self._below.scalars(address, count)
        offset = self._offset(address)
        _, size, fields, tag = _HEADER(self._data, offset)
        start = 8 + 8 * fields
        if tag > MAX_CONSTRUCTOR_TAG or size < start + count or offset + size > self._end:
            raise OleanError(f"constructor at {address:#x} lacks its scalar fields")
        return self._data[offset + start : offset + start + count]

    def array(self, address: int) -> tuple[int, ...]:
        """Return the elements of an array of objects."""
        if address < self._base and self._below is not None:
            return self._below.array(address)
        offset = self._tagged(address, TAG_ARRAY)
        count = self._count(offset, 24, 8)
        self.spend(count)
        words: tuple[int, ...] = struct.unpack_from(f"<{count}Q", self._data, offset + 24)
        for word in words:
            if not word & 1 and word >= address:
                raise OleanError(f"array at {address:#x} points forward")
        return words

    def byte_array(self, address: int) -> bytes:
        """Return the bytes of a scalar array, whatever the width of its elements."""
        if address < self._base and self._below is not None:
            return self._below.byte_array(address)
        offset = self._tagged(address, TAG_SCALAR_ARRAY)
        width = max(1, _HEADER(self._data, offset)[1])
        count = self._count(offset, 24, width)
        self.spend(1 + count * width // 64)
        return self._data[offset + 24 : offset + 24 + count * width]

    def string(self, address: int) -> str:
        """Return a string (UTF-8; the stored lengths must agree with it)."""
        if address < self._base and self._below is not None:
            return self._below.string(address)
        offset = self._tagged(address, TAG_STRING)
        size = self._count(offset, 32, 1)
        self.spend(1 + size // 64)
        if size == 0 or self._data[offset + 31 + size] != 0:
            raise OleanError(f"string at {address:#x} is not terminated")
        try:
            text = self._data[offset + 32 : offset + 31 + size].decode("utf-8")
        except UnicodeDecodeError:
            raise OleanError(f"string at {address:#x} is not UTF-8") from None
        if len(text) != _WORD(self._data, offset + 24)[0]:
            raise OleanError(f"string at {address:#x} has another length than it says")
        return text

    def natural(self, address: int) -> int:
        """Return a natural number, boxed or big."""
        if address & 1:
            return address >> 1
        if address < self._base and self._below is not None:
            return self._below.natural(address)
        offset = self._tagged(address, TAG_BIG_NATURAL)
        if not self.header.flags & FLAG_GMP:
            raise OleanError("big numbers in an unknown representation")
        self._within(offset, 24)
        limbs = _INT32(self._data, offset + 12)[0]
        start = _WORD(self._data, offset + 16)[0] - self._base
        if limbs <= 0 or start != offset + 24 or start + 8 * limbs > self._end:
            raise OleanError(f"big natural at {address:#x} is malformed")
        self.spend(1 + limbs)
        value = int.from_bytes(self._data[start : start + 8 * limbs], "little")
        if value < 1 << 63:
            raise OleanError(f"big natural at {address:#x} is small")
        return value

    def elements(self, address: int) -> list[int]:
        """Return the elements of a Lean `List`."""
        found: list[int] = []
        while True:
            tag, fields = self.constructor(address)
            if tag == 0 and not fields:
                return found
            if tag != 1 or len(fields) != 2:
                raise OleanError("malformed list")
            found.append(fields[0])
            address = fields[1]

    def objects(self) -> Iterator[HeapObject]:
        """Yield every object of the file in order, checking that they tile it exactly.

        This is the strict form of well-formedness that Lean's own writer keeps to: each pointer
        goes to the beginning of an earlier object.
        """
        offset = HEADER_BYTES + 8
        starts = set()
        while offset < self._end:
            found = self._object_at(offset)
            for pointer in found.pointers:
                inside = pointer >= self._base or self._below is None
                if inside and not pointer & 1 and pointer not in starts:
                    raise OleanError(f"{found.address:#x} points between objects")
            starts.add(found.address)
            yield found
            offset += (found.size + 7) // 8 * 8
        if self.root not in starts:
            raise OleanError("the root is not an object")

    def _object_at(self, offset: int) -> HeapObject:
        address = self._base + offset
        self._within(offset, 8)
        _, size, _, tag = _HEADER(self._data, offset)
        if tag <= MAX_CONSTRUCTOR_TAG:
            return HeapObject(address, Kind.CONSTRUCTOR, tag, size, self.constructor(address)[1])
        kind = _KINDS.get(tag)
        pointers: tuple[int, ...] = ()
        if kind is Kind.ARRAY:
            pointers = self.array(address)
            size = 24 + 8 * _WORD(self._data, offset + 16)[0]
        elif kind is Kind.SCALAR_ARRAY:
            self.byte_array(address)
            size = 24 + _WORD(self._data, offset + 16)[0] * max(1, size)
        elif kind is Kind.STRING:
            self.string(address)
            size = 32 + _WORD(self._data, offset + 16)[0]
        elif kind is Kind.BIG_NATURAL:
            self.natural(address)
            size = 24 + 8 * int(_INT32(self._data, offset + 12)[0])
        elif kind in (Kind.THUNK, Kind.TASK, Kind.REF):
            # A value already computed; the other word of thunks and tasks (their code) is empty.
            size = 16 if kind is Kind.REF else 24
            self._within(offset, size)
            pointers = (_WORD(self._data, offset + 8)[0],)
        else:
            raise OleanError(f"object of tag {tag} cannot be in a file")
        self._within(offset, size)
        return HeapObject(address, kind, tag, size, pointers)

    def _offset(self, address: int) -> int:
        offset = address - self._base
        if offset < HEADER_BYTES + 8 or offset & 7 or offset + 8 > self._end:
            raise OleanError(f"no object at {address:#x}")
        return offset

    def _tagged(self, address: int, tag: int) -> int:
        if address & 1:
            raise OleanError("object expected, found a number")
        offset = self._offset(address)
        found = _HEADER(self._data, offset)[3]
        if found != tag:
            raise OleanError(f"tag {tag} expected at {address:#x}, found {found}")
        return offset

    def _count(self, offset: int, head: int, width: int) -> int:
        self._within(offset, head)
        count: int = _WORD(self._data, offset + 8)[0]
        capacity: int = _WORD(self._data, offset + 16)[0]
        if capacity < count or offset + head + count * width > self._end:
            raise OleanError("object reaches beyond the file")
        return count

    def _within(self, offset: int, size: int) -> None:
        if offset + size > self._end:
            raise OleanError("object reaches beyond the file")
