"""Waiting for what another process does: for the thing itself, never for a length of time."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable

import psutil

from lean_env.toolchain.launcher import HOST

PATIENCE_S = 60.0
"""How long a test waits before it calls something broken; a busy machine is not broken."""


def until(condition: Callable[[], object], what: str = "the condition") -> None:
    """Return as soon as `condition` holds; AssertionError when it does not for a long time."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, f"{what} did not come about in {PATIENCE_S:.0f} s"
        time.sleep(0.01)


def family(pid: int) -> list[psutil.Process]:
    """A process and everything it started that still runs; a dead one has no family."""
    try:
        root = psutil.Process(pid)
        return [root, *root.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def running(pid: int, program: str) -> list[psutil.Process]:
    """The processes of a family that are `program`: past the walls, not those that build them."""
    found = []
    for process in family(pid):
        with contextlib.suppress(psutil.Error):
            if process.cmdline()[:1] == [program]:
                found.append(process)
    return found


def hosts(pid: int) -> list[psutil.Process]:
    """The native host of a family, then its children; an empty list before it runs."""
    found = []
    for process in family(pid):
        with contextlib.suppress(psutil.Error):
            if process.name() == HOST[:15]:  # all that the system keeps of a name
                found.append((process.create_time(), process.pid, process))
    return [process for _, _, process in sorted(found)]


def burning(pid: int, cpu_s: float = 0.3) -> Callable[[], bool]:
    """Whether a process below `pid` has used `cpu_s` seconds since this call: it is at work."""

    def spent() -> dict[psutil.Process, float]:
        found = {}
        for process in family(pid)[1:]:
            with contextlib.suppress(psutil.Error):
                times = process.cpu_times()
                found[process] = times.user + times.system
        return found

    before = spent()
    return lambda: any(now - before.get(process, 0.0) >= cpu_s for process, now in spent().items())
