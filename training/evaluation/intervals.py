"""The confidence interval of a mean over few runs, by Student's t."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, stdev


@dataclass(frozen=True, slots=True)
class Spread:
    """A mean over runs and half of its 95 % interval; None of a single run, which has none."""

    mean: float
    half: float | None
    runs: int


def over_runs(values: Sequence[float]) -> Spread:
    """Mean ± 95 % t interval; at least one value."""
    count = len(values)
    if count == 1:
        return Spread(values[0], None, 1)
    half = t_quantile(count - 1) * stdev(values) / math.sqrt(count)
    return Spread(fmean(values), half, count)


def t_quantile(freedom: int, share: float = 0.95) -> float:
    """The t that |T| stays below with probability `share`, at `freedom` ≥ 1 degrees of freedom."""
    low, high = 0.0, 1.0
    while _within(high, freedom) < share:
        high *= 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, freedom) < share else (low, middle)
    return high


def _within(t: float, freedom: int) -> float:
    """P(|T| < t): the finite sums of Abramowitz and Stegun, 26.7.3 and 26.7.4."""
    angle = math.atan(t / math.sqrt(freedom))
    sine, cosine = math.sin(angle), math.cos(angle)
    odd = freedom % 2
    term = cosine if odd else 1.0
    total = 0.0
    for index in range(1 + odd, freedom, 2):
        total += term
        term *= cosine**2 * index / (index + 1)
    if odd:
        return 2 / math.pi * (angle + sine * total)
    return sine * total
