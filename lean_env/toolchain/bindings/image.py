"""The library as data: its exported symbols (from the file) and its objects (from memory).

Lean's grammar, macro expanders and the names its compiled code mentions are constants of
`libleanshared`. They are read, never called: each read goes through `/proc/self/mem`, so that a
guess which meets no memory ends in `None` instead of a crash. Linux only, as a tool of this
project's maintainers; its products are text and serve every platform.
"""

from __future__ import annotations

import bisect
import ctypes
import os
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lean_env.native.abi import TAG_STRING, Abi, Obj

Name = tuple[str | int, ...]
"""A Lean name, outermost component first."""

SYMBOL_OBJECT = 1
SYMBOL_FUNCTION = 2
NAME_HEADER = re.compile(rb"[\x00\x20]\x00\x02\x01")
"""The second half of the header of a static `Name.str` object: its size (or 0), two object
fields, constructor 1."""
LONGEST_NAME = 16
LONGEST_STRING = 8192


def exported_symbols(library: Path) -> dict[str, tuple[int, int]]:
    """Read the dynamic symbols of a 64-bit little-endian ELF file: name to (kind, address).

    Kind is `SYMBOL_OBJECT` or `SYMBOL_FUNCTION`; undefined symbols are left out. Raises
    ValueError when the file is no such ELF file.
    """
    image = library.read_bytes()
    if image[:6] != b"\x7fELF\x02\x01":
        raise ValueError(f"{library} is not a 64-bit little-endian ELF file")
    (table,) = struct.unpack_from("<Q", image, 0x28)
    (count,) = struct.unpack_from("<H", image, 0x3C)
    sections = [struct.unpack_from("<IIQQQQIIQQ", image, table + 64 * i) for i in range(count)]
    dynamic_symbols = 11  # SHT_DYNSYM
    section = next((s for s in sections if s[1] == dynamic_symbols), None)
    if section is None:
        raise ValueError(f"{library} exports no symbols")
    start, size, names = section[4], section[5], sections[section[6]][4]
    symbols: dict[str, tuple[int, int]] = {}
    for name, info, _, index, value, _ in struct.iter_unpack(
        "<IBBHQQ", image[start : start + size]
    ):
        if index == 0 or info & 15 not in (SYMBOL_OBJECT, SYMBOL_FUNCTION):
            continue
        end = image.index(b"\0", names + name)
        symbols[image[names + name : end].decode()] = (info & 15, value)
    return symbols


class Image:
    """A loaded and initialised library; `abi` is the binding through which it was started."""

    def __init__(self, library: Path, abi: Abi) -> None:
        self.library = library
        self.symbols = exported_symbols(library)
        self._memory = os.open("/proc/self/mem", os.O_RDONLY)
        anchor = "lean_initialize"
        self._starts: list[int] | None = None
        self._base = _address_of(abi, anchor) - self.symbols[anchor][1]

    @classmethod
    def load(cls, library: Path) -> Image:
        """Load and initialise the library, at most once per process.

        Raises AbiMismatch for another binary than the one whose layouts are known, OSError when
        it cannot be loaded.
        """
        abi = Abi(library)
        abi.function("lean_initialize", None)()
        return cls(library, abi)

    def close(self) -> None:
        """Stop reading memory (the library itself stays loaded)."""
        os.close(self._memory)

    def read(self, address: int, size: int) -> bytes | None:
        """Read memory, or None where there is none."""
        try:
            data = os.pread(self._memory, size, address)
        except (OSError, OverflowError):
            return None
        return data if len(data) == size else None

    def code(self, symbol: str) -> tuple[int, bytes]:
        """The address and machine code of an exported function, up to the next symbol."""
        start = self.symbols[symbol][1]
        if self._starts is None:
            self._starts = sorted({address for _, address in self.symbols.values()})
        following = bisect.bisect_right(self._starts, start)
        end = self._starts[following] if following < len(self._starts) else start
        return start, self.read(self._base + start, end - start) or b""

    def word(self, address: int) -> int | None:
        """Read a pointer-sized number."""
        data = self.read(address, 8)
        return None if data is None else int.from_bytes(data, "little")

    def constant(self, symbol: str) -> Obj | None:
        """The object an exported constant holds; None for a scalar or an uninitialised one."""
        value = self.word(self._base + self.symbols[symbol][1])
        return value if value and value & 7 == 0 else None

    def header(self, obj: Obj) -> tuple[int, int] | None:
        """(tag, number of object fields) of what should be an object."""
        data = None if obj & 7 or not obj else self.read(obj, 8)
        return None if data is None else (data[7], data[6])

    def string(self, obj: Obj) -> str | None:
        """The text of what should be a string object."""
        head = self.read(obj, 32) if obj and obj & 7 == 0 else None
        if head is None or head[7] != TAG_STRING:
            return None
        size = int.from_bytes(head[8:16], "little")
        data = self.read(obj + 32, size) if 0 < size <= LONGEST_STRING else None
        if data is None or data[-1] != 0:
            return None
        try:
            return data[:-1].decode()
        except UnicodeDecodeError:
            return None

    def name(self, obj: Obj | None, depth: int = LONGEST_NAME) -> Name | None:
        """The components of what should be a `Lean.Name`; None for anything else."""
        if obj == 1:
            return ()
        if obj is None or depth == 0:
            return None
        header = self.header(obj)
        if header not in ((1, 2), (2, 2)):
            return None
        prefix = self.name(self.word(obj + 8), depth - 1)
        last = self.word(obj + 16)
        if prefix is None or last is None:
            return None
        if header == (2, 2):
            return (*prefix, last >> 1) if last & 1 else None
        text = self.string(last)
        return None if text is None else (*prefix, text)

    def static_names(self) -> Iterator[tuple[Obj, Name]]:
        """Every `Name` that lies in the library's own data, with its address."""
        for start, end in self._data_segments():
            data = self.read(start, end - start)
            if data is None:
                continue
            for match in NAME_HEADER.finditer(data):
                obj = start + match.start() - 4
                if obj & 7 == 0 and (name := self.name(obj)):
                    yield obj, name

    def _data_segments(self) -> Iterator[tuple[int, int]]:
        target = str(self.library.resolve())
        for line in Path("/proc/self/maps").read_text().splitlines():
            span, permissions, *_, path = line.split(maxsplit=5)
            if path == target and permissions[0] == "r" and "x" not in permissions:
                start, end = span.split("-")
                yield int(start, 16), int(end, 16)


def _address_of(abi: Abi, symbol: str) -> int:
    function: Any = abi.function(symbol, None)
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address is not None
    return address
