"""Moving the library's code onto huge pages, so that forked children do not fault it in again.

A fork copies no page tables of file mappings: each child takes hundreds of page faults to see code
its parent has long mapped. Anonymous huge pages are handed down instead, a table entry for 2 MiB.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import mmap
import sys
from pathlib import Path

_HUGE = 2 << 20
_MREMAP_MAYMOVE, _MREMAP_FIXED = 1, 2
_MADV_HUGEPAGE = 14
_FAILED = ctypes.c_void_p(-1).value


def move_text(library: Path) -> int:
    """Copy the executable mapping of a loaded library to huge pages, in place; returns its bytes.

    Costs that much memory a process. Returns 0, having changed nothing, where the system does not
    offer it. Nothing of the library may be running.
    """
    if sys.platform != "linux":
        return 0
    found = _executable_mapping(library)
    if found is None:
        return 0
    start, end = found
    size = end - start
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mmap.restype = libc.mremap.restype = ctypes.c_void_p
    pointer, length = ctypes.c_void_p, ctypes.c_size_t
    number = ctypes.c_int
    libc.mmap.argtypes = [pointer, length, number, number, number, ctypes.c_long]
    libc.mremap.argtypes = [pointer, length, length, number, pointer]
    libc.madvise.argtypes = [pointer, length, number]
    libc.mprotect.argtypes = [pointer, length, number]
    private = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    writable = mmap.PROT_READ | mmap.PROT_WRITE
    reserved = libc.mmap(None, size + 2 * _HUGE, writable, private, -1, 0)
    if reserved == _FAILED:
        return 0
    # the copy must lie as the original does within a huge page, or the move splits them all
    copy = reserved + (start - reserved) % _HUGE
    libc.madvise(copy, size, _MADV_HUGEPAGE)
    ctypes.memmove(copy, start, size)
    if libc.mprotect(copy, size, mmap.PROT_READ | mmap.PROT_EXEC) != 0:
        libc.munmap(ctypes.c_void_p(reserved), length(size + 2 * _HUGE))
        return 0
    moved = libc.mremap(copy, size, size, _MREMAP_MAYMOVE | _MREMAP_FIXED, start)
    return size if moved == start else 0


def _executable_mapping(library: Path) -> tuple[int, int] | None:
    name = str(library.resolve())
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, permissions, *_, path = line.split(maxsplit=5)
        if "x" in permissions and path == name:
            start, end = span.split("-")
            return int(start, 16), int(end, 16)
    return None
