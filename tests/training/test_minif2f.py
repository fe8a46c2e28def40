"""The run on miniF2F, from the search to the searches, at the size of a handful of theorems.

The theorems are ours, under names as that set has them: what is tested is that the shipped
configuration goes through, and what it leaves behind.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lean_env.judge.candidate import Candidate
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from training.cli import train
from training.evaluation.policies import (
    EXPERT,
    GRPO,
    ORDERED,
    PORTFOLIO_SEARCHED,
    SAMPLER_SEARCHED,
    TRAINED_MIXED,
    TRAINED_SEARCHED,
    WARM,
)
from training.report.records import read_run

CONFIG = Path(__file__).parents[2] / "training" / "configs" / "minif2f-cpu.yaml"
STATEMENTS = (
    "(x : ℝ) (h₀ : 2 * x + {n} = 9) : x = (9 - {n}) / 2",
    "(a b : ℤ) (h₀ : a = b + {n}) : a - b = {n}",
    "(n : ℕ) (h₀ : n % 10 = {n}) : (n + 10) % 10 = {n}",
)
PREFIXES = ("mathd_algebra", "mathd_numbertheory", "algebra", "numbertheory")
UNSEEN = ("amc12a_2001", "imo_1961", "aime_1983", "induction_sum")
SMALLER = (
    "problems.families=[{family: linear-systems, levels: [1], count: 2}]",
    "problems.train=[mathd_algebra, mathd_numbertheory, algebra, numbertheory, linear]",
    "problems.ngram=0",
    "tiny.width=32",
    "tiny.layers=2",
    "warm_start.theorems=6",
    "warm_start.attempts=20",
    "warm_start.steps=4",
    "expert.theorems=3",
    "expert.samples=2",
    "expert.steps=2",
    "grpo.steps=2",
    "grpo.prompts=2",
    "grpo.group=2",
    "grpo.max_tokens=12",
    "evaluation.per_domain=1",
    "evaluation.samples=2",
    "evaluation.ks=[1, 2]",
    "evaluation.every=0",
    "searches.per_domain=1",
    "searches.tactics=[4, 16]",
)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_the_run_on_minif2f_learns_from_valid_and_is_measured_on_test(
    toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        {
            "name": f"{prefix}_{number}",
            "split": split,
            "header": "import Mathlib\n\nopen Nat Real\n",
            # Each has a number of its own: equal statements are not learnt from and measured.
            "formal_statement": f"theorem x {statement.format(n=place)} := by",
        }
        for place, prefix in enumerate((*PREFIXES, *UNSEEN), 1)
        for number, (split, statement) in enumerate(
            zip(("valid", "test", "valid"), STATEMENTS, strict=True)
        )
    ]
    (tmp_path / "minif2f.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    monkeypatch.chdir(tmp_path)
    changes = [word for change in SMALLER for word in ("--set", change)]
    arguments = ["all", str(CONFIG), "-o", str(tmp_path / "run"), *changes]
    result = CliRunner().invoke(train, arguments, env={"COLUMNS": "160"})
    assert result.exit_code == 0, result.output
    assert "searches, at equal numbers of tactics" in result.output

    record = read_run(tmp_path / "run")
    assert record.scores.keys() == {ORDERED, WARM, EXPERT, GRPO}
    assert list(record.searches) == [
        *(TRAINED_MIXED, PORTFOLIO_SEARCHED, SAMPLER_SEARCHED, TRAINED_SEARCHED)
    ]
    tested = {row["name"] for row in rows if row["split"] == "test"}
    for score in record.searches.values():
        assert score.counts.keys() == tested
        assert {"held_out", "unseen"} < score.pass_at.keys()
        assert all(tactics <= 16 for tactics, _ in score.counts.values())
    assert record.searches[SAMPLER_SEARCHED].outcomes["proved"] == len(tested)
    learnt = (tmp_path / "run" / "seeds" / "proofs.jsonl").read_text()
    assert learnt
    assert not any(json.loads(line)["name"] in tested for line in learnt.splitlines())

    files = sorted((tmp_path / "run" / "searches" / "sampler" / "proofs").glob("*.lean"))
    by_name = {row["name"]: row for row in rows}
    candidates = [
        Candidate(
            id=file.stem,
            statement=by_name[file.stem.rpartition("-")[0]]["formal_statement"],
            header=by_name[file.stem.rpartition("-")[0]]["header"],
            code=file.read_text(),
        )
        for file in files
    ]
    assert len(candidates) == len(tested)
    with Verifier(toolchain, Sandbox.detect(), workers=2, limits=Limits(wall_s=60.0)) as verifier:
        assert all(verdict.proved for verdict in verifier.verify(candidates))
