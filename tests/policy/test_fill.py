"""Proofs in place of `sorry`: where they go, and that what does not verify there is not written."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.problems.readers import read_problems
from lean_env.problems.theorem import ProblemError
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from policy.fill import fill_file, filled
from policy.targets import read_target
from tests.policy.search.scripted import proved

FILE = """/-- Said := of it. -/
@[simp] theorem a (n : Nat) : n = n := by
  induction n
  · sorry
  · rfl
-- behind a

theorem b : True := sorry /- behind b -/
theorem b' : True := by sorry
"""


def test_proofs_go_where_the_old_ones_stood() -> None:
    a, b, _ = read_target("-", FILE)
    text, names = filled(FILE, [(b, proved("trivial")), (a, proved("rfl", "skip"))])
    assert names == ["a", "b"]
    assert (
        text
        == """/-- Said := of it. -/
@[simp] theorem a (n : Nat) : n = n := by
  rfl
  skip
-- behind a

theorem b : True := by
  trivial /- behind b -/
theorem b' : True := by sorry
"""
    )


def test_a_theorem_that_was_changed_meanwhile_is_left_alone() -> None:
    [_, b, _] = read_target("-", FILE)
    changed = FILE.replace("b : True", "b : False")
    assert filled(changed, [(b, proved("trivial"))]) == (changed, [])


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_file_keeps_its_line_endings(tmp_path: Path, toolchain: Toolchain, ending: str) -> None:
    file = tmp_path / "A.lean"
    file.write_bytes(ending.join(["import Init", "theorem t : True := sorry", ""]).encode())
    proofs = [(theorem, proved("trivial")) for theorem in read_problems(file)]

    assert fill_file(file, proofs, toolchain, Sandbox.detect()) == ["t"]
    expected = ["import Init", "theorem t : True := by", "  trivial", ""]
    assert file.read_bytes().decode() == ending.join(expected)


def test_what_does_not_verify_in_its_place_is_not_written(
    tmp_path: Path, toolchain: Toolchain
) -> None:
    file = tmp_path / "A.lean"
    file.write_text("theorem t : 1 = 2 := sorry\n")
    [theorem] = read_problems(file)
    with pytest.raises(ProblemError, match="do not verify"):
        fill_file(file, [(theorem, proved("rfl"))], toolchain, Sandbox.detect())
    assert file.read_text() == "theorem t : 1 = 2 := sorry\n"
