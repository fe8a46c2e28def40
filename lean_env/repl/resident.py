"""What REPLs have in common that keep one process from request to request: its life and end."""

from __future__ import annotations

import contextlib
import threading
import time
from abc import ABC, abstractmethod
from typing import Any, Generic, TypeVar

from lean_env.repl.family import Family
from lean_env.repl.protocol import Elaboration, Request, Status
from lean_env.repl.untrusted import Nonsense
from lean_env.sandbox import SandboxedProcess

CLOSED = "the REPL was closed"
_NUDGE_S = 0.02

T = TypeVar("T")


class OverMemory(Exception):
    """The process uses more memory than the request allows."""


class ResidentRepl:
    """A REPL whose process lives from request to request, one request at a time."""

    def __init__(self) -> None:
        self._process: SandboxedProcess | None = None
        self._closed = False
        self._busy = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The process id of the outermost process, None while there is none."""
        return self._process.popen.pid if self._process else None

    def close(self) -> None:
        """End every process; idempotent, and ends a request of another thread as a fault."""
        self._closed = True
        while not self._busy.acquire(timeout=_NUDGE_S):
            process = self._process
            if process is not None:
                process.popen.kill()
        try:
            self._end()
        finally:
            self._busy.release()

    def _end(self) -> None:
        """End the process; the next request starts another."""
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(OSError):
                process.kill()


class HeaderFails(Exception):
    """The request's header does not elaborate; the text is Lean's complaint."""


class SharedRepl(ResidentRepl, ABC, Generic[T]):
    """A resident process that candidates share, with no walls between them.

    A process that is lost, or whose answers make no sense, may have been spoilt by an earlier
    candidate; so a request is tried once more on a new process, and what happens there is its own
    doing.
    """

    def __init__(self) -> None:
        super().__init__()
        self._family = Family(0)

    def elaborate(self, request: Request) -> Elaboration:
        """Run one request; never raises for anything the source does."""
        started = time.monotonic()
        with self._busy:
            while not self._closed:
                fresh = self._process is None
                fault = Status.INFRASTRUCTURE
                try:
                    ready = self._prepared(request)
                    fault = Status.CRASHED
                    return self._run(ready, request)
                except HeaderFails as complaint:
                    return Elaboration(Status.INVALID_INPUT, detail=str(complaint))
                except (OSError, RuntimeError, Nonsense) as error:
                    self._end()
                    if fresh and not self._closed:
                        elapsed = time.monotonic() - started
                        return Elaboration(fault, detail=str(error), elapsed_s=elapsed)
        return Elaboration(Status.INFRASTRUCTURE, detail=CLOSED)

    @abstractmethod
    def _prepared(self, request: Request) -> T:
        """Have a process that has elaborated the request's header; raises HeaderFails."""

    @abstractmethod
    def _run(self, ready: T, request: Request) -> Elaboration:
        """Elaborate the request's source after that header."""


class Meter:
    """What one request costs the processes of a family, from now on."""

    def __init__(self, family: Family, peak_mb: float) -> None:
        self._family, self.peak_mb = family, peak_mb
        self._started, self._cpu = time.monotonic(), family.cpu_s()

    @property
    def elapsed_s(self) -> float:
        """Seconds since the request began."""
        return time.monotonic() - self._started

    def over_memory(self, limit_mb: int) -> Elaboration:
        """The result of a request that used too much memory."""
        return self.ended(Status.OUT_OF_MEMORY, f"more than {limit_mb} MiB beyond the header's")

    def late(self, limit_s: float) -> Elaboration:
        """The result of a request that took too long."""
        return self.ended(Status.TIMEOUT, f"no end after {limit_s:g} s")

    def ended(self, status: Status, detail: str = "", **said: Any) -> Elaboration:
        """The result of the request, with what it cost."""
        return Elaboration(
            status,
            elapsed_s=self.elapsed_s,
            cpu_s=max(self._family.cpu_s() - self._cpu, 0.0),
            memory_mb=self.peak_mb or None,
            detail=detail,
            **said,
        )
