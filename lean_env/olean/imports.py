"""The compiled library a header imports, read from its `.olean` files (trusted, but read alike)."""

from __future__ import annotations

import functools
import mmap
import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from lean_env.olean.axioms import AxiomClosure
from lean_env.olean.dependencies import Source
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, render
from lean_env.olean.region import ReadLimits

_PARTS = (".server", ".private")  # where there are any, the last holds the whole module
_TRUSTED_LIMITS = ReadLimits(max_bytes=4 << 30, max_work=10**10)


class MissingModuleError(LookupError):
    """A module is imported whose `.olean` is in none of the search directories."""

    def __init__(self, module: Name) -> None:
        self.module = render(module)
        super().__init__(f"no compiled module {self.module}")


class Library:
    """All modules that `modules` import, directly or not.

    `search` are directories such as `SYSROOT/lib/lean`. Constants are decoded when first asked
    for; safe to share between threads. Raises MissingModuleError, OSError or OleanError.
    """

    def __init__(self, search: Sequence[Path], modules: Iterable[Name]) -> None:
        self._search = tuple(search)
        self.modules: dict[Name, Olean] = {}
        self._home: dict[Name, Olean] = {}
        pending = list(modules)
        while pending:
            module = pending.pop()
            if module in self.modules:
                continue
            olean = self._open(module)
            self.modules[module] = olean
            self._home.update(dict.fromkeys(olean, olean))
            pending.extend(entry.module for entry in olean.imports)
        self._lock = threading.RLock()  # decoding writes to tables that all readers share
        self._closure = AxiomClosure(self.find)

    def __contains__(self, name: Name) -> bool:
        return name in self._home

    def __iter__(self) -> Iterator[Name]:
        return iter(self._home)

    def __len__(self) -> int:
        return len(self._home)

    def find(self, name: Name) -> Source | None:
        """Return a constant of the library, or None."""
        olean = self._home.get(name)
        if olean is None:
            return None
        with self._lock:
            return Source(olean[name], olean.terms)

    def axioms(self, name: Name) -> frozenset[Name]:
        """Return the axioms a constant rests on; see `AxiomClosure`."""
        with self._lock:
            return self._closure(name)

    def _open(self, module: Name) -> Olean:
        for directory in self._search:
            path = directory.joinpath(*map(str, module[:-1]), f"{module[-1]}.olean")
            if path.is_file():
                parts = [path, *(path.with_name(path.name + part) for part in _PARTS)]
                *below, data = [_mapped(part) for part in parts if part.is_file()]
                return Olean(data, _TRUSTED_LIMITS, below)
        raise MissingModuleError(module)


def _mapped(path: Path) -> mmap.mmap:
    status = path.stat()
    return _map(path, status.st_ino, status.st_size, status.st_mtime_ns)


@functools.cache
def _map(path: Path, inode: int, size: int, changed_ns: int) -> mmap.mmap:
    # Before Python 3.13 a map keeps a descriptor, and a library has hundreds of files: every
    # library of this process shares them.
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
