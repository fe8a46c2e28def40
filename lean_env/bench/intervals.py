"""The confidence interval of a share: Wilson's score interval."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist


def wilson(share: float, count: int) -> tuple[float, float]:
    """The bounds of Wilson's 95 % score interval of a share found in `count` >= 1 trials.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of
    the American Statistical Association 22 (1927), 209-212. For trials that end between 0 and 1 it
    is the wider, since none vary more than those that end at 0 or 1.
    """
    z = NormalDist().inv_cdf(0.975)
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * sqrt(share * (1 - share) / count + (z / (2 * count)) ** 2) / (1 + z * z / count)
    return max(0.0, min(middle - half, share)), min(1.0, max(middle + half, share))
