"""The second stage: a model fine-tuned on the proofs that were found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from policy.family import family_named, question
from policy.tiny import TINY, create
from training.checkpoint import save_model
from training.config import ConfigError
from training.run import Run
from training.sft import proofs_dataset, train_sft
from training.solved import Solved


def warm_model(run: Run) -> Path:
    """The folder of a run's warm-started model."""
    return run.out / "warm" / "model"


def warm_start(run: Run, solved: Sequence[Solved]) -> Path:
    """Fine-tune the configured model, or a new tiny one; returns its folder, `OUT/warm/model`."""
    target = warm_model(run)
    with run.stage("warm") as folder:
        if folder is not None:
            if not solved:
                raise ConfigError("the search found no proof to begin with: allow it more")
            start = run.config.model or str(_fresh_model(run, folder / "fresh", solved))
            generator = run.load(start)
            max_length = run.example_length(generator)
            data = proofs_dataset(
                solved,
                run.splits.by_name,
                generator,
                max_length=max_length,
                spellings=run.config.warm_start.spellings,
                seed=run.config.seed,
            )
            with run.progress.bar("warm") as advance:
                train_sft(
                    generator.model.train(),
                    generator.tokenizer,
                    data,
                    run.config.warm_start,
                    folder / "sft",
                    seed=run.config.seed,
                    max_length=max_length,
                    advance=advance,
                )
            save_model(generator, target)
    return target


def _fresh_model(run: Run, folder: Path, solved: Sequence[Solved]) -> Path:
    theorems = run.splits.by_name
    family = TINY if run.config.family is None else family_named(run.config.family)
    prompts = [question(family.ask(theorem)) for theorem in run.splits.train]
    answers = [
        family.completion(theorems[proof.name], proof.tactics, prefilled=False) for proof in solved
    ]
    config = replace(run.config.tiny, seed=run.config.seed)
    count = create(folder, [*prompts, *answers], config, family)
    run.progress.say(f"a model of {count:,} random parameters")
    return folder
