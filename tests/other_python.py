"""Published programs of other people, run in a Python of their own, as they are published."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

NEWER = ("python3.12", "python3.13", "python3.14")
"""Interpreters to look for; some packages do not import on the oldest that we run on."""
_INSTALL_S = 900


def python_with(requirement: str, *more: str) -> Path:
    """An interpreter with a package, and with what that forgets to ask for.

    It is installed once and kept among the system's temporary files. Skips the test where there is
    no such interpreter, or nothing can be downloaded.
    """
    base = next(filter(_works, _interpreters()), None)
    if base is None:
        pytest.skip(f"none of {', '.join(NEWER)} is installed")
    folder = Path(tempfile.gettempdir()) / f"lean-env-tests-{os.getuid()}" / requirement
    python = folder / "bin" / "python"
    whole = folder / "whole"
    if whole.exists():
        return python
    subprocess.run([base, "-m", "venv", "--clear", folder], check=True)
    install = [python, "-m", "pip", "install", "--quiet", requirement, *more]
    installed = subprocess.run(install, capture_output=True, text=True, timeout=_INSTALL_S)
    if installed.returncode:
        pytest.skip(f"{requirement} cannot be installed: {installed.stderr[-300:]}")
    whole.touch()
    return python


def _interpreters() -> Iterator[str]:
    """Newer interpreters: those of the search path, then those that pyenv or uv has put aside."""
    yield from filter(None, map(shutil.which, NEWER))
    for folder in (Path.home() / ".pyenv/versions", Path.home() / ".local/share/uv/python"):
        for name in NEWER:
            yield from map(str, sorted(folder.glob(f"*/bin/{name}")))


def _works(interpreter: str) -> bool:
    return subprocess.run([interpreter, "-c", ""], capture_output=True).returncode == 0


def run_script(python: Path, script: str, *arguments: str) -> str:
    """What a script prints; a failure of it is one of the test."""
    ran = subprocess.run(
        [python, "-c", script, *arguments], capture_output=True, text=True, timeout=240
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout
