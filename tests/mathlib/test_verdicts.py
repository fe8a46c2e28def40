"""The judge upon the pocket Mathlib: its modules are trusted, and every verdict names it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome, Reason, Verdict
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.toolchain.paths import lean_project_dir

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


def test_the_shipped_examples_have_twenty_upon_it_and_some_that_are_false() -> None:
    """That they come out as they should is tested with `lean-env verify --examples`."""
    examples = lean_project_dir() / "examples"
    counts = {}
    for name in ("proved", "refused"):
        lines = (examples / f"{name}.jsonl").read_text().splitlines()
        headers = [json.loads(line).get("header", "") for line in lines]
        counts[name] = sum(header.startswith("import Mathlib\n") for header in headers)
    assert counts["proved"] >= 20
    assert counts["refused"] >= 5


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
