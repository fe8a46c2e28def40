"""The memory of real steps is what a plan says, part by part."""

from __future__ import annotations

import json

import pytest
import torch
from transformers import Qwen2Config

from training.bench.memory import GOAL, footprint
from training.config_grpo import Grpo, Lora

pytestmark = pytest.mark.slow

SHAPE = {
    "hidden_size": 64, "intermediate_size": 256, "num_hidden_layers": 6, "vocab_size": 512,
    "num_attention_heads": 4, "num_key_value_heads": 2, "max_position_embeddings": 1024,
    "tie_word_embeddings": False,
}  # fmt: skip


@pytest.mark.parametrize("lora", [None, Lora(rank=8)], ids=["all", "adapters"])
@pytest.mark.parametrize("as_on_gpu", [False, True], ids=["float32", "bfloat16"])
def test_what_steps_take_is_what_was_planned(lora: Lora | None, as_on_gpu: bool) -> None:
    options = {"bf16": True, "gradient_checkpointing": True} if as_on_gpu else {}
    settings = Grpo(prompts=2, group=4, micro_batch=4, max_tokens=24, lora=lora, trl=options)
    found = footprint("small", Qwen2Config(**SHAPE), settings, torch.device("cpu"))
    predicted, measured = found.predicted, found.measured
    assert predicted.weights == pytest.approx(measured.weights, rel=0.01)
    assert predicted.gradients == pytest.approx(measured.gradients, rel=0.01)
    assert predicted.optimiser == pytest.approx(measured.optimiser, rel=0.01)
    assert predicted.activations == pytest.approx(measured.activations, rel=GOAL)
    assert found.off <= GOAL
    assert 0 < found.generation_s < found.step_s
    assert json.loads(json.dumps(found.to_json()))["off"] == found.off
