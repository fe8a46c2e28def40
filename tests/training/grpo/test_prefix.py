"""Prompts that are read once give what whole rows give, gradients included."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor
from transformers import AutoModelForCausalLM, LlamaConfig, Qwen2Config, Qwen3Config
from trl.trainer.utils import add_fused_lm_head

from training.grpo.prefix import log_probs, shares

PAD = 0
ROWS = [  # prompt, completion
    ([5, 6, 7, 8], [9, 10]),
    ([11, 12], [13, 14, 15]),
    ([5, 6, 7, 8], [16]),
    ([11, 12], [17, 18]),
    ([5, 6, 7, 8], [9, 10]),
]


def batch() -> tuple[Tensor, Tensor, int]:
    before = max(len(prompt) for prompt, _ in ROWS)
    count = max(len(said) for _, said in ROWS)
    ids, mask = [], []
    for prompt, said in ROWS:
        left, right = before - len(prompt), count - len(said)
        ids.append([PAD] * left + prompt + said + [PAD] * right)
        mask.append([0] * left + [1] * (len(prompt) + len(said)) + [0] * right)
    return torch.tensor(ids), torch.tensor(mask), count


@pytest.fixture(params=[LlamaConfig, Qwen2Config, Qwen3Config], ids=lambda config: config.__name__)
def model(request: pytest.FixtureRequest) -> Any:
    torch.manual_seed(0)
    config = request.param(
        vocab_size=32, hidden_size=16, intermediate_size=32, num_hidden_layers=2,
        num_attention_heads=2, num_key_value_heads=1, head_dim=8, max_position_embeddings=64,
    )  # fmt: skip
    made: Any = AutoModelForCausalLM.from_config(config)
    add_fused_lm_head(made, temperature=0.7, outputs=("log_probs", "entropy"))
    return made.train()


def whole_rows(model: Any, ids: Tensor, mask: Tensor, count: int) -> tuple[Tensor, Tensor]:
    labels = ids.masked_fill(mask == 0, -100)
    labels[:, :-count] = -100
    output = model(input_ids=ids, attention_mask=mask, labels=labels, fused_lm_head=True)
    return output.log_probs[:, -count:], output.entropy[:, -count:]


def gradients(model: Any, value: Tensor) -> dict[str, Tensor]:
    model.zero_grad()
    value.backward()
    return {name: part.grad.clone() for name, part in model.named_parameters()}


def test_it_is_what_whole_rows_give_gradients_included(model: Any) -> None:
    ids, mask, count = batch()
    weights = torch.linspace(-1, 1, ids.size(0)).unsqueeze(1)
    found = log_probs(model, model.config, ids, mask, count)
    expected = whole_rows(model, ids, mask, count)
    for ours, theirs in zip(found, expected, strict=True):
        assert ours is not None
        torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-5)
    theirs = gradients(model, (expected[0] * weights).sum())
    ours = gradients(model, (found[0] * weights).sum())
    assert any(float(part.abs().max()) > 1e-3 for part in theirs.values())
    for name, part in theirs.items():
        torch.testing.assert_close(ours[name], part, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize(
    ("rows", "width", "pays"),
    [([0, 2, 4], 4, True), ([0, 1], 4, False), ([0, 2, 1], 4, False), ([0, 2, 4], 1, False)],
)
def test_it_is_done_where_prompts_have_rows_in_common(
    rows: list[int], width: int, pays: bool
) -> None:
    ids, _, count = batch()
    assert shares(ids[rows][:, -width - count :], count) is pays
