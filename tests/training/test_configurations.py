"""Every configuration we ship loads, builds its kind of model at a tiny size, and takes a step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from accelerate.commands.config.config_args import load_config_from_file
from transformers import AutoModelForCausalLM, LlamaConfig, Qwen2Config, Qwen3Config

from policy.family import family_of
from policy.tiny import TINY
from policy.transformers_generator import TransformersGenerator
from tests.training.grpo.test_settings import GROUP, Scripted, train, weights
from training.checkpoint import save_model
from training.config import RunConfig, load_config
from training.ranks import Ranks
from training.stages.grpo import check

CONFIGS = Path(__file__).parents[2] / "training" / "configs"
SHIPPED = sorted(CONFIGS.glob("*.yaml"))
ARCHITECTURES: dict[str, Any] = {
    "families-cpu": LlamaConfig,
    "minif2f-cpu": LlamaConfig,
    "kimina-1.7b-lora": Qwen3Config,
    "prover-7b-8gpu": LlamaConfig,
    "r1-distill-1.5b-1gpu": Qwen2Config,
    "r1-zero-style": Qwen2Config,
    "smollm2-cpu-smoke": LlamaConfig,
    "tiny-cpu": LlamaConfig,
}
FAMILIES = {
    "families-cpu": "tiny-proof",
    "minif2f-cpu": "tiny-proof",
    "kimina-1.7b-lora": "kimina",
    "prover-7b-8gpu": "deepseek-prover-v2",
    "r1-distill-1.5b-1gpu": "r1-distill",
    "r1-zero-style": "r1-distill",
    "smollm2-cpu-smoke": "instruct",
    "tiny-cpu": "lean-env",
}


@pytest.fixture(autouse=True)
def on_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Names of the hub are taken as they are: nothing is fetched by reading a configuration.

    What a user has to bring is there.
    """
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "minif2f.jsonl").touch()


def read(name: str) -> RunConfig:
    return load_config(CONFIGS / f"{name}.yaml")


def small(name: str, generator: TransformersGenerator, folder: Path) -> TransformersGenerator:
    """A model of the configuration's architecture, of random weights, with our own tokenizer."""
    tokenizer = generator.tokenizer
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(
        ARCHITECTURES[name](
            vocab_size=len(tokenizer), hidden_size=32, intermediate_size=64, num_hidden_layers=2,
            num_attention_heads=4, num_key_value_heads=2, head_dim=8, max_position_embeddings=512,
            pad_token_id=tokenizer.pad_token_id, eos_token_id=tokenizer.eos_token_id,
        )
    )  # fmt: skip
    # From a folder, as real ones come: a reference is loaded from there once more.
    save_model(TransformersGenerator(model, tokenizer, TINY), folder)
    return TransformersGenerator.load(folder, dtype=read(name).dtype)


def test_every_shipped_configuration_is_spoken_of_here() -> None:
    assert {file.stem for file in SHIPPED} == set(ARCHITECTURES) == set(FAMILIES)


@pytest.mark.parametrize("name", sorted(ARCHITECTURES))
def test_a_configuration_names_its_family_and_options_that_trl_knows(name: str) -> None:
    config = read(name)
    check(config, Ranks())
    found = config.family or (family_of(config.model).name if config.model else TINY.name)
    assert found == FAMILIES[name]


@pytest.mark.parametrize(
    "name",
    [
        name if name == "r1-zero-style" else pytest.param(name, marks=pytest.mark.slow)
        for name in sorted(ARCHITECTURES)
    ],
)
def test_a_model_of_its_architecture_takes_a_step(
    name: str, generator: TransformersGenerator, tmp_path: Path
) -> None:
    settings = read(name).grpo
    # vLLM needs a GPU; everything else is taken as it stands, but for the size.
    options = {key: value for key, value in settings.trl.items() if "vllm" not in key}
    if "ref_model_sync_steps" in options:
        options["ref_model_sync_steps"] = 1
    settings = replace(
        settings, steps=1, prompts=2, group=GROUP, micro_batch=GROUP, max_tokens=24,
        warmup_steps=0, save_every=5, trl=options,
    )  # fmt: skip
    policy = small(name, generator, tmp_path / "model")
    before = weights(policy)
    log = train(policy, tmp_path / "grpo", settings, Scripted())
    assert log[0]["groups/kept"] == 2
    after = weights(policy)
    assert after.keys() == before.keys()
    assert any(not value.equal(before[key]) for key, value in after.items())


@pytest.mark.parametrize(
    "file", sorted((CONFIGS / "accelerate").glob("*.yaml")), ids=lambda file: file.stem
)
def test_accelerate_takes_its_files(file: Path) -> None:
    read_back = load_config_from_file(str(file))
    assert read_back.num_processes == 8
