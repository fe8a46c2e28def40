"""Scores: by part and domain, with what they cost; what could not be judged is no sample."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.problems import Theorem
from lean_env.verify.verifier import Verifier
from policy.generator import Sampling
from policy.tactics import Portfolio
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import FALSE, THEOREMS
from training.evaluation.answers import tactic_answers
from training.evaluation.score import Attempt, Score, _table, evaluate, model_answers
from training.report.page import caption
from training.report.records import read_run
from training.report.repeats import gather
from training.run import Run
from training.solved import Solved, read_solved, write_solved
from training.splits import CANARY
from training.stages.scores import measure_policy
from training.stages.seeds import search

PARTS = {
    "held_out": [theorem for theorem in THEOREMS if theorem.domain != "List"],
    "unseen": [theorem for theorem in THEOREMS if theorem.domain == "List"],
    CANARY: [FALSE],
}


def test_a_constant_tactic_scores_what_it_closes(verifier: Verifier) -> None:
    score = evaluate(
        "omega", tactic_answers(Portfolio(("omega",))), PARTS, verifier, samples=1, ks=(1,)
    )
    assert score.pass_at["held_out/Nat"][1][0] == 1.0
    assert score.pass_at["held_out/Bool"][1][0] == 0.0
    mean, low, high = score.pass_at["held_out"][1]
    assert low <= mean <= high
    proved = sum(score.counts[theorem.name][1] for theorem in PARTS["held_out"])
    assert mean == pytest.approx(proved / len(PARTS["held_out"]))
    assert score.canaries_proved == ()
    assert score.pass_at[CANARY][1][:2] == (0.0, 0.0)
    assert sum(score.outcomes.values()) == len(THEOREMS) + 1
    assert score.verifier_cpu_s > 0
    assert {"python", "torch", "trl"} <= score.versions.keys()
    assert "4.35.0" in score.toolchain


def test_a_canary_that_falls_is_an_alarm(
    verifier: Verifier, caplog: pytest.LogCaptureFixture
) -> None:
    """A true statement that is called a canary takes the place of a false one."""
    canary = replace(THEOREMS[0], canary=True)
    omega = tactic_answers(Portfolio(("omega",)))
    score = evaluate("omega", omega, {CANARY: [canary, FALSE]}, verifier, samples=1, ks=(1,))
    assert score.canaries_proved == (canary.name,)
    assert f"ALARM: the false statement {canary.name} was judged proved" in caplog.text


def test_a_run_remembers_its_alarms(small: Run, verifier: Verifier) -> None:
    canary = replace(THEOREMS[0], canary=True)
    small.splits = replace(small.splits, canaries=(canary,))
    measure_policy(small, "omega", tactic_answers(Portfolio(("omega",))), verifier)
    record = read_run(small.out)
    assert record.alarms == (canary.name,)
    (group,), _ = gather([record])
    assert f"ALARM, false statements were proved: {canary.name}" in caption(group)


def test_a_run_judges_nothing_twice_and_counts_it_all_the_same(small: Run) -> None:
    attempts = [theorem.candidate("simp") for theorem in THEOREMS]
    with small.verifier() as first:
        before = first.verify(attempts)
    with small.verifier() as second:
        after = second.verify(attempts)
    assert not any(verdict.cached for verdict in before)
    assert all(verdict.cached for verdict in after)
    assert [(v.id, v.outcome) for v in after] == [(v.id, v.outcome) for v in before]
    assert [v.cpu_s for v in after] == pytest.approx([v.cpu_s for v in before], abs=1e-5)


def test_equal_attempts_are_judged_and_paid_once(verifier: Verifier) -> None:
    """A constant tactic at the budget of a policy that samples."""
    parts = {"held_out": PARTS["held_out"]}
    omega = tactic_answers(Portfolio(("omega",)))
    once = evaluate("once", omega, parts, verifier, samples=1, ks=(1,))
    often = evaluate("often", omega, parts, verifier, samples=8, ks=(1, 8))
    assert often.samples == 8 * once.samples
    assert often.pass_at["held_out"][8] == often.pass_at["held_out"][1]
    assert often.pass_at["held_out"][1] == once.pass_at["held_out"][1]
    assert 0 < often.verifier_cpu_s < 4 * once.verifier_cpu_s


def test_a_policy_with_an_order_is_scored_by_it(verifier: Verifier) -> None:
    """`omega` first closes all of `Nat` at k = 1; `simp` is the second sample, not a coin."""
    parts = {"held_out": [t for t in THEOREMS if t.domain in ("Nat", "Bool")]}
    both = tactic_answers(Portfolio(("omega", "simp")))
    score = evaluate("both", both, parts, verifier, samples=2, ks=(1, 2), ordered=True)
    assert score.pass_at["held_out/Nat"][1][0] == 1.0
    assert score.pass_at["held_out/Bool"][1][0] == 0.0
    assert score.pass_at["held_out/Bool"][2][0] == 1.0
    drawn = evaluate("both", both, parts, verifier, samples=2, ks=(1, 2))
    assert drawn.pass_at["held_out/Bool"][1][0] == 0.5


def test_the_record_survives_json(verifier: Verifier) -> None:
    parts = {"unseen": PARTS["unseen"]}
    score = evaluate(
        "simp", tactic_answers(Portfolio(("simp",))), parts, verifier, samples=2, ks=(1, 2)
    )
    assert Score.from_json(json.loads(json.dumps(score.to_json()))) == score


def test_the_same_data_has_the_same_hash_whatever_the_policy(verifier: Verifier) -> None:
    def silent(theorems: Sequence[Theorem], samples: int) -> list[list[Attempt]]:
        return [[Attempt(None, tokens=3)] * samples for _ in theorems]

    one = evaluate("silent", silent, PARTS, verifier, samples=2, ks=(1, 2))
    assert one.outcomes == {"no_answer": 2 * (len(THEOREMS) + 1)}
    assert one.tokens == 6 * (len(THEOREMS) + 1)
    assert all(count == (2, 0) for count in one.counts.values())
    other = evaluate("silent", silent, {"unseen": PARTS["unseen"]}, verifier, samples=2, ks=(1,))
    assert one.data_hash != other.data_hash


def test_a_model_is_asked_through_its_template(
    verifier: Verifier, generator: TransformersGenerator
) -> None:
    parts = {"unseen": PARTS["unseen"]}
    answers = model_answers(generator, Sampling(max_tokens=12, seed=0))
    score = evaluate("random weights", answers, parts, verifier, samples=3, ks=(1, 3))
    assert all(samples == 3 for samples, _ in score.counts.values())
    assert 0 < score.tokens <= 2 * 3 * 12
    # Random weights hardly ever close their thinking: no answer is a failed sample.
    assert score.outcomes["no_answer"] > 0


class _Broken:
    """A verifier that fails on every second candidate, in the way real ones report it."""

    def __init__(self, verifier: Verifier) -> None:
        self._verifier, self.toolchain = verifier, verifier.toolchain

    def verify(self, candidates: Sequence[Candidate]) -> list[Verdict]:
        verdicts = self._verifier.verify(candidates)
        return [
            verdict if index % 2 else Verdict(verdict.id, Outcome.INFRASTRUCTURE)
            for index, verdict in enumerate(verdicts)
        ]


def test_what_could_not_be_judged_is_no_sample(verifier: Verifier) -> None:
    score = evaluate(
        "omega",
        tactic_answers(Portfolio(("omega",))),
        {"held_out": [THEOREMS[0]]},
        _Broken(verifier),  # type: ignore[arg-type] # verifies, except where it says it does not
        samples=4,
        ks=(1, 4),
    )
    assert score.counts[THEOREMS[0].name] == (2, 2)
    assert score.pass_at["held_out"][1][0] == 1.0


def test_the_next_theorems_are_answered_while_the_last_are_judged(verifier: Verifier) -> None:
    """A batch whose verdicts are held back does not hold back the answers to the one after it."""
    theorems = [replace(THEOREMS[0], name=f"t{number}") for number in range(70)]
    answered = threading.Event()
    asked: list[int] = []

    def answer(batch: Sequence[Theorem], samples: int) -> list[list[Attempt]]:
        asked.append(len(batch))
        if len(asked) == 2:
            answered.set()
        return [[Attempt(theorem.candidate("omega"))] * samples for theorem in batch]

    class Waiting(_Broken):
        def verify(self, candidates: Sequence[Candidate]) -> list[Verdict]:
            assert answered.wait(60)
            return self._verifier.verify(candidates)

    judge: Any = Waiting(verifier)
    score = evaluate("omega", answer, {"held_out": theorems}, judge, samples=1, ks=(1,))
    assert asked == [32, 32, 6]
    assert score.counts == {theorem.name: (1, 1) for theorem in theorems}


def test_the_search_without_a_model_finds_proofs(verifier: Verifier) -> None:
    found = search(
        [*PARTS["held_out"], FALSE],
        Portfolio(("omega", "simp", "simp_all", "rfl")),
        verifier,
        attempts=4,
        keep=2,
        rng=random.Random(0),
    )
    assert {proof.name for proof in found} == {theorem.name for theorem in PARTS["held_out"]}
    by_name = {theorem.name: theorem for theorem in PARTS["held_out"]}
    verdicts = verifier.verify([by_name[p.name].candidate(p.tactics) for p in found])
    assert all(verdict.proved for verdict in verdicts)
    assert max(sum(p.name == name for p in found) for name in by_name) <= 2


def test_proofs_survive_their_file(tmp_path: Path) -> None:
    proofs = [Solved("a", "intro x\n  simp"), Solved("b", "exact ⟨rfl, “”⟩\u2028")]
    file = tmp_path / "proofs.jsonl"
    write_solved(proofs, file)
    assert read_solved(file) == proofs


def test_a_k_beyond_the_samples_is_left_out_instead_of_called_zero() -> None:
    theorem = Theorem("t", "theorem t : True", domain="Prop")
    table = _table({"held_out": [theorem]}, {"t": [True]}, (1, 4), False)
    assert list(table["held_out"]) == [1]
    assert table["held_out"][1][0] == 1.0
