"""Propositions about a number, computed as Lean would, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.arithmetic import holds


@pytest.mark.parametrize(
    ("proposition", "members"),
    [
        ("0 < a ∧ 27 * a % 40 = 17", [11, 51, 91]),
        ("a ≡ 2 [MOD 3] ∧ a ≡ 4 [MOD 50]", [104]),
        ("a ∣ 12", [1, 2, 3, 4, 6, 12]),
        ("7 ∣ a + 1 ∧ a ≤ 20", [6, 13, 20]),
        ("a ^ 2 = 49 ∨ a ≥ 109", [7, 109]),
    ],
)
def test_members_are_those_that_lean_would_find(proposition: str, members: list[int]) -> None:
    assert [one for one in range(1, 110) if holds(proposition, "a", one)] == members


@pytest.mark.parametrize(
    "proposition",
    ["a.Prime", "f a = 1", "a - 1 = 0", "a / 2 = 1", "b < a", "a", "2 ^ 999 < a", "∃ k, a = k"],
)
def test_what_is_not_computed_is_unknown(proposition: str) -> None:
    assert holds(proposition, "a", 3) is None


@given(st.text(max_size=40), st.integers(0, 50))
def test_any_text_is_computed_or_unknown(text: str, value: int) -> None:
    assert holds(text, "a", value) in (True, False, None)
