"""The checks of `lean-env doctor`: everything a toolchain needs, one by one."""

from __future__ import annotations

import importlib.util
import os
import platform
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

from lean_env.diagnostic import Diagnostic
from lean_env.toolchain import library
from lean_env.toolchain.lake import find_lake, find_project, locate_lake
from lean_env.toolchain.launcher import compilers
from lean_env.toolchain.locate import chosen_project, locate
from lean_env.toolchain.paths import cache_dir
from lean_env.toolchain.pocket import plan
from lean_env.toolchain.toolchain import ToolchainError

_RUN_TIMEOUT_S = 30.0
_SMALL_MEMORY_GB = 2.0
_EXTRAS = {
    "torch": "train",
    "trl": "train",
    "vllm": "vllm",
}


def diagnose(project: Path | None = None) -> Iterator[Diagnostic]:
    """Look at the machine, the chosen toolchain and the extras; never raises for what it finds."""
    yield Diagnostic("machine", True, f"{platform.platform()}, Python {platform.python_version()}")
    yield _memory()
    directory, why = chosen_project(project)
    active = f"the Lake project at {directory}" if directory else "the pocket toolchain"
    yield Diagnostic("active toolchain", True, f"{active}: {why}")
    if directory is None:
        yield _try("library", _library)
        yield _compiler()
        yield _try("core", _core)
        yield _try("pocket Mathlib", _pocket_mathlib)
    else:
        yield _try("project", lambda: _project(directory))
        yield _try("elan", lambda: str(find_lake()))
        yield _try("native back end", lambda: _project_host(directory))
    yield _try("a theorem is proved", lambda: _prove(project))
    yield _extras()


def _try(name: str, look: Callable[[], str]) -> Diagnostic:
    try:
        return Diagnostic(name, True, look())
    except ToolchainError as error:
        return Diagnostic(name, False, str(error), error.fix)
    except OSError as error:
        return Diagnostic(name, False, str(error))


def _memory() -> Diagnostic:
    memory = psutil.virtual_memory()
    total, free = memory.total / (1 << 30), memory.available / (1 << 30)
    detail = f"{total:.1f} GiB, {free:.1f} free; {os.cpu_count()} cores"
    return Diagnostic(
        "memory", free > _SMALL_MEMORY_GB, detail, "a Lean process needs 0.2 GiB or more"
    )


def _library() -> str:
    file = library.find_library()
    build = library.check_library(file)
    tested = "" if build.tested else "; never run by this project on such a machine"
    return f"Lean {library.LEAN_VERSION} ({library.LEAN_COMMIT[:9]}) in {file}{tested}"


def _compiler() -> Diagnostic:
    found = [" ".join(command) for command in compilers()]
    fix = "apt install gcc, or pip install 'lean-env[ziglang]'"
    return Diagnostic("C compiler", bool(found), ", ".join(found) or "none", fix)


def _core() -> str:
    parts = plan()
    if parts.manifest.is_file():
        return f"{len(parts.modules) - len(parts.mathlib)} modules in {parts.sysroot}"
    raise ToolchainError(
        f"not compiled yet for this version (cache {cache_dir()})", "lean-env setup"
    )


def _pocket_mathlib() -> str:
    parts = plan()
    if not parts.mathlib:
        raise ToolchainError(
            "its sources are not here: no file may `import Mathlib`",
            "reinstall lean-env, or use a Lake project by --project",
        )
    digest = parts.describe().pocket_mathlib[:12]
    return (
        f"{len(parts.mathlib)} modules ({digest}): what `import Mathlib` means here. A library of "
        "its own with Mathlib's names, not Mathlib: confirm proofs found on it with --project"
    )


def _project(directory: Path) -> str:
    found = find_project(directory)
    return f"{found.lakefile} with {found.pin}"


def _project_host(directory: Path) -> str:
    """No fault where there is none: the language server does the same, more slowly."""
    host = locate_lake(directory).host
    if host is None:
        return f"for Lean {library.LEAN_VERSION} only: the language server is used"
    if host.is_file():
        return str(host)
    return f"not built: the language server is used until `lean-env setup --project {directory}`"


def _prove(project: Path | None) -> str:
    toolchain = locate(project)
    with tempfile.TemporaryDirectory(prefix="lean-env-") as name:
        file = Path(name) / "Check.lean"
        outcomes = []
        for statement in ("1 + 1 = 2", "1 + 1 = 3"):
            file.write_text(f"theorem check : {statement} := rfl\n")
            try:
                result = subprocess.run(
                    [toolchain.lean, file],
                    env={**os.environ, **toolchain.environment},
                    capture_output=True,
                    text=True,
                    check=False,
                    timeout=_RUN_TIMEOUT_S,
                )
            except (OSError, subprocess.TimeoutExpired) as error:
                raise ToolchainError(
                    f"lean does not run: {error}", "lean-env setup --force"
                ) from None
            outcomes.append(result.returncode)
    if outcomes != [0, 1]:
        raise ToolchainError(
            f"exit codes {outcomes} for a true and a false theorem: {result.stderr.strip()[-300:]}",
            "lean-env setup --force",
        )
    return f"and a false one refused by {toolchain}"


def _extras() -> Diagnostic:
    here = {name: importlib.util.find_spec(name) is not None for name in _EXTRAS}
    detail = ", ".join(f"{name} {'yes' if found else 'no'}" for name, found in here.items())
    return Diagnostic("optional packages", True, detail)
