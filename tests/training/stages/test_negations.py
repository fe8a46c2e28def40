"""To prove or to refute: negations of training theorems as prompts of their own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.jsonl import write_jsonl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from tests.training.conftest import THEOREMS, Told, small_run
from training.cli import train
from training.journal import read_lines
from training.run import Run
from training.stages.negations import negations

WRONG = Theorem("wrong", "theorem wrong (n : Nat) : n = 3", domain="Nat")


@pytest.fixture
def run(tmp_path: Path, toolchain: Toolchain) -> Run:
    file = tmp_path / "handful.jsonl"
    write_jsonl(ProblemSet("handful", (*THEOREMS, WRONG)), file)
    shares = ("problems.held_out=0", "problems.validation=0", "problems.refute=1.0")
    config = small_run(file, tmp_path, *shares, "evaluation.every=0")
    return Run.open(config, tmp_path / "run", toolchain, Sandbox.detect(), Told())


def test_a_false_statement_is_a_theorem_to_be_refuted(run: Run, verifier: Verifier) -> None:
    made = negations(run, run.out / "grpo")
    assert made.keys() == {theorem.name for theorem in run.splits.train}
    (verdict,) = verifier.verify([made["wrong"].candidate("intro h; cases h 0")])
    assert verdict.proved
    assert made["nat_0"].statement == "theorem not_nat_0 : ¬ ∀ (a b : Nat), a + b = b + a"
    assert negations(run, run.out / "grpo") == made  # read back
    assert isinstance(run.progress, Told)
    assert [line for line in run.progress.said if "negations" in line] == [
        f"grpo: {len(made)} of {len(made)} negations can be stated"
    ]


@pytest.mark.slow
def test_grpo_is_asked_to_prove_and_to_refute(warmed: Path, tmp_path: Path) -> None:
    asked = ["grpo", str(warmed / "small.yaml"), "-o", str(tmp_path / "run")]
    changes = ["problems.refute=1.0", "grpo.solved_at=0.9", "grpo.steps=3", "evaluation.every=0"]
    for change in changes:
        asked += ["--set", change]
    result = CliRunner().invoke(train, asked)
    assert result.exit_code == 0, result.output
    made = {line["of"] for line in read_lines(tmp_path / "run" / "grpo" / "negations.jsonl")}
    assert made
    state = json.loads((tmp_path / "run" / "grpo" / "curriculum.json").read_text())
    assert {f"not_{name}" for name in made} <= state["proved"].keys()
    assert sum(state["count"].values()) > 0
