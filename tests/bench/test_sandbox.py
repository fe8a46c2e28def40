"""The benchmark of the sandbox measures what it says, and its output can be read by a program."""

from __future__ import annotations

import json
import subprocess
import sys

from lean_env.sandbox import Sandbox


def test_measures_each_level_and_the_child() -> None:
    # a process of its own: measuring makes it unreadable to debuggers and its relatives
    command = "from lean_env.cli import main; main()"
    result = subprocess.run(
        [sys.executable, "-c", command, "bench", "sandbox", "-n", "3", "--json"],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    costs = [json.loads(line) for line in result.stdout.splitlines()]
    names = [cost["what"] for cost in costs]
    assert f"start a process ({Sandbox.detect().level.value})" in names
    assert names[-1] == "shut in a forked child"
    for cost in costs:
        assert min(cost["walled_ms"], cost["bare_ms"]) > 0
        assert abs(cost["extra_ms"] - (cost["walled_ms"] - cost["bare_ms"])) < 0.01
