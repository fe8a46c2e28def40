"""The `lean` executable: one line of C that hands over to `lean_main` in the library."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from lean_env.toolchain.toolchain import ToolchainError

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

    Atomic: `target` appears complete or not at all. Raises ToolchainError with the compilers'
    own words when none succeeds.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    complaints = []
    with tempfile.TemporaryDirectory(dir=target.parent) as directory:
        source = Path(directory) / "lean.c"
        source.write_text(SOURCE)
        for compiler in compilers():
            program = Path(directory) / "lean"
            command = [*compiler, "-O1", str(source), "-o", str(program), *_link(library)]
            result = subprocess.run(command, capture_output=True, text=True, check=False)
            if result.returncode == 0:
                program.replace(target)
                return
            complaints.append(f"{' '.join(compiler)}: {result.stderr.strip()[-500:]}")
    raise ToolchainError(
        "no C compiler could build the Lean launcher\n" + "\n".join(complaints or ["none found"]),
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
