"""The one protocol that every way of running Lean speaks: source in, `Elaboration` out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from lean_env.repl.message import Message


@dataclass(frozen=True, slots=True)
class Limits:
    """What one elaboration may spend.

    `wall_s` seconds of wall clock, `memory_mb` MiB of memory for the Lean process beyond what the
    header needs, `heartbeats` thousands of small allocations as in `maxHeartbeats` (None: Lean's
    default), `output_bytes` bytes of message text kept.
    """

    wall_s: float = 60.0
    memory_mb: int = 4096
    heartbeats: int | None = None
    output_bytes: int = 1 << 20


@dataclass(frozen=True, slots=True)
class Request:
    """One elaboration: a header and the commands after it.

    `header` begins with its imports; empty means `import Init`. It is trusted: back ends elaborate
    it once in the process that later requests share. `source` is not.
    `want_olean` asks for the new constants as `.olean` bytes when no error was reported.
    """

    source: str
    header: str = ""
    limits: Limits = Limits()
    want_olean: bool = False


class Status(StrEnum):
    """How an elaboration ended; `FINISHED` says nothing about errors in the messages.

    `INVALID_INPUT` is the caller's fault: a header that does not parse, import or elaborate.
    `INFRASTRUCTURE` is ours: Lean could not be run, or its process was killed from outside.
    """

    FINISHED = "finished"
    TIMEOUT = "timeout"
    OUT_OF_MEMORY = "out_of_memory"
    CRASHED = "crashed"
    INVALID_INPUT = "invalid_input"
    INFRASTRUCTURE = "infrastructure"


@dataclass(frozen=True, slots=True)
class Elaboration:
    """What Lean said; positions are in `Request.source` (line from 1, column from 0, code points).

    `olean` is untrusted bytes. `cpu_s` is the processor time of the elaboration alone where the
    back end can tell it, else of the process; `elapsed_s` is wall time of the whole request and
    `elaboration_s` of Lean's part alone where the back end can tell it, all in seconds;
    `memory_mb` is peak resident MiB where known. `detail` explains a status other than `FINISHED`.
    """

    status: Status
    messages: tuple[Message, ...] = ()
    goals: tuple[str, ...] = ()
    olean: bytes | None = None
    elapsed_s: float = 0.0
    cpu_s: float = 0.0
    elaboration_s: float | None = None
    memory_mb: float | None = None
    detail: str = ""
    truncated: bool = False


class Repl(Protocol):
    """A way of running Lean. Not thread-safe: one request at a time; `close` leaves no process."""

    def elaborate(self, request: Request) -> Elaboration:
        """Run one request; never raises for anything the source does."""
        ...

    def close(self) -> None:
        """End every process this REPL started; idempotent."""
        ...


@runtime_checkable
class PinnableRepl(Repl, Protocol):
    """A REPL that can be kept on one processor core."""

    def pin(self, core: int) -> None:
        """Keep the processes started from now on to this core, by the system's number."""
        ...
