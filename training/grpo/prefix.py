"""Log-probabilities of many completions of few prompts: each prompt goes through the model once.

A step's batch holds every prompt `group` times. Here its keys and values are computed once, with
their gradient, and every completion goes on from them; the result is that of whole rows but for
rounding. With prompts of P tokens, completions of C and groups of G the model sees P + G · C tokens
per group instead of G · (P + C).
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache

_WORTH_SHARING = 2  # rows per prompt


def shares(input_ids: Tensor, count: int) -> bool:
    """Whether the prompts, all but the last `count` columns, are few enough for it to pay."""
    prompts = input_ids[:, :-count]
    if prompts.size(1) < 2:
        return False
    return len(prompts) >= _WORTH_SHARING * len(prompts.unique(dim=0))


def log_probs(
    model: Any, config: Any, input_ids: Tensor, attention_mask: Tensor, count: int
) -> tuple[Tensor, Tensor | None]:
    """Log-probabilities, and entropies where the model gives them, of the last `count` tokens.

    Rows are prompts padded on the left, and completions padded on the right; both results are of
    shape (rows, count). `model`, perhaps wrapped, is of the configuration `config` and has TRL's
    fused head, which divides by the temperature.
    """
    before = input_ids.size(1) - count - 1  # the last token of a prompt foretells an answer's first
    whole = torch.stack([input_ids[:, : before + 1], attention_mask[:, : before + 1]], dim=2)
    prompts, which = whole.unique(dim=0, return_inverse=True)
    cache = DynamicCache(config=config)
    model(
        input_ids=prompts[:, :before, 0],
        attention_mask=prompts[:, :before, 1],
        past_key_values=cache,
        use_cache=True,
        logits_to_keep=1,
    )
    cache.batch_select_indices(which)
    rest = input_ids[:, before:]
    labels = rest.masked_fill(attention_mask[:, before:] == 0, -100)
    labels[:, 0] = -100
    output = model(
        input_ids=rest,
        attention_mask=attention_mask,
        past_key_values=cache,
        labels=labels,
        fused_lm_head=True,
    )
    return output.log_probs, output.entropy
