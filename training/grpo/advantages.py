"""From rewards to advantages, group by group: what TRL does by itself, and what it leaves out.

Rewards are of shape (samples,), groups of `group` samples in a row; NaN stands for a sample that
could not be judged, which counts for nothing and has the advantage 0.
"""

from __future__ import annotations

import torch
from torch import Tensor

_SAME = 1e-3  # log-probabilities of equal texts differ by rounding, within one batch
_EPSILON = 1e-4  # as in TRL, so that an advantage is the same whoever computes it


def informative(rewards: Tensor, group: int) -> Tensor:
    """Which groups have known rewards that differ; booleans of shape (samples / group,)."""
    known = rewards.view(-1, group)
    low = known.nan_to_num(nan=float("inf")).amin(dim=1)
    high = known.nan_to_num(nan=float("-inf")).amax(dim=1)
    return high > low


def reward_the_unlikely(rewards: Tensor, likelihood: Tensor, group: int, strength: float) -> Tensor:
    """Rewards in which a rare proof counts more than a common one; same shape.

    He, Fried and Welleck 2025 (arXiv:2506.02355): r (1 - strength · rank / group), where rank 0 is
    the group's least likely sample. `likelihood` holds log-probabilities of whole samples. Equal
    samples share the mean of their ranks. Groups whose rewards do not differ are left as they are:
    the order of likelihood alone is no reason to change a policy.
    """
    scores = likelihood.view(-1, group)
    behind = scores.unsqueeze(2) - scores.unsqueeze(1)  # [g, i, j]: by how much i is likelier
    less = (behind > _SAME).sum(dim=2)
    equal = (behind.abs() <= _SAME).sum(dim=2)  # itself included
    rank = less + (equal - 1) / 2
    shaped = rewards.view(-1, group) * (1.0 - strength * rank / group)
    kept = torch.where(informative(rewards, group).unsqueeze(1), shaped, rewards.view(-1, group))
    return kept.view(-1)


def advantages(rewards: Tensor, group: int, scale: str) -> Tensor:
    """Rewards less their group's mean, in units of `scale`'s deviation; same shape.

    `scale` is `group`, `batch` or `none`, as TRL's `scale_rewards`.
    """
    grouped = rewards.view(-1, group)
    centred = grouped - grouped.nanmean(dim=1, keepdim=True)
    if scale == "group":
        centred = centred / (_deviation(grouped) + _EPSILON)
    elif scale == "batch":
        centred = centred / (_deviation(grouped.reshape(1, -1)) + _EPSILON)
    return centred.nan_to_num(nan=0.0).view(-1)


def _deviation(rows: Tensor) -> Tensor:
    """The sample deviation of what is known in each row, shape (rows, 1); 0 of a single value."""
    known = (~rows.isnan()).sum(dim=1, keepdim=True)
    squares = (rows - rows.nanmean(dim=1, keepdim=True)).square().nansum(dim=1, keepdim=True)
    return (squares / (known - 1).clamp(min=1)).sqrt()
