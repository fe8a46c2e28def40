"""`lean-env verify` as a bench: its arithmetic, and a run that is measured."""

from __future__ import annotations

import pytest

from lean_env.bench.batch import BatchRun, Pace, Sample, measure

STEADY = tuple(Sample(2.0 + n / 10, n, 100.0, 5.0 + n / 50) for n in range(101))
POOL = (Pace(0.05, 0.01), Pace(0.2, 0.03))


def test_the_pace_is_that_between_the_first_record_and_the_last() -> None:
    run = BatchRun(100, 2, STEADY, POOL)
    assert (run.pace.wall_s, run.pace.cpu_s) == (pytest.approx(0.1), pytest.approx(0.02))
    rate, cpu, growth = run.goals()
    assert (rate.value, rate.reached) == (pytest.approx(0.125 / 0.1), True)
    assert cpu.value == pytest.approx(0.02 / 0.02)
    assert (growth.value, growth.reached) == (1.0, True)


def test_memory_that_grows_with_the_records_is_a_goal_missed() -> None:
    growing = tuple(Sample(s.seconds, s.records, 100.0 + s.records, s.cpu_s) for s in STEADY)
    run = BatchRun(100, 2, growing, POOL)
    assert run.settled_mb == 110.0
    assert run.goals()[-1].value == pytest.approx(200 / 110)
    assert not run.goals()[-1].reached
    assert [sample.records for sample in run.at_tenths()] == list(range(10, 101, 10))


def test_samples_that_stop_before_the_end_are_enough() -> None:
    run = BatchRun(1000, 2, STEADY, POOL)
    assert [sample.records for sample in run.at_tenths()] == [100] * 10


@pytest.mark.slow
def test_a_run_is_measured() -> None:
    run = measure(600, 2)
    assert run.samples[-1].records > 400
    assert 0 < run.pace.cpu_s < 10
    assert run.settled_mb > 10
