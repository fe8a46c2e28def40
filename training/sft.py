"""Warm start: supervised fine-tuning on proofs that were found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from datasets import Dataset
from trl.trainer.sft_config import SFTConfig
from trl.trainer.sft_trainer import SFTTrainer

from lean_env.problems import Theorem
from policy.chat import proof_answer, proof_prompt
from training.checkpoint import DEVICE_SETTINGS, last_checkpoint
from training.config import WarmStart
from training.progress import Advance
from training.solved import Solved
from training.step_bar import StepBar, hush


def proofs_dataset(solved: Sequence[Solved], theorems: Mapping[str, Theorem]) -> Dataset:
    """Prompt and completion turns, one row per proof."""
    return Dataset.from_list(
        [
            {
                "prompt": proof_prompt(theorems[proof.name]),
                "completion": [proof_answer(proof.tactics)],
            }
            for proof in solved
        ]
    )


def train_sft(
    model: Any,
    tokenizer: Any,
    data: Dataset,
    config: WarmStart,
    folder: Path,
    *,
    seed: int,
    max_length: int,
    advance: Advance = lambda done, total, note="": None,
) -> dict[str, float]:
    """Train in place; the loss is on the completions only. Returns the last logged metrics.

    Resumes from the newest checkpoint in `folder`.
    """
    arguments = SFTConfig(
        output_dir=str(folder),
        max_steps=config.steps,
        per_device_train_batch_size=config.batch_size,
        learning_rate=config.learning_rate,
        lr_scheduler_type="cosine",
        warmup_steps=max(1, config.steps // 20),
        max_length=max_length,
        completion_only_loss=True,
        logging_steps=max(1, config.steps // 20),
        save_steps=max(1, config.steps // 2),
        save_total_limit=1,
        seed=seed,
        **DEVICE_SETTINGS,
    )
    trainer = SFTTrainer(
        model=model,
        args=arguments,
        train_dataset=data,
        processing_class=tokenizer,
        callbacks=[StepBar(advance, "loss")],
    )
    hush(trainer)
    trainer.train(resume_from_checkpoint=last_checkpoint(folder))
    logged = [entry for entry in trainer.state.log_history if "loss" in entry]
    return {key: float(value) for key, value in logged[-1].items()} if logged else {}
