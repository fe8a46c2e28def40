"""Compiled files as nobody compiles them: objects laid out one by one, of whatever size."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from lean_env.olean.name import Name
from lean_env.olean.region import HEADER_BYTES

BASE = 0x10000
_FIRST = BASE + HEADER_BYTES + 8
_NIL = 1


class Forge:
    """Lays out objects behind a header; every method returns an address (or a boxed number)."""

    def __init__(self) -> None:
        self._body = bytearray()
        self._names: dict[Name, int] = {(): 1}
        self._constants: list[tuple[int, int]] = []

    def constructor(self, tag: int, fields: Sequence[int], scalars: bytes = b"") -> int:
        """A constructor object."""
        size = 8 + 8 * len(fields) + -(-len(scalars) // 8) * 8
        head = struct.pack("<iHBB", 0, size, len(fields), tag)
        return self._put(head + struct.pack(f"<{len(fields)}Q", *fields) + scalars)

    def array(self, elements: Sequence[int]) -> int:
        """An array of objects."""
        count = len(elements)
        head = struct.pack("<iHBBQQ", 0, 0, 0, 246, count, count)
        return self._put(head + struct.pack(f"<{count}Q", *elements))

    def string(self, text: str) -> int:
        """A string."""
        raw = text.encode() + b"\0"
        head = struct.pack("<iHBBQQQ", 0, 0, 0, 249, len(raw), len(raw), len(text))
        return self._put(head + raw)

    def natural(self, value: int) -> int:
        """A number: boxed, or as GMP's limbs."""
        if value < 1 << 62:
            return value << 1 | 1
        limbs = -(-value.bit_length() // 64)
        at = _FIRST + len(self._body)
        head = struct.pack("<iHBBiiQ", 0, 24, 0, 250, limbs, limbs, at + 24)
        return self._put(head + value.to_bytes(8 * limbs, "little"))

    def name(self, name: Name) -> int:
        """A name."""
        if name not in self._names:
            prefix, part = self.name(name[:-1]), name[-1]
            value = self.string(part) if isinstance(part, str) else part << 1 | 1
            kind = 1 if isinstance(part, str) else 2
            self._names[name] = self.constructor(kind, [prefix, value], bytes(8))
        return self._names[name]

    def list(self, elements: Sequence[int]) -> int:
        """A list."""
        cell = _NIL
        for element in reversed(elements):
            cell = self.constructor(1, [element, cell])
        return cell

    def const(self, name: Name) -> int:
        """An expression: a constant without universes."""
        return self.constructor(4, [self.name(name), _NIL], bytes(8))

    def app(self, function: int, argument: int) -> int:
        """An expression: an application."""
        return self.constructor(5, [function, argument], bytes(8))

    def literal(self, value: int) -> int:
        """An expression: a number."""
        return self.constructor(9, [self.constructor(0, [self.natural(value)])], bytes(8))

    def theorem(self, name: Name, type_: int, value: int) -> None:
        """Declare a theorem."""
        head = self.constructor(0, [self.name(name), _NIL, type_])
        body = self.constructor(0, [head, value, self.list([self.name(name)])])
        self._constants.append((self.name(name), self.constructor(2, [body])))

    def file(self) -> bytes:
        """The whole file."""
        imported = self.constructor(0, [self.name(("Init",))], bytes([0, 1, 0]))
        names, constants = zip(*self._constants, strict=True) if self._constants else ((), ())
        empty = self.array([])
        arrays = [self.array([imported]), self.array(names), self.array(constants), empty, empty]
        root = self.constructor(0, arrays, bytes(1))
        head = b"olean" + bytes([2, 1]) + b"4.35.0".ljust(33, b"\0") + b"c" * 40
        return head + struct.pack("<QQ", BASE, root) + bytes(self._body)

    def _put(self, raw: bytes) -> int:
        address = _FIRST + len(self._body)
        self._body += raw.ljust(-(-len(raw) // 8) * 8, b"\0")
        return address
