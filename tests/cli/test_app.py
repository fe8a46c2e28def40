"""The command line as a whole."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version

import pytest

from .conftest import Run


@pytest.mark.parametrize("module", ["lean_env", "lean_env.cli"])
def test_it_says_its_version(module: str) -> None:
    ran = subprocess.run([sys.executable, "-m", module, "--version"], capture_output=True)

    assert ran.returncode == 0
    assert ran.stdout.decode() == f"lean-env {version('lean-env')}\n"


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nothing"],
        ["--nothing"],
        ["verify"],
        ["repl", "--timeout", "0"],
        ["repl", "--timeout", "soon"],
        ["repl", "extra"],
        ["problems", "nothing"],
    ],
    ids=" ".join,
)
def test_a_slip_of_the_user_is_said(run: Run, words: list[str]) -> None:
    assert run(*words).code == 2


def test_a_project_that_is_none_cannot_run(run: Run) -> None:
    ran = run("repl", "--json", "--project", "/no/such/folder", stdin=b'{"cmd": "#check 1"}')

    assert ran.code == 3
    assert "/no/such/folder" in ran.err
