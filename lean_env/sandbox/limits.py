"""Resource limits of a process, set by its parent or by itself."""

from __future__ import annotations

import resource

TYPE_CHECKING = False  # spares the import of typing
if TYPE_CHECKING:
    from collections.abc import Iterable

    from lean_env.sandbox.policy import ProcessLimits

_MEBIBYTE = 1 << 20


def resources(limits: ProcessLimits, *, tasks_before: int = 0) -> list[tuple[int, int]]:
    """Return what to set: pairs of a `RLIMIT_*` number and its value.

    The kernel counts tasks by user, or by user namespace where there is one; `tasks_before` is
    how many of them are not the sandbox's. Root is exempt from that limit.
    """
    wanted = [
        (resource.RLIMIT_AS, limits.address_space_mb, _MEBIBYTE),
        (resource.RLIMIT_CPU, limits.cpu_s, 1),
        (resource.RLIMIT_NOFILE, limits.open_files, 1),
        (resource.RLIMIT_FSIZE, limits.file_mb, _MEBIBYTE),
        (resource.RLIMIT_CORE, 0, 1),
        (resource.RLIMIT_MEMLOCK, 0, 1),
        (resource.RLIMIT_MSGQUEUE, 0, 1),
    ]
    pairs = [(kind, value * unit) for kind, value, unit in wanted if value is not None]
    if limits.tasks is not None:
        pairs.append((resource.RLIMIT_NPROC, limits.tasks + tasks_before))
    return pairs


def limit(pairs: Iterable[tuple[int, int]], pid: int = 0) -> None:
    """Set limits of process `pid` (0: this one), hard and soft, never raising one.

    Raises OSError or ValueError where the kernel refuses, ProcessLookupError for a dead process.
    """
    for kind, value in pairs:
        _, hard = resource.prlimit(pid, kind)
        bounded = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.prlimit(pid, kind, (bounded, bounded))
