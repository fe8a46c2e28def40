"""The theorems of a run: training prompts, held-out theorems, unseen domains, canaries."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.corebench import corebench, survey
from lean_env.problems.jsonl import read_jsonl
from lean_env.problems.shipped import SHIPPED, read_shipped
from lean_env.problems.theorem import ProblemError
from lean_env.repl.cold import ColdRepl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from training.config import Problems

CANARY = "canary"
"""The domain of statements that must never be proved."""


@dataclass(frozen=True)
class Splits:
    """Disjoint parts of all theorems; `held_out` has the domains of `train`, `unseen` others."""

    train: tuple[Theorem, ...]
    held_out: tuple[Theorem, ...]
    unseen: tuple[Theorem, ...]
    canaries: tuple[Theorem, ...]

    @property
    def by_name(self) -> dict[str, Theorem]:
        """Every theorem by its name."""
        parts = (self.train, self.held_out, self.unseen, self.canaries)
        return {theorem.name: theorem for part in parts for theorem in part}

    @property
    def data_hash(self) -> str:
        """Digest of all four parts."""
        return ProblemSet("splits", tuple(self.by_name.values())).data_hash


def load_set(name: str, toolchain: Toolchain, sandbox: Sandbox, *, held: bool) -> ProblemSet:
    """A set by name or JSONL path; of `corebench`, what elaborates on this toolchain.

    Without `held`, statements that are theorems of the core already are left out.
    """
    if name == "corebench":
        result = survey(toolchain, ColdRepl(toolchain, sandbox))
        known = {finding.name for finding in result.findings if finding.held_by and not held}
        return result.usable(corebench()).where(lambda theorem: theorem.name not in known)
    if name in SHIPPED:
        return read_shipped(name)
    if not Path(name).is_file():
        sets = ", ".join(("corebench", *SHIPPED))
        raise ProblemError(f"{name} is neither a file nor one of {sets}")
    return read_jsonl(Path(name))


def split(config: Problems, toolchain: Toolchain, sandbox: Sandbox) -> Splits:
    """Divide the sets of a run; the same configuration always gives the same parts.

    Theorems that state the same thing as one kept for evaluation are left out of training.
    """
    domains: defaultdict[str, list[Theorem]] = defaultdict(list)
    for name in config.sets:
        for theorem in load_set(name, toolchain, sandbox, held=config.held):
            domains[theorem.domain].append(theorem)
    missing = [name for name in (*config.train, *config.unseen) if name not in domains]
    if missing:
        raise ProblemError(f"no theorem has the domain {', '.join(missing)}")
    rng = random.Random(config.split_seed)
    train: list[Theorem] = []
    held_out: list[Theorem] = []
    for name in config.train:
        theorems = sorted(domains[name], key=lambda theorem: theorem.name)
        rng.shuffle(theorems)
        count = round(len(theorems) * config.held_out)
        held_out += theorems[:count]
        train += theorems[count:]
    unseen = [theorem for name in config.unseen for theorem in domains[name]]
    kept = {theorem.content_hash for theorem in (*held_out, *unseen)}
    train = [theorem for theorem in train if theorem.content_hash not in kept]
    rng.shuffle(train)
    return Splits(
        train=tuple(train[: config.limit]),
        held_out=tuple(held_out),
        unseen=tuple(unseen),
        canaries=tuple(read_shipped("canaries")),
    )


def with_canaries(
    theorems: Sequence[Theorem], canaries: Sequence[Theorem], share: float, rng: random.Random
) -> list[Theorem]:
    """The prompts of a run: the theorems, and false statements to the given share, shuffled."""
    count = min(len(canaries), round(len(theorems) * share / (1 - share)))
    mixed = [*theorems, *rng.sample(list(canaries), count)]
    rng.shuffle(mixed)
    return mixed
