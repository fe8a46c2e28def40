"""The judge's side of the kernel process: start it, ask it, and replace it after any fault."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lean_env.kernel.binding import Refusal
from lean_env.kernel.declarations import Declaration, pack
from lean_env.kernel.process import FAULT, LENGTH, OK, REFUSED, send
from lean_env.olean.expr import Terms
from lean_env.olean.name import Name

_START_S = 60.0
DEFAULT_MEMORY_MB = 8192  # the allocator's arenas count in full
_MAX_RESIDENT = 0.4  # of the memory: beyond, the process has grown old and is replaced
_GRACE_S = 0.05


class KernelUnavailable(RuntimeError):
    """The kernel process cannot be started, or a header cannot be imported: a fault of ours."""


class KernelTimeout(Exception):
    """The kernel did not come to an end in the given time."""


class KernelCrash(Exception):
    """The kernel process died of this replay, twice."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The kernel does not accept a declaration."""

    refusal: Refusal
    constant: str
    detail: str


class KernelProcess:
    """One kernel process, started when first needed; safe to share between threads.

    `library` is checked by hash when the process first starts. The process may take `memory_mb`
    MiB. Every fault, timeout included, costs the process; the next request starts another.
    """

    def __init__(self, library: Path, sysroot: Path, *, memory_mb: int = DEFAULT_MEMORY_MB) -> None:
        self._library = library
        self._sysroot = sysroot
        self._memory_mb = memory_mb
        self._imported: set[tuple[Name, ...]] = set()
        self._tired_mb = memory_mb * _MAX_RESIDENT
        self._process: subprocess.Popen[bytes] | None = None
        self._checked: tuple[int, int, int] | None = None
        self._lock = threading.Lock()

    def replay(
        self,
        imports: Sequence[Name],
        terms: Terms,
        declarations: Sequence[Declaration],
        *,
        wall_s: float,
    ) -> Refused | None:
        """Add the declarations to the environment of `imports`; None when all are accepted.

        Raises KernelTimeout, KernelCrash or KernelUnavailable.
        """
        roots = [root for declaration in declarations for root in declaration.roots]
        levels, exprs, index = pack(terms, roots)
        encoded = [_renumbered(declaration, index).encode() for declaration in declarations]
        answer = self._ask(("replay", tuple(imports), levels, exprs, encoded), wall_s)
        return None if answer[0] == OK else _refused(answer)

    def equal(
        self, imports: Sequence[Name], terms: Terms, left: int, right: int, *, wall_s: float
    ) -> bool | Refused:
        """Ask whether two closed expressions over `imports` are definitionally equal."""
        levels, exprs, index = pack(terms, (left, right))
        answer = self._ask(
            ("equal", tuple(imports), levels, exprs, index[left], index[right]), wall_s
        )
        return bool(answer[1]) if answer[0] == OK else _refused(answer)

    def whnf(
        self, imports: Sequence[Name], terms: Terms, root: int, *, wall_s: float
    ) -> tuple[Terms, int] | Refused:
        """Return the weak head normal form of a closed expression over `imports`."""
        levels, exprs, index = pack(terms, (root,))
        answer = self._ask(("whnf", tuple(imports), levels, exprs, index[root]), wall_s)
        if answer[0] != OK:
            return _refused(answer)
        return Terms(list(answer[1]), list(answer[2])), int(answer[3])

    def has(self, imports: Sequence[Name], names: Sequence[Name]) -> tuple[bool, ...]:
        """Say which of `names` the environment of `imports` declares."""
        answer = self._ask(("has", tuple(imports), tuple(names)), _START_S)
        return tuple(answer[1])

    def undeclared(self, imports: Sequence[Name]) -> frozenset[Name]:
        """Return the names the kernel computes with that `imports` leave open to definition."""
        return frozenset(self._ask(("undeclared", tuple(imports)), _START_S)[1])

    def close(self) -> None:
        """End the process; idempotent, and a later request starts another."""
        with self._lock:
            self._kill()

    def _ask(self, message: tuple[Any, ...], wall_s: float) -> tuple[Any, ...]:
        with self._lock:
            for attempt in (1, 2):
                self._start()
                try:
                    self._import(message[1])
                    answer = self._exchange(message, wall_s + _GRACE_S)
                except (KernelTimeout, TimeoutError):
                    self._kill()
                    raise KernelTimeout(f"no answer in {wall_s:.1f} s") from None
                except (OSError, EOFError):
                    self._kill()
                    if attempt == 2:
                        raise KernelCrash("the kernel process died") from None
                    continue
                except BaseException:
                    self._kill()
                    raise
                if answer[0] == FAULT:
                    raise KernelUnavailable(answer[1])
                if message[0] == "replay" and answer[0] == OK and answer[1] > self._tired_mb:
                    self._kill()
                return answer
        raise AssertionError("unreachable")

    def _start(self) -> None:
        if self._process is not None:
            return
        stat = self._library.stat()
        identity = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
        command = [sys.executable, "-m", "lean_env.kernel.process"]
        mode = "known" if identity == self._checked else "digest"
        try:
            self._process = subprocess.Popen(
                [*command, str(self._library), str(self._sysroot), mode, str(self._memory_mb)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            greeting = self._receive(_START_S)
        except (OSError, EOFError, TimeoutError) as error:
            self._kill()
            raise KernelUnavailable(f"the kernel process does not start: {error}") from None
        if greeting[0] != OK:
            self._kill()
            raise KernelUnavailable(greeting[1])
        self._checked = identity

    def _import(self, imports: tuple[Name, ...]) -> None:
        """Load a header once a process, on our time: the candidate's begins with its own terms."""
        if imports in self._imported:
            return
        try:
            answer = self._exchange(("has", imports, ()), _START_S)
        except TimeoutError:
            raise KernelUnavailable(f"a header is not imported in {_START_S:.0f} s") from None
        if answer[0] == FAULT:
            raise KernelUnavailable(answer[1])
        self._imported.add(imports)

    def _exchange(self, message: tuple[Any, ...], wall_s: float) -> tuple[Any, ...]:
        assert self._process is not None
        assert self._process.stdin is not None
        send(self._process.stdin.fileno(), message)
        return self._receive(wall_s)

    def _receive(self, wall_s: float) -> tuple[Any, ...]:
        import marshal

        assert self._process is not None
        assert self._process.stdout is not None
        descriptor = self._process.stdout.fileno()
        deadline = time.monotonic() + wall_s
        data = bytearray()
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        while len(data) < LENGTH.size or len(data) < LENGTH.size + LENGTH.unpack_from(data)[0]:
            left = deadline - time.monotonic()
            if left <= 0 or not poll.poll(left * 1000):
                raise TimeoutError
            chunk = os.read(descriptor, 1 << 16)
            if not chunk:
                raise EOFError("the process ended")
            data += chunk
        answer: tuple[Any, ...] = marshal.loads(data[LENGTH.size :])
        return answer

    def _kill(self) -> None:
        process, self._process = self._process, None
        self._imported.clear()
        if process is None:
            return
        with contextlib.suppress(OSError):
            process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        process.wait()


def _renumbered(declaration: Declaration, index: dict[int, int]) -> Declaration:
    from dataclasses import replace

    types = tuple(
        replace(
            type_,
            type=index[type_.type],
            constructors=tuple((name, index[of]) for name, of in type_.constructors),
        )
        for type_ in declaration.types
    )
    if types:
        return replace(declaration, types=types)
    if not declaration.roots:
        return declaration
    value = index.get(declaration.value, 0)
    return replace(declaration, type=index[declaration.type], value=value)


def _refused(answer: tuple[Any, ...]) -> Refused:
    assert answer[0] == REFUSED
    return Refused(Refusal(answer[1]), answer[2], answer[3])
