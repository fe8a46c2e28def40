"""What a forked child of the native host does: prepare, read one job, elaborate, answer, die.

The child owns three descriptors: the job it reads, the result it writes, and the capture that its
standard output and error go to. Everything it sends is untrusted from the moment it has read the
job.
"""

from __future__ import annotations

import os
import resource
import select
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from lean_env.native.abi import LeanError, Obj, keep
from lean_env.native.frontend import Frontend, Header, HeaderError
from lean_env.native.runtime import Runtime
from lean_env.repl import frames
from lean_env.repl.frames import Frame
from lean_env.repl.parent_death import die_with_parent
from lean_env.sandbox import confine_child

MEMORY_EXIT = 77
_ARENAS_MB = 2048
JOB_FIELDS = ("source", "output_bytes", "want_olean", "memory_mb")
_HEADER_OUTPUT_BYTES = 1 << 16


_OLEAN = "candidate.olean"
_SMALL = """theorem warm (p q : Prop) : p ∧ q → q ∧ p := by
  intro h
  exact ⟨h.2, h.1⟩
"""


@dataclass(frozen=True, slots=True)
class PreparedHeader:
    """A header's text, and the command state after it."""

    text: str
    state: Obj


@dataclass(slots=True)
class Known:
    """What the host has imported and elaborated; a child knows what was there when it was born."""

    environments: list[Obj] = field(default_factory=list)
    headers: list[PreparedHeader] = field(default_factory=list)

    def extent(self) -> tuple[int, int]:
        """Return how many environments and headers there are."""
        return len(self.environments), len(self.headers)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a child finds: descriptors, its own directory for files, and the walls around it.

    An `eager` child warms up while it waits. `data_bytes` is the private memory it was born with;
    behind the walls it cannot look.
    """

    job: int
    result: int
    capture: int
    directory: Path
    host: int
    confined: bool
    eager: bool
    data_bytes: int


def live(runtime: Runtime, frontend: Frontend, known: Known, around: Surroundings) -> NoReturn:
    """Run as the child, from the fork to its end; never returns and never raises."""
    status = 1
    try:
        _shut_in(around)
        runtime.start_tasks()
        if around.eager and not _waiting(around.job):
            _rehearse(frontend, known.environments[-1], around)
        job = frames.read(around.job)
        if job is not None:
            _bound_memory(around.data_bytes, float(job.record["memory_mb"]))
            started = time.perf_counter()
            try:
                header = _header(frontend, known, job.record)
                header_s = time.perf_counter() - started
                answer = _answer(frontend, header, job.record, header_s, around.directory / _OLEAN)
            except HeaderError as error:
                answer = Frame({"header": str(error)})
            frames.write(around.result, answer)
            status = 0
            os.read(around.job, 1)  # dying takes a millisecond that the answer need not wait for
    except MemoryError:
        status = MEMORY_EXIT
    except BaseException as error:  # the host reads this in the capture
        os.write(2, f"{type(error).__name__}: {error}".encode("utf-8", "replace"))
    finally:
        os._exit(status)


def prepare_header(
    frontend: Frontend, environment: Obj, header: Header, heartbeats: int | None
) -> PreparedHeader:
    """Elaborate a header's commands; needs Lean's tasks. Raises HeaderError."""
    state = frontend.initial_state(environment)
    if heartbeats is not None:
        option = f"set_option maxHeartbeats {heartbeats}\n"
        state, _ = frontend.elaborate(state, option, output_bytes=_HEADER_OUTPUT_BYTES)
    text = header.imports_text + header.commands
    if header.commands.strip():
        state, report = frontend.elaborate(
            state, text, start=header.imports_text, output_bytes=_HEADER_OUTPUT_BYTES
        )
        if report.first_error is not None:
            raise HeaderError(f"the header fails: {report.first_error}")
    return PreparedHeader(text, keep(state))


def warm_up(frontend: Frontend, environment: Obj) -> None:
    """Elaborate something small and forget it, so that what Lean does once is done already."""
    frontend.elaborate(frontend.initial_state(environment), _SMALL, output_bytes=1 << 10)


def _rehearse(frontend: Frontend, environment: Obj, around: Surroundings) -> None:
    """Do once for nothing what a job needs, while there is none."""
    header = PreparedHeader("", frontend.initial_state(environment))
    job = {"source": _SMALL, "output_bytes": 1 << 10, "want_olean": False}
    frames.encode(_answer(frontend, header, job, 0.0, around.directory / _OLEAN))


def _header(frontend: Frontend, known: Known, job: dict[str, Any]) -> PreparedHeader:
    """Return the job's header: prepared by the host if it was used before, else made here."""
    if job["header"] is not None:
        return known.headers[int(job["header"])]
    header = Header((), str(job["imports_text"]), str(job["commands"]))
    environment = known.environments[int(job["environment"])]
    return prepare_header(frontend, environment, header, job["heartbeats"])


def _waiting(descriptor: int) -> bool:
    """Whether there is something to read."""
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def _shut_in(around: Surroundings) -> None:
    os.dup2(around.capture, 1)
    os.dup2(around.capture, 2)
    if around.confined:
        confine_child(
            keep=(1, 2, around.job, around.result), writable=around.directory, host=around.host
        )
        return
    os.setsid()
    kept = {0, 1, 2, around.job, around.result}
    for entry in range(3, _highest_descriptor() + 1):
        if entry not in kept:
            try:
                os.close(entry)
            except OSError:
                continue
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    if sys.platform == "linux":
        die_with_parent(around.host)


def _bound_memory(used: int, memory_mb: float) -> None:
    """Set the kernel's own bound, above the one the host watches, against growing too fast.

    It counts what is reserved: Lean's allocator takes its arenas by the gigabyte.
    """
    bound = used + int((memory_mb * 1.25 + _ARENAS_MB) * (1 << 20))
    resource.setrlimit(resource.RLIMIT_DATA, (bound, bound))


def _highest_descriptor() -> int:
    try:
        return max(int(name) for name in os.listdir("/dev/fd"))  # noqa: PTH208  # cheaper than Path
    except OSError:
        return 255


def _answer(
    frontend: Frontend, header: PreparedHeader, job: dict[str, Any], header_s: float, path: Path
) -> Frame:
    state, report = frontend.elaborate(
        header.state,
        header.text + str(job["source"]),
        start=header.text,
        output_bytes=int(job["output_bytes"]),
    )
    olean: bytes | None = None
    if job["want_olean"] and report.first_error is None:
        olean = _olean(frontend, state, path)
    return Frame(
        {
            "messages": [message.to_json() for message in report.messages],
            "goals": list(report.goals),
            "truncated": report.truncated,
            "wall_s": header_s + report.wall_s,
            "cpu_s": report.cpu_s,
            "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        },
        olean,
    )


def _olean(frontend: Frontend, state: Obj, path: Path) -> bytes | None:
    try:
        frontend.write_olean(state, path)
        return path.read_bytes()
    except (LeanError, OSError) as error:
        os.write(2, f"no .olean: {error}".encode("utf-8", "replace"))
        return None
