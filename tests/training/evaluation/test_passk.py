"""pass@k is what counting all draws by hand gives, and its interval holds the mean."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.evaluation.passk import mean_pass_at_k, pass_at_k


@st.composite
def draws(draw: st.DrawFn) -> tuple[int, int, int]:
    samples = draw(st.integers(1, 9))
    return samples, draw(st.integers(0, samples)), draw(st.integers(1, samples))


@given(draws())
def test_it_is_the_share_of_draws_that_hold_a_proof(case: tuple[int, int, int]) -> None:
    samples, proved, k = case
    subsets = list(combinations(range(samples), k))
    lucky = sum(any(index < proved for index in subset) for subset in subsets)
    assert pass_at_k(samples, proved, k) == pytest.approx(lucky / len(subsets))


@given(draws())
def test_more_draws_never_hurt(case: tuple[int, int, int]) -> None:
    samples, proved, _ = case
    values = [pass_at_k(samples, proved, k) for k in range(1, samples + 1)]
    assert values == sorted(values)
    assert values[0] == pytest.approx(proved / samples)


@pytest.mark.parametrize(("samples", "proved", "k"), [(4, 5, 1), (4, -1, 1), (4, 2, 5), (4, 2, 0)])
def test_what_is_not_defined_is_refused(samples: int, proved: int, k: int) -> None:
    with pytest.raises(ValueError, match="not defined"):
        pass_at_k(samples, proved, k)


@given(st.lists(st.tuples(st.just(8), st.integers(0, 8)), min_size=1, max_size=30))
def test_the_interval_holds_the_mean(counts: list[tuple[int, int]]) -> None:
    estimate = mean_pass_at_k(counts, 4)
    values = [pass_at_k(samples, proved, 4) for samples, proved in counts]
    assert estimate.mean == pytest.approx(sum(values) / len(values))
    assert 0 <= estimate.low <= estimate.high <= 1
    assert estimate.low <= estimate.mean + 1e-9
    assert estimate.mean <= estimate.high + 1e-9
    assert estimate.low < estimate.high


def test_more_theorems_narrow_the_interval() -> None:
    few = mean_pass_at_k([(1, 0), (1, 1)] * 5, 1)
    many = mean_pass_at_k([(1, 0), (1, 1)] * 100, 1)
    assert many.high - many.low < (few.high - few.low) / 2


@pytest.mark.parametrize("proved", [0, 1, 2])
def test_equal_theorems_are_no_certainty(proved: int) -> None:
    estimate = mean_pass_at_k([(2, proved)] * 7, 1)
    assert estimate.mean == proved / 2
    assert estimate.high - estimate.low > 0.2


def test_no_theorems_leave_nothing() -> None:
    none = mean_pass_at_k([], 1)
    assert (none.mean, none.low, none.high) == (0.0, 0.0, 0.0)
