"""How many cores of verification keep a GRPO step from waiting, from rates measured here.

The checks of two kinds are measured, in seconds of processor time each; the steps of a long run are
then played with so many cores: answers become complete while others are still being written, each
is judged by the first core that is free, and what is left over when the last answer is there is
what the step waits for.
"""

from __future__ import annotations

import heapq
import os
import random
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import fmean
from typing import Any

import psutil

from lean_env.judge.candidate import Candidate
from lean_env.problems.families import families, generate
from lean_env.problems.shipped import read_shipped
from lean_env.verify.verifying import Verifying

TRIES = ("simp", "omega", "decide", "rfl")
"""What is tried on the ladder, beside nothing else: most of it fails, as a model's answers do."""

MATHLIB_TRIES = ("norm_num", "nlinarith", "simp_all")
_DRAWS = 12  # steps that are played per number of cores

PUBLISHED = 64 / 100
"""Seconds of one core per check on Mathlib, as published with Kimina-Prover (Wang et al. 2025,
arXiv:2504.11354): up to 100 checks per second of its server on 64 cores."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A long run: `steps` of `rollouts` answers, of `step_s` seconds each besides waiting.

    The first part of a step, `generation` of it, goes into generation, in which answers become
    complete at an even pace; the update can only begin when all are judged.
    """

    steps: int = 10_000
    rollouts: int = 512
    step_s: float = 180.0
    generation: float = 0.6

    @property
    def generation_s(self) -> float:
        """Seconds in which answers are written."""
        return self.step_s * self.generation


@dataclass(frozen=True, slots=True)
class Checks:
    """Checks of one kind as they were measured: `seconds` of one core that each of them took."""

    kind: str
    seconds: tuple[float, ...]

    @property
    def mean_s(self) -> float:
        """Seconds of one core per check."""
        return fmean(self.seconds)

    def with_runaways(self, share: float, limit_s: float) -> Checks:
        """The same with a `share` of checks that take all the time they may."""
        count = round(share / (1 - share) * len(self.seconds))
        kind = f"{self.kind}, {share:.0%} of which take {limit_s:g} s"
        return Checks(kind, (*self.seconds, *[limit_s] * count))


@dataclass(frozen=True, slots=True)
class Demand:
    """The cores that checks of one kind need where waiting is to be a `share` of a step at most.

    `afterwards` if they begin when the last answer is complete, `ahead` if they begin when each is;
    None where a core for each answer would not do. `core_hours` are of the whole run.
    """

    checks: Checks
    share: float
    afterwards: int | None
    ahead: int | None
    core_hours: float

    def to_json(self) -> dict[str, Any]:
        """Return the record, without the single checks."""
        record = asdict(self)
        record["checks"] = {
            "kind": self.checks.kind,
            "count": len(self.checks.seconds),
            "mean_s": self.checks.mean_s,
            "longest_s": max(self.checks.seconds),
        }
        return record


@dataclass(frozen=True, slots=True)
class Gain:
    """What so many cores give: checks of one kind a second, and what a step then waits.

    Shares are of a step: `ahead` if each check begins when its answer is complete, `afterwards` if
    all begin with the last.
    """

    kind: str
    cores: int
    per_second: float
    afterwards: float
    ahead: float


def core_candidates() -> list[Candidate]:
    """A few tactics on each theorem of the ladder."""
    return [theorem.candidate(tactic) for theorem in read_shipped("ladder") for tactic in TRIES]


def mathlib_candidates(per_level: int = 2) -> list[Candidate]:
    """Theorems of every family on Mathlib, each with its proof and a few tactics."""
    candidates = []
    for family in families().values():
        if "Mathlib" not in family.imports:
            continue
        for level in range(1, family.levels + 1):
            problems, _ = generate(family.name, level=level, count=per_level)
            for problem in problems:
                answers = (problem.proof, *MATHLIB_TRIES)
                candidates += [problem.theorem.candidate(answer) for answer in answers]
    return candidates


def measure(kind: str, verifier: Verifying, candidates: Sequence[Candidate]) -> Checks:
    """Judge candidates and see what each took of a core, our own work included.

    A check's own processor time is Lean's; what all processes used besides is shared out evenly.
    Imports and statements are paid for before: a run pays for them once.
    """
    statements = {(candidate.header, candidate.statement): None for candidate in candidates}
    verifier.prepare(list(statements))
    before = _used_s()
    verdicts = verifier.verify(candidates)
    besides = (_used_s() - before - sum(verdict.cpu_s for verdict in verdicts)) / len(verdicts)
    return Checks(kind, tuple(verdict.cpu_s + max(0.0, besides) for verdict in verdicts))


def demand(checks: Checks, figures: Figures, share: float, *, seed: int = 0) -> Demand:
    """The cores that keep a step's waiting below a `share` of it; see the module."""
    hours = figures.steps * figures.rollouts * checks.mean_s / 3600
    return Demand(
        checks,
        share,
        _cores(checks, figures, share, seed, ahead=False),
        _cores(checks, figures, share, seed, ahead=True),
        hours,
    )


def gain(checks: Checks, figures: Figures, cores: int, *, seed: int = 0) -> Gain:
    """What so many cores of verification give to such a run; see the module."""
    afterwards, ahead = (
        wait_s(checks, figures, cores, seed, ahead=way) / figures.step_s for way in (False, True)
    )
    return Gain(checks.kind, cores, cores / checks.mean_s, afterwards, ahead)


def wait_s(checks: Checks, figures: Figures, cores: int, seed: int, *, ahead: bool) -> float:
    """Seconds that a step waits after its last answer, the mean over some steps."""
    rng = random.Random(seed)
    return fmean(_one_wait(checks, figures, cores, rng, ahead) for _ in range(_DRAWS))


def _one_wait(
    checks: Checks, figures: Figures, cores: int, rng: random.Random, ahead: bool
) -> float:
    last = figures.generation_s
    free = [0.0] * min(cores, figures.rollouts)
    end = last
    for index in range(figures.rollouts):
        complete = last * (index + 1) / figures.rollouts if ahead else last
        done = max(complete, free[0]) + rng.choice(checks.seconds)
        heapq.heapreplace(free, done)
        end = max(end, done)
    return end - last


def _cores(checks: Checks, figures: Figures, share: float, seed: int, *, ahead: bool) -> int | None:
    """The fewest cores with which a step waits for `share` of its time at most."""
    allowed = figures.step_s * share

    def holds(cores: int) -> bool:
        return wait_s(checks, figures, cores, seed, ahead=ahead) <= allowed

    few, enough = 0, figures.rollouts
    if not holds(enough):
        return None
    while enough - few > 1:
        middle = (few + enough) // 2
        few, enough = (few, middle) if holds(middle) else (middle, enough)
    return enough


def _used_s() -> float:
    """Processor seconds of this process and of all that it started."""
    own = os.times()
    total = time.process_time() + own.children_user + own.children_system
    for process in psutil.Process().children(recursive=True):
        try:
            used = process.cpu_times()
        except psutil.Error:
            continue
        total += used.user + used.system + used.children_user + used.children_system
    return total
