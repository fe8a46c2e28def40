"""Hints about sines and cosines, however Lean prints these."""

from __future__ import annotations

import pytest

from lean_env.environment import Goal
from policy.fitting.trigonometry import by_trigonometry


@pytest.mark.parametrize("argument", ["x", "(2 * x)"])
def test_both_ways_of_printing_bring_the_same_hints(argument: str) -> None:
    behind = Goal.parse(f"x : ℝ\n⊢ 3 * Real.sin {argument} + 4 * Real.cos {argument} ≤ 5")
    before = Goal.parse(f"x : ℝ\n⊢ 3 * {argument}.sin + 4 * {argument}.cos ≤ 5")
    hints = list(by_trigonometry(behind))
    assert hints == list(by_trigonometry(before))
    assert f"sq_nonneg (5 * Real.sin {argument} - 3)" in hints[1][0]


@pytest.mark.parametrize("target", ["f x = 2", "Real.sin = f", "s.sine ≤ 2"])
def test_what_applies_neither_has_no_hints(target: str) -> None:
    assert not list(by_trigonometry(Goal.parse(f"x : ℝ\n⊢ {target}")))
