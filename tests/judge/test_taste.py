"""Matters of taste, decided: where the judge is stricter than the kernel, or kinder than Lean."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome, Reason, Verdict
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

AND = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by"
SOME = "theorem t : ∃ n : Nat, n = n"
THREE = "theorem t : ∃ n : Nat, n = 3"


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        yield opened


@pytest.mark.parametrize(
    ("statement", "code", "reason"),
    [
        (
            "theorem t (a b : Nat) (h : a > b) : b < a",
            "theorem t (a b : Nat) (h : b < a) : b < a := h",
            Reason.STATEMENT_MISMATCH,
        ),
        (SOME, f"opaque secret : Nat\n{SOME} := ⟨secret, rfl⟩", Reason.FORBIDDEN),
        (
            SOME,
            f"partial def f (n : Nat) : Nat := f (n + 1)\n{SOME} := ⟨f 0, rfl⟩",
            Reason.FORBIDDEN,
        ),
        (
            THREE,
            f"def g := 3\n@[implemented_by g] def f := 3\n{THREE} := ⟨f, rfl⟩",
            Reason.FORBIDDEN,
        ),
        (AND, f"{AND} constructor\n  · exact h.2\n  · exact h.1", Reason.PARSE_ERROR),
        (AND, f"{AND}\nexact ⟨h.2, h.1⟩", Reason.PARSE_ERROR),
    ],
)
def test_stricter_than_it_might_be(judge: Judge, statement: str, code: str, reason: Reason) -> None:
    assert judge.judge(Candidate("x", statement, code=code)).reason is reason


@pytest.mark.parametrize(
    "code",
    [
        f"opaque secret : Nat\n{SOME} := ⟨0, rfl⟩",
        f"partial def f (n : Nat) : Nat := f n\n{SOME} := ⟨0, rfl⟩",
    ],
)
def test_what_is_declared_but_not_used_does_no_harm(judge: Judge, code: str) -> None:
    assert judge.judge(Candidate("x", SOME, code=code)).proved


@pytest.mark.parametrize(
    ("candidate", "line", "said"),
    [
        # tactics with a mistake in the third line; as a term they fail in the first
        (Candidate("x", AND, proof="constructor\n· exact h.2\n· exact h.2"), 3, "Type mismatch"),
        (Candidate("x", AND, proof="constructor\n· exact h.2\n· exact )"), 3, "unexpected token"),
        # a term; as tactics it does not parse
        (Candidate("x", AND, proof="⟨h.2,\n h.2⟩"), 2, "mismatch"),
        (Candidate("x", AND, proof="fun x =>\n x"), 1, "mismatch"),
        # the block is right, the helper after it is not
        (Candidate("x", AND, proof="exact aux h\nwhere\n  aux := nothing"), 3, "nothing"),
        # indented as it was meant, the second bullet fails
        (Candidate("x", AND, proof="constructor\n  · exact h.2\n  · exact h.2"), 3, "mismatch"),
        # with the `open`s of the header it comes to its own mistake
        (
            Candidate(
                "x",
                "theorem t (a b : Nat) (h : a < b) : succ a ≤ b",
                code="import Init\ntheorem t (a b : Nat) (h : a < b) : succ a ≤ b :=\n  nothing",
                header="import Init\nopen Nat\n",
            ),
            3,
            "nothing",
        ),
    ],
)
def test_the_error_told_is_that_of_the_reading_that_came_furthest(
    judge: Judge, candidate: Candidate, line: int, said: str
) -> None:
    verdict = judge.judge(candidate)
    assert verdict.outcome is Outcome.REJECTED
    assert (_first_error(verdict)[0], said in _first_error(verdict)[1]) == (line, True)


def _first_error(verdict: Verdict) -> tuple[int, str]:
    return next((m.line, m.text) for m in verdict.messages if m.severity.value == "error")
