"""`lean-env verify` as a bench: its arithmetic, and a run that is measured."""

from __future__ import annotations

import pytest

from lean_env.bench.batch import BatchRun, Sample, measure

STEADY = tuple(Sample(2.0 + n / 10, n, 100.0) for n in range(101))


def test_the_rate_is_that_between_the_first_record_and_the_last() -> None:
    run = BatchRun(100, 2, STEADY, (5.0, 20.0))
    assert run.rate == pytest.approx(10.0)
    assert run.pool_rate == pytest.approx(8.0)  # as many candidates at each of the two rates
    ratio, growth = run.goals()
    assert (ratio.value, ratio.reached) == (pytest.approx(10 / 8), True)
    assert (growth.value, growth.reached) == (1.0, True)


def test_memory_that_grows_with_the_records_is_a_goal_missed() -> None:
    growing = tuple(Sample(s.seconds, s.records, 100.0 + s.records) for s in STEADY)
    run = BatchRun(100, 2, growing, (10.0, 10.0))
    assert run.settled_mb == 110.0
    assert run.goals()[1].value == pytest.approx(200 / 110)
    assert not run.goals()[1].reached
    assert [sample.records for sample in run.at_tenths()] == list(range(10, 101, 10))


def test_samples_that_stop_before_the_end_are_enough() -> None:
    run = BatchRun(1000, 2, STEADY, (10.0, 10.0))
    assert [sample.records for sample in run.at_tenths()] == [100] * 10


@pytest.mark.slow
def test_a_run_is_measured() -> None:
    run = measure(600, 2)
    assert run.samples[-1].records > 400
    assert run.rate > 0
    assert run.settled_mb > 10
