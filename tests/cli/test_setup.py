"""`lean-env setup` and `doctor`: what they say, and what they leave."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lean_env.toolchain.lake import _ELAN_FIX
from lean_env.toolchain.library import LEAN_VERSION

from .conftest import Run


def test_set_up_again_says_it_is_ready(run: Run) -> None:
    ran = run("setup", "--no-corebench")
    assert ran.code == 0
    assert f"Lean {LEAN_VERSION} is ready" in ran.err


def test_every_command_has_help_with_an_example(run: Run) -> None:
    for command in ("setup", "doctor", "verify", "problems corebench"):
        ran = run(*command.split(), "--help")
        assert ran.code == 0
        assert f"lean-env {command}" in ran.out


def test_doctor_finds_nothing_to_mend_on_a_machine_that_works(run: Run) -> None:
    ran = run("doctor", "--json")
    checks = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 0, [check for check in checks if not check["ok"]]
    assert {"library", "C compiler", "core", "a theorem is proved"} <= {c["name"] for c in checks}


def test_doctor_names_what_is_missing_and_the_command_that_mends_it(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LEAN_ENV_CACHE", f"{tmp_path}/empty")
    ran = run("doctor", "--json")
    found = {check["name"]: check for check in map(json.loads, ran.out.splitlines())}
    assert ran.code == 3
    assert not found["core"]["ok"]
    assert found["core"]["fix"] == "lean-env setup"


@pytest.mark.parametrize(
    "command",
    ["setup", "setup --no-corebench", "problems corebench", "verify --examples", "repl --json"],
)
def test_a_cache_that_cannot_be_made_is_said_in_a_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LEAN_ENV_CACHE", str(tmp_path / "file" / "cache"))
    ran = run(*command.split())
    assert ran.code == 3
    assert "lean-env: " in ran.err
    assert "to fix it: " in ran.err


def test_ctrl_c_stops_set_up_at_once_and_leaves_no_lean_running(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    process = subprocess.Popen(
        [sys.executable, "-m", "lean_env.cli", "setup", "--no-corebench", "--jobs", "1"],
        env={**os.environ, "LEAN_ENV_CACHE": str(cache)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    while process.poll() is None and not list(cache.rglob("*.digest")):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 130, said
    assert "stopped" in said
    assert "Traceback" not in said
    assert not list(cache.rglob("toolchain.json"))
    assert not list(cache.rglob(".*"))


def test_a_project_that_is_none_is_explained(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELAN_HOME", "/nonexistent")
    ran = run("doctor", "--json", "--project", ".")
    found = {check["name"]: check for check in map(json.loads, ran.out.splitlines())}
    assert ran.code == 3
    assert "no Lake project" in found["project"]["detail"]
    assert found["elan"]["fix"] == _ELAN_FIX
