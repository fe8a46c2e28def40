"""A memory control group for a sandboxed process, where the system lets us make one.

Both hierarchies are known: version 2 (a delegated group, as systemd gives a user's session) and
version 1 (root in a container). Where none can be made, the limits of each process remain.
"""

from __future__ import annotations

import contextlib
import itertools
import os
from dataclasses import dataclass
from pathlib import Path

_SERIAL = itertools.count()


@dataclass(frozen=True, slots=True)
class ControlGroup:
    """A group of our own; `kills` names the file that counts out-of-memory kills."""

    directories: tuple[Path, ...]
    kills: Path

    def add(self, pid: int) -> None:
        """Move a process in; raises OSError."""
        for directory in self.directories:
            (directory / "cgroup.procs").write_text(str(pid))

    def out_of_memory(self) -> bool:
        """Whether the kernel killed a member for its memory."""
        try:
            lines = self.kills.read_text().splitlines()
        except OSError:
            return False
        return any(line.startswith("oom_kill ") and line.split()[1] != "0" for line in lines)

    def remove(self) -> None:
        """Remove the group; it must be empty, else it stays."""
        for directory in self.directories:
            with contextlib.suppress(OSError):
                directory.rmdir()


def create(*, memory_mb: int, tasks: int | None) -> ControlGroup | None:
    """Make a group of at most `memory_mb` MiB and `tasks` tasks; None where that is not allowed."""
    own = _own_groups()
    made: list[Path] = []
    name = f"lean-env-{os.getpid()}-{next(_SERIAL)}"
    try:
        if "" in own and "memory" in _enabled(own[""]):
            unified = _make(own[""] / name, made)
            (unified / "memory.max").write_text(str(memory_mb << 20))
            _write_if_present(unified / "memory.swap.max", "0")
            if tasks is not None:
                _write_if_present(unified / "pids.max", str(tasks))
            return ControlGroup((unified,), unified / "memory.events")
        if "memory" in own:
            memory = _make(own["memory"] / name, made)
            (memory / "memory.limit_in_bytes").write_text(str(memory_mb << 20))
            if tasks is not None and "pids" in own:
                pids = _make(own["pids"] / name, made)
                (pids / "pids.max").write_text(str(tasks))
            return ControlGroup(tuple(made), memory / "memory.oom_control")
    except OSError:
        for directory in made:
            with contextlib.suppress(OSError):
                directory.rmdir()
    return None


def _make(directory: Path, made: list[Path]) -> Path:
    directory.mkdir()
    made.append(directory)
    return directory


def _write_if_present(file: Path, text: str) -> None:
    if file.exists():
        file.write_text(text)


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
