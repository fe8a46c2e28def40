"""What a forked child of the native host does: prepare, read one job, elaborate, answer, die.

The child owns three descriptors: the job it reads, the result it writes, and the capture that its
standard output and error go to. Everything it sends is untrusted from the moment it has read the
job.
"""

from __future__ import annotations

import os
import resource
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from lean_env.native.abi import LeanError, Obj, keep
from lean_env.native.frontend import Frontend, Header
from lean_env.native.runtime import Runtime
from lean_env.repl import frames
from lean_env.repl.frames import Frame

MEMORY_EXIT = 77
_ARENAS_MB = 2048
JOB_FIELDS = ("source", "output_bytes", "want_olean", "memory_mb")
_HEADER_OUTPUT_BYTES = 1 << 16


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a child finds: descriptors, its own directory for files, and the walls around it.

    `data_bytes` is the private memory it was born with; behind the walls it cannot look.
    """

    job: int
    result: int
    capture: int
    directory: Path
    host: int
    confined: bool
    data_bytes: int


def live(
    runtime: Runtime,
    frontend: Frontend,
    environment: Obj,
    header: Header,
    heartbeats: int | None,
    around: Surroundings,
) -> NoReturn:
    """Run as the child, from the fork to its end; never returns and never raises."""
    status = 1
    try:
        _shut_in(around)
        runtime.start_tasks()
        state, complaint = _elaborate_header(frontend, environment, header, heartbeats)
        job = frames.read(around.job)
        if job is not None:
            _bound_memory(around.data_bytes, float(job.record["memory_mb"]))
            if complaint is not None:
                answer = Frame({"header": complaint})
            else:
                answer = _answer(frontend, header, state, job, around)
            frames.write(around.result, answer)
            status = 0
    except MemoryError:
        status = MEMORY_EXIT
    except BaseException as error:  # the host reads this in the capture
        os.write(2, f"{type(error).__name__}: {error}".encode("utf-8", "replace"))
    finally:
        os._exit(status)


def _shut_in(around: Surroundings) -> None:
    os.dup2(around.capture, 1)
    os.dup2(around.capture, 2)
    if around.confined:
        from lean_env.sandbox import confine_child

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
        from lean_env.repl.parent_death import die_with_parent

        die_with_parent(around.host)


def data_bytes() -> int:
    """Return the bytes of private writable memory this process has, 0 where nothing tells."""
    try:
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmData:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return 0


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


def _elaborate_header(
    frontend: Frontend, environment: Obj, header: Header, heartbeats: int | None
) -> tuple[Obj, str | None]:
    """Return the command state after the header, and its first error if it has one."""
    state = frontend.initial_state(environment)
    if heartbeats is not None:
        option = f"set_option maxHeartbeats {heartbeats}\n"
        state, _ = frontend.elaborate(state, option, output_bytes=_HEADER_OUTPUT_BYTES)
    if header.commands.strip():
        state, report = frontend.elaborate(
            state,
            header.imports_text + header.commands,
            start=header.imports_text,
            output_bytes=_HEADER_OUTPUT_BYTES,
        )
        if report.first_error is not None:
            return state, report.first_error
    return keep(state), None


def _answer(
    frontend: Frontend, header: Header, state: Obj, job: Frame, around: Surroundings
) -> Frame:
    start = header.imports_text + header.commands
    state, report = frontend.elaborate(
        state,
        start + str(job.record["source"]),
        start=start,
        output_bytes=int(job.record["output_bytes"]),
    )
    olean: bytes | None = None
    if job.record["want_olean"] and report.first_error is None:
        olean = _olean(frontend, state, around.directory)
    return Frame(
        {
            "messages": [message.to_json() for message in report.messages],
            "goals": list(report.goals),
            "truncated": report.truncated,
            "wall_s": report.wall_s,
            "cpu_s": report.cpu_s,
            "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        },
        olean,
    )


def _olean(frontend: Frontend, state: Obj, directory: Path) -> bytes | None:
    path = directory / "candidate.olean"
    try:
        frontend.write_olean(state, path)
        return path.read_bytes()
    except (LeanError, OSError) as error:
        os.write(2, f"no .olean: {error}".encode("utf-8", "replace"))
        return None
