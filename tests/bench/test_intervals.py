"""How sure a share is, by values from tables."""

from __future__ import annotations

import pytest

from lean_env.bench.intervals import wilson


@pytest.mark.parametrize(
    ("proved", "count", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (0, 1, 0.0, 0.7935),
        (1, 1, 0.2065, 1.0),
        (5, 10, 0.2366, 0.7634),
        (0, 1000, 0.0, 0.0038),
    ],
)
def test_wilson_as_in_the_tables(proved: int, count: int, low: float, high: float) -> None:
    assert wilson(proved / count, count) == pytest.approx((low, high), abs=1e-4)
