"""Honest proofs are accepted, however they are written."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.bench.suite import read_suite
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome
from lean_env.pool import Pool
from lean_env.repl.open_repl import open_repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from tests.judge.meta_header import with_lean

TESTS = Path(__file__).parent.parent
HONEST = [case.candidate for case in read_suite(TESTS / "judge" / "honest")]


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        yield opened


@pytest.mark.parametrize("candidate", HONEST, ids=lambda candidate: candidate.id)
def test_an_honest_proof_is_accepted(judge: Judge, candidate: Candidate) -> None:
    verdict = judge.judge(candidate)
    errors = [message.text for message in verdict.messages if message.severity.value == "error"]
    assert (verdict.outcome, errors) == (Outcome.PROVED, [])
    assert set(verdict.axioms) <= {"propext", "Classical.choice", "Quot.sound"}


@pytest.mark.slow
@pytest.mark.parametrize("candidate", HONEST, ids=lambda candidate: candidate.id)
def test_it_is_accepted_with_the_language_of_tactics_at_hand(
    judge: Judge, candidate: Candidate
) -> None:
    verdict = judge.judge(with_lean(candidate))
    errors = [message.text for message in verdict.messages if message.severity.value == "error"]
    assert (verdict.outcome, errors) == (Outcome.PROVED, [])


def test_there_are_enough_honest_proofs() -> None:
    assert len({candidate.id for candidate in HONEST}) == len(HONEST) >= 200


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_two_thousand_shuffled_verdicts_are_all_right(judge: Judge) -> None:
    """What was judged before never matters: honest and dishonest candidates in random order."""
    exploits = read_suite(TESTS / "exploits")
    tricks = {e.id: e.candidate for e in exploits if not e.id.startswith("30-no-answer")}
    pool = [*HONEST, *tricks.values()]
    chosen = random.Random(20_000).choices(pool, k=2000)
    with Pool(lambda: open_repl(judge.toolchain, sandbox=judge.sandbox), workers=2) as workers:
        verdicts = list(judge.judge_many(workers, chosen))
    wrong = [
        (verdict.id, verdict.outcome, verdict.messages)
        for _, verdict in verdicts
        if verdict.proved is (verdict.id in tricks)
    ]
    assert (len(verdicts), wrong) == (2000, [])
