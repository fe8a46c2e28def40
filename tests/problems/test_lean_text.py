"""Lean text taken apart by its words: where a statement ends, and which theorems a text states."""

from __future__ import annotations

import pytest

from lean_env.problems.lean_text import stated_theorems, without_proof


@pytest.mark.parametrize(
    ("statement", "proof"),
    [
        (
            "theorem t (a b : Nat) (h : a = b) : a = b",
            " := by\n  calc a = a := rfl\n    _ = b := by sorry",
        ),
        ("theorem t : let x := 1; x = 1", " := by sorry"),
        ("theorem t : (fun x : Nat := 1) = y", " := sorry"),
        ("theorem t : ∀ n : Nat, n = n", "\n  | 0 => rfl\n  | _ + 1 => rfl"),
        ("theorem t :\n  match 1 with\n  | _ => True", " := sorry"),
    ],
)
def test_a_statement_ends_where_its_proof_begins(statement: str, proof: str) -> None:
    assert without_proof(statement + proof) == statement


TEXT = """theorem a : 1 = 1 := sorry

example : 2 = 2 := by sorry

theorem b : 3 = 3 := rfl

example (n : Nat) : n = n := by
  sorry

theorem c : 4 = 4 := sorry
"""


def test_nothing_that_is_open_stands_in_a_header() -> None:
    assert [stated.name for stated in stated_theorems(TEXT)] == ["a", "c"]
    [_, c] = stated_theorems(TEXT)
    assert "sorry" not in c.header
    assert "theorem b" in c.header


def test_examples_are_theorems_without_a_name_where_they_are_asked_for() -> None:
    first, second = stated_theorems(TEXT, keywords=("example",))
    assert (first.name, first.line, first.statement) == ("", 3, "example : 2 = 2")
    assert second.statement == "example (n : Nat) : n = n"
