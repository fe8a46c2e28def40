"""GRPO against real Lean, with TRL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from datasets import Dataset
from transformers import TrainerCallback
from trl.trainer.grpo_config import GRPOConfig

from lean_env.problems import Theorem
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import DEVICE_SETTINGS, last_checkpoint
from training.config import Grpo
from training.grpo.curriculum import Curriculum
from training.grpo.trainer import LeanGRPOTrainer
from training.reward import LeanReward
from training.step_bar import hush


class _Watch(TrainerCallback):
    """Keeps the curriculum beside each checkpoint and passes the log on."""

    def __init__(
        self, curriculum: Curriculum, path: Path, on_log: Callable[[int, dict[str, Any]], None]
    ) -> None:
        self._curriculum, self._path, self._on_log = curriculum, path, on_log

    def on_save(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        """Save the pass rates with the model."""
        self._curriculum.save(self._path)

    def on_log(
        self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **kwargs: Any
    ) -> None:
        """Report what TRL logged."""
        self._on_log(int(state.global_step), dict(logs or {}))


def train_grpo(
    generator: TransformersGenerator,
    prompts: Sequence[Theorem],
    reward: LeanReward,
    curriculum: Curriculum,
    config: Grpo,
    folder: Path,
    *,
    seed: int,
    rollout: Callable[..., Any] | None = None,
    on_log: Callable[[int, dict[str, Any]], None] = lambda step, logs: None,
    callbacks: Sequence[TrainerCallback] = (),
) -> list[dict[str, Any]]:
    """Train in place and return TRL's log; resumes from the newest checkpoint in `folder`."""
    data = Dataset.from_list(
        [{"prompt": generator.family.ask(theorem), "name": theorem.name} for theorem in prompts]
    )
    arguments = GRPOConfig(
        output_dir=str(folder),
        max_steps=config.steps,
        per_device_train_batch_size=config.prompts * config.group,
        num_generations=config.group,
        num_iterations=config.iterations,
        max_completion_length=config.max_tokens,
        learning_rate=config.learning_rate,
        lr_scheduler_type="constant_with_warmup",
        warmup_steps=2,
        beta=config.beta,
        epsilon=config.epsilon,
        epsilon_high=config.epsilon_high,
        loss_type=config.loss_type,
        scale_rewards=config.scale_rewards,
        entropy_coef=config.entropy,
        temperature=config.temperature,
        logging_steps=1,
        save_steps=config.save_every,
        save_total_limit=2,
        ignore_data_skip=True,  # the curriculum draws anew after a resume
        seed=seed,
        **DEVICE_SETTINGS,
    )
    state = folder / "curriculum.json"
    curriculum.load(state)
    trainer = LeanGRPOTrainer(
        curriculum=curriculum,
        settings=config,
        model=generator.model.train(),
        reward=reward,
        args=arguments,
        train_dataset=data,
        processing_class=generator.tokenizer,
        rollout_func=rollout,
        callbacks=[_Watch(curriculum, state, on_log), *callbacks],
    )
    hush(trainer)
    trainer.train(resume_from_checkpoint=last_checkpoint(folder))
    return list(trainer.state.log_history)
