"""Folders of Lean files, joined with what is said of their problems in words; answers put in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Reason
from lean_env.problems.answers import open_definition, with_answers
from lean_env.problems.readers import read_problems
from lean_env.problems.theorem import ProblemError
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier

ANSWERED = """import Init

abbrev contest_1900_a1_solution : Nat → Nat := sorry
-- fun n =>
--   n + n

/-- What is twice n? -/
theorem contest_1900_a1 : ∀ n, contest_1900_a1_solution n = 2 * n := sorry
"""
OPEN = """import Init

abbrev contest_1900_a2_solution : Nat := sorry

theorem contest_1900_a2 : contest_1900_a2_solution = 3 := sorry
"""
PLAIN = "theorem contest_1900_b1 : 1 + 1 = 2 := by\n  sorry\n"
WORDS = [
    {"problem_name": "contest_1900_a1", "informal_statement": "Twice n?", "tags": "['algebra']"},
    {"problem_name": "contest_1900_b1", "informal_statement": "One and one?", "tags": ["sets"]},
    {"problem_name": "contest_1900_b2", "informal_statement": "Not formalised.", "tags": ["sets"]},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sources = tmp_path / "contest" / "lean4" / "src"
    sources.mkdir(parents=True)
    (sources / "contest_1900_a1.lean").write_text(ANSWERED)
    (sources / "contest_1900_b1.lean").write_text(PLAIN)
    packages = tmp_path / "contest" / "lean4" / ".lake"
    packages.mkdir()
    (packages / "Other.lean").write_text("theorem other : True := sorry\n")
    return tmp_path / "contest"


def words(file: Path) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(WORDS))
    return file


def domains(path: Path, informal: Path | None = None) -> dict[str, str]:
    return {item.name: item.domain for item in read_problems(path, informal=informal)}


JOINED = {"contest_1900_a1": "algebra", "contest_1900_b1": "sets"}


def test_words_below_the_folder_are_joined_with_its_theorems(folder: Path) -> None:
    words(folder / "informal" / "contest.json")
    assert domains(folder) == JOINED
    first, second = read_problems(folder)
    assert (first.informal, second.informal) == ("Twice n?", "One and one?")
    assert first.source == "contest_1900_a1.lean:8"


def test_words_elsewhere_are_given(folder: Path, tmp_path: Path) -> None:
    informal = words(tmp_path / "contest.json")
    assert domains(folder / "lean4" / "src", informal) == JOINED
    assert domains(folder / "lean4" / "src") == dict.fromkeys(JOINED, "")


def test_other_json_in_the_folder_is_no_matter(folder: Path) -> None:
    (folder / "manifest.json").write_text('{"version": 1')
    (folder / "package.json").write_text('{"name": "contest", "version": 1}')
    assert set(domains(folder)) == set(JOINED)


def test_words_that_are_none_are_said(folder: Path, tmp_path: Path) -> None:
    informal = tmp_path / "contest.json"
    informal.write_text('[{"name": "a"}]')
    with pytest.raises(ProblemError, match="in words"):
        read_problems(folder, informal=informal)
    informal.write_text("[{")
    with pytest.raises(ProblemError, match="not JSON"):
        read_problems(folder, informal=informal)


def test_words_alone_are_no_set_and_the_message_says_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match=r"\.lean files.*--informal"):
        read_problems(words(tmp_path / "contest.json"), left_out=lambda said: None)


def test_an_answer_is_put_in_and_the_theorem_can_be_proved(
    folder: Path, toolchain: Toolchain
) -> None:
    (item,) = read_problems(folder / "lean4" / "src" / "contest_1900_a1.lean")
    assert "sorry" not in item.header
    with Verifier(toolchain, Sandbox.detect(), workers=1) as verifier:
        proofs = ["fun n => (Nat.two_mul n).symm", "by sorry"]
        proved, unproved = verifier.verify(
            [Candidate("x", item.statement, proof=proof, header=item.header) for proof in proofs]
        )
    assert proved.proved
    assert (unproved.outcome, unproved.reason) == (Outcome.REJECTED, Reason.SORRY)


def test_a_definition_left_open_is_said(folder: Path) -> None:
    file = folder / "lean4" / "src" / "contest_1900_a2.lean"
    file.write_text(OPEN)
    with pytest.raises(ProblemError, match=r"a2\.lean:5: .*left open: abbrev contest_1900_a2"):
        read_problems(folder)
    told: list[str] = []
    assert len(read_problems(folder, left_out=told.append)) == 2
    assert len(told) == 1


@pytest.mark.parametrize(
    "text",
    [
        "def a : Nat := 1\n-- 2\n",
        "theorem a : True := sorry\n-- trivial\n",
        "-- def a : Nat := sorry\n",
        "",
    ],
)
def test_what_is_not_left_open_stays_as_it_is(text: str) -> None:
    assert with_answers(text) == text
    assert open_definition(text) == ""
