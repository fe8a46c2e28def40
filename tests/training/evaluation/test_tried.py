"""What an evaluation shows of its attempts."""

from __future__ import annotations

import json

from lean_env.verify.verifier import Verifier
from policy.tactics import Portfolio
from tests.training.conftest import BY_NAME, FALSE, THEOREMS
from training.evaluation.answers import tactic_answers
from training.evaluation.score import Score, evaluate
from training.evaluation.tried import SHOWN, chosen, tried
from training.splits import CANARY


def test_the_first_proof_is_shown_else_the_first_attempt_with_what_lean_said(
    verifier: Verifier,
) -> None:
    parts = {"held_out": [BY_NAME["nat_0"]], CANARY: [FALSE]}
    answers = tactic_answers(Portfolio(("rfl", "omega")))
    score = evaluate("two", answers, parts, verifier, samples=2, ks=(1,))
    proof, failure = score.tried
    assert (proof.text, proof.outcome, proof.said) == ("omega", "proved", "")
    assert (proof.samples, proof.proved) == (2, 1)
    assert (failure.part, failure.text, failure.outcome) == (CANARY, "rfl", "rejected")
    assert "rfl" in failure.said  # the error text of the tactic
    assert Score.from_json(json.loads(json.dumps(score.to_json()))) == score


def test_a_score_of_before_has_no_attempts() -> None:
    record = {"pass_at": {}, "counts": {}, "canaries_proved": [], "policy": "x", "outcomes": {}}
    record |= {"tokens": 0, "verifier_cpu_s": 0.0, "seconds": 0.0, "data_hash": "", "versions": {}}
    assert Score.from_json({**record, "toolchain": ""}).tried == ()


def test_theorems_are_spread_over_the_part_and_the_same_each_time() -> None:
    assert chosen(THEOREMS) == chosen(THEOREMS)
    assert len(chosen(THEOREMS)) == SHOWN
    assert chosen(THEOREMS[:1]) == [THEOREMS[0]]
    assert chosen(()) == []


def test_long_texts_are_cut_and_a_text_without_proof_says_so() -> None:
    kept = tried("unseen", THEOREMS[0], [("\ud800" + "x" * 5000, None)])
    assert kept is not None
    assert kept.text.startswith("?x")
    assert len(kept.text) < 2100
    assert kept.outcome == "no_answer"
    assert tried("unseen", THEOREMS[0], []) is None
