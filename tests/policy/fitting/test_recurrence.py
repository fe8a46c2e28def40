"""Recurrences are read from a goal, and their terms computed; what is none is left alone."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment import Goal
from policy.fitting.recurrence import Recurrence
from policy.fitting.sequences import by_sequences


def terms(kind: str, law: str, first: dict[int, int], count: int) -> list[Fraction | None]:
    """The next terms after some."""
    goal = Goal.parse(f"a : ℕ → {kind}\nh : {law}\n⊢ a 9 = 0")
    [found] = Recurrence.of_goal(goal)
    known = {place: Fraction(value) for place, value in first.items()}
    after = max(known) + 1
    for place in range(after, after + count):
        if (term := found.term(place, known)) is not None:
            known[place] = term
    return [known.get(place) for place in range(after, after + count)]


@pytest.mark.parametrize(
    ("kind", "law", "first", "then"),
    [
        ("ℕ", "∀ n > 1, a n = a (n - 2) + a (n - 1)", {0: 0, 1: 1}, [1, 2, 3, 5]),
        ("ℕ", "∀ (n : ℕ), a (n + 2) = (a n + a (n + 1)) % 10", {0: 4, 1: 7}, [1, 8, 9, 7]),
        ("ℤ", "∀ (k : ℕ), 1 ≤ k → a (k + 1) = -a k + 2 * ↑k", {1: 3}, [-1, 5, 1]),
        ("ℚ", "∀ (n : ℕ), a (n + 1) = 1 / (1 - a n)", {0: 1}, [None, None]),
        ("ℝ", "∀ (n : ℕ), a (n + 1) = a n ^ 2 - 2", {0: 3}, [7, 47]),
    ],
)
def test_terms_are_those_that_the_law_gives(
    kind: str, law: str, first: dict[int, int], then: list[int | None]
) -> None:
    assert terms(kind, law, first, len(then)) == then


@pytest.mark.parametrize(
    "law",
    [
        "∀ (n : ℕ), a (n + 1) = a (n + 2) + 1",
        "∀ (n : ℕ), a n = 2 * n",
        "∀ (n : ℕ), b (n + 1) = b n",
        "∀ (n : ℕ), a (n + 1) = a n ∧ p n",
        "a 1 = a 0",
    ],
)
def test_what_gives_no_next_term_is_no_recurrence(law: str) -> None:
    assert not list(Recurrence.of_goal(Goal.parse(f"a : ℕ → ℕ\nh : {law}\n⊢ a 9 = 0")))


@given(st.text(alphabet="an ()+-*/^%↑1230≥,→ ", max_size=40))
def test_any_law_is_read_or_left_alone(value: str) -> None:
    goal = Goal.parse(
        f"a : ℕ → ℚ\nh₀ : a 0 = 1\nh₁ : a 1 = 2\nh : ∀ (n : ℕ), a (n + 2) = {value}\n⊢ a 50 = 1"
    )
    assert all(weight > 0 for _, weight in by_sequences(goal))
