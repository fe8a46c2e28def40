"""`lean-env bench search` in the terminal: a table, records, and going on after a kill."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from lean_env.problems.theorem import Theorem
from lean_env.toolchain import Toolchain
from policy.bench_cli import search

APP = typer.Typer()
APP.command()(search)


@pytest.fixture
def problems(tmp_path: Path, toolchain: Toolchain) -> Path:
    """Two theorems of two splits."""
    file = tmp_path / "few.jsonl"
    theorems = [
        Theorem("easy", "theorem easy (n : Nat) : n + 0 = n", domain="Nat", split="valid"),
        Theorem("false", "theorem false : 1 = 2", domain="Nat", split="test"),
    ]
    file.write_text("".join(json.dumps(theorem.to_json()) + "\n" for theorem in theorems))
    return file


@pytest.mark.slow
def test_trials_are_kept_and_not_made_again(problems: Path, tmp_path: Path) -> None:
    kept = tmp_path / "run"
    arguments = [str(problems), "--tactics", "12", "--resume", str(kept), "--jobs", "1"]
    methods = ["--method", "one line", "--method", "portfolio"]
    first = CliRunner().invoke(APP, [*arguments, *methods, "--domains"])
    assert first.exit_code == 0, first.stderr
    assert "| few valid | 1 of 1 | 1 100% [21%, 100%] | 1 100% [21%, 100%] |" in first.stdout
    assert "| few test | 1 of 1 | 0 0% [0%, 79%] | 0 0% [0%, 79%] |" in first.stdout
    assert "few.jsonl --tactics 12 --method 'one line' --method portfolio` on" in first.stdout
    assert "│ Nat" in first.stdout

    trials = kept / "trials.jsonl"
    before = trials.read_text()
    trials.write_text(before + before[:40])  # as a kill leaves it
    again = CliRunner().invoke(APP, [*arguments, *methods, "--json"])
    records = [json.loads(line) for line in again.stdout.splitlines()]
    assert records == [json.loads(line) for line in before.splitlines()]
    assert trials.read_text() == before


def test_a_run_that_is_out_of_time_shows_what_it_has(problems: Path) -> None:
    result = CliRunner().invoke(APP, [str(problems), "--within", "0"])
    assert result.exit_code == 0, result.stderr
    assert "| few test | 0 of 1 | – |" in result.stdout


def test_a_file_of_trials_that_is_none_is_named(problems: Path, tmp_path: Path) -> None:
    (tmp_path / "trials.jsonl").write_text("{}\n{}\n")
    result = CliRunner().invoke(APP, [str(problems), "--resume", str(tmp_path)])
    assert result.exit_code == 2
    assert "trials.jsonl:1: no trial" in result.stderr


def test_a_set_that_does_not_exist_is_named(tmp_path: Path, toolchain: Toolchain) -> None:
    result = CliRunner().invoke(APP, [str(tmp_path / "none.jsonl")])
    assert result.exit_code == 2
    assert "none.jsonl" in result.stderr
