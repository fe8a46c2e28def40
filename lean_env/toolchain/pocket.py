"""The pocket toolchain: Lean from PyPI alone.

`<cache>/toolchains/<key>/` is an ordinary Lean sysroot: `bin/lean` (our launcher), the official
library and our compiled core in `lib/lean`. `<key>` covers the library, the core's sources and the
launcher, so another version never meets these files. `toolchain.json` is written last: without it
the directory is unfinished and set-up goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from lean_env.atomic import replacing, write_whole
from lean_env.toolchain import core, launcher, library
from lean_env.toolchain.library import Build
from lean_env.toolchain.paths import cache_dir, lean_project_dir
from lean_env.toolchain.toolchain import Kind, Toolchain, ToolchainError

Progress = Callable[[str, int, int], None]
"""Called with what was just done, steps done and steps in all."""


def silent(step: str, done: int, total: int) -> None:
    """The progress report nobody reads."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the pocket toolchain of this version, on this machine, is made of."""

    library: Path
    build: Build
    root: Path
    modules: dict[str, core.Module]
    key: str

    @property
    def sysroot(self) -> Path:
        """Where it lives, finished or not."""
        return cache_dir() / "toolchains" / self.key[:16]

    @property
    def manifest(self) -> Path:
        """The file whose presence says that the toolchain is complete."""
        return self.sysroot / "toolchain.json"

    def describe(self) -> Toolchain:
        """The toolchain these parts make."""
        return Toolchain(
            kind=Kind.POCKET,
            lean=self.sysroot / "bin" / "lean",
            sysroot=self.sysroot,
            version=library.LEAN_VERSION,
            commit=library.LEAN_COMMIT,
            key=self.key,
            library=self.sysroot / "lib" / "lean" / self.build.file,
        )


def plan() -> Plan:
    """Find the parts and name their sum; raises ToolchainError when one is missing or wrong."""
    found = library.find_library()
    build = library.check_library(found)
    root = lean_project_dir() / "core"
    modules = core.read_modules(root)
    parts = (build.sha256, core.core_digest(modules.values()), launcher.SOURCE)
    key = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    return Plan(found, build, root, modules, key)


def locate_pocket() -> Toolchain:
    """The pocket toolchain, complete; raises ToolchainError when set-up has not been run."""
    parts = plan()
    if not parts.manifest.is_file():
        raise ToolchainError(
            "the pocket toolchain is not set up for this version", "lean-env setup"
        )
    return parts.describe()


def provision(
    *, force: bool = False, jobs: int | None = None, progress: Progress = silent
) -> Toolchain:
    """Make the pocket toolchain, or finish one that was interrupted, and return it.

    Safe when several processes call it at once: one works, the others wait and find it done.
    `force` rebuilds everything. Raises ToolchainError.
    """
    parts = plan()
    sysroot = parts.sysroot
    sysroot.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{sysroot}.lock"):
        if force:
            shutil.rmtree(sysroot, ignore_errors=True)
        toolchain = parts.describe()
        if parts.manifest.is_file():
            return toolchain
        objects = sysroot / "lib" / "lean"
        objects.mkdir(parents=True, exist_ok=True)
        total, done = len(parts.modules) + 2, 0

        def advance(step: str) -> None:
            nonlocal done
            done += 1
            progress(step, done, total)

        _place(parts.library, objects / parts.build.file)
        advance(f"library {parts.build.file}")
        launcher.build_launcher(objects / parts.build.file, toolchain.lean)
        advance("launcher lean")
        core.compile_core(
            toolchain.lean,
            parts.root,
            objects,
            parts.modules,
            jobs=jobs,
            reuse=() if force else _other_objects(sysroot),
            progress=lambda module: advance(f"core {module.name}"),
        )
        _seal(parts)
        return toolchain


def prune() -> list[Path]:
    """Delete the toolchains of other versions from the cache; returns what was deleted."""
    keep = plan().sysroot
    gone = [path for path in keep.parent.glob("*") if path.is_dir() and path != keep]
    for path in gone:
        with FileLock(f"{path}.lock"):
            shutil.rmtree(path)
        Path(f"{path}.lock").unlink(missing_ok=True)
    return gone


def _place(source: Path, target: Path) -> None:
    # The virtual environment may go while the cache stays: link the file itself, or copy it.
    if target.exists() and target.stat().st_size == source.stat().st_size:
        return
    with replacing(target) as draft:
        try:
            draft.hardlink_to(source)
        except OSError:
            shutil.copyfile(source, draft)


def _other_objects(sysroot: Path) -> list[Path]:
    others = (path / "lib" / "lean" for path in sysroot.parent.glob("*") if path != sysroot)
    return sorted(filter(Path.is_dir, others), key=os.path.getmtime, reverse=True)[:5]


def _seal(parts: Plan) -> None:
    record = {
        "key": parts.key,
        "lean": library.LEAN_VERSION,
        "commit": library.LEAN_COMMIT,
        "library_sha256": parts.build.sha256,
        "core": core.core_digest(parts.modules.values()),
        "modules": {module.name: module.digest for module in parts.modules.values()},
    }
    write_whole(parts.manifest, json.dumps(record, indent=1))
