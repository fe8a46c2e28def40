"""A control group around a sandboxed process, for its memory and its tasks, where we may make one.

Both hierarchies are known: version 2 (a delegated group, as systemd gives a user's session) and
version 1 (root in a container). Where none can be made, the limits of each process remain.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import itertools
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SERIAL = itertools.count()
_PATIENCE, _PAUSE_S = 100, 0.002
_KILL_COUNTERS = ("memory.events", "memory.oom_control")


@dataclass(frozen=True, slots=True)
class ControlGroup:
    """A group of our own: one directory, or with version 1 one a controller."""

    directories: tuple[Path, ...]

    def add(self, pid: int) -> None:
        """Move a process in; raises OSError."""
        for directory in self.directories:
            (directory / "cgroup.procs").write_text(str(pid))

    def out_of_memory(self) -> bool:
        """Whether the kernel killed a member for its memory."""
        for directory in self.directories:
            for name in _KILL_COUNTERS:
                with contextlib.suppress(OSError):
                    for line in (directory / name).read_text().splitlines():
                        if line.startswith("oom_kill ") and line.split()[1] != "0":
                            return True
        return False

    def remove(self) -> None:
        """Remove the group; waits a moment for members that are still dying."""
        patience = _PATIENCE
        for directory in self.directories:
            while True:
                try:
                    directory.rmdir()
                except FileNotFoundError:
                    pass
                except OSError as error:
                    if error.errno == errno.EBUSY and patience > 0:
                        patience -= 1
                        time.sleep(_PAUSE_S)
                        continue
                break


def create(*, memory_mb: int | None, tasks: int | None) -> ControlGroup | None:
    """Make a group of at most `memory_mb` MiB and `tasks` tasks.

    None where it is not allowed, or where there is nothing to limit.
    """
    if memory_mb is None and tasks is None:
        return None
    made: list[Path] = []
    name = f"lean-env-{os.getpid()}-{next(_SERIAL)}"
    try:
        for parent, settings in _places(_own_groups(), memory_mb, tasks):
            _sweep(parent)
            directory = parent / name
            directory.mkdir()
            made.append(directory)
            for file, text in settings.items():
                (directory / file).write_text(text)
    except OSError:
        for directory in made:
            with contextlib.suppress(OSError):
                directory.rmdir()
        return None
    return ControlGroup(tuple(made)) if made else None


@functools.cache
def _sweep(parent: Path) -> None:
    """Remove, once, the empty groups of processes that were killed before they could."""
    for left in parent.glob("lean-env-*-*"):
        owner = left.name.split("-")[2]
        if not Path("/proc", owner).exists():
            with contextlib.suppress(OSError):
                left.rmdir()


def _places(
    own: dict[str, Path], memory_mb: int | None, tasks: int | None
) -> Iterator[tuple[Path, dict[str, str]]]:
    """Yield in which directories a group must be made, and what to write into its files."""
    unified = own.get("")
    enabled = _enabled(unified) if unified is not None else []
    wanted = {"memory": memory_mb is not None, "pids": tasks is not None}
    if unified is not None and all(name in enabled for name, asked in wanted.items() if asked):
        settings = {}
        if memory_mb is not None:
            settings["memory.max"] = str(memory_mb << 20)
            if (unified / "memory.swap.max").exists():
                settings["memory.swap.max"] = "0"
        if tasks is not None:
            settings["pids.max"] = str(tasks)
        yield unified, settings
        return
    if memory_mb is not None and "memory" in own:
        yield own["memory"], {"memory.limit_in_bytes": str(memory_mb << 20)}
    if tasks is not None and "pids" in own:
        yield own["pids"], {"pids.max": str(tasks)}


def _enabled(group: Path) -> list[str]:
    try:
        return (group / "cgroup.subtree_control").read_text().split()
    except OSError:
        return []


def _own_groups() -> dict[str, Path]:
    """Return this process's group directory by controller, "" for the unified hierarchy."""
    groups: dict[str, Path] = {}
    try:
        memberships = Path("/proc/self/cgroup").read_text().splitlines()
    except OSError:
        return groups
    for line in memberships:
        _, controllers, path = line.split(":", 2)
        if controllers:
            for controller in controllers.split(","):
                groups[controller] = Path("/sys/fs/cgroup") / controller / path.lstrip("/")
        else:
            # a process stands in a leaf; its parent group is where siblings may be made
            mount = Path("/sys/fs/cgroup")
            if not (mount / "cgroup.controllers").exists():
                mount /= "unified"
            own = mount / path.lstrip("/")
            groups[""] = own if own == mount else own.parent
    return groups
