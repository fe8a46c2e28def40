"""The stage of step-level learning: a model fine-tuned to give one tactic for a proof state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from pathlib import Path

from lean_env.problems import Theorem
from lean_env.problems.decontaminate import Index
from lean_env.problems.pairs import TacticPair, read_pairs, write_pairs
from policy.family import Answer, Family, family_named, question
from policy.models import family_by_name
from policy.tiny import create
from policy.transformers_generator import TransformersGenerator
from training.checkpoint import save_model
from training.run import Run
from training.sft import steps_dataset, train_sft

_CORPUS = 2000  # pairs that the tokenizer of a new model is made from
_BENCHMARK = "CoreBench."


def tactic_policy(run: Run) -> Path:
    """Fine-tune the configured model, or a new tiny one, on the configuration's `tactics`.

    Returns its folder, `OUT/tactics/model`: a policy for `lean-env prove --policy`. What it learns
    from is in `OUT/tactics/pairs.jsonl`. Raises ConfigError where no pair is left to learn from,
    ProblemError where pairs cannot be read.
    """
    target = run.out / "tactics" / "model"
    with run.stage("tactics") as folder:
        if folder is not None:
            settings = run.config.tactics
            pairs = folder / "pairs.jsonl"
            if not pairs.is_file():
                count, theorems = write_pairs(training_pairs(run), pairs)
                run.progress.say(f"{count:,} pairs from proofs of {theorems:,} theorems")
            generator = _generator(run, folder / "fresh", pairs)
            max_length = run.example_length(generator)
            data = steps_dataset(
                pairs,
                generator,
                max_length=max_length,
                shuffle=settings.shuffle,
                seed=run.config.seed,
            )
            with run.progress.bar("tactics") as advance:
                train_sft(
                    generator.model.train(),
                    generator.tokenizer,
                    data,
                    settings,
                    folder / "sft",
                    seed=run.config.seed,
                    max_length=max_length,
                    advance=advance,
                )
            save_model(generator, target)
    return target


def training_pairs(run: Run) -> Iterator[TacticPair]:
    """The pairs of a run but for those from proofs of theorems that it evaluates.

    Such a theorem is known by its name, and by its statement where the pair tells it.
    """
    evaluated = run.splits.evaluated
    index = Index(evaluated, run.config.problems.ngram)
    names = {theorem.name.removeprefix(_BENCHMARK) for theorem in evaluated}

    @lru_cache(maxsize=1)  # the pairs of a theorem follow each other
    def evaluated_too(name: str, header: str, statement: str) -> bool:
        if name in names or not (name.strip() and statement.strip()):
            return name in names
        return index.overlap(Theorem(name, statement, header)) is not None

    for source in run.config.tactics.pairs:
        for pair in islice(read_pairs(source), run.config.tactics.limit):
            if not evaluated_too(pair.theorem, pair.header, pair.statement):
                yield pair


def _generator(run: Run, fresh: Path, pairs: Path) -> TransformersGenerator:
    """The model to begin with, asked as a family that answers with steps is."""
    family = _family(run)
    if run.config.model is not None:
        return run.load(run.config.model, family)
    corpus = [
        question(family.ask_step(pair.state)) + family.step(pair.tactic)
        for pair in islice(read_pairs(str(pairs)), _CORPUS)
    ]
    count = create(fresh, corpus, replace(run.config.tiny, seed=run.config.seed), family)
    run.progress.say(f"a model of {count:,} random parameters")
    return run.load(fresh, family)


def _family(run: Run) -> Family:
    named, model = run.config.family, run.config.model
    known = family_named(named) if named else family_by_name(model) if model else None
    steps = known is not None and known.answer is Answer.STEP
    return known if known is not None and steps else family_named("state-tactic")
