"""What a pass keeps is what is reckoned, on models of two architectures and several shapes."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM, LlamaConfig, Qwen2Config
from trl.trainer.utils import add_fused_lm_head

from training.activations import Pass, activations
from training.bench.ledger import CpuLedger

ROWS, PROMPT, ANSWER = 2, 40, 24


def shape(architecture: Any, **sizes: int) -> Any:
    usual = {
        "hidden_size": 64, "intermediate_size": 256, "num_hidden_layers": 4, "vocab_size": 512,
        "num_attention_heads": 4, "num_key_value_heads": 2,
    }  # fmt: skip
    return architecture(**{**usual, **sizes}, tie_word_embeddings=False)


def measured(config: Any, half: bool, again: bool) -> int:
    """Bytes beyond what was there before, at most, of the second pass: gradients are there."""
    model: Any = AutoModelForCausalLM.from_config(config, dtype=torch.float32).train()
    add_fused_lm_head(model, outputs=("log_probs", "entropy"))
    if again:
        model.gradient_checkpointing_enable()
    ids = torch.randint(0, config.vocab_size, (ROWS, PROMPT + ANSWER))
    labels = ids.clone()
    labels[:, :PROMPT] = -100
    with CpuLedger() as counted:
        for _ in range(2):
            counted.begin()
            before = counted.now
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
                output = model(
                    input_ids=ids, attention_mask=torch.ones_like(ids), labels=labels,
                    fused_lm_head=True,
                )  # fmt: skip
            output.loss.backward()
            del output
    return counted.peak - before


def reckoned(config: Any, half: bool, again: bool) -> int:
    model: Any = AutoModelForCausalLM.from_config(config)
    inside = [
        module.weight.numel() for module in model.model.modules()
        if isinstance(module, torch.nn.Linear)
    ]  # fmt: skip
    one = Pass(
        prompts=1, rows=ROWS, prompt_tokens=PROMPT, answer_tokens=ANSWER, shared=False, half=half,
        residual=4, again=again, on_gpu=False,
    )  # fmt: skip
    return activations(config, one, linear=sum(inside), head_learns=True)


@pytest.mark.parametrize(("half", "again"), [(False, False), (True, False), (True, True)])
@pytest.mark.parametrize("architecture", [LlamaConfig, Qwen2Config])
def test_the_most_that_is_kept_is_what_is_reckoned(
    architecture: Any, half: bool, again: bool
) -> None:
    config = shape(architecture)
    assert reckoned(config, half, again) == pytest.approx(measured(config, half, again), rel=0.1)


@pytest.mark.parametrize(
    ("name", "more"),
    [("num_hidden_layers", 8), ("intermediate_size", 1024), ("num_key_value_heads", 4)],
)
def test_what_grows_with_a_shape_grows_as_reckoned(name: str, more: int) -> None:
    """The head is the larger part of a tiny model: what layers keep is seen in differences."""
    small, large = shape(LlamaConfig), shape(LlamaConfig, **{name: more})
    grown = measured(large, False, False) - measured(small, False, False)
    assert reckoned(large, False, False) - reckoned(small, False, False) == pytest.approx(
        grown, rel=0.1
    )
