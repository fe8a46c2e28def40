"""The judge upon the pocket Mathlib: its modules are trusted, and every verdict names it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome, Reason, Verdict
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

HEADER = "import Mathlib\nimport Aesop\n\nset_option maxHeartbeats 400000\n\nopen Nat\n"
STATEMENT = "theorem target (a b : ℕ) (h : a ∈ {n : ℕ | n < b}) : a < b"


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        yield opened


def judged(judge: Judge, proof: str, header: str = HEADER) -> Verdict:
    return judge.judge(Candidate("x", STATEMENT, proof=proof, header=header))


def test_a_verdict_names_the_pocket_mathlib(judge: Judge, toolchain: Toolchain) -> None:
    verdict = judged(judge, "by exact h")
    assert verdict.proved
    assert f"pocket-mathlib-{toolchain.pocket_mathlib[:12]}" in verdict.toolchain


@pytest.mark.parametrize(
    ("proof", "reason"),
    [
        ("by exact h.symm", Reason.ELABORATION_ERROR),
        ("by sorry", Reason.SORRY),
        ("by exact wish\naxiom wish : False", Reason.ELABORATION_ERROR),
    ],
)
def test_what_is_no_proof_is_refused(judge: Judge, proof: str, reason: Reason) -> None:
    verdict = judged(judge, proof)
    assert (verdict.outcome, verdict.reason) == (Outcome.REJECTED, reason)


def test_a_whole_file_may_import_what_the_header_does_and_nothing_else(judge: Judge) -> None:
    def whole(module: str) -> Verdict:
        code = f"import {module}\n{STATEMENT} := h\n"
        return judge.judge(Candidate("x", STATEMENT, code=code, header=HEADER))

    assert whole("Mathlib").proved
    assert whole("Mathlib.Data.Set.Defs").proved
    assert whole("Mathlib.Nowhere").reason is Reason.FORBIDDEN


def test_a_module_that_is_not_here_comes_with_the_commands_that_give_it(judge: Judge) -> None:
    verdict = judged(judge, "h", header="import Mathlib.Nowhere\n")
    assert verdict.outcome is Outcome.INVALID_INPUT
    assert "lean-env setup --mathlib" in verdict.messages[-1].text
