"""What a user may ask to be proved, and what is said of a slip."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lean_env.problems.theorem import ProblemError, Theorem
from policy.targets import distinct, file_of, read_target

FILE = """import Init

namespace Demo

def double (n : Nat) : Nat := n + n

theorem known : 1 + 1 = 2 := rfl

theorem first (n : Nat) : double n = 2 * n := by
  sorry

theorem second : double 1 = 2 := sorry

end Demo

theorem Other.second : True := by sorry
"""


@pytest.fixture
def lean_file(tmp_path: Path) -> Path:
    path = tmp_path / "Work.lean"
    path.write_text(FILE)
    return path


def test_a_lean_file_is_its_theorems_with_a_sorry(lean_file: Path) -> None:
    theorems = read_target(str(lean_file))
    assert [theorem.name for theorem in theorems] == ["Demo.first", "Demo.second", "Other.second"]


@pytest.mark.parametrize("name", ["Demo.first", "first"])
def test_one_theorem_of_a_file_is_named_by_its_full_or_last_name(
    lean_file: Path, name: str
) -> None:
    [theorem] = read_target(f"{lean_file}:{name}")
    assert theorem.statement == "theorem first (n : Nat) : double n = 2 * n"
    assert "def double" in theorem.header


@pytest.mark.parametrize("line", [9, 10])
def test_a_theorem_is_found_by_any_of_its_lines(lean_file: Path, line: int) -> None:
    assert read_target(f"{lean_file}#L{line}") == read_target(f"{lean_file}:first")
    assert file_of(f"{lean_file}#L{line}") == file_of(f"{lean_file}:first") == lean_file


def test_an_example_is_a_theorem_called_after_its_line(tmp_path: Path) -> None:
    path = tmp_path / "Examples.lean"
    path.write_text(
        "example : 1 = 1 := sorry\n\ntheorem t : True := sorry\n\n"
        "example (n : Nat) :\n    n = n := by\n  sorry\n\nexample : True := trivial\n"
    )
    first, theorem, last = read_target(str(path))
    assert (first.name, first.statement) == ("example:1", "theorem example_1 : 1 = 1")
    assert last.statement == "theorem example_5 (n : Nat) :\n    n = n"
    assert {one.header for one in (first, theorem, last)} == {""}
    assert read_target(f"{path}#L6") == [last]
    with pytest.raises(ProblemError, match="no theorem on that line"):
        read_target(f"{path}#L9")


@pytest.mark.parametrize(("line", "said"), [(5, "no theorem on"), (7, "no theorem Demo.known")])
def test_a_line_without_an_open_theorem_is_refused(lean_file: Path, line: int, said: str) -> None:
    with pytest.raises(ProblemError, match=said):
        read_target(f"{lean_file}#L{line}")


@pytest.mark.parametrize(
    ("name", "said"),
    [("second", "any of Demo.second, Other.second"), ("third", "only Demo.first"), ("known", "no")],
)
def test_a_name_that_is_not_one_theorem_is_refused(lean_file: Path, name: str, said: str) -> None:
    with pytest.raises(ProblemError, match=said):
        read_target(f"{lean_file}:{name}")


@pytest.mark.parametrize(
    "ending", ["", " :=", " := by", " := sorry", " := by sorry", " := by\n  sorry\n"]
)
def test_a_theorem_as_text_may_end_in_any_way(ending: str) -> None:
    assert read_target(f"theorem t (n : Nat) : n = n{ending}") == [
        Theorem("t", "theorem t (n : Nat) : n = n")
    ]


def test_text_may_begin_with_a_header() -> None:
    [theorem] = read_target("import Init\nopen Nat\ntheorem t : succ 0 = 1")
    assert theorem == Theorem("t", "theorem t : succ 0 = 1", "import Init\nopen Nat\n")


def test_a_proposition_alone_is_made_a_theorem() -> None:
    [theorem] = read_target("∀ n : Nat, n = n")
    assert theorem == Theorem("statement", "theorem statement : ∀ n : Nat, n = n")


def test_standard_input_holds_records_a_file_or_a_statement() -> None:
    record = json.dumps({"name": "t", "statement": "theorem t : True"})
    assert read_target("-", record)[0].statement == "theorem t : True"
    assert len(read_target("-", FILE)) == 3
    assert read_target("-", "True")[0].statement == "theorem statement : True"


def test_a_shipped_set_is_named() -> None:
    assert len(read_target("ladder")) > 100


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("missing.lean", "missing.lean: there is no such file"),
        ("missing.lean:t", "missing.lean: there is no such file"),
        ("missing.lean#L4", "missing.lean: there is no such file"),
        ("missing.jsonl", "no such file"),
        ("  ", "empty statement"),
        ("example : True", "theorem NAME"),
        ("theorem : True", "no name"),
        ("theorem a : True := sorry\ntheorem b : True", "several theorems"),
    ],
)
def test_a_slip_is_said(target: str, said: str) -> None:
    with pytest.raises(ProblemError, match=said):
        read_target(target)


@pytest.mark.parametrize("text", ["", " \n", '{"name": ', "[1]"])
def test_standard_input_without_a_theorem_is_refused(text: str) -> None:
    with pytest.raises(ProblemError, match="standard input"):
        read_target("-", text)


def test_theorems_of_one_name_are_told_apart() -> None:
    same = [Theorem("t", "theorem t : True"), Theorem("t", "theorem t : 1 = 1")]
    assert [theorem.name for theorem in distinct(same)] == ["t", "t#2"]
