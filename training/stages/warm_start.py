"""The second stage: a model fine-tuned on the proofs that were found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from policy.chat import proof_answer, proof_prompt
from policy.tiny import create
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import save_model
from training.config import ConfigError
from training.run import Run
from training.sft import proofs_dataset, train_sft
from training.solved import Solved


def warm_start(run: Run, solved: Sequence[Solved]) -> Path:
    """Fine-tune the configured model, or a new tiny one; returns its folder, `OUT/warm/model`."""
    target = run.out / "warm" / "model"
    with run.stage("warm") as folder:
        if folder is not None:
            if not solved:
                raise ConfigError("the search found no proof to begin with: allow it more")
            start = run.config.model or str(_fresh_model(run, folder / "fresh", solved))
            generator = TransformersGenerator.load(start)
            with run.progress.bar("warm") as advance:
                train_sft(
                    generator.model.train(),
                    generator.tokenizer,
                    proofs_dataset(solved, run.splits.by_name),
                    run.config.warm_start,
                    folder / "sft",
                    seed=run.config.seed,
                    max_length=run.config.tiny.context,
                    advance=advance,
                )
            save_model(generator.model, generator.tokenizer, target)
    return target


def _fresh_model(run: Run, folder: Path, solved: Sequence[Solved]) -> Path:
    prompts = [proof_prompt(theorem)[0]["content"] for theorem in run.splits.train]
    answers = [proof_answer(proof.tactics)["content"] for proof in solved]
    count = create(folder, [*prompts, *answers], replace(run.config.tiny, seed=run.config.seed))
    run.progress.say(f"a model of {count:,} random parameters")
    return folder
