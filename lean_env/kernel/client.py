"""The judge's side of the kernel process: start it, ask it, and replace it after any fault."""

from __future__ import annotations

import contextlib
import marshal
import os
import select
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lean_env.deadline import Deadline, DeadlineExceeded
from lean_env.kernel.binding import Refusal
from lean_env.kernel.declarations import Declaration, pack
from lean_env.kernel.process import ENVIRONMENT, MEMORY_WORDS
from lean_env.kernel.wire import FAULT, LENGTH, OK, REFUSED, request_frames
from lean_env.olean.expr import Terms
from lean_env.olean.name import Name
from lean_env.repl.last_words import LastWords
from lean_env.sandbox import (
    Policy,
    Sandbox,
    SandboxedProcess,
    SandboxUnavailable,
    python_command,
    python_paths,
)

_START_S = 60.0
DEFAULT_MEMORY_MB = 4096
_MAX_RESIDENT_MB = 3072  # beyond, the process has grown old and is replaced
_GRACE_S = 0.05
_MEMORY_SIGNS = ("out of memory", "std::bad_alloc", "Cannot allocate", MEMORY_WORDS)
_MODULE = "lean_env.kernel.process"


class KernelUnavailable(RuntimeError):
    """The kernel process cannot be started, or a header cannot be imported: a fault of ours."""


class KernelTimeout(Exception):
    """The kernel did not come to an end in the given time."""


