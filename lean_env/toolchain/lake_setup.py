"""Making a Lake project usable: elan, dependencies, Mathlib's compiled cache, the native host.

What can be known beforehand is checked before anything is fetched. Each step may be stopped and
run again: elan and Lake keep what they have.
"""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from lean_env.native.abi import LEAN_VERSION, AbiMismatch, known_build
from lean_env.toolchain.lake import ELAN_SCRIPT, LakeProject, find_lake, find_project, locate_lake
from lean_env.toolchain.launcher import build_host
from lean_env.toolchain.paths import cache_dir, lean_project_dir
from lean_env.toolchain.toolchain import Toolchain, ToolchainError

MATHLIB_DISK_GIB = 10
"""Free space asked for before Mathlib is fetched: its compiled files and their packed copies."""
MATHLIB_MEMORY_GIB = 4
"""Memory of the machine below which `import Mathlib` is not tried."""
_GIB = 1 << 30
_OURS = ("lakefile.toml", "lean-toolchain", "LeanEnvProject.lean")

# First fetched, then run: the status of a pipe would be that of a shell that had nothing to run.
_INSTALL_ELAN = (
    f"set -e; script=$(curl -sSf {ELAN_SCRIPT}); "
    "printf '%s\\n' \"$script\" | sh -s -- -y --default-toolchain none"
)

Progress = Callable[[str, int, int], None]
"""Called with the step that begins, its number from 1, and the steps in all."""


@dataclass(frozen=True, slots=True)
class Step:
    """One command of a set-up, and what it is for in words."""

    words: str
    command: tuple[str, ...]
    needs_network: bool


def provision_lake(
    project: Path | None = None,
    *,
    progress: Progress = lambda step, number, total: None,
    free_gib: Callable[[Path], float] = lambda place: shutil.disk_usage(place).free / _GIB,
    memory_gib: Callable[[], float] = lambda: psutil.virtual_memory().total / _GIB,
) -> Toolchain:
    """Make the project (by default our own, which requires Mathlib) ready, and return its Lean.

    Output of elan and Lake goes to the terminal as it comes. A project that has a manifest keeps
    the revisions in it. Raises ToolchainError naming what is missing, or the step that failed.
    """
    found = find_project(project or _own_copy())
    _check_room(found, free_gib, memory_gib)
    try:
        find_lake()
    except ToolchainError:
        _run(Step("installing elan", ("sh", "-c", _INSTALL_ELAN), True), found)
    steps = list(_steps(str(find_lake()), found))
    for number, step in enumerate(steps, 1):
        progress(step.words, number, len(steps) + 1)
        _run(step, found)
    progress("building the native host", len(steps) + 1, len(steps) + 1)
    toolchain = locate_lake(found.root)
    _build_host(toolchain)
    return toolchain


def requires_mathlib(project: LakeProject) -> bool:
    """Whether Mathlib is among the project's dependencies, as far as its files tell."""
    if project.manifest.is_file():
        try:
            packages = json.loads(project.manifest.read_text(encoding="utf-8"))["packages"]
            return any(package["name"] == "mathlib" for package in packages)
        except (ValueError, LookupError, TypeError) as error:
            raise ToolchainError(
                f"{project.manifest} cannot be read: {error}", f"lake update in {project.root}"
            ) from None
    return "mathlib" in project.lakefile.read_text(encoding="utf-8")


def _steps(lake: str, project: LakeProject) -> Iterator[Step]:
    if not project.manifest.is_file():
        yield Step("resolving the dependencies", (lake, "update"), True)
    if requires_mathlib(project):
        cache = (lake, "exe", "cache", "get")
        yield Step("fetching Mathlib's compiled cache", cache, True)
    yield Step("building the project", (lake, "build"), False)


def _check_room(
    project: LakeProject, free_gib: Callable[[Path], float], memory_gib: Callable[[], float]
) -> None:
    """Raise ToolchainError where Mathlib is to be fetched and there is no room for it."""
    if not requires_mathlib(project):
        return
    memory = memory_gib()
    if memory < MATHLIB_MEMORY_GIB:
        raise ToolchainError(
            f"this machine has {memory:.1f} GiB of memory; Mathlib needs {MATHLIB_MEMORY_GIB}",
            "use the pocket Mathlib: lean-env setup",
        )
    fetched = (project.root / ".lake" / "packages" / "mathlib" / ".lake" / "build").is_dir()
    free = free_gib(project.root)
    if not fetched and free < MATHLIB_DISK_GIB:
        raise ToolchainError(
            f"{project.root} is on a disk with {free:.1f} GiB free; Mathlib needs "
            f"{MATHLIB_DISK_GIB}",
            "free some space, or choose another place by LEAN_ENV_CACHE or --project",
        )


def _build_host(toolchain: Toolchain) -> None:
    """Compile the host of the native back end where Lean is the one that it knows."""
    if toolchain.library is None or toolchain.host is None:
        print(
            f"lean-env: note: this is not the build of Lean {LEAN_VERSION} that the native back "
            "end knows; the language server is used instead",
            file=sys.stderr,
        )
        return
    try:
        known_build(toolchain.library, digest=True)
    except AbiMismatch as error:
        raise ToolchainError(
            f"{error}: it has been changed", "install this Lean anew by elan"
        ) from None
    if not toolchain.host.is_file():
        build_host(
            toolchain.library, toolchain.host, found_at=str(toolchain.library.parent.resolve())
        )


def _own_copy() -> Path:
    """A writable copy of our Mathlib project in the cache: an installed package is read-only."""
    target = cache_dir() / "mathlib"
    target.mkdir(parents=True, exist_ok=True)
    for name in _OURS:
        shutil.copyfile(lean_project_dir() / name, target / name)
    return target


def _run(step: Step, project: LakeProject) -> None:
    print(f"lean-env: {step.words}: {shlex.join(step.command)}", file=sys.stderr, flush=True)
    try:
        status = subprocess.run(step.command, cwd=project.root, check=False).returncode
    except OSError as error:
        raise ToolchainError(f"{step.words} failed: {error}") from None
    if status != 0:
        network = " (it needs the network)" if step.needs_network else ""
        raise ToolchainError(
            f"{step.words} failed with exit status {status}{network}; what it said stands above, "
            "and what was fetched is kept",
            f"once that is mended, go on by the same command; the project is {project.root}",
        )
