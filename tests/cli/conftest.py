"""Running the command in this process, which spares each test a start of Python.

What only a process of its own shows (signals, a kill, a terminal) has tests that start one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lean_env.cli.app import app
from lean_env.toolchain import Toolchain


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `lean-env` with arguments in an empty directory; no exception is ever accepted."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str | Path, stdin: bytes = b"") -> Ran:
        done = CliRunner().invoke(app, [*map(str, arguments)], input=stdin)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Ran(done.exit_code, done.stdout, done.stderr)

    return call