class KernelOutOfMemory(Exception):
    """The kernel took more memory for this replay than it may."""


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

    `library` is checked by hash when the process first starts, in `sandbox` (by default the
    strongest there is; without one nothing starts). Modules are looked for below
    `sysroot/lib/lean`, then in `search_path`. Every fault, timeout included, costs the
    process; the next request starts another.
    """

    def __init__(
        self,
        library: Path,
        sysroot: Path,
        *,
        search_path: Sequence[Path] = (),
        sandbox: Sandbox | None = None,
    ) -> None:
        self._library = library
        self._sysroot = sysroot
        self._search_path = tuple(search_path)
        self._sandbox = sandbox
        self._imported: set[tuple[Name, ...]] = set()
        self._process: SandboxedProcess | None = None
        self._checked: tuple[int, int, int] | None = None
        self._lock = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The process id of the outermost process, None while there is none."""
        return self._process.popen.pid if self._process else None

    def replay(
        self,
        imports: Sequence[Name],
        terms: Terms,
        declarations: Sequence[Declaration],
        *,
        wall_s: float,
        memory_mb: int = DEFAULT_MEMORY_MB,
    ) -> Refused | None:
        """Add the declarations to the environment of `imports`; None when all are accepted.

        It may take `wall_s` seconds, packing included, and `memory_mb` MiB beyond what the header
        needs. Raises KernelTimeout, KernelOutOfMemory, KernelCrash or KernelUnavailable.
        """
        deadline = Deadline(wall_s)
        roots = [root for declaration in declarations for root in declaration.roots]
        try:
            levels, exprs, index = pack(terms, roots, deadline)
            encoded = []
            for declaration in declarations:
                deadline.check()
                encoded.append(_renumbered(declaration, index).encode())
        except DeadlineExceeded as error:
            raise KernelTimeout(f"{error}: packing the declarations") from None
        arguments = tuple(encoded)
        answer = self._ask(
            imports,
            lambda: request_frames("replay", imports, memory_mb, arguments, levels, exprs),
            deadline,
        )
        if answer[0] != OK:
            return _refused(answer)
        if answer[1] > _MAX_RESIDENT_MB:
            self.close()
        return None

    def has(self, imports: Sequence[Name], names: Sequence[Name]) -> tuple[bool, ...]:
        """Say which of `names` the environment of `imports` declares."""
        return tuple(self._compute("has", imports, tuple(names), ((), ()), _START_S)[1])

    def close(self) -> None:
        """End the process; idempotent, and a later request starts another."""
        with self._lock:
            self._kill()

    def _compute(
        self,
        operation: str,
        imports: Sequence[Name],
        arguments: tuple[Any, ...],
        tables: tuple[Sequence[Any], Sequence[Any]],
        wall_s: float,
    ) -> tuple[Any, ...]:
        return self._ask(
            imports,
            lambda: request_frames(operation, imports, DEFAULT_MEMORY_MB, arguments, *tables),
            Deadline(wall_s),
        )

    def _ask(
        self, imports: Sequence[Name], frames: Callable[[], Iterator[bytes]], deadline: Deadline
    ) -> tuple[Any, ...]:
        with self._lock:
            for attempt in (1, 2):
                self._prepare(tuple(imports), deadline)
                try:
                    answer = self._exchange(frames(), deadline)
                except DeadlineExceeded as error:
                    self._kill()
                    raise KernelTimeout(str(error)) from None
                except (OSError, EOFError):
                    said = self._kill()
                    if any(sign in said for sign in _MEMORY_SIGNS):
                        raise KernelOutOfMemory("more memory than it may take") from None
                    if attempt == 2:
                        raise KernelCrash("the kernel process died") from None
                    continue
                except BaseException:
                    self._kill()
                    raise
                if answer[0] == FAULT:
                    raise KernelUnavailable(answer[1])
                return answer
        raise AssertionError("unreachable")

    def _prepare(self, imports: tuple[Name, ...], deadline: Deadline) -> None:
        """Have the process started and the header imported, on our time and not the deadline's."""
        started = time.monotonic()
        try:
            for attempt in (1, 2):
                self._start()
                if imports in self._imported:
                    return
                try:
                    frames = request_frames("has", imports, DEFAULT_MEMORY_MB)
                    answer = self._exchange(frames, Deadline(_START_S))
                except DeadlineExceeded as error:
                    self._kill()
                    raise KernelUnavailable(f"a header is not imported: {error}") from None
                except (OSError, EOFError) as error:
                    # it may have been killed since it last answered
                    said = self._kill()
                    if attempt == 2:
                        raise KernelUnavailable(f"no header imported: {error} {said}") from None
                    continue
                if answer[0] == FAULT:
                    raise KernelUnavailable(answer[1])
                self._imported.add(imports)
                return
        finally:
            deadline.allow(time.monotonic() - started)

    def _start(self) -> None:
        if self._process is not None:
            return
        try:
            stat = self._library.stat()
            identity = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
            mode = "known" if identity == self._checked else "digest"
            places = map(str, self._search_path)
            command = python_command(_MODULE, str(self._library), str(self._sysroot), mode, *places)
            libraries = (self._library.parent.resolve(), self._library.parent)
            readable = (*python_paths(), *libraries, self._sysroot, *self._search_path)
            policy = Policy(read_only=readable, env=ENVIRONMENT)
            sandbox = self._sandbox or Sandbox.detect()
            self._process = sandbox.popen(command, policy, stdin=subprocess.PIPE)
            for pipe in (self._process.popen.stdin, self._process.popen.stderr):
                assert pipe is not None
                os.set_blocking(pipe.fileno(), False)
            greeting = self._receive(Deadline(_START_S))
        except (OSError, EOFError, SandboxUnavailable, DeadlineExceeded) as error:
            said = self._kill()
            raise KernelUnavailable(f"the kernel process does not start: {error} {said}") from None
        if greeting[0] != OK:
            self._kill()
            raise KernelUnavailable(greeting[1])
        self._checked = identity

    def _exchange(self, frames: Iterator[bytes], deadline: Deadline) -> tuple[Any, ...]:
        assert self._process is not None
        assert self._process.popen.stdin is not None
        descriptor = self._process.popen.stdin.fileno()
        poll = select.poll()
        poll.register(descriptor, select.POLLOUT)
        for data in frames:
            view = memoryview(data)
            while view:
                left = deadline.left_s
                if left <= 0 or not poll.poll(left * 1000):
                    raise deadline.exceeded()
                view = view[os.write(descriptor, view) :]
        return self._receive(deadline)

    def _receive(self, deadline: Deadline) -> tuple[Any, ...]:
        assert self._process is not None
        assert self._process.popen.stdout is not None
        descriptor = self._process.popen.stdout.fileno()
        data = bytearray()
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        while len(data) < LENGTH.size or len(data) < LENGTH.size + LENGTH.unpack_from(data)[0]:
            left = deadline.left_s + _GRACE_S
            if left <= 0 or not poll.poll(left * 1000):
                raise deadline.exceeded()
            chunk = os.read(descriptor, 1 << 16)
            if not chunk:
                raise EOFError("the process ended")
            data += chunk
        answer: tuple[Any, ...] = marshal.loads(data[LENGTH.size :])
        return answer

    def _kill(self) -> str:
        """End the process; returns what it last said on its standard error."""
        process, self._process = self._process, None
        self._imported.clear()
        if process is None:
            return ""
        said = LastWords()
        if process.popen.stderr is not None:
            with contextlib.suppress(OSError):
                while chunk := os.read(process.popen.stderr.fileno(), 1 << 16):
                    said.add(chunk)
        process.kill()
        return str(said)


def _renumbered(declaration: Declaration, index: dict[int, int]) -> Declaration:
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
