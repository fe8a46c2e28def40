"""What a model hears: Lean's errors, short; nothing where there is nothing to fix."""

from __future__ import annotations

import pytest

from lean_env.judge.verdict import Outcome, Reason, Verdict
from lean_env.repl.message import Message, Severity
from policy.feedback import feedback

REJECTED = Verdict(
    "t",
    Outcome.REJECTED,
    Reason.UNSOLVED_GOALS,
    messages=(
        Message(Severity.WARNING, 1, 0, "unused variable"),
        Message(Severity.ERROR, 2, 4, "unsolved goals"),
    ),
    goals=("⊢ a = b",),
)


def test_errors_come_with_their_place_and_warnings_do_not() -> None:
    assert feedback(REJECTED) == "2:4: unsolved goals\nleft to prove: ⊢ a = b"


def test_a_rejection_without_an_error_gives_its_reason() -> None:
    assert feedback(Verdict("t", Outcome.REJECTED, Reason.STATEMENT_MISMATCH)) == (
        "statement mismatch"
    )


def test_it_is_cut_to_the_limit() -> None:
    told = feedback(REJECTED, limit=10)
    assert told is not None
    assert len(told) == 10


def test_no_answer_is_told_so() -> None:
    assert "no answer" in str(feedback(None))


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_what_can_be_mended_is_complained_about(outcome: Outcome) -> None:
    silent = outcome in (Outcome.PROVED, Outcome.INFRASTRUCTURE, Outcome.INVALID_INPUT)
    verdict = Verdict("t", outcome, Reason.SORRY if outcome is Outcome.REJECTED else None)
    assert (feedback(verdict) is None) == silent
