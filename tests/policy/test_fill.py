"""Proofs in place of `sorry`: where they go, and that what does not verify there is not written."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.problems.theorem import ProblemError
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from policy.fill import Filling, fill_file, gaps_of_target
from policy.gaps import named
from tests.policy.search.scripted import proved
from tests.policy.test_gaps import asked

FILE = """import Init

namespace Demo

theorem first (p q : Prop) (hp : p) (hq : q) : p ∧ q ∧ p := by
  refine ⟨?_, ?_, sorry⟩
  · sorry
  · exact hq

example (n : Nat) : n = n := by
  induction n with
  | zero => rfl
  | succ n ih => sorry

theorem false_one : 1 = 2 := sorry

end Demo
"""


@pytest.fixture
def lean_file(tmp_path: Path) -> Path:
    path = tmp_path / "A.lean"
    path.write_text(FILE)
    return path


@pytest.mark.parametrize(
    ("where", "lines"),
    [
        ("", [6, 7, 13, 15]),
        (":first", [6, 7]),
        (":Demo.first", [6, 7]),
        ("#L7", [7]),
        ("#L5", [6, 7]),
        ("#L10", [13]),
        ("#L15", [15]),
    ],
)
def test_a_target_names_gaps(lean_file: Path, where: str, lines: list[int]) -> None:
    file, gaps = gaps_of_target(f"{lean_file}{where}")
    assert file == lean_file
    assert [gap.line for gap in gaps] == lines


@pytest.mark.parametrize(
    ("target", "said"), [("True", "fills .lean files"), ("{}:third", "no `sorry`"), ("{}#L1", "no")]
)
def test_a_target_without_a_gap_is_said(lean_file: Path, target: str, said: str) -> None:
    with pytest.raises(ProblemError, match=said):
        gaps_of_target(target.format(lean_file))


def test_a_sorry_of_a_definition_is_refused_with_the_reason(
    tmp_path: Path, toolchain: Toolchain
) -> None:
    file = tmp_path / "D.lean"
    file.write_text("def d : Nat := sorry\n\ntheorem t : True := sorry\n")
    filling = Filling([str(file)], toolchain, Sandbox.detect())
    [(name, why)] = filling.refused
    assert name == f"{file}:1"
    assert "`def`" in why
    assert [theorem.name for theorem in filling.theorems] == ["t"]
    with pytest.raises(ProblemError, match="line 1: it stands in a `def`"):
        gaps_of_target(f"{file}#L1")


def test_each_sorry_is_proved_by_itself_and_the_file_keeps_the_rest(
    lean_file: Path, toolchain: Toolchain
) -> None:
    filling = Filling([str(lean_file)], toolchain, Sandbox.detect())
    assert filling.refused == []
    assert [theorem.statement for theorem in filling.theorems] == [
        "theorem first_6_18 (p q : Prop) (hp : p) (hq : q) : p",
        "theorem first_7_4 (p q : Prop) (hp : p) (hq : q) : p",
        "theorem example_13_17 (n : Nat) (ih : n = n) : n + (1 : Nat) = n + (1 : Nat)",
        "theorem false_one : 1 = 2",
    ]
    names = [theorem.name for theorem in filling.theorems]
    found = [proved("exact hp"), proved("have := hp", "exact this"), proved("rfl"), proved("rfl")]
    [(file, filled)] = filling.fill(dict(zip(names, found, strict=True)))
    assert file == lean_file
    assert filled.names == tuple(names[:3])
    assert filled.left == ("Demo.false_one",)
    expected = FILE.replace("?_, sorry⟩", "?_, (by exact hp)⟩")
    expected = expected.replace("  · sorry", "  · have := hp\n    exact this")
    assert lean_file.read_text() == expected.replace("ih => sorry", "ih => rfl")


def test_a_declaration_may_be_filled_in_part(lean_file: Path, toolchain: Toolchain) -> None:
    filling = Filling([f"{lean_file}#L7"], toolchain, Sandbox.detect())
    [(_, filled)] = filling.fill({"Demo.first:7:4": proved("exact hp")})
    assert filled.names == ("Demo.first:7:4",)
    assert lean_file.read_text() == FILE.replace("  · sorry", "  · exact hp")


@pytest.mark.parametrize(("mark", "ending"), [("", "\n"), ("\ufeff", "\r\n")])
def test_a_file_keeps_its_line_endings(
    tmp_path: Path, toolchain: Toolchain, mark: str, ending: str
) -> None:
    file = tmp_path / "A.lean"
    file.write_bytes((mark + ending.join(["theorem t : True := sorry", ""])).encode())
    _, gaps = gaps_of_target(str(file))
    fills = [(asked(gap, named(gap.stated)), ("trivial",)) for gap in gaps]

    assert fill_file(file, fills, toolchain, Sandbox.detect()).names == ("t",)
    expected = ["theorem t : True := by", "  trivial", ""]
    assert file.read_bytes().decode() == mark + ending.join(expected)


def test_what_was_changed_meanwhile_stays_and_what_was_not_is_filled(
    lean_file: Path, toolchain: Toolchain
) -> None:
    filling = Filling([str(lean_file)], toolchain, Sandbox.detect())
    changed = FILE.replace("1 = 2", "1 = 1").replace("namespace", "-- new\nnamespace")
    lean_file.write_text(changed)
    found = {"Demo.first:7:4": proved("exact hp"), "Demo.false_one": proved("rfl")}
    [(_, filled)] = filling.fill(found)
    assert (filled.names, filled.left) == (("Demo.first:8:4",), ("Demo.false_one",))
    assert lean_file.read_text() == changed.replace("  · sorry", "  · exact hp")
