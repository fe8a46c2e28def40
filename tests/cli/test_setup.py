"""`lean-env setup` and `doctor`: what they say, and what they leave."""

from __future__ import annotations

import json

import pytest

from lean_env.toolchain.lake import _ELAN_MEND
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
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setenv("LEAN_ENV_CACHE", f"{tmp_path}/empty")
    ran = run("doctor", "--json")
    found = {check["name"]: check for check in map(json.loads, ran.out.splitlines())}
    assert ran.code == 3
    assert not found["core"]["ok"]
    assert found["core"]["mend"] == "lean-env setup"


def test_a_project_that_is_none_is_explained(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELAN_HOME", "/nonexistent")
    ran = run("doctor", "--json", "--project", ".")
    found = {check["name"]: check for check in map(json.loads, ran.out.splitlines())}
    assert ran.code == 3
    assert "no Lake project" in found["project"]["detail"]
    assert found["elan"]["mend"] == _ELAN_MEND
