"""Expert iteration: sample, verify, keep the proofs, fine-tune on them, and again.

Each round samples from the newest model and fine-tunes the warm-started one on all proofs so far,
so that no round inherits what an earlier one overfitted (as STaR does, arXiv:2203.14465).
"""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from lean_env.problems import Theorem
from lean_env.verify.verifying import Verifying
from policy.generator import Sampling
from training.checkpoint import save_model
from training.evaluation.score import Answers, judged_ahead, model_answers
from training.journal import append_line, drop_half_line, read_lines
from training.run import Run
from training.sft import proofs_dataset, train_sft
from training.solved import Solved, merge
from training.splits import with_canaries

_log = logging.getLogger(__name__)


def expert_iteration(run: Run, solved: Sequence[Solved], start: Path, verifier: Verifying) -> Path:
    """Run all rounds, those that are done left alone; return the last model's folder.

    `solved` are the proofs that `start`, the warm-started model, has learnt from.
    """
    settings = run.config.expert
    known, newest = list(solved), start
    for number in range(1, settings.rounds + 1):
        target = run.out / f"expert-{number}" / "model"
        proofs = target.with_name("proofs.jsonl")
        with run.stage(f"expert-{number}") as folder:
            if folder is not None:
                rng = random.Random(f"{run.config.seed} {number}")
                theorems = rng.sample(
                    run.splits.train, min(settings.theorems, len(run.splits.train))
                )
                prompts = with_canaries(
                    theorems, run.splits.canaries, run.config.problems.canary_share, rng
                )
                sampling = Sampling(settings.max_tokens, settings.temperature)
                with run.progress.bar(f"expert-{number}: sampling") as advance:
                    found = sample_proofs(
                        prompts,
                        model_answers(run.load(newest), sampling),
                        verifier,
                        proofs,
                        samples=settings.samples,
                        keep=settings.proofs_per_theorem,
                        progress=advance,
                    )
                merged = merge(known, found)
                run.event(
                    "expert",
                    round=number,
                    theorems=len(theorems),
                    solved=len({proof.name for proof in found}),
                    new_proofs=len(merged) - len(known),
                )
                run.progress.say(f"{len(merged) - len(known)} new proofs, {len(merged)} in all")
                _tune(run, start, merged, folder / "sft", target)
        known = merge(known, [proof for group in _read(proofs).values() for proof in group])
        newest = target
    return newest


def sample_proofs(
    theorems: Sequence[Theorem],
    answers: Answers,
    verifier: Verifying,
    journal: Path,
    *,
    samples: int,
    keep: int,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Solved]:
    """Sample every theorem, verify all answers, and return at most `keep` distinct proofs each.

    `journal` gets one line per theorem; what it already holds is not sampled again. Tactic blocks
    are kept, whole files are not. A false statement that is "proved" raises the alarm in the log,
    and nothing is learnt from it.
    """
    drop_half_line(journal)
    done = _read(journal)
    left = [theorem for theorem in theorems if theorem.name not in done]
    for batch, groups, judged in judged_ahead(left, answers, samples, verifier):
        candidates = [
            [attempt.candidate for attempt in group if attempt.candidate is not None]
            for group in groups
        ]
        verdicts = iter(judged)
        for theorem, group in zip(batch, candidates, strict=True):
            proved = [candidate for candidate in group if next(verdicts).proved]
            if proved and theorem.canary:
                _log.error("ALARM: the false statement %s was judged proved", theorem.name)
                proved = []
            tactics = dict.fromkeys(c.proof for c in proved if c.proof is not None)
            done[theorem.name] = [Solved(theorem.name, text) for text in list(tactics)[:keep]]
            append_line(journal, {"name": theorem.name, "proofs": list(tactics)[:keep]})
        progress(len(done), len(theorems))
    return [proof for theorem in theorems for proof in done[theorem.name]]


def _tune(run: Run, start: Path, proofs: Sequence[Solved], folder: Path, target: Path) -> None:
    settings = run.config.expert
    generator = run.load(start)
    start_with = replace(
        run.config.warm_start, steps=settings.steps, learning_rate=settings.learning_rate
    )
    max_length = run.example_length(generator)
    data = proofs_dataset(
        proofs,
        run.splits.by_name,
        generator,
        max_length=max_length,
        spellings=run.config.warm_start.spellings,
        seed=run.config.seed,
    )
    with run.progress.bar("fine-tuning") as advance:
        train_sft(
            generator.model.train(),
            generator.tokenizer,
            data,
            start_with,
            folder,
            seed=run.config.seed,
            max_length=max_length,
            advance=advance,
        )
    save_model(generator, target)


def _read(journal: Path) -> dict[str, list[Solved]]:
    """Proofs by theorem; a theorem sampled in vain has none."""
    return {
        entry["name"]: [Solved(entry["name"], text) for text in entry["proofs"]]
        for entry in read_lines(journal)
    }
