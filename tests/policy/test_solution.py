"""Least-cost proofs over AND/OR graphs, against trying out all proofs up to a depth."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.solution import Solutions, Step, solve

QED = "qed"


def test_the_parts_of_a_state_cost_together() -> None:
    steps = [
        Step("root", "constructor", "both", 1),
        Step("left", "a", QED, 2),
        Step("right", "slow", QED, 9),
        Step("right", "b", "on", 1),
        Step("on", "c", QED, 1),
        Step("root", "at once", QED, 7),
    ]
    found = solve(steps, {"both": ("left", "right")}, [QED])
    assert found.costs["root"] == 5
    assert [step.tactic for step in found.proof("root")] == ["constructor", "a", "b", "c"]
    assert found.splits("root") == {"both"}


def test_a_part_that_occurs_twice_is_proved_twice() -> None:
    found = solve(
        [Step("root", "split", "both", 1), Step("same", "simp", QED, 1)],
        {"both": ("same", "same")},
        [QED],
    )
    assert [step.tactic for step in found.proof("root")] == ["split", "simp", "simp"]
    assert found.costs["root"] == 3


def test_a_circle_through_parts_proves_nothing() -> None:
    steps = [Step("root", "split", "both", 0), Step("left", "back", "root", 0)]
    found = solve(steps, {"both": ("left", "right")}, [QED])
    assert set(found.costs) == {QED}
    with pytest.raises(KeyError):
        found.proof("root")


KEYS = "abcdef"
STEPS = st.lists(
    st.builds(
        Step,
        st.sampled_from(KEYS),
        st.sampled_from("xyz"),
        st.sampled_from([*KEYS, QED, QED]),
        st.integers(0, 5).map(float),
    ),
    max_size=14,
)
PARTS = st.dictionaries(
    st.sampled_from(KEYS),
    st.lists(st.sampled_from(KEYS), min_size=2, max_size=3).map(tuple),
    max_size=3,
)


def by_rounds(steps: Sequence[Step], parts: Mapping[str, tuple[str, ...]]) -> dict[str, float]:
    """Costs as the fixed point of what a state costs by its steps and parts."""
    costs = dict.fromkeys(KEYS, math.inf) | {QED: 0.0}
    for _ in range(len(KEYS) + 1):
        for key in KEYS:
            ways = [step.cost + costs[step.to] for step in steps if step.origin == key]
            ways += [sum(costs[part] for part in parts[key])] if key in parts else []
            costs[key] = min([costs[key], *ways])
    return costs


@given(STEPS, PARTS)
def test_costs_are_the_least_and_the_proof_has_just_that_cost(
    steps: list[Step], parts: dict[str, tuple[str, ...]]
) -> None:
    found = solve(steps, parts, [QED])
    expected = by_rounds(steps, parts)
    for key in KEYS:
        assert found.costs.get(key, math.inf) == expected[key]
        if key in found.costs:
            assert sum(step.cost for step in found.proof(key)) == pytest.approx(expected[key])
            assert proves(found, steps, parts, key)


def proves(
    found: Solutions, steps: Sequence[Step], parts: Mapping[str, tuple[str, ...]], key: str
) -> bool:
    """Whether the steps of a proof, run one after the other, leave nothing."""
    waiting = [key]
    splits = found.splits(key)
    for step in found.proof(key):
        assert step in steps
        while waiting[-1] in splits:
            waiting += reversed(parts[waiting.pop()])
        if waiting.pop() != step.origin:
            return False
        waiting += [step.to] if step.to != QED else []
    return not waiting
