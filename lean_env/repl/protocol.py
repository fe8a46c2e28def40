"""The one protocol that every way of running Lean speaks: source in, `Elaboration` out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from lean_env.repl.message import Message, Severity

MAX_SECONDS = 1e6
"""The longest limit of wall clock, 11 days; timers of the system take no infinity."""
MAX_MEMORY_MB = 1 << 24
"""The largest limit of memory, 16 TiB."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one elaboration may spend.

    `wall_s` seconds of wall clock, `memory_mb` MiB of memory for the Lean process beyond what the
    header needs, `heartbeats` thousands of small allocations as in `maxHeartbeats` (None: Lean's
    default), `output_bytes` bytes of message text kept (`bounds.keep`). Raises ValueError for what
    is no limit: no number, infinity, or more than `MAX_SECONDS` or `MAX_MEMORY_MB`.
    """

    wall_s: float = 60.0
    memory_mb: int = 4096
    heartbeats: int | None = None
    output_bytes: int = 1 << 20

    def __post_init__(self) -> None:
        if not self.wall_s <= MAX_SECONDS:
            raise ValueError(f"wall_s is {self.wall_s}, and may be up to {MAX_SECONDS:g} seconds")
        if not self.memory_mb <= MAX_MEMORY_MB:
            raise ValueError(f"memory_mb is {self.memory_mb}, and may be up to {MAX_MEMORY_MB} MiB")


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
    `INFRASTRUCTURE` is ours: Lean could not be started or forked, or the REPL was closed. Neither
    is anything that a source's own process can bring about: once that has begun, whatever it says
    or does is `CRASHED`, unless it broke a limit.
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

    Messages, goals and `olean` are what the source's process claims. The rest is measured from
    outside: `cpu_s` is the processor time and `elapsed_s` the wall time of the request, in seconds,
    `memory_mb` the peak resident MiB where known. `detail` explains a status other than `FINISHED`.
    `truncated` says that messages were shortened or left out, as `bounds.keep` does;
    `hidden_error` that there was an error which no message tells of.
    """

    status: Status
    messages: tuple[Message, ...] = ()
    goals: tuple[str, ...] = ()
    olean: bytes | None = None
    elapsed_s: float = 0.0
    cpu_s: float = 0.0
    memory_mb: float | None = None
    detail: str = ""
    truncated: bool = False
    hidden_error: bool = False

    @property
    def failed(self) -> bool:
        """Whether Lean reported an error, kept or not."""
        errors = (message.severity is Severity.ERROR for message in self.messages)
        return self.hidden_error or any(errors)


def whole_lines(header: str) -> str:
    """Return a header whose last line has an end, so that the source begins a line of its own."""
    header = header.replace("\r\n", "\n")
    return header if not header or header.endswith("\n") else header + "\n"


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
