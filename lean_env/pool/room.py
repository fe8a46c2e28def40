"""How many workers a machine has room for, by what they take once they have imported.

Each worker imports for itself. What Lean maps from compiled files lies in memory once, however many
workers there are; what it computes while it imports is each worker's own, and for a large library
that is what runs out first.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from lean_env.repl.protocol import Limits, Repl, Request, Status

CANDIDATE_MB = 512
"""MiB set aside per worker for the candidate at work; few take more, whatever they may take."""
RESERVE_MB = 1024
"""MiB left to everything else on the machine."""
PLENTY_MB = 3072
"""MiB free per worker with which nothing is counted: more than any library takes."""
_IMPORT = Limits(wall_s=600.0)
_SMALL = "example : True := trivial\n"


class HeaderFails(ValueError):
    """A header that Lean does not accept; the text is its complaint."""


@dataclass(frozen=True, slots=True)
class HeaderRoom:
    """What one worker takes once it has imported a header.

    `import_s`: seconds from the start of the process to its first answer. `own_mb`: MiB that every
    worker has for itself. `shared_mb`: MiB of compiled files that all workers share.
    """

    header: str
    import_s: float
    own_mb: float
    shared_mb: float


def measure_room(open_repl: Callable[[], Repl], header: str) -> HeaderRoom:
    """Import the header in a worker of its own and look at its memory. Raises HeaderFails."""
    with contextlib.closing(open_repl()) as repl:
        started = time.monotonic()
        answer = repl.elaborate(Request(_SMALL, header, _IMPORT))
        import_s = time.monotonic() - started
        if answer.status is not Status.FINISHED:
            said = answer.detail or answer.status.value
            raise HeaderFails(f"{header.strip()}: {said}")
        own, shared = _memory_mb(repl)
    return HeaderRoom(header, import_s, own, shared)


def workers_that_fit(
    rooms: Sequence[HeaderRoom], cores: int | None = None, available_mb: float | None = None
) -> int:
    """How many workers that have imported all of these headers fit: one per core at most, one at
    least.

    `available_mb` is what the machine, or the control group that holds this process, has free.
    """
    cores = cores or len(os.sched_getaffinity(0))
    free = free_mb() if available_mb is None else available_mb
    shared = max((room.shared_mb for room in rooms), default=0.0)
    each = sum(room.own_mb for room in rooms) + CANDIDATE_MB
    return max(1, min(cores, int((free - RESERVE_MB - shared) // each)))


class Room:
    """Whether one more worker may start: looked up before it does, so that none has to die.

    `free` and `own` tell the MiB that are free, and those that a REPL's processes have.
    """

    def __init__(
        self,
        free: Callable[[], float] = lambda: free_mb(),
        own: Callable[[Repl], float] = lambda repl: own_mb(repl),
    ) -> None:
        self._free, self._own = free, own

    def admits(self, to_come: int, started: int, imported: Collection[Repl]) -> bool:
        """Decide for one of `to_come` workers that have not started.

        The first always may. Where memory is tight, a further one waits until those `started` have
        `imported`, and may start when as much is free as the largest of them takes.
        """
        free = self._free() - RESERVE_MB
        if started == 0 or free >= to_come * PLENTY_MB:
            return True
        if len(imported) < started:
            return False
        return free >= max(map(self._own, imported)) + CANDIDATE_MB


def free_mb() -> float:
    """MiB that may still be used: of the machine, or of this process's control group if less."""
    free = psutil.virtual_memory().available / 2**20
    with contextlib.suppress(OSError, ValueError, IndexError):
        group = Path("/proc/self/cgroup").read_text().splitlines()[-1].split("::")[1]
        folder = Path(f"/sys/fs/cgroup{group}")
        limit = int((folder / "memory.max").read_text())  # "max" is no number: no limit
        free = min(free, (limit - int((folder / "memory.current").read_text())) / 2**20)
    return free


def own_mb(repl: Repl) -> float:
    """MiB that a REPL's processes have for themselves."""
    return _memory_mb(repl)[0]


def _memory_mb(repl: Repl) -> tuple[float, float]:
    """Own and shared MiB of a REPL's processes; pages that these share among them count once.

    A back end that ends its process with each request (`cold`) has none.
    """
    own = shared = 0.0
    pid: int | None = getattr(repl, "pid", None)
    if pid is None:
        return own, shared
    with contextlib.suppress(psutil.Error):
        root = psutil.Process(pid)
        for process in (root, *root.children(recursive=True)):
            with contextlib.suppress(OSError):
                parts = _proportions(process.pid)
                own += parts["Pss_Anon"] + parts["Pss_Shmem"]
                shared = max(shared, parts["Rss"] - parts["Anonymous"])
    return own, shared


def _proportions(pid: int) -> dict[str, float]:
    """MiB by kind from the kernel's summary of a process's mappings (proc(5), smaps_rollup)."""
    found = {"Pss_Anon": 0.0, "Pss_Shmem": 0.0, "Rss": 0.0, "Anonymous": 0.0}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        name, _, rest = line.partition(":")
        if name in found:
            found[name] = int(rest.split()[0]) / 1024
    return found
