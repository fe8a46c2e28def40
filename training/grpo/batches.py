"""Generated batches as tensors: choosing samples from one, and joining several.

A batch is what TRL's generation returns: tensors of one row per sample, where prompts are padded on
the left, completions on the right, and `num_items_in_batch`, the number of tokens in the loss.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import pad

_LEFT = frozenset({"prompt_ids", "prompt_mask"})
_TOTAL = "num_items_in_batch"


def join(
    parts: Sequence[tuple[dict[str, Any], Tensor]], pad_token: int, pieces: int = 1
) -> dict[str, Any]:
    """One batch of the chosen rows (a boolean mask) of each part, in order, without idle padding.

    All parts have the same keys. The loss is reckoned over the tokens that are left. Where the
    batch is to be cut into `pieces`, rows that weigh nothing fill it up to what they divide.
    """
    chosen = [_rows(batch, mask) for batch, mask in parts]
    joined: dict[str, Any] = {}
    for key in chosen[0]:
        tensors = [batch[key] for batch in chosen]
        if tensors[0].dim() == 2:
            width = max(tensor.size(1) for tensor in tensors)
            fill = pad_token if key.endswith("_ids") else 0
            tensors = [_widened(tensor, width, fill, left=key in _LEFT) for tensor in tensors]
        joined[key] = torch.cat(tensors)
    missing = -joined["completion_mask"].size(0) % pieces
    if missing:
        joined = {key: _filled(key, value, missing) for key, value in joined.items()}
    mask = joined["completion_mask"]
    if "tool_mask" in joined:
        mask = mask * joined["tool_mask"]
    return {**joined, _TOTAL: mask.sum()}


def share(batch: dict[str, Any], index: int, count: int) -> dict[str, Any]:
    """The rows of one of `count` equal parts; the number of tokens in the loss is of all."""
    size = batch["completion_mask"].size(0) // count
    rows = slice(index * size, (index + 1) * size)
    return {key: value if key == _TOTAL else value[rows] for key, value in batch.items()}


def _filled(key: str, value: Tensor, missing: int) -> Tensor:
    """More rows like the last one, whose completions nobody looks at."""
    more = value[-1:].repeat(missing, *[1] * (value.dim() - 1))
    silent = key in ("advantages", "completion_mask", "tool_mask")
    return torch.cat([value, torch.zeros_like(more) if silent else more])


def _rows(batch: dict[str, Any], mask: Tensor) -> dict[str, Tensor]:
    """The chosen rows, cut to the width that they need."""
    before = _idle(batch["prompt_mask"][mask].flip(1))
    after = _idle(batch["completion_mask"][mask])
    rows: dict[str, Tensor] = {}
    for key, value in batch.items():
        if key == _TOTAL:
            continue
        chosen = value[mask]
        width = batch["prompt_mask" if key in _LEFT else "completion_mask"].size(1)
        # What has one number per sample has nothing to cut.
        if chosen.dim() == 2 and chosen.size(1) == width:
            chosen = chosen[:, before:] if key in _LEFT else chosen[:, : width - after]
        rows[key] = chosen
    return rows


def _idle(mask: Tensor) -> int:
    """How many columns at the end no row uses."""
    used = mask.any(dim=0).nonzero()
    last = int(used.max()) + 1 if len(used) else 0
    return int(mask.size(1)) - last


def _widened(tensor: Tensor, width: int, fill: int, *, left: bool) -> Tensor:
    missing = width - tensor.size(1)
    return pad(tensor, (missing, 0) if left else (0, missing), value=fill)
