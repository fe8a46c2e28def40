"""Advantages: which groups teach anything, and what a rare proof is worth beside a common one."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from training.grpo.advantages import advantages, informative, reward_the_unlikely

GROUP = 4
REWARD = st.sampled_from([0.0, 1.0, math.nan])
GROUPS = st.lists(st.lists(REWARD, min_size=GROUP, max_size=GROUP), min_size=1, max_size=4)
SCORES = st.lists(st.floats(-50, 0), min_size=GROUP, max_size=GROUP)


def flat(groups: list[list[float]]) -> torch.Tensor:
    return torch.tensor([value for group in groups for value in group])


def test_a_group_is_informative_where_known_rewards_differ() -> None:
    groups = [
        [0.0, 1.0, 0.0, 0.0],
        [1.0, 1.0, 1.0, 1.0],
        [0.0, 0.0, 0.0, 0.0],
        [math.nan, 1.0, 0.0, math.nan],
        [math.nan, 1.0, 1.0, math.nan],
        [math.nan] * 4,
    ]
    assert informative(flat(groups), GROUP).tolist() == [True, False, False, True, False, False]


@given(GROUPS, st.sampled_from(["group", "batch", "none"]))
def test_advantages_are_about_the_mean_of_what_is_known(
    groups: list[list[float]], scale: str
) -> None:
    rewards = flat(groups)
    found = advantages(rewards, GROUP, scale)
    assert found.isfinite().all()
    assert found[rewards.isnan()].eq(0).all()
    for group, teaches in zip(found.view(-1, GROUP), informative(rewards, GROUP), strict=True):
        assert group.sum().item() == pytest.approx(0, abs=1e-4)
        assert bool(group.any()) == bool(teaches)


def test_the_scale_is_the_deviation_of_the_group_or_of_the_batch() -> None:
    rewards = torch.tensor([0.0, 1.0, 1.0, 1.0])
    assert advantages(rewards, 4, "none").tolist() == pytest.approx([-0.75, 0.25, 0.25, 0.25])
    assert advantages(rewards, 4, "group").tolist() == pytest.approx(
        [-1.5, 0.5, 0.5, 0.5], abs=1e-3
    )
    two = torch.tensor([0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0])
    deviation = two.std().item()
    assert advantages(two, 4, "batch")[0].item() == pytest.approx(-0.75 / deviation, rel=1e-3)


def test_of_two_proofs_the_rarer_is_worth_more() -> None:
    rewards = torch.tensor([1.0, 1.0, 0.0, 0.0])
    shaped = reward_the_unlikely(rewards, torch.tensor([-1.0, -9.0, -5.0, -3.0]), 4, 0.5)
    # The likeliest of four has rank 3, the least likely rank 0; what proves nothing stays at 0.
    assert shaped.tolist() == pytest.approx([1 - 0.5 * 3 / 4, 1.0, 0.0, 0.0])


def test_equal_samples_are_worth_the_same() -> None:
    rewards = torch.tensor([1.0, 1.0, 1.0, 0.0])
    shaped = reward_the_unlikely(rewards, torch.tensor([-2.0, -2.0, -2.0, -8.0]), 4, 0.4)
    assert shaped.tolist() == pytest.approx([1 - 0.4 * 2 / 4] * 3 + [0.0])


@given(
    GROUPS.flatmap(
        lambda groups: st.tuples(
            st.just(groups), st.lists(SCORES, min_size=len(groups), max_size=len(groups))
        )
    ),
    st.floats(0, 0.99),
)
def test_shaping_never_makes_a_failure_better_than_a_proof(
    case: tuple[list[list[float]], list[list[float]]], strength: float
) -> None:
    rewards, likelihood = flat(case[0]), flat(case[1])
    shaped = reward_the_unlikely(rewards, likelihood, GROUP, strength)
    assert shaped.isnan().equal(rewards.isnan())
    assert shaped[rewards == 0].eq(0).all()
    assert shaped[rewards == 1].gt(0).all()
    assert shaped[rewards == 1].le(1).all()
    # A group that teaches nothing teaches nothing still, and the other way round.
    assert informative(shaped, GROUP).equal(informative(rewards, GROUP))
