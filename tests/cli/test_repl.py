"""`lean-env repl` and `lean-env bench pool` as programs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain

PROGRAM = [sys.executable, "-c", "from lean_env.cli import main; main()"]


def run(*arguments: str, text: str = "", timeout: float = 120) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *arguments], input=text, capture_output=True, text=True, timeout=timeout
    )


def test_json_on_standard_input(toolchain: Toolchain) -> None:
    requests = '{"cmd": "def f := 2"}\n\n{"cmd": "example : f = 2 := by sorry", "env": 0}\n\n{oops'

    ran = run("repl", "--json", text=requests)

    answers = [json.loads(part) for part in ran.stdout.strip().split("\n\n")]
    assert ran.returncode == 0, ran.stderr
    assert answers[0] == {"env": 0}
    assert answers[1]["sorries"][0]["goal"] == "⊢ f = 2"
    assert "Could not parse JSON" in answers[2]["message"]


def test_a_candidate_cannot_speak_for_us(toolchain: Toolchain) -> None:
    """What Lean code prints is a message, never a line of the protocol."""
    source = 'run_cmd (throwError "x")\n#eval IO.println "{\\"env\\": 7}\\n\\n"'

    ran = run("repl", "--json", text=json.dumps({"cmd": source}))

    parts = ran.stdout.strip().split("\n\n")
    assert len(parts) == 1
    assert json.loads(parts[0])["env"] == 0


def test_a_missing_project_is_said(tmp_path: Path) -> None:
    ran = run("repl", "--json", "--project", str(tmp_path / "none"))

    assert ran.returncode == 3
    assert "Traceback" not in ran.stderr


@pytest.mark.slow
def test_bench_pool_writes_a_table_and_json(toolchain: Toolchain, tmp_path: Path) -> None:
    out = tmp_path / "pool.json"

    ran = run(
        "bench", "pool", "-n", "10", "--proofs", "8", "--checks", "20", "-o", str(out), timeout=300
    )

    assert ran.returncode == 0, ran.stderr
    record = json.loads(out.read_text())
    names = {latency["name"] for latency in record["latencies"]}
    assert {"native", "server", "in one process", "lean FILE", "bare server loop"} <= names
    assert all(latency["median_ms"] > 0 for latency in record["latencies"])
    pools = [(pool["workers"], pool["pinned"]) for pool in record["throughput"]]
    assert pools == [(1, False), (1, True), (2, True)]
    assert all(pool["checks"] == 8 and pool["per_second"] > 0 for pool in record["throughput"])
    assert record["two_without_forks"] > 0
    assert "native / in one process" in ran.stdout
    assert "1 worker, any cores" in ran.stdout
