"""Goals are read from Lean's text, and are the same up to order and names of metavariables."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment.goal import Goal, Hypothesis, goals_key, independent, parse_goals

PRINTED = """case inl.intro
p q : Prop
n : Nat := 3
inst✝ : Decidable p
h :
  p ∧
    q
f : (x : Nat) → x = x
⊢ ∃ m,
    m = n"""


def test_a_goal_is_read_in_its_parts() -> None:
    goal = Goal.parse(PRINTED)

    assert goal.tag == "inl.intro"
    assert goal.hypotheses == (
        Hypothesis(("p", "q"), "Prop"),
        Hypothesis(("n",), "Nat", "3"),
        Hypothesis(("inst✝",), "Decidable p"),
        Hypothesis(("h",), "p ∧\n    q"),
        Hypothesis(("f",), "(x : Nat) → x = x"),
    )
    assert goal.target == "∃ m,\n    m = n"
    assert str(goal) == PRINTED


def test_goals_stand_one_under_the_other() -> None:
    goals = parse_goals("case left\n⊢ p\n\ncase right\n⊢ q")
    assert [(goal.tag, goal.target) for goal in goals] == [("left", "p"), ("right", "q")]


def key(*texts: str) -> str:
    return goals_key(map(Goal.parse, texts))


SAME = [
    (("p q : Prop\nh : p\n⊢ q",), ("h : p\nq p : Prop\n⊢ q",)),
    (("x : Nat\n⊢ x = ?m.12",), ("x : Nat\n⊢ x = ?m.977",)),
    (("⊢ ?a = ?b", "⊢ Type ?u.3"), ("⊢ ?m.1 = ?m.2", "⊢ Type ?u.99")),
    (("h : ?m.1 = ?m.2\ni : ?m.2 = 0\n⊢ p",), ("h : ?m.7 = ?m.4\ni : ?m.4 = 0\n⊢ p",)),
    (("h : a =\n  b\n⊢ p",), ("h : a = b\n⊢ p",)),
]
OTHER = [
    (("⊢ p", "⊢ q"), ("⊢ q", "⊢ p")),
    (("h : p\n⊢ q",), ("i : p\n⊢ q",)),
    (("case a\n⊢ q",), ("case b\n⊢ q",)),
    (("⊢ ?a = ?b",), ("⊢ ?a = ?a",)),
    (("n : Nat := 1\n⊢ p",), ("n : Nat := 2\n⊢ p",)),
    (("⊢ p",), ("⊢ p", "⊢ p")),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_is_the_same(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert key(*one) == key(*other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_what_is_not(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert key(*one) != key(*other)


INDEPENDENT = [
    (("⊢ p", "⊢ q"), ((0,), (1,))),
    (("⊢ p ?m.1", "⊢ q", "⊢ r ?m.1"), ((0, 2), (1,))),
    (("⊢ ?m.1 = ?m.2", "⊢ ?m.3 = 0", "⊢ ?m.2 = ?m.3"), ((0, 1, 2),)),
    (("case h\n⊢ p ?w", "case w\n⊢ Nat", "case i\n⊢ q"), ((0, 1), (2,))),
    ((), ()),
]


@pytest.mark.parametrize(("texts", "groups"), INDEPENDENT)
def test_goals_that_share_a_metavariable_belong_together(
    texts: tuple[str, ...], groups: tuple[tuple[int, ...], ...]
) -> None:
    assert independent([Goal.parse(text) for text in texts]) == groups


@given(st.randoms(use_true_random=False))
def test_the_order_of_hypotheses_does_not_count(chance: random.Random) -> None:
    lines = ["a b : Nat", "h : a = ?m.1", "i : ?m.1 = ?m.2", "j : b = ?m.2", "k : a = b"]
    shuffled = chance.sample(lines, len(lines))
    assert key("\n".join([*lines, "⊢ p"])) == key("\n".join([*shuffled, "⊢ p"]))


@given(st.text())
def test_any_text_is_some_goal(text: str) -> None:
    goals = (Goal.parse(text), *parse_goals(text))
    assert goals[0].text == text
    assert goals_key(goals)
