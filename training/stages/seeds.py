"""The first stage: proofs of training theorems, found without a model."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from lean_env.problems import Theorem
from lean_env.verify.verifying import Verifying
from policy.tactics import GoalSampler, TacticPolicy
from policy.templates import TemplateSampler
from training.progress import QUIET_S
from training.run import Run
from training.solved import Solved, read_solved, write_solved

SEARCHES: dict[str, TacticPolicy] = {"sampler": GoalSampler(), "templates": TemplateSampler()}
"""What proposes the first proofs, by the names that configurations use."""

_BATCH = 64


def find_seeds(run: Run, verifier: Verifying) -> list[Solved]:
    """Search for proofs as the configuration's `warm_start` says; kept in `OUT/seeds`."""
    file = run.out / "seeds" / "proofs.jsonl"
    with run.stage("seeds") as folder:
        if folder is not None:
            settings = run.config.warm_start
            with run.progress.bar("seeds", quiet_s=QUIET_S) as advance:
                found = search(
                    run.splits.train[: settings.theorems],
                    SEARCHES[settings.search],
                    verifier,
                    attempts=settings.attempts,
                    keep=settings.proofs_per_theorem,
                    rng=random.Random(run.config.seed),
                    progress=advance,
                )
            write_solved(found, file)
            names = {proof.name for proof in found}
            run.progress.say(f"{len(found)} proofs of {len(names)} theorems")
    return read_solved(file)


def search(
    theorems: Sequence[Theorem],
    policy: TacticPolicy,
    verifier: Verifying,
    *,
    attempts: int,
    keep: int,
    rng: random.Random,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Solved]:
    """Try `attempts` distinct blocks per theorem and return the proofs, at most `keep` each."""
    tries = [
        (theorem, tactics)
        for theorem in theorems
        for tactics in dict.fromkeys(policy.propose(theorem, attempts, rng))
    ]
    rng.shuffle(tries)  # the shortest search first would favour one kind of proof
    found: dict[str, list[str]] = {}
    for start in range(0, len(tries), _BATCH):
        batch = [
            (theorem, tactics)
            for theorem, tactics in tries[start : start + _BATCH]
            if len(found.get(theorem.name, ())) < keep
        ]
        verdicts = verifier.verify([theorem.candidate(tactics) for theorem, tactics in batch])
        for (theorem, tactics), verdict in zip(batch, verdicts, strict=True):
            proofs = found.setdefault(theorem.name, [])
            if verdict.proved and len(proofs) < keep:
                proofs.append(tactics)
        progress(min(start + _BATCH, len(tries)), len(tries))
    return [
        Solved(theorem.name, tactics)
        for theorem in theorems
        for tactics in found.get(theorem.name, ())
    ]
