"""Measuring by itself: what counts as seen, and what is not claimed to be unseen."""

from __future__ import annotations

from tests.training.conftest import THEOREMS
from training.evaluation.measure import _parts


def test_seen_and_unseen_domains_are_told_apart() -> None:
    parts = _parts(THEOREMS, ["Nat", "Bool"])
    assert {theorem.domain for theorem in parts["seen"]} == {"Nat", "Bool"}
    assert {theorem.domain for theorem in parts["unseen"]} == {"Prop", "List"}


def test_nothing_is_called_unseen_where_nobody_says_what_was_seen() -> None:
    assert _parts(THEOREMS, []) == {"all": list(THEOREMS)}
