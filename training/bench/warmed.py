"""A model made for a measurement: random weights, taught the form of an answer in seconds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lean_env.problems import Theorem
from policy.family import question
from policy.tactics import PORTFOLIO
from policy.tiny import TINY, create
from policy.tiny_config import TinyConfig
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import save_model, use_threads
from training.config import WarmStart
from training.progress import Advance
from training.sft import proofs_dataset, train_sft
from training.solved import Solved

MADE = "random weights, then warmed"
"""What such a model is called in records."""


def warmed_model(
    folder: Path, theorems: Sequence[Theorem], size: TinyConfig, advance: Advance
) -> Path:
    """The folder of a model that gives tactic blocks, so that there is something to verify."""
    proofs = [Solved(theorem.name, tactics) for theorem in theorems for tactics in PORTFOLIO[:4]]
    texts = [question(TINY.ask(theorem)) for theorem in theorems]
    create(folder / "model", [*texts, *(proof.tactics for proof in proofs)], size)
    generator = TransformersGenerator.load(folder / "model")
    use_threads(generator.model)
    train_sft(
        generator.model.train(),
        generator.tokenizer,
        proofs_dataset(
            proofs,
            {theorem.name: theorem for theorem in theorems},
            generator,
            max_length=size.context,
        ),
        # Just enough for the form of an answer, which a larger model learns in fewer steps.
        WarmStart(
            steps=100 if size.width < 256 else 40,
            batch_size=16,
            learning_rate=0.25 / size.width,
        ),
        folder / "sft",
        seed=0,
        max_length=size.context,
        advance=advance,
    )
    save_model(generator, folder / "warmed")
    return folder / "warmed"
