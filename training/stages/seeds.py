"""The first stage: proofs of training theorems, found without a model."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial

from lean_env.environment import ProofEnv, StepLimits
from lean_env.problems import Theorem
from lean_env.verify.verifying import Verifying
from policy.goal_steps import GoalSteps
from policy.premises import LibraryPremises
from policy.prove import Proving
from policy.prove_one import Plan
from policy.search import Budget
from policy.tactics import GoalSampler, TacticPolicy
from policy.templates import TemplateSampler
from training.progress import QUIET_S
from training.run import Run
from training.solved import Solved, read_solved, write_solved

SEARCHES: dict[str, TacticPolicy] = {"sampler": GoalSampler(), "templates": TemplateSampler()}
"""What proposes the first proofs, by the names that configurations use."""

_BATCH = 64
_THEOREM_S = 60.0  # what one theorem may take of a search in steps


def find_seeds(run: Run, verifier: Verifying) -> list[Solved]:
    """Search for proofs as the configuration's `warm_start` says; kept in `OUT/seeds`."""
    file = run.out / "seeds" / "proofs.jsonl"
    with run.stage("seeds") as folder:
        if folder is not None:
            settings = run.config.warm_start
            theorems = run.splits.train[: settings.theorems]
            with run.progress.bar("seeds", quiet_s=QUIET_S) as advance:
                if settings.search == "best-first":
                    found = search_in_steps(run, theorems, advance)
                else:
                    found = search(
                        theorems,
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


def search_in_steps(
    run: Run,
    theorems: Sequence[Theorem],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Solved]:
    """Search best-first with tactics that fit the goal, `warm_start.attempts` of them a theorem.

    A proof that is found is shortened. Graphs are kept in `OUT/seeds/graphs`, so that a run that is
    taken up again tries nothing twice. Raises StepperFault where Lean cannot be run.
    """
    settings, limit = run.config.warm_start, run.config.verification.timeout_s
    plan = Plan(
        GoalSteps(LibraryPremises(run.toolchain)),
        Budget(settings.attempts, _THEOREM_S),
        seed=run.config.seed,
        shorten=True,
        folder=run.out / "seeds" / "graphs",
    )
    open_env = partial(
        ProofEnv, run.toolchain, run.sandbox, limits=StepLimits(wall_s=limit), jobs=1
    )
    found: dict[str, str] = {}
    with Proving(theorems, plan, open_env, jobs=run.config.verification.here) as proving:
        for count, attempt in enumerate(proving.results(), 1):
            if attempt.proof is not None:
                found[attempt.theorem.name] = attempt.proof.proof
            progress(count, len(theorems))
    return [Solved(one.name, found[one.name]) for one in theorems if one.name in found]
