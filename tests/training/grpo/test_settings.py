"""What the configuration of GRPO does to a step: pieces, adapters, TRL's options, resuming."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import TrainerCallback

from lean_env.problems import Theorem
from policy.family import question
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import THEOREMS, answer
from training.config import ConfigError
from training.config_grpo import Grpo, Lora
from training.grpo.curriculum import Curriculum
from training.grpo.train import train_grpo, trl_options
from training.ranks import Ranks
from training.reward import LeanReward

GROUP = 4
PROMPTS = [theorem for theorem in THEOREMS if theorem.domain != "List"]


class Scripted:
    """Stands for sampling: of each group half say one thing and half another."""

    def __init__(self, blocks: Sequence[str] = ("omega", "skip")) -> None:
        self.blocks = blocks
        self.asked: list[list[str]] = []

    def __call__(self, prompts: Sequence[Any], trainer: Any) -> dict[str, Any]:
        tokenizer = trainer.processing_class
        self.asked.append([question(prompt) for prompt in prompts[::GROUP]])
        blocks = [answer(self.blocks[i % len(self.blocks)]) for i in range(len(prompts))]
        said = [[*tokenizer(text)["input_ids"], tokenizer.eos_token_id] for text in blocks]
        asked = [
            tokenizer.apply_chat_template(
                list(prompt), add_generation_prompt=True, return_dict=False
            )
            for prompt in prompts
        ]
        return {"prompt_ids": asked, "completion_ids": said, "logprobs": None}


class Marked:
    """Stands for Lean: rewards what holds `omega`."""

    __name__ = "marked"
    seconds = 0.0

    def __call__(
        self, completions: Sequence[Any], name: Sequence[str], **columns: Any
    ) -> list[float]:
        return [float("omega" in str(completion)) for completion in completions]


def train(
    policy: TransformersGenerator,
    folder: Path,
    settings: Grpo,
    rollout: Callable[..., Any],
    callbacks: Sequence[TrainerCallback] = (),
    prompts: Sequence[Theorem] = PROMPTS,
    ranks: Ranks | None = None,
) -> list[dict[str, Any]]:
    curriculum = Curriculum([theorem.name for theorem in prompts])
    reward: LeanReward = Marked()  # type: ignore[assignment]
    return train_grpo(
        policy, prompts, reward, curriculum, settings, folder, seed=0, rollout=rollout,
        callbacks=callbacks, ranks=ranks,
    )  # fmt: skip


def weights(policy: TransformersGenerator) -> dict[str, torch.Tensor]:
    return {name: value.detach().clone() for name, value in policy.model.state_dict().items()}


@pytest.mark.parametrize("micro_batch", [1, 2, 6])
def test_the_pieces_of_a_step_add_up_to_the_step(
    warm_folder: Path, tmp_path: Path, micro_batch: int
) -> None:
    ends = []
    for number, micro in enumerate((None, micro_batch)):
        policy = TransformersGenerator.load(warm_folder)
        settings = Grpo(
            steps=1, prompts=3, group=GROUP, max_tokens=24, micro_batch=micro, warmup_steps=0
        )
        train(policy, tmp_path / str(number), settings, Scripted())
        ends.append(weights(policy))
    before = weights(TransformersGenerator.load(warm_folder))
    assert any(not value.equal(before[name]) for name, value in ends[0].items())
    for name, value in ends[0].items():
        torch.testing.assert_close(ends[1][name], value, rtol=1e-3, atol=1e-5)


def test_a_step_that_teaches_nothing_moves_nothing_however_much_momentum_there_is(
    warm: TransformersGenerator, tmp_path: Path
) -> None:
    seen: list[dict[str, torch.Tensor]] = []

    class Watch(TrainerCallback):
        def on_step_end(self, *arguments: Any, **named: Any) -> None:
            seen.append(weights(warm))

    class Tires(Scripted):
        """From the third step on all say the same."""

        def __call__(self, prompts: Sequence[Any], trainer: Any) -> dict[str, Any]:
            if len(seen) == 2:
                self.blocks = ("omega",)
            return super().__call__(prompts, trainer)

    settings = Grpo(
        steps=3, prompts=3, group=GROUP, max_tokens=24, max_resamples=0, weight_decay=0.1
    )
    train(warm, tmp_path / "grpo", settings, Tires(), [Watch()])
    second, third = seen[1:]
    assert any(not value.equal(seen[0][name]) for name, value in second.items())
    assert all(value.equal(second[name]) for name, value in third.items())


def test_a_resumed_run_asks_what_the_uninterrupted_one_would(
    warm_folder: Path, tmp_path: Path
) -> None:
    settings = Grpo(
        steps=6, prompts=2, group=GROUP, max_tokens=24, save_every=2, learning_rate=1e-4
    )

    class Stops(TrainerCallback):
        def on_step_end(self, args: Any, state: Any, control: Any, **named: Any) -> None:
            if state.global_step == 3:
                raise InterruptedError

    whole = Scripted()
    train(TransformersGenerator.load(warm_folder), tmp_path / "whole", settings, whole)
    first, rest = Scripted(), Scripted()
    policy = TransformersGenerator.load(warm_folder)
    with pytest.raises(InterruptedError):
        train(policy, tmp_path / "cut", settings, first, [Stops()])
    policy = TransformersGenerator.load(warm_folder)
    train(policy, tmp_path / "cut", settings, rest)
    assert len(whole.asked) == 6
    assert first.asked == whole.asked[:3]
    assert rest.asked == whole.asked[2:]  # from the checkpoint of the second step on


def test_adapters_are_trained_and_merged(warm: TransformersGenerator, tmp_path: Path) -> None:
    before = weights(warm)
    settings = Grpo(steps=2, prompts=2, group=GROUP, max_tokens=24, lora=Lora(rank=4))
    train(warm, tmp_path / "grpo", settings, Scripted())
    after = weights(warm)
    assert after.keys() == before.keys()  # an ordinary model again
    moved = {name for name, value in after.items() if not value.equal(before[name])}
    assert moved
    assert not any("embed" in name or "norm" in name for name in moved)


def test_options_of_trl_reach_it_and_wrong_ones_are_named(
    warm: TransformersGenerator, tmp_path: Path
) -> None:
    settings = Grpo(
        trl={"importance_sampling_level": "sequence", "mask_truncated_completions": True}
    )
    assert trl_options(settings) == settings.trl
    with pytest.raises(ConfigError, match=r"grpo\.trl\.num_generations is set by grpo\.group"):
        trl_options(Grpo(trl={"num_generations": 4}))
    with pytest.raises(ConfigError, match=r"no option.*is top_k meant"):
        trl_options(Grpo(trl={"topk": 4}))
    with pytest.raises(ConfigError, match=r"report_to: no_such_logger is not installed"):
        trl_options(Grpo(trl={"report_to": ["no_such_logger"]}))
    settings = Grpo(steps=1, prompts=2, group=GROUP, max_tokens=24, trl=settings.trl)
    assert train(warm, tmp_path / "grpo", settings, Scripted())
