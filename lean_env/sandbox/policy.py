"""What a sandboxed process may touch and spend, and how strong the walls are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class SandboxLevel(StrEnum):
    """The walls around untrusted Lean, strongest first; the value is what reports show."""

    NAMESPACES = "bubblewrap"
    LANDLOCK = "landlock"
    NONE = "none"


class SandboxUnavailable(RuntimeError):
    """No wall of the demanded strength can be built here; the message says what to install."""


@dataclass(frozen=True, slots=True)
class ProcessLimits:
    """Limits of one sandboxed process and what it starts; None means no limit of that kind.

    `address_space_mb` MiB of address space per process, `memory_mb` MiB of memory for all together
    (where a memory control group can be delegated), `cpu_s` seconds of processor time a process,
    `tasks` processes and threads together, `open_files` descriptors, `file_mb` MiB a file,
    `scratch_mb` MiB of the private `/tmp`.
    """

    address_space_mb: int | None = None
    memory_mb: int | None = None
    cpu_s: int | None = None
    tasks: int | None = 512
    open_files: int = 512
    file_mb: int = 256
    scratch_mb: int = 256


@dataclass(frozen=True, slots=True)
class Policy:
    """What a process may touch: the system's libraries always, these paths, and nothing else.

    `read_only` paths are seen at their own place; `writable` ones too, and changes to them stay.
    `env` is the whole environment. `processes` lets it start others (the language server, Lake);
    without it, it can start threads only. `host` is for our own native host,
    which shuts in each child it forks (`confine_child`) before that child may misbehave.
    `programs` shows it the system's programs too. `core` is the one processor core it is kept to,
    by the system's number; None for all of ours.
    """

    read_only: tuple[Path, ...] = ()
    writable: tuple[Path, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    cwd: Path | None = None
    processes: bool = False
    host: bool = False
    programs: bool = False
    core: int | None = None
    limits: ProcessLimits = ProcessLimits()
