"""Cores of verification: what a step waits for, and the fewest with which it hardly does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.verify.verifier import Verifier
from tests.training.conftest import THEOREMS
from training.bench.scale import (
    Checks,
    Figures,
    core_candidates,
    demand,
    gain,
    mathlib_candidates,
    measure,
)
from training.bench.scale import wait_s as waits

SMALL = Figures(steps=100, rollouts=16, step_s=20.0, generation=0.5)
SECONDS = st.lists(st.floats(0.01, 5.0), min_size=1, max_size=8).map(tuple)


def test_one_core_afterwards_takes_them_one_after_another() -> None:
    assert waits(Checks("even", (0.5,)), SMALL, 1, 0, ahead=False) == pytest.approx(16 * 0.5)
    assert waits(Checks("even", (0.5,)), SMALL, 16, 0, ahead=False) == pytest.approx(0.5)


def test_ahead_only_what_is_left_is_waited_for() -> None:
    # An answer is complete every 10 / 16 seconds: a core that needs 0.5 s for each keeps up.
    assert waits(Checks("even", (0.5,)), SMALL, 1, 0, ahead=True) == pytest.approx(0.5)
    # One that needs a second does not: it begins with the first answer and never rests.
    assert waits(Checks("even", (1.0,)), SMALL, 1, 0, ahead=True) == pytest.approx(
        10 / 16 + 16 * 1.0 - 10
    )


@given(SECONDS, st.integers(1, 16), st.integers(0, 9))
def test_neither_an_earlier_beginning_nor_more_cores_make_a_step_wait_longer(
    seconds: tuple[float, ...], cores: int, seed: int
) -> None:
    checks = Checks("some", seconds)
    ahead, afterwards = (waits(checks, SMALL, cores, seed, ahead=way) for way in (True, False))
    assert ahead <= afterwards + 1e-9
    assert waits(checks, SMALL, 16, seed, ahead=False) <= afterwards + 1e-9
    assert min(seconds) - 1e-9 <= ahead


@given(SECONDS, st.sampled_from([0.01, 0.1, 0.5]))
def test_the_fewest_cores_that_do_are_named(seconds: tuple[float, ...], share: float) -> None:
    checks = Checks("some", seconds)
    found = demand(checks, SMALL, share, seed=1)
    assert found.core_hours == pytest.approx(100 * 16 * checks.mean_s / 3600)
    for cores, ahead in ((found.afterwards, False), (found.ahead, True)):
        allowed = SMALL.step_s * share
        enough = SMALL.rollouts if cores is None else cores
        assert (waits(checks, SMALL, enough, 1, ahead=ahead) <= allowed) is (cores is not None)
        if cores is not None and cores > 1:
            assert waits(checks, SMALL, cores - 1, 1, ahead=ahead) > allowed


def test_what_cores_give_agrees_with_what_is_needed() -> None:
    checks = Checks("even", (0.5, 1.5))
    found = demand(checks, SMALL, 0.1, seed=3)
    assert found.ahead is not None
    enough = gain(checks, SMALL, found.ahead, seed=3)
    assert enough.ahead <= 0.1 < gain(checks, SMALL, found.ahead - 1, seed=3).ahead
    assert enough.per_second == pytest.approx(found.ahead)
    assert enough.ahead <= enough.afterwards


def test_runaways_are_the_share_that_they_are_said_to_be() -> None:
    checks = Checks("quick", (0.1,) * 95).with_runaways(0.05, 10.0)
    assert checks.seconds.count(10.0) / len(checks.seconds) == pytest.approx(0.05)


@pytest.mark.slow
def test_checks_are_measured_on_real_lean_and_cost_what_lean_used_at_least(
    verifier: Verifier,
) -> None:
    candidates = [
        theorem.candidate(tactic) for theorem in THEOREMS[:3] for tactic in ("omega", "simp")
    ]
    checks = measure("a few", verifier, candidates)
    assert len(checks.seconds) == len(candidates)
    assert 0.0005 < checks.mean_s < 5.0


def test_both_kinds_are_many_and_mostly_not_proofs_alone() -> None:
    core, mathlib = core_candidates(), mathlib_candidates(per_level=1)
    assert len(core) > 200
    assert len(mathlib) > 50
    assert {candidate.header.strip() for candidate in mathlib} >= {"import Mathlib"}
    assert not any("Mathlib" in candidate.header for candidate in core)
