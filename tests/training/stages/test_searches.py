"""Searches at the end of a run: equal numbers of tactics, proofs as files, nothing done twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from tests.training.conftest import Told, small_run
from training.config import ConfigError, load_config
from training.evaluation.policies import PORTFOLIO_SEARCHED, TRAINED_MIXED
from training.report.records import read_run
from training.run import Run
from training.stages.searches import search_all

BUDGET = ("searches.tactics=[2, 12]", "searches.per_domain=2")


def opened(problem_file: Path, folder: Path, toolchain: Toolchain, *changes: str) -> Run:
    config = small_run(problem_file, folder, *changes)
    return Run.open(config, folder / "run", toolchain, Sandbox.detect(), Told())


@pytest.mark.slow
def test_policies_are_compared_at_equal_numbers_of_tactics(
    problem_file: Path,
    warm_folder: Path,
    tmp_path: Path,
    toolchain: Toolchain,
    verifier: Verifier,
) -> None:
    run = opened(problem_file, tmp_path, toolchain, *BUDGET, "searches.policies=[portfolio, mixed]")
    scores = search_all(run, warm_folder)
    assert list(scores) == [PORTFOLIO_SEARCHED, TRAINED_MIXED]
    reported = run.splits.reported(2, 0)
    theorems = {one.name: one for part in ("held_out", "unseen") for one in reported[part]}
    for score in scores.values():
        assert score.counts.keys() == theorems.keys()
        assert all(0 < tactics <= 12 for tactics, _ in score.counts.values())
        for part in ("held_out", "unseen"):
            names = [theorem.name for theorem in reported[part]]
            for budget in (2, 12):
                within = [name for name in names if 0 < _needed(score.counts[name]) <= budget]
                assert score.pass_at[part][budget][0] == pytest.approx(len(within) / len(names))
    assert scores[PORTFOLIO_SEARCHED].outcomes["proved"] == len(theorems)  # each is easy

    # Each proof is a file that anybody can check.
    files = sorted((run.out / "searches" / "portfolio" / "proofs").glob("*.lean"))
    assert len(files) == len(theorems)
    candidates = [
        Candidate(id=name, statement=f"{theorem.statement} := by", code=file.read_text())
        for (name, theorem), file in zip(sorted(theorems.items()), files, strict=True)
    ]
    assert all(verdict.proved for verdict in verifier.verify(candidates))

    assert read_run(run.out).searches == scores
    assert search_all(run, tmp_path / "no model is there") == scores  # kept, not done again


def _needed(count: tuple[int, int]) -> int:
    """The tactics to a proof; 0 without one."""
    tactics, proved = count
    return tactics if proved else 0


def test_without_the_section_nothing_is_searched(
    problem_file: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    run = opened(problem_file, tmp_path, toolchain)
    assert search_all(run, "no model") == {}
    assert not (run.out / "searches").exists()


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ("searches.tactics=[]", "searches.tactics"),
        ("searches.tactics=[0]", "searches.tactics"),
        ("searches.policies=[best]", "searches.policies"),
        ("searches.seconds=3", "searches.seconds"),
    ],
)
def test_what_cannot_be_searched_is_refused_before_anything_is_done(
    change: str, complaint: str, tmp_path: Path
) -> None:
    (tmp_path / "run.yaml").write_text("{}")
    with pytest.raises(ConfigError, match=complaint):
        load_config(tmp_path / "run.yaml", (change,))
