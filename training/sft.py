"""Warm start: supervised fine-tuning on proofs that were found."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from datasets import Dataset
from trl.trainer.sft_config import SFTConfig
from trl.trainer.sft_trainer import SFTTrainer

from lean_env.problems import Theorem
from policy.encoding import encode_example
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import DEVICE_SETTINGS, last_checkpoint
from training.config import ConfigError, WarmStart
from training.progress import Advance
from training.solved import Solved
from training.step_bar import StepBar, hush

_log = logging.getLogger(__name__)


def proofs_dataset(
    solved: Sequence[Solved],
    theorems: Mapping[str, Theorem],
    generator: TransformersGenerator,
    *,
    max_length: int,
) -> Dataset:
    """One example per proof, in the words of the generator's family.

    Those of more than `max_length` tokens are left out, and counted in the log: a proof without its
    end teaches a model not to end.
    """
    family, examples = generator.family, []
    for proof in solved:
        theorem = theorems[proof.name]
        completion = family.completion(
            theorem, proof.tactics, prefilled=generator.prefills_thinking
        )
        prompt = generator.render(family.ask(theorem))
        examples.append(encode_example(generator.tokenizer, prompt, completion))
    fitting = [example for example in examples if len(example["input_ids"]) <= max_length]
    if len(fitting) < len(examples):
        _log.warning(
            "%d of %d proofs are longer than %d tokens and are left out",
            *(len(examples) - len(fitting), len(examples), max_length),
        )
    if not fitting:
        raise ConfigError(f"no proof fits into {max_length} tokens")
    return Dataset.from_list(fitting)


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
