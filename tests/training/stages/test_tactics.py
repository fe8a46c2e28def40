"""Step-level learning: pairs in, a policy of tactics out that the search takes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from lean_env.problems.pairs import TacticPair, read_pairs, write_pairs
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from policy.family import family_of
from policy.prove_cli import prove
from tests.training.conftest import Told, small_run
from training.config import ConfigError
from training.run import Run
from training.stages.tactics import tactic_policy, training_pairs

PAIRS = [
    *(TacticPair(f"add{n}", f"a b : Nat\n⊢ a + {n} + b = b + {n} + a", "omega") for n in range(9)),
    *(TacticPair(f"and{n}", f"p q{n} : Prop\nh : p ∧ q{n}\n⊢ p", "exact h.1") for n in range(9)),
]


def open_run(
    problem_file: Path, folder: Path, toolchain: Toolchain, pairs: list[TacticPair], *changes: str
) -> Run:
    folder.mkdir(exist_ok=True)
    write_pairs(pairs, folder / "pairs.jsonl")
    source = json.dumps([str(folder / "pairs.jsonl")])
    sizes = ("tactics.steps=2", "tactics.batch_size=4", "tactics.shuffle=20")
    config = small_run(problem_file, folder, f"tactics.pairs={source}", *sizes, *changes)
    return Run.open(config, folder / "run", toolchain, Sandbox.detect(), Told())


def test_a_new_model_learns_steps_and_says_so_in_its_folder(
    problem_file: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    run = open_run(problem_file, tmp_path, toolchain, PAIRS)
    model = tactic_policy(run)
    assert family_of(str(model)).name == "state-tactic"
    assert list(read_pairs(str(model.parent / "pairs.jsonl"))) == PAIRS
    assert isinstance(run.progress, Told)
    assert "18 pairs from proofs of 18 theorems" in run.progress.said
    assert tactic_policy(run) == model
    assert run.progress.said[-1] == "tactics: done before"


def test_nothing_is_learnt_from_proofs_of_what_is_evaluated(
    problem_file: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    run = open_run(problem_file, tmp_path, toolchain, [])
    kept_apart, known = run.splits.held_out[0], run.splits.train[0]
    benchmark = TacticPair(kept_apart.name, "⊢ p", "simp")
    renamed = kept_apart.statement.replace(kept_apart.name, "other")
    other = TacticPair("other", "⊢ p", "simp", kept_apart.header, renamed)
    fine = TacticPair(known.name, "⊢ p", "simp", known.header, known.statement)
    write_pairs([benchmark, other, fine, *PAIRS], tmp_path / "pairs.jsonl")
    assert list(training_pairs(run)) == [fine, *PAIRS]


@pytest.mark.parametrize("pairs", [[], [TacticPair("t", "⊢ " + "p ∧ " * 400 + "p", "simp")]])
def test_pairs_that_leave_nothing_to_learn_are_one_message(
    problem_file: Path, tmp_path: Path, toolchain: Toolchain, pairs: list[TacticPair]
) -> None:
    run = open_run(problem_file, tmp_path, toolchain, pairs)
    with pytest.raises(ConfigError, match="no pair of a state and a tactic"):
        tactic_policy(run)


@pytest.mark.slow
def test_what_it_has_learnt_proves_theorems_by_search(
    problem_file: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    changes = ("tactics.steps=150", "tactics.batch_size=16", "tactics.learning_rate=3e-3")
    model = tactic_policy(open_run(problem_file, tmp_path, toolchain, PAIRS, *changes))
    app = typer.Typer()
    app.command()(prove)
    statement = "theorem t (p q : Prop) (a b : Nat) (h : p ∧ q) : p"
    result = CliRunner().invoke(
        app, [statement, "--policy", str(model), "--max-tactics", "60", "--max-time", "120"]
    )
    assert result.exit_code == 0, result.output
    assert "exact h.1" in result.output
