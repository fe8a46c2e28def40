"""Intervals over few runs."""

from __future__ import annotations

import pytest

from training.evaluation.intervals import Spread, over_runs, t_quantile


@pytest.mark.parametrize(
    ("freedom", "expected"),
    [(1, 12.7062), (2, 4.3027), (3, 3.1824), (4, 2.7764), (9, 2.2622), (10, 2.2281), (30, 2.0423)],
)
def test_the_quantiles_are_those_of_the_tables(freedom: int, expected: float) -> None:
    assert t_quantile(freedom) == pytest.approx(expected, abs=1e-4)


def test_three_runs() -> None:
    """The standard error of 1, 2, 3 is 1 / √3."""
    spread = over_runs([1.0, 2.0, 3.0])
    assert spread.mean == 2.0
    assert spread.half == pytest.approx(4.3027 / 3**0.5, abs=1e-4)
    assert spread.runs == 3


def test_one_run_has_no_interval_and_equal_runs_have_an_empty_one() -> None:
    assert over_runs([0.5]) == Spread(0.5, None, 1)
    assert over_runs([0.25, 0.25]) == Spread(0.25, 0.0, 2)
