"""`lean-env bench cluster`: how it reckons with cores that are not there, and a run of it."""

from __future__ import annotations

import pytest

from lean_env.bench.cluster import LOCAL, RAY, Scaling, measure

FOUND = Scaling({LOCAL: 2, RAY: 4}, {LOCAL: (150.0, 300.0), RAY: (360.0, 360.0)}, 5000.0)


def test_a_core_gives_what_it_gave_over_all_rounds() -> None:
    assert FOUND.per_core(LOCAL) == pytest.approx(100.0)  # as many proofs at each of the two rates
    assert FOUND.per_core(RAY) == pytest.approx(90.0)
    assert FOUND.ratio == pytest.approx(0.9)
    assert FOUND.goals()[0].value == FOUND.ratio


def test_more_cores_give_more_as_far_as_one_program_can_hand_out() -> None:
    assert FOUND.with_cores(10) == pytest.approx(900.0)
    assert FOUND.with_cores(1000) == 5000.0
    assert FOUND.to_json([10, 1000])["with_cores"] == {"10": 900.0, "1000": 5000.0}


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_cluster_of_this_machine_is_measured() -> None:
    pytest.importorskip("ray")
    found = measure(20, 1, 1, None)
    assert found.workers == {LOCAL: 1, RAY: 1}
    assert found.hand_out > found.per_core(RAY) > 0
