"""Baselines are chosen on training theorems; what is known by hindsight is called so."""

from __future__ import annotations

from pathlib import Path

from lean_env.problems import Theorem
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from tests.training.conftest import THEOREMS, small_run
from training.evaluation.policies import (
    CHOSEN_CONSTANT,
    CHOSEN_PAIR,
    CHOSEN_TEMPLATE,
    CONSTANT,
    GRPO,
    HINDSIGHT,
    ORDERED,
    SAMPLER,
    WARM,
    in_order,
)
from training.report.records import read_run
from training.report.repeats import table_of
from training.run import Run
from training.stages.baselines import baselines, choose, pair_of

SEEN = [theorem for theorem in THEOREMS if theorem.domain in ("Nat", "Bool")]


def test_the_best_constant_and_pair_are_what_real_lean_closes_most_with(
    verifier: Verifier,
) -> None:
    """`omega` closes the four theorems of `Nat`, `cases b <;> rfl` the four of `Bool`."""
    chosen = choose(SEEN, verifier, ("rfl", "cases b <;> rfl", "omega", "skip"))
    assert chosen.closed["omega"] == 4
    assert chosen.closed["skip"] == 0
    assert chosen.closed[chosen.constant] == max(
        chosen.closed[tactic] for tactic in ("rfl", "cases b <;> rfl", "omega", "skip")
    )
    assert {"omega", "cases b <;> rfl"} == {
        tactic
        for tactic in ("rfl", "cases b <;> rfl", "omega")
        if f"({tactic}; done)" in chosen.pair
    }
    assert chosen.closed[chosen.pair] == 8
    assert chosen.theorems == 8


def test_a_pair_goes_on_where_the_first_leaves_goals_open(verifier: Verifier) -> None:
    theorem = Theorem("t", "theorem t (a b : Nat) (h : a < b) : a ≤ b ∧ True")
    verdicts = verifier.verify(
        [
            theorem.candidate("constructor"),
            theorem.candidate("first | constructor | simp_all; omega"),
            theorem.candidate(pair_of("constructor", "simp_all; omega")),
        ]
    )
    assert [verdict.proved for verdict in verdicts] == [False, False, True]


def test_all_policies_have_the_same_budget_and_theorems(finished: tuple[Path, str]) -> None:
    scores = read_run(finished[0]).scores
    assert len({score.samples for score in scores.values()}) == 1
    assert len({score.data_hash for score in scores.values()}) == 1
    assert {CHOSEN_CONSTANT, CHOSEN_PAIR, ORDERED, SAMPLER, WARM, GRPO} < scores.keys()
    chosen = scores[CHOSEN_CONSTANT]
    assert chosen.counts == scores[CONSTANT + chosen.detail].counts
    assert scores[CHOSEN_PAIR].detail.startswith("first | (")


def test_what_is_known_by_hindsight_is_a_row_of_its_own(finished: tuple[Path, str]) -> None:
    scores = read_run(finished[0]).scores
    rows = {row.policy: row for row in table_of([scores])}
    assert list(rows) == in_order(rows)
    best = rows[HINDSIGHT].cells["held_out"][1].mean
    constants = [score for name, score in scores.items() if name.startswith(CONSTANT)]
    assert best == max(score.pass_at["held_out"][1][0] for score in constants)
    assert rows[CHOSEN_CONSTANT].cells["held_out"][1].mean <= best


def test_the_choice_is_made_on_training_theorems_alone(small: Run) -> None:
    chosen_on = {theorem.name for theorem in small.splits.few_to_train(1000)}
    assert chosen_on == {theorem.name for theorem in small.splits.train}
    assert len(small.splits.few_to_train(1)) == 3  # domains


def test_the_best_template_is_chosen_on_training_theorems_and_measured_on_others(
    problem_file: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    """Of two kinds of theorems the larger share decides; what does not fit is not proved."""
    families = (
        "[{family: nat-accumulators, levels: [2], count: 14, names: fixed},"
        " {family: list-accumulators, levels: [1], count: 3, names: fixed}]"
    )
    config = small_run(
        problem_file,
        tmp_path,
        "problems.sets=[]",
        f"problems.families={families}",
        "problems.train=[Nat]",
        "problems.unseen=[List]",
        "problems.ngram=0",
        "evaluation.baselines=[template]",
        "evaluation.choose_per_domain=2",
    )
    run = Run.open(config, tmp_path / "run", toolchain, Sandbox.detect())
    with run.verifier() as verifier:
        scores = baselines(run, verifier)
        assert baselines(run, verifier) == scores  # kept, not done again
    (score,) = scores.values()
    assert score.policy == CHOSEN_TEMPLATE
    assert "{numeric} = {other} + a" in score.detail
    assert score.pass_at["held_out"][1][0] == 1.0
    assert score.pass_at["unseen"][1][0] == 0.0
    assert score.samples >= 2 * len(run.splits.reported(2, 0)["held_out"])
