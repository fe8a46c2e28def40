"""The programs built against Lean's library: `lean`, and the host of the native back end.

`lean` is `lean_env/native/lean.c`, a line that hands over to `lean_main` in the library; the host
is `lean_env/native/host`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from lean_env.toolchain.paths import is_full
from lean_env.toolchain.toolchain import ToolchainError

_TIGHT_BYTES = 1 << 20

HOST = "lean-env-host"
BESIDE = "$ORIGIN/../lib/lean"
"""Where a program of a sysroot's `bin` finds the sysroot's library."""
COMPILE = (
    "-std=gnu11",
    "-O2",
    "-Wall",
    "-Wextra",
    "-Werror",
    "-fPIC",  # the library's variables have to be reached where they are, not copied (as -fPIE may)
    "-pie",
    "-fstack-protector-strong",
    "-U_FORTIFY_SOURCE",  # distributions set a level of their own
    "-D_FORTIFY_SOURCE=2",
)
_NATIVE = Path(__file__).resolve().parents[1] / "native"
_LEAN = _NATIVE / "lean.c"


def host_sources() -> list[Path]:
    """The files the native host is made of, headers included."""
    return sorted((_NATIVE / "host").glob("*.[ch]"))


def programs_digest() -> str:
    """A digest of all sources of both programs and of how they are compiled."""
    parts = [file.read_text(encoding="utf-8") for file in (_LEAN, *host_sources())]
    return hashlib.sha256("\0".join((*parts, *COMPILE)).encode()).hexdigest()


def compilers() -> list[list[str]]:
    """The C compilers at hand, best first: `$CC`, the system's, then `ziglang` from PyPI."""
    found = []
    for name in (os.environ.get("CC"), "cc", "gcc", "clang"):
        if name and (path := shutil.which(name)):
            found.append([path])
    if importlib.util.find_spec("ziglang") is not None:
        found.append([sys.executable, "-m", "ziglang", "cc"])
    return found


def build_launcher(library: Path, target: Path) -> None:
    """Compile `lean` to `target`, to find `library` in `../lib/lean` beside it.

    Atomic: `target` appears complete or not at all. What the compilers write besides goes to the
    same disk. Raises ToolchainError with their own words when none succeeds.
    """
    _build([_LEAN], library, target)


def build_host(library: Path, target: Path, *, found_at: str = BESIDE) -> None:
    """Compile the native host to `target`, as `build_launcher` does `lean`.

    The library is looked for at `found_at`, a directory, when the program starts.
    """
    sources = [file for file in host_sources() if file.suffix == ".c"]
    _build(sources, library, target, found_at)


def _build(sources: Sequence[Path], library: Path, target: Path, found_at: str = BESIDE) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    complaints = []
    with tempfile.TemporaryDirectory(dir=target.parent) as directory:
        for compiler in compilers():
            program = Path(directory) / target.name
            files = [*map(str, sources), "-o", str(program)]
            command = [*compiler, *COMPILE, *files, *link_options(library, found_at)]
            try:
                result = subprocess.run(
                    command,
                    capture_output=True,
                    text=True,
                    check=False,
                    env={**os.environ, "TMPDIR": directory},
                )
            except OSError as error:
                complaints.append(f"{' '.join(compiler)}: {error.strerror or error}")
                continue
            if result.returncode == 0:
                program.replace(target)
                return
            complaints.append(f"{' '.join(compiler)}: {result.stderr.strip()[-500:]}")
        said = "\n".join(["", *complaints])
        if complaints and is_full(Path(directory), _TIGHT_BYTES):
            raise ToolchainError(
                f"the disk is full: {target.name} cannot be written to {target.parent}{said}",
                f"free some space in {target.parent}, then lean-env setup",
            )
    if complaints:
        raise ToolchainError(
            f"{target.name} does not compile{said}",
            "name a C compiler that works by CC, or pip install 'lean-env[ziglang]'",
        )
    raise ToolchainError(
        f"no C compiler was found to build {target.name}",
        "pip install 'lean-env[ziglang]'   (or install gcc or clang)",
    )


def link_options(library: Path, found_at: str = BESIDE) -> list[str]:
    """What links a program with `library`, to be found in the directory `found_at`."""
    if sys.platform == "darwin":
        place = found_at.replace("$ORIGIN", "@loader_path")
        return [str(library), f"-Wl,-rpath,{place}"]
    # `lean` looks its sysroot up from its own path; the library leaves libc symbols to the system.
    return [
        f"-L{library.parent}",
        f"-l:{library.name}",
        f"-Wl,-rpath,{found_at}",
        "-Wl,--allow-shlib-undefined",
        "-Wl,-z,relro,-z,now,-z,noexecstack",
    ]
