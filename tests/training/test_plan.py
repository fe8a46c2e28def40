"""A plan: the shapes of real models against what is built, shares, and the budget."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from transformers import Qwen2Config
from typer.testing import CliRunner

from policy.tiny import new_model, train_tokenizer
from policy.transformers_generator import TransformersGenerator
from tests.training.grpo.test_settings import GROUP, Scripted, train
from training import plan as plans
from training.cli import train as command
from training.config import ConfigError, RunConfig, load_config
from training.config_grpo import Grpo, Lora
from training.plan import Plan, Verification, plan


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rate is measured once, below; elsewhere it is 50 answers per second."""
    monkeypatch.setattr(
        plans,
        "_verification",
        lambda config, ranks: Verification(50.0, 1.28, 32.0, config.budget_s(2)),
    )


def planned(folder: Path, settings: Grpo, processes: int = 1, **shape: int) -> Plan:
    """The plan for a Qwen2 of 1.5B's shape, of which there is only `config.json`."""
    folder.mkdir(exist_ok=True)
    config = {
        "hidden_size": 1536, "intermediate_size": 8960, "num_hidden_layers": 28,
        "num_attention_heads": 12, "num_key_value_heads": 2, "vocab_size": 151936,
        "max_position_embeddings": 131072, "tie_word_embeddings": False, **shape,
    }  # fmt: skip
    Qwen2Config(**config).save_pretrained(folder)
    run = RunConfig(model=str(folder), start="model", grpo=settings)
    return plan(run, processes, gpu=True)


def test_a_model_of_billions_is_planned_without_its_weights(tmp_path: Path) -> None:
    found = planned(tmp_path, Grpo(prompts=16, group=8, micro_batch=4, max_tokens=4096))
    assert found.parameters == found.trained == 1_777_088_000  # with an output layer of its own
    memory = found.memory
    assert memory.weights == memory.gradients == 4 * found.parameters
    assert memory.optimiser == 8 * found.parameters
    assert memory.reference == 0
    # 128 rollouts of 4,096 tokens; 28 layers of two heads of 128, keys and values, two bytes each.
    cache = 128 * 4096 * 28 * 2 * 2 * 128 * 2
    assert cache < memory.generation < 1.1 * cache
    # What goes from layer to layer, in four bytes, is the least that four answers keep.
    assert 4 * 4096 * 28 * 1536 * 4 < memory.activations < memory.weights
    assert found.tokens == 128 * 4096


def test_adapters_need_a_share_of_gradients_and_no_second_model(tmp_path: Path) -> None:
    settings = Grpo(beta=0.1, lora=Lora(rank=8))
    adapted, whole = planned(tmp_path, settings), planned(tmp_path, Grpo(beta=0.1))
    assert adapted.trained < adapted.parameters / 100
    assert adapted.memory.gradients == 4 * adapted.trained
    assert adapted.memory.reference == 0
    assert whole.memory.reference == whole.memory.weights


def test_processes_divide_rollouts_and_not_the_model(tmp_path: Path) -> None:
    alone, one_of_four = planned(tmp_path, Grpo()), planned(tmp_path, Grpo(), 4)
    assert one_of_four.memory.generation * 4 == alone.memory.generation
    assert one_of_four.memory.weights == alone.memory.weights
    with pytest.raises(ConfigError, match="cannot be divided"):
        planned(tmp_path, Grpo(prompts=8), 3)


def test_the_parameters_are_those_of_the_model_that_is_built() -> None:
    config = RunConfig()
    tokenizer = train_tokenizer(["theorem"], config.tiny.vocabulary)
    built = new_model(tokenizer, config.tiny)
    # A corpus of one word fills no vocabulary.
    missing = config.tiny.vocabulary - len(tokenizer)
    assert plan(config).parameters == built.num_parameters() + missing * config.tiny.width


def test_adapters_are_counted_as_they_are_trained(
    warm: TransformersGenerator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Grpo(steps=1, prompts=2, group=GROUP, max_tokens=24, lora=Lora(rank=4))
    _, _, counted = plans._parameters(RunConfig(grpo=settings), warm.model.config)
    seen: list[int] = []

    class Counts(Scripted):
        def __call__(self, prompts: object, trainer: object) -> dict[str, object]:
            parameters = trainer.model.parameters()  # type: ignore[attr-defined]
            seen.append(sum(p.numel() for p in parameters if p.requires_grad))
            return super().__call__(prompts, trainer)  # type: ignore[arg-type]

    train(warm, tmp_path / "grpo", settings, Counts())
    assert set(seen) == {counted}


def test_a_budget_that_does_not_hold_is_said() -> None:
    assert Verification(10.0, 6.4, 100.0, 140.0).holds
    assert not Verification(10.0, 6.4, 100.0, 90.0).holds
    assert Verification(10.0, 1.0, 1.0, 1.0).free_from_s == pytest.approx(9.0)


def test_the_command_says_it_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()  # the rate is measured, by real Lean
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "run.yaml"
    file.write_text(json.dumps({"verification": {"workers": 2}}))
    load_config(file)
    result = CliRunner().invoke(command, ["all", str(file), "--dry-run"], env={"COLUMNS": "100"})
    assert result.exit_code == 0, result.output
    for words in ("parameters", "generation, GiB", "judged per second", "holds the worst batch"):
        assert words in " ".join(result.output.split())
    assert [path.name for path in tmp_path.iterdir()] == ["run.yaml"]
