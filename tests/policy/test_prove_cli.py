"""`lean-env prove` as a user runs it: what it prints verifies; stopped, it goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from lean_env.judge.candidate import Candidate
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.prove_cli import prove
from policy.prove_settings import SETTINGS

APP = typer.Typer()
APP.command()(prove)
ALONE = "import typer; from policy.prove_cli import prove; typer.run(prove)"

FILE = """import Init

namespace Demo

def double (n : Nat) : Nat := n + n

theorem easy (n : Nat) : double n = 2 * n := by
  sorry

theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := sorry

theorem hopeless (n : Nat) : double n = n + 1 := by sorry

end Demo
"""


def run(*arguments: object, stdin: str | None = None) -> Result:
    result = CliRunner().invoke(APP, [*map(str, arguments)], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def work(tmp_path: Path, toolchain: Toolchain) -> Path:
    path = tmp_path / "Work.lean"
    path.write_text(FILE)
    return path


def test_a_file_is_proved_as_far_as_it_goes_and_what_is_printed_verifies(work: Path) -> None:
    out = work.with_name("Out.lean")
    result = run(work, "--max-tactics", 60, "-o", out)

    assert result.exit_code == 1
    assert "2 of 3 proved" in result.stderr
    assert "Demo.hopeless: not proved, the budget is spent; 60 tactics tried" in result.stderr
    assert "hopeless" not in out.read_text()
    done = subprocess.run(
        [sys.executable, "-m", "lean_env.cli", "verify", out],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["id"].rpartition(":")[2] for record in records] == ["Demo.easy", "Demo.swap"]


@pytest.mark.slow
def test_records_are_candidates_that_verify(work: Path) -> None:
    result = run(f"{work}:swap", "True", "--json", "--search", "portfolio", "--policy", "portfolio")
    assert result.exit_code == 0
    records = [json.loads(line) for line in result.stdout.splitlines()]

    assert [record["id"] for record in records] == ["Demo.swap", "statement"]
    assert all(record["ended"] == "proved" and len(record["tactics"]) == 1 for record in records)
    with Verifier() as verifier:
        candidates = [
            Candidate(one["id"], one["statement"], one["proof"], header=one["header"])
            for one in records
        ]
        assert all(verdict.proved for verdict in verifier.verify(candidates))


@pytest.mark.slow
def test_a_false_statement_is_not_proved_and_nothing_is_printed() -> None:
    result = run("(1 : Nat) = 2", "--max-tactics", 30)
    assert (result.exit_code, result.stdout) == (1, "")


@pytest.mark.slow
def test_a_false_statement_is_disproved_when_its_negation_is_searched(tmp_path: Path) -> None:
    tree, pairs = tmp_path / "tree.html", tmp_path / "pairs.jsonl"
    result = run("∀ n : Nat, n = n + 1", "--negate", "--minimise", "--tree", tree, "--pairs", pairs)
    assert result.exit_code == 1
    assert "0 of 1 proved, 1 false" in result.stderr
    assert result.stdout.startswith("theorem not_statement : ¬ (∀ n : Nat, n = n + 1) := by\n")
    assert "not_statement" in tree.read_text()
    [first, *_] = [json.loads(line) for line in pairs.read_text().splitlines()]
    assert first["theorem"] == "not_statement"
    assert first["state"] == "⊢ ¬∀ (n : Nat), n = n + 1"


def test_a_statement_that_lean_does_not_accept_is_said(tmp_path: Path) -> None:
    tree = tmp_path / "tree.dot"
    result = run("-", "--tree", tree, stdin="theorem t : Nat.unknown = 1")
    assert result.exit_code == 1
    assert "nothing was searched" in result.stderr
    assert not tree.exists()
    assert "t: refused by Lean:" in result.stderr
    assert "Nat.unknown" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["missing.lean"], "no such file"),
        (["True", "--policy", "nonsense"], "nonsense is no policy"),
        (["True", "--premises", "many"], "a number below 1000, or the address"),
        (["True", "--policy", "portfolio", "--premises", "3"], "is for the policy sampler"),
        (["True", "--policy", "./nonsense"], "holds no model"),
        (["import Lean\ntheorem a : True", "import Init\ntheorem b : True"], "use --json"),
        (["True", "-o", "missing/out.lean"], "does not exist"),
        (["True", "--tree", "tree.pdf"], "ends in .html, .png, .dot, .json"),
        (["True", "1 = 1", "--tree", "tree.dot"], "these are 2"),
        ([], "there is nothing to prove"),
        (["--write"], "needs the files"),
    ],
)
def test_a_slip_is_one_message(arguments: list[str], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_a_slip_leaves_nothing_in_the_folder_of_searches(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    assert run("True", "--resume", folder, "--policy", "nonsense").exit_code == 2
    assert not (folder / SETTINGS).exists()


def test_stopped_it_prints_what_was_found_and_goes_on_when_resumed(work: Path) -> None:
    arguments = [work, "--resume", work.with_name("kept"), "--jobs", "1", "--max-time", "200"]
    started = subprocess.Popen(
        [sys.executable, "-c", ALONE, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert started.stderr is not None
    for line in started.stderr:
        if line.startswith("Demo.swap: proved"):
            break
    started.send_signal(signal.SIGINT)
    out, err = started.communicate(timeout=60)

    assert started.returncode == 130, err
    assert "theorem swap" in out
    assert "goes on with" in err
    kept = work.with_name("kept")
    assert {path.name.split("-")[0] for path in kept.iterdir()} >= {"Demo.easy", "Demo.swap"}

    changed = run("--resume", kept, "--policy", "portfolio")
    assert changed.exit_code == 2
    assert "begun with --policy sampler" in " ".join(changed.stderr.split())

    result = run("--resume", kept, "--max-tactics", 40)
    assert "2 of 3 proved" in result.stderr
    assert "hopeless" not in result.stdout


def test_write_fills_the_file_in_place_and_touches_nothing_else(work: Path) -> None:
    work.write_bytes(FILE.replace("sorry\n\nend", "sorry -- ever\n\nend").encode())
    result = run(work, "--write", "--max-tactics", 40)

    assert (result.exit_code, result.stdout) == (1, "")
    assert "filled Demo.easy, Demo.swap" in result.stderr
    text = work.read_text()
    assert text.count("sorry") == 1
    assert text.startswith(FILE[: FILE.index("  sorry")])
    assert text.endswith("n + 1 := by sorry -- ever\n\nend Demo\n")


@pytest.mark.parametrize("more", [["--json"], ["-o", "out.lean"]])
def test_write_is_one_way_of_giving_proofs(work: Path, more: list[str]) -> None:
    result = run(work, "--write", *more)
    assert (result.exit_code, work.read_text()) == (2, FILE)


def test_write_needs_a_file() -> None:
    result = run("True", "--write")
    assert result.exit_code == 2
    assert "True is none" in result.stderr
