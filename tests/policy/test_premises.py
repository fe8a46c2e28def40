"""Premises by shared constants: the right theorem is near its goal, in the core and in Mathlib."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment import Goal, ProofState
from lean_env.toolchain import Toolchain
from policy.premises import LibraryPremises, Premise, PremiseIndex, features_of

INDEX = PremiseIndex(
    [
        (Premise("List.length_append", True), frozenset({"Eq", "length", "hAppend", "List"})),
        (Premise("List.append_nil", True), frozenset({"Eq", "nil", "hAppend", "List"})),
        (Premise("Nat.le_refl", False), frozenset({"le", "Nat"})),
    ]
)


def test_shared_constants_make_a_premise_near_and_rare_ones_more_so() -> None:
    goal = Goal.parse("xs ys : List Nat\n⊢ (xs ++ ys).length = ys.length + xs.length")
    assert [one.name for one in INDEX.nearest(goal, 2)] == ["List.length_append", "List.append_nil"]
    assert INDEX.nearest(Goal.parse("n : Nat\n⊢ n ≤ n"), 1)[0].name == "Nat.le_refl"
    assert INDEX.nearest(Goal.parse("⊢ q"), 5) == []


def test_what_a_hypothesis_shows_counts_less_than_what_is_to_be_proved() -> None:
    shown = features_of(Goal.parse("h : a.gcd b = 1\n⊢ b ≤ 3"))
    assert 0 < shown["gcd"] < shown["le"] == 1.0


def test_an_index_is_read_back_as_it_was() -> None:
    read = PremiseIndex.from_json(INDEX.to_json())
    assert read.to_json() == INDEX.to_json()
    assert len(read) == 3


@given(st.text() | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(str))
def test_other_text_is_no_index(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # json says many things
        PremiseIndex.from_json(text)


@given(st.text(), st.text())
def test_any_text_has_some_nearest_premises_or_none(hypothesis: str, target: str) -> None:
    assert len(INDEX.nearest(Goal.parse(f"h : {hypothesis}\n⊢ {target}"), 2)) <= 2


def test_the_theorems_of_the_core_are_found_for_their_own_statements(toolchain: Toolchain) -> None:
    goal = Goal.parse("α : Type\nxs ys : List α\n⊢ (xs ++ ys).length = xs.length + ys.length")
    state = ProofState("", "theorem t : p", (), (goal,))
    library = LibraryPremises(toolchain)
    found = library.premises(state, 5)
    assert Premise("List.length_append", True) in found
    assert not [one for one in found if "Internal" in one.name]
    assert library.premises(state, 5) == found
