"""The benchmark of the sandbox measures what it says, and its output can be read by a program."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from lean_env.cli.app import app
from lean_env.sandbox import Sandbox


def test_measures_each_level_and_the_child() -> None:
    result = CliRunner().invoke(app, ["bench", "sandbox", "-n", "3", "--json"])
    assert result.exit_code == 0, result.output
    costs = [json.loads(line) for line in result.output.splitlines()]
    names = [cost["what"] for cost in costs]
    assert f"start a process ({Sandbox.detect().level.value})" in names
    assert names[-1] == "shut in a forked child"
    # the walls are really built: they cannot be free
    assert all(cost["walled_ms"] > cost["bare_ms"] > 0 for cost in costs)
