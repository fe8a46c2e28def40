"""GRPO against real Lean, with TRL."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset
from transformers import AutoModelForCausalLM, TrainerCallback
from transformers.integrations import get_available_reporting_integrations
from trl.trainer.grpo_config import GRPOConfig

from lean_env.problems import Theorem
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import DEVICE_SETTINGS, last_checkpoint
from training.config import ConfigError
from training.config_grpo import Grpo
from training.grpo.curriculum import Curriculum
from training.grpo.trainer import LeanGRPOTrainer
from training.ranks import Ranks
from training.reward import LeanReward
from training.step_bar import hush

OURS = {
    "output_dir": "the run's folder",
    "seed": "seed",
    "max_steps": "grpo.steps",
    "per_device_train_batch_size": "grpo.micro_batch",
    "gradient_accumulation_steps": "grpo.micro_batch",
    "generation_batch_size": "grpo.prompts and grpo.group",
    "steps_per_generation": "grpo.micro_batch",
    "num_generations": "grpo.group",
    "num_iterations": "grpo.iterations",
    "max_completion_length": "grpo.max_tokens",
    "learning_rate": "grpo.learning_rate",
    "lr_scheduler_type": "grpo.schedule",
    "warmup_steps": "grpo.warmup_steps",
    "max_grad_norm": "grpo.max_grad_norm",
    "weight_decay": "grpo.weight_decay",
    "beta": "grpo.beta",
    "epsilon": "grpo.epsilon",
    "epsilon_high": "grpo.epsilon_high",
    "loss_type": "grpo.loss_type",
    "scale_rewards": "grpo.scale_rewards",
    "entropy_coef": "grpo.entropy",
    "temperature": "grpo.temperature",
    "logging_steps": "this program: the curve needs every step",
    "save_steps": "grpo.save_every",
    "save_total_limit": "this program: the last two",
    "ignore_data_skip": "this program: the curriculum knows what it drew",
    "remove_unused_columns": "this program: the reward needs the theorem's name",
}
"""Options of TRL's that the configuration has under another name, or that must not change."""


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
    ranks: Ranks | None = None,
    trainer_class: Callable[..., LeanGRPOTrainer] = LeanGRPOTrainer,
) -> list[dict[str, Any]]:
    """Train in place and return TRL's log; resumes from the newest checkpoint in `folder`.

    All of `ranks` call this at once; `on_log` and `callbacks` are for the first alone.
    """
    ranks = ranks or Ranks()
    data = Dataset.from_list(
        [{"prompt": generator.family.ask(theorem), "name": theorem.name} for theorem in prompts]
    )
    check_processes(config, ranks.size)
    share = config.rollouts // ranks.size
    micro = config.micro_batch or share
    state = folder / "curriculum.json"
    curriculum.load(state)
    newest = ranks.after_first(lambda: last_checkpoint(folder))
    with ranks.together():
        arguments = GRPOConfig(
            output_dir=str(folder),
            max_steps=config.steps,
            per_device_train_batch_size=micro,
            gradient_accumulation_steps=share // micro,
            num_generations=config.group,
            num_iterations=config.iterations,
            max_completion_length=config.max_tokens,
            learning_rate=config.learning_rate,
            lr_scheduler_type=config.schedule,
            warmup_steps=config.warmup_steps,
            max_grad_norm=config.max_grad_norm,
            weight_decay=config.weight_decay,
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
            ignore_data_skip=True,  # the curriculum knows what it drew
            seed=seed,
            **{**DEVICE_SETTINGS, **trl_options(config)},
        )
        trainer = trainer_class(
            curriculum=curriculum,
            settings=config,
            model=generator.model.train(),
            reward=reward,
            args=arguments,
            train_dataset=data,
            processing_class=generator.tokenizer,
            peft_config=_adapters(config),
            rollout_func=rollout,
            callbacks=[_Watch(curriculum, state, on_log), *callbacks] if ranks.first else [],
        )
        hush(trainer)
        trainer.train(resume_from_checkpoint=newest)
        _take_back(trainer, generator, config, ranks)
    return list(trainer.state.log_history)


def check_processes(config: Grpo, processes: int) -> None:
    """Refuse, with a ConfigError, a number of processes that a step cannot be divided among."""
    if config.prompts % processes:
        raise ConfigError(
            f"grpo.prompts of {config.prompts} cannot be divided among {processes} processes: "
            "each judges whole groups"
        )
    share = config.rollouts // processes
    if config.micro_batch is not None and share % config.micro_batch:
        raise ConfigError(
            f"grpo.micro_batch of {config.micro_batch} does not divide the {share} rollouts of "
            f"each of {processes} processes"
        )


def _take_back(
    trainer: LeanGRPOTrainer, generator: TransformersGenerator, config: Grpo, ranks: Ranks
) -> None:
    """Leave the trained weights in the first process's generator, whole and without adapters."""
    if config.lora is not None:
        generator.model = trainer.model.merge_and_unload()
    elif ranks.sharded:
        whole = trainer.accelerator.get_state_dict(trainer.model_wrapped)
        if ranks.first:
            with torch.device("meta"):
                generator.model = AutoModelForCausalLM.from_config(generator.model.config)
            generator.model.load_state_dict(whole, assign=True)
            generator.model.tie_weights()


def trl_options(config: Grpo) -> dict[str, Any]:
    """The further options for TRL; raises ConfigError for one it does not know, or that is ours."""
    known = {field.name for field in fields(GRPOConfig)}
    for key in config.trl:
        if key in OURS:
            raise ConfigError(f"grpo.trl.{key} is set by {OURS[key]}")
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            hint = f"; is {near[0]} meant?" if near else ""
            raise ConfigError(f"grpo.trl.{key} is no option of TRL's GRPOConfig{hint}")
    wanted = config.trl.get("report_to", "none")
    there = get_available_reporting_integrations()
    for name in [wanted] if isinstance(wanted, str) else wanted:
        if name not in ("none", "all", *there):
            raise ConfigError(
                f"grpo.trl.report_to: {name} is not installed, or no logger that transformers "
                f"knows; at hand: {', '.join(sorted(there)) or 'none'}"
            )
    return dict(config.trl)


def _adapters(config: Grpo) -> Any | None:
    if config.lora is None:
        return None
    from peft import LoraConfig

    return LoraConfig(
        r=config.lora.rank,
        lora_alpha=config.lora.alpha,
        lora_dropout=config.lora.dropout,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
