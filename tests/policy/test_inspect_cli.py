"""`lean-env inspect`: what a folder holds, shown without Lean."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from policy.inspect_cli import inspect
from tests.policy.tree.kept import keep_searches

APP = typer.Typer()
APP.command()(inspect)


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(APP, [*map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which one theorem was proved, one's search has not begun."""
    return keep_searches(tmp_path)


def test_a_folder_is_a_table_and_the_proofs(folder: Path) -> None:
    result = run(folder)
    assert result.exit_code == 0
    assert "2 tactics" in result.stdout
    assert "not begun" in result.stdout
    assert "theorem t : root := by\n  a\n  d\n" in result.stdout


def test_one_theorem_is_an_outline_and_its_proof(folder: Path) -> None:
    result = run(folder, "proved")
    assert "⊢ root" in result.stdout
    assert "d  proved" in result.stdout
    assert "theorem t : root := by" in result.stdout


def test_an_outline_says_how_much_it_leaves_out(folder: Path) -> None:
    assert "… 2 more" in run(folder, "proved", "--lines", 2).stdout


def test_programs_read_records_trees_and_pairs(folder: Path) -> None:
    result = run(folder, "--json", "--tree", folder / "t.html", "--pairs", folder / "p.jsonl")
    [record] = [json.loads(line) for line in result.stdout.splitlines()]
    assert (record["id"], record["tactics"], record["tried"]) == ("proved", ["a", "d"], 6)
    assert (folder / "t.html").read_text().startswith("<!doctype html>")
    pairs = [json.loads(line) for line in (folder / "p.jsonl").read_text().splitlines()]
    shown = [(pair["state"], pair["tactic"], pair["to_go"]) for pair in pairs]
    assert shown == [("⊢ root", "a", 2), ("h : p\n⊢ A", "d", 1)]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing"], "only proved"),
        (["waiting"], "has not begun"),
        (["--tree", "t.pdf"], "ends in .html"),
    ],
)
def test_a_slip_is_one_message(folder: Path, arguments: list[str], said: str) -> None:
    result = run(folder, *arguments)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_a_folder_without_searches_is_said(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert result.exit_code == 2
    assert "begins some" in result.stderr


def test_a_broken_search_is_said(folder: Path) -> None:
    (folder / "other-1.json").write_text("{")
    result = run(folder)
    assert result.exit_code == 2
    assert "take it away" in " ".join(result.stderr.split())
