"""Objects of this process's own Lean heap, read like those of a file: what the kernel returns."""

from __future__ import annotations

import ctypes

from lean_env.native.abi import SIZE, Obj, field, is_scalar, object_fields, tag, text, unbox


class LiveHeap:
    """Answers a `Decoder` from memory. For objects that Lean itself made: nothing is checked."""

    def spend(self, work: int) -> None:
        """Cost nothing: what the kernel returns is as large as it is."""

    def constructor(self, address: Obj) -> tuple[int, tuple[int, ...]]:
        """Return (tag, object fields)."""
        if is_scalar(address):
            return unbox(address), ()
        count = object_fields(address)
        return tag(address), tuple(field(address, index) for index in range(count))

    def scalars(self, address: Obj, count: int) -> bytes:
        """Return the first `count` bytes of a constructor's scalar fields."""
        return ctypes.string_at(address + 8 + 8 * object_fields(address), count)

    def string(self, address: Obj) -> str:
        """Return a string."""
        return text(address)

    def natural(self, address: Obj) -> int:
        """Return a natural number; a big one is GMP's limbs: their count, then where they are."""
        if is_scalar(address):
            return unbox(address)
        limbs = ctypes.c_int32.from_address(address + 12).value
        start = SIZE.from_address(address + 16).value
        return int.from_bytes(ctypes.string_at(start, 8 * limbs), "little")

    def elements(self, address: Obj) -> list[int]:
        """Return the elements of a `List`."""
        found: list[int] = []
        while not is_scalar(address):
            found.append(field(address, 0))
            address = field(address, 1)
        return found
