"""The Lake toolchain: any Lake project, through elan.

A project is a directory with a lakefile and a `lean-toolchain`; `lake env` says which Lean it uses
and where its compiled modules are.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lean_env.native.abi import AbiMismatch, known_build
from lean_env.toolchain.launcher import HOST, programs_digest
from lean_env.toolchain.paths import cache_dir
from lean_env.toolchain.toolchain import Kind, Toolchain, ToolchainError

LAKEFILES = ("lakefile.toml", "lakefile.lean")
LAKE_ENV_TIMEOUT_S = 300.0
_PASSED_ON = ("LEAN_PATH", "LEAN_SRC_PATH", "LEAN_SYSROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
ELAN_SCRIPT = "https://raw.githubusercontent.com/leanprover/elan/master/elan-init.sh"
_ELAN_FIX = f"curl -sSf {ELAN_SCRIPT} | sh -s -- -y --default-toolchain none"


@dataclass(frozen=True, slots=True)
class LakeProject:
    """A Lake project on disk; `pin` is the content of `lean-toolchain`."""

    root: Path
    lakefile: Path
    pin: str

    @property
    def manifest(self) -> Path:
        """Lake's record of the exact revisions of all dependencies."""
        return self.root / "lake-manifest.json"


def find_project(start: Path) -> LakeProject:
    """The project that holds `start`, looking upwards; raises ToolchainError when none does."""
    start = start.resolve()
    for directory in (start, *start.parents):
        for name in LAKEFILES:
            if (lakefile := directory / name).is_file():
                pin = directory / "lean-toolchain"
                if not pin.is_file():
                    raise ToolchainError(
                        f"{directory} has {name} but no lean-toolchain file",
                        f"echo 'leanprover/lean4:v4.35.0' > {pin}",
                    )
                return LakeProject(directory, lakefile, pin.read_text(encoding="utf-8").strip())
    raise ToolchainError(
        f"no Lake project at {start}: neither it nor a directory above has a lakefile",
        "give --project the directory that holds lakefile.toml or lakefile.lean",
    )


def find_lake() -> Path:
    """`lake` on PATH or in elan's home; raises ToolchainError when elan is not installed."""
    elan = Path(os.environ.get("ELAN_HOME", Path.home() / ".elan")) / "bin"
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), str(elan)))
    if found := shutil.which("lake", path=path):
        return Path(found)
    raise ToolchainError("`lake` was not found: elan is not installed", _ELAN_FIX)


def locate_lake(directory: Path) -> Toolchain:
    """The toolchain of the project at or above `directory`; raises ToolchainError.

    Runs `lake env` once, which may download the pinned Lean through elan.
    """
    project = find_project(directory)
    environment = _lake_env(find_lake(), project)
    passed_on = {
        name: _absolute(project.root, environment[name])
        for name in _PASSED_ON
        if name in environment
    }
    if "LEAN_SYSROOT" not in environment:
        raise ToolchainError(f"`lake env` in {project.root} names no LEAN_SYSROOT")
    sysroot = Path(passed_on["LEAN_SYSROOT"])
    lean = sysroot / "bin" / "lean"
    version, commit = _version(lean, passed_on)
    library = _shared_library(sysroot)
    search_path = [
        Path(entry) for entry in passed_on.get("LEAN_PATH", "").split(os.pathsep) if entry
    ]
    return Toolchain(
        kind=Kind.LAKE,
        lean=lean,
        sysroot=sysroot,
        version=version,
        commit=commit,
        key=_key(project, version, commit, search_path),
        library=library,
        host=None if library is None else lake_host(library),
        project=project.root,
        environment=passed_on,
        search_path=tuple(search_path),
    )


def _lake_env(lake: Path, project: LakeProject) -> dict[str, str]:
    try:
        result = subprocess.run(
            [lake, "env", "env", "-0"],
            cwd=project.root,
            capture_output=True,
            check=False,
            timeout=LAKE_ENV_TIMEOUT_S,
        )
    except subprocess.TimeoutExpired:
        raise ToolchainError(
            f"`lake env` in {project.root} did not answer in {LAKE_ENV_TIMEOUT_S:.0f} s",
            f"run `lake build` in {project.root} first",
        ) from None
    if result.returncode != 0:
        words = result.stderr.decode(errors="replace").strip()[-1000:]
        raise ToolchainError(
            f"`lake env` in {project.root} (Lean {project.pin}) failed:\n{words}",
            f"elan toolchain install {project.pin}",
        )
    pairs = result.stdout.decode(errors="surrogateescape").split("\0")
    return dict(pair.split("=", 1) for pair in pairs if "=" in pair)


def _absolute(root: Path, places: str) -> str:
    """Lake may name places relative to the project; Lean is run elsewhere."""
    return os.pathsep.join(str(root / place) for place in places.split(os.pathsep) if place)


def _version(lean: Path, environment: dict[str, str]) -> tuple[str, str]:
    try:
        words = subprocess.run(
            [lean, "--version"],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, **environment},
        ).stdout.split()
    except (OSError, subprocess.CalledProcessError) as error:
        raise ToolchainError(f"{lean} does not run: {error}") from None
    # Lean (version 4.35.0, x86_64-unknown-linux-gnu, commit eb6cafb…, Release)
    tokens = [word.strip("(),") for word in words]
    commit = tokens[tokens.index("commit") + 1] if "commit" in tokens else ""
    return tokens[tokens.index("version") + 1], commit


def _shared_library(sysroot: Path) -> Path | None:
    suffix = "dylib" if sys.platform == "darwin" else "so"
    library = sysroot / "lib" / "lean" / f"libleanshared.{suffix}"
    return library if library.is_file() else None


def lake_host(library: Path) -> Path | None:
    """Where the host of the native back end for this library belongs; None for an unknown build.

    A toolchain of elan's is not ours to write into, so it lies in the cache.
    """
    try:
        build = known_build(library)
    except (AbiMismatch, OSError):
        return None
    parts = (programs_digest(), build.sha256, str(library.resolve()))
    name = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
    return cache_dir() / "hosts" / name / HOST


def _key(project: LakeProject, version: str, commit: str, search_path: Sequence[Path]) -> str:
    """Name the project's content: what requires what, and each compiled file as it is now.

    Compiled files are told apart by size and time of change: all of Mathlib is gigabytes.
    """
    digest = hashlib.sha256(f"{version}\n{commit}\n{project.root}\n".encode())
    for file in (project.lakefile, project.manifest):
        if file.is_file():
            digest.update(file.read_bytes())
    for directory in search_path:
        for file in sorted(directory.rglob("*.olean*")):
            status = file.stat()
            digest.update(f"{file}\n{status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()
