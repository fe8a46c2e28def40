"""The `lean` executable: one line of C that hands over to `lean_main` in the library."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from lean_env.toolchain.paths import is_full
from lean_env.toolchain.toolchain import ToolchainError

_TIGHT_BYTES = 1 << 20

SOURCE = """\
extern int lean_main(int argc, char **argv);
int main(int argc, char **argv) { return lean_main(argc, argv); }
"""


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
    """Compile the launcher to `target`, to find `library` in `../lib/lean` beside it.

    Atomic: `target` appears complete or not at all. What the compilers write besides goes to the
    same disk. Raises ToolchainError with their own words when none succeeds.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    complaints = []
    with tempfile.TemporaryDirectory(dir=target.parent) as directory:
        source = Path(directory) / "lean.c"
        source.write_text(SOURCE)
        for compiler in compilers():
            program = Path(directory) / "lean"
            command = [*compiler, "-O1", str(source), "-o", str(program), *_link(library)]
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
                f"the disk is full: the Lean launcher cannot be written to {target.parent}{said}",
                f"free some space in {target.parent}, then lean-env setup",
            )
    if complaints:
        raise ToolchainError(
            f"the Lean launcher does not compile{said}",
            "name a C compiler that works by CC, or pip install 'lean-env[ziglang]'",
        )
    raise ToolchainError(
        "no C compiler was found to build the Lean launcher",
        "pip install 'lean-env[ziglang]'   (or install gcc or clang)",
    )


def _link(library: Path) -> list[str]:
    if sys.platform == "darwin":
        return [str(library), "-Wl,-rpath,@loader_path/../lib/lean"]
    # `lean` looks its sysroot up from its own path; the library leaves libc symbols to the system.
    return [
        f"-L{library.parent}",
        f"-l:{library.name}",
        "-Wl,-rpath,$ORIGIN/../lib/lean",
        "-Wl,--allow-shlib-undefined",
    ]
