"""Resource limits of a process, set by its parent or by itself."""

from __future__ import annotations

import resource
from collections.abc import Iterator

from lean_env.sandbox.policy import ProcessLimits


def _wanted(limits: ProcessLimits, tasks_before: int) -> Iterator[tuple[int, int | None]]:
    mebibyte = 1 << 20
    space = limits.address_space_mb
    yield resource.RLIMIT_AS, None if space is None else space * mebibyte
    yield resource.RLIMIT_CPU, limits.cpu_s
    yield resource.RLIMIT_NPROC, None if limits.tasks is None else limits.tasks + tasks_before
    yield resource.RLIMIT_NOFILE, limits.open_files
    yield resource.RLIMIT_FSIZE, limits.file_mb * mebibyte
    yield resource.RLIMIT_CORE, 0
    yield resource.RLIMIT_MEMLOCK, 0
    yield resource.RLIMIT_MSGQUEUE, 0


def limit(limits: ProcessLimits, pid: int = 0, *, tasks_before: int = 0) -> None:
    """Set the limits of process `pid` (0: this one), hard and soft, never raising one.

    The kernel counts tasks by user, or by user namespace where there is one; `tasks_before` is
    how many of them are not the sandbox's. Root is exempt from that limit. Raises OSError or
    ValueError where the kernel refuses, ProcessLookupError for a dead process.
    """
    for kind, value in _wanted(limits, tasks_before):
        if value is None:
            continue
        _, hard = resource.prlimit(pid, kind)
        bounded = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.prlimit(pid, kind, (bounded, bounded))
