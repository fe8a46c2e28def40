"""Sampling token by token, for many answers to few prompts.

Each prompt goes through the model once, however many answers it gets, and an answer that has ended
leaves the batch: in both the loop differs from transformers' `generate`, of which the sampling at a
temperature is all that it does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache

_WORTH_LEAVING = 0.125  # of the batch: to take rows out of the cache copies what is left


def sample(
    model: Any,
    prompts: Sequence[Sequence[int]],
    *,
    max_tokens: int,
    ends: Sequence[int],
    pad: int,
    temperature: float = 1.0,
    on_end: Callable[[int, list[int]], None] = lambda index, tokens: None,
) -> list[list[int]]:
    """One sampled continuation of each prompt (token ids), its end token included.

    Equal prompts share their pass through the model. `on_end` is called with an answer's place and
    its tokens as soon as they are complete: at one of `ends`, or after `max_tokens`. Random numbers
    come from torch's generator of the model's device.
    """
    device = model.device
    different = {
        tuple(prompt): place for place, prompt in enumerate(dict.fromkeys(map(tuple, prompts)))
    }
    which = torch.tensor([different[tuple(prompt)] for prompt in prompts], device=device)
    ids, mask = _left_padded(list(different), pad, device)
    positions = (mask.cumsum(1) - 1).clamp(min=0)
    cache = DynamicCache(config=model.config)
    output = model(
        input_ids=ids,
        attention_mask=mask,
        position_ids=positions,
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,
    )
    cache.batch_select_indices(which)
    scores = output.logits[which, -1]
    mask, position = mask[which], positions[which, -1:]
    said: list[list[int]] = [[] for _ in prompts]
    rows = list(range(len(prompts)))  # which answer each row of the batch is
    stops = torch.tensor(list(ends), device=device)
    for count in range(1, max_tokens + 1):
        chosen = torch.multinomial((scores.float() / temperature).softmax(dim=-1), 1)
        ended = torch.isin(chosen[:, 0], stops).tolist()
        for row, (token, last) in enumerate(zip(chosen[:, 0].tolist(), ended, strict=True)):
            if rows[row] < 0:
                continue
            said[rows[row]].append(token)
            if last or count == max_tokens:
                on_end(rows[row], said[rows[row]])
                rows[row] = -1
        going = [row for row, answer in enumerate(rows) if answer >= 0]
        if not going:
            break
        if len(rows) - len(going) >= _WORTH_LEAVING * len(rows):
            kept = torch.tensor(going, device=device)
            cache.batch_select_indices(kept)
            chosen, mask, position = chosen[kept], mask[kept], position[kept]
            rows = [rows[row] for row in going]
        mask = torch.cat([mask, mask.new_ones(len(rows), 1)], dim=1)
        position = position + 1
        output = model(
            input_ids=chosen,
            attention_mask=mask,
            position_ids=position,
            past_key_values=cache,
            use_cache=True,
        )
        scores = output.logits[:, -1]
    return said


def _left_padded(
    prompts: Sequence[Sequence[int]], pad: int, device: torch.device
) -> tuple[Tensor, Tensor]:
    """Ids and mask, both of shape (prompts, longest)."""
    width = max(map(len, prompts))
    ids = [[pad] * (width - len(prompt)) + list(prompt) for prompt in prompts]
    mask = [[0] * (width - len(prompt)) + [1] * len(prompt) for prompt in prompts]
    return torch.tensor(ids, device=device), torch.tensor(mask, device=device)
