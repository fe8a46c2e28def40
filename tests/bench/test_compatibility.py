"""Published files are judged whole, and the first failure of the rest is told by its kind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lean_env.bench.compatibility import Failure, measure, read_files, what_fails
from lean_env.judge.verdict import Outcome, Reason, Verdict
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Limits
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier

HEAD = "import Mathlib\nset_option maxHeartbeats 400000\nopen Real Nat\n\n"
FILES = {
    "a/proved": "theorem t (a b : ℝ) (h : a < b) : 2 * a < 2 * b := by linarith",
    "a/helped": "lemma u (n : ℕ) : 0 ≤ n := n.zero_le\n\ntheorem t (n : ℕ) : 0 ≤ n := u n",
    "b/name": "theorem t (n : ℕ) : 0 ≤ n := no_such_lemma n",
    "b/tactic": "theorem t (n : ℕ) : 0 < n := by\n  linarith",
    "b/none": "def n := 3",
}


@pytest.fixture
def published(tmp_path: Path) -> Path:
    lines = [
        json.dumps({"id": name, "name": "t", "code": HEAD + code}) for name, code in FILES.items()
    ]
    path = tmp_path / "published.jsonl"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.mark.slow
def test_whole_files_are_judged_and_what_fails_is_named(
    published: Path, toolchain: Toolchain
) -> None:
    files, without = read_files(published)
    assert without == 1
    with Verifier(toolchain, workers=1, limits=Limits(wall_s=60)) as verifier:
        found = {result.id: result for result in measure(verifier, files)}
    assert {name for name, result in found.items() if result.verdict.proved} == {
        "a/proved",
        "a/helped",
    }
    assert {result.source for result in found.values()} == {"a", "b"}
    assert (found["b/name"].failure, found["b/name"].first) == (
        Failure.UNKNOWN_NAME,
        "no_such_lemma",
    )
    assert (found["b/tactic"].failure, found["b/tactic"].first) == (Failure.TACTIC, "linarith")


def test_some_of_the_records_are_taken(published: Path) -> None:
    assert [file.id for file in read_files(published, every=2)[0]] == ["a/proved", "b/name"]


def error(text: str, line: int = 1, column: int = 0) -> Message:
    return Message(Severity.ERROR, line, column, text)


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        (Verdict("x", Outcome.TIMEOUT), (Failure.LIMIT, "timeout")),
        (Verdict("x", Outcome.REJECTED, Reason.AXIOM), (Failure.OTHER, "axiom")),
        (
            Verdict("x", Outcome.REJECTED, messages=(error("Unknown identifier `foo`"),)),
            (Failure.UNKNOWN_NAME, "foo"),
        ),
        (
            Verdict("x", Outcome.REJECTED, messages=(error("unexpected token", 1, 3),)),
            (Failure.SYNTAX, "wlog"),
        ),
        (
            Verdict("x", Outcome.REJECTED, messages=(error("b", 1, 3), error("a", 1, 0))),
            (Failure.TACTIC, "by"),
        ),
        (
            Verdict("x", Outcome.REJECTED, messages=(error("unsolved goals\n⊢ False"),)),
            (Failure.TACTIC, "unsolved goals"),
        ),
        (Verdict("x", Outcome.REJECTED, messages=(error("odd", 9),)), (Failure.TACTIC, "odd")),
    ],
)
def test_the_first_failure_is_told_by_its_kind(
    verdict: Verdict, expected: tuple[Failure, str]
) -> None:
    assert what_fails("by wlog h", verdict) == expected
