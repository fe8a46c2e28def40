"""Supervised fine-tuning: on proofs that were found, and on single steps of proofs."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from datasets import Dataset, IterableDataset
from trl.trainer.sft_config import SFTConfig
from trl.trainer.sft_trainer import SFTTrainer

from lean_env.problems import Theorem
from lean_env.problems.pairs import read_pairs
from policy.encoding import Example, Respelling, encode_example
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import DEVICE_SETTINGS, last_checkpoint
from training.config import ConfigError
from training.progress import Advance
from training.solved import Solved
from training.step_bar import StepBar, hush

_log = logging.getLogger(__name__)


class FineTuning(Protocol):
    """How long to train, on how many examples at once, and how fast."""

    @property
    def steps(self) -> int:
        """Updates of the weights."""
        ...

    @property
    def batch_size(self) -> int:
        """Examples per update."""
        ...

    @property
    def learning_rate(self) -> float:
        """The largest; it decays as a cosine does."""
        ...


def proofs_dataset(
    solved: Sequence[Solved],
    theorems: Mapping[str, Theorem],
    generator: TransformersGenerator,
    *,
    max_length: int,
    spellings: int = 0,
    seed: int = 0,
) -> Dataset:
    """One example per proof, in the words of the generator's family.

    With `spellings` each comes so many times again, its prompt in smaller tokens (`Respelling`).
    Those of more than `max_length` tokens are left
    out, and counted in the log: a proof without its end teaches a model not to end.
    """
    family, examples = generator.family, []
    respelling = Respelling(generator.tokenizer, seed)
    for proof in solved:
        theorem = theorems[proof.name]
        completion = family.completion(
            theorem, proof.tactics, prefilled=generator.prefills_thinking
        )
        prompt = generator.render(family.ask(theorem))
        for respell in (None, *[respelling] * spellings):
            examples.append(encode_example(generator.tokenizer, prompt, completion, respell))
    fitting = [example for example in examples if len(example["input_ids"]) <= max_length]
    if len(fitting) < len(examples):
        _log.warning(
            "%d of %d proofs are longer than %d tokens and are left out",
            *(len(examples) - len(fitting), len(examples), max_length),
        )
    if not fitting:
        raise ConfigError(f"no proof fits into {max_length} tokens")
    return Dataset.from_list(fitting)


def steps_dataset(
    pairs: Path, generator: TransformersGenerator, *, max_length: int, shuffle: int, seed: int
) -> IterableDataset:
    """One example per pair of a file, in the words of the generator's family, streamed.

    They are shuffled within `shuffle` examples, so that there may be more of them than fit in
    memory. Those of more than `max_length` tokens are left out. Raises ConfigError where none fits.
    """
    family = generator.family

    def encoded(pair: Mapping[str, str]) -> Example:
        prompt = generator.render(family.ask_step(pair["state"]))
        return encode_example(generator.tokenizer, prompt, family.step(pair["tactic"]))

    streamed: Any = IterableDataset.from_generator(_records, gen_kwargs={"file": str(pairs)})
    examples = streamed.map(encoded, remove_columns=["state", "tactic"]).filter(
        lambda example: len(example["input_ids"]) <= max_length
    )
    if next(iter(examples), None) is None:
        raise ConfigError(f"no pair of a state and a tactic is left that fits {max_length} tokens")
    return examples.shuffle(seed=seed, buffer_size=shuffle)


def _records(file: str) -> Iterator[dict[str, str]]:
    for pair in read_pairs(file):
        yield {"state": pair.state, "tactic": pair.tactic}


def train_sft(
    model: Any,
    tokenizer: Any,
    data: Dataset | IterableDataset,
    config: FineTuning,
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
        # What is streamed is batched by each process for itself.
        accelerator_config={"dispatch_batches": False},
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
