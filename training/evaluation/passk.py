"""Unbiased pass@k and its confidence interval."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import comb

from lean_env.bench.intervals import wilson

_RESAMPLES = 2000


def pass_at_k(samples: int, proved: int, k: int) -> float:
    """Probability that at least one of k draws without replacement is a proof.

    The unbiased estimator of Chen et al. 2021 (arXiv:2107.03374), 1 - C(n-c, k) / C(n, k). Raises
    ValueError unless 0 <= proved <= samples and 1 <= k <= samples.
    """
    if not (0 <= proved <= samples and 1 <= k <= samples):
        raise ValueError(f"pass@{k} of {proved} proofs in {samples} samples is not defined")
    return 1.0 - comb(samples - proved, k) / comb(samples, k)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over theorems with the bounds of its 95 % interval."""

    mean: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.mean:.1%} [{self.low:.1%}, {self.high:.1%}]"


def mean_pass_at_k(counts: Sequence[tuple[int, int]], k: int, *, seed: int = 0) -> Estimate:
    """Mean pass@k over theorems, each given as (samples, proved), with its interval."""
    return mean_over_theorems([pass_at_k(samples, proved, k) for samples, proved in counts], seed)


def mean_over_theorems(values: Sequence[float], seed: int = 0) -> Estimate:
    """The mean of a value of each theorem, between 0 and 1, with its interval.

    The interval is over theorems, the unit that generalisation is about: percentiles of 2,000
    resamples. Where all values are the same (nothing is proved, or everything) that would be a
    point, and Wilson's interval is given instead.
    """
    if not values:
        return Estimate(0.0, 0.0, 0.0)
    size = len(values)
    if min(values) == max(values):
        return Estimate(values[0], *wilson(values[0], size))
    rng = random.Random(seed)
    means = sorted(sum(rng.choices(values, k=size)) / size for _ in range(_RESAMPLES))
    low, high = means[int(0.025 * _RESAMPLES)], means[int(0.975 * _RESAMPLES) - 1]
    return Estimate(sum(values) / size, low, high)
