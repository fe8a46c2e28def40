"""Running the command as a user does: in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(toolchain: Toolchain, tmp_path: Path) -> Run:
    """Run `lean-env` with arguments in an empty directory; no traceback is ever accepted."""

    def call(*arguments: str | Path, stdin: bytes = b"") -> Ran:
        command = [sys.executable, "-m", "lean_env.cli", *map(str, arguments)]
        done = subprocess.run(command, input=stdin, capture_output=True, cwd=tmp_path, check=False)
        ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in ran.err, ran.err
        return ran

    return call
