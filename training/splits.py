"""The theorems of a run: training prompts, held-out theorems, unseen domains, canaries."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.corebench import corebench, survey
from lean_env.problems.decontaminate import decontaminate
from lean_env.problems.families import generate
from lean_env.problems.form import form
from lean_env.problems.normal import normal_form
from lean_env.problems.sets import COREBENCH, check_set_name, read_set
from lean_env.problems.shipped import read_shipped
from lean_env.problems.split import split_at_random, split_by_domain
from lean_env.problems.theorem import ProblemError
from lean_env.repl.cold import ColdRepl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from policy.names import Names
from training.config import Drawn, Problems

_log = logging.getLogger(__name__)

CANARY = "canary"
"""The part of an evaluation that holds the statements that must never be proved."""


@dataclass(frozen=True)
class Splits:
    """Disjoint parts of all theorems; `held_out` has the domains of `train`, `unseen` others.

    `validation` and `unseen_validation` are of the same domains as these two, for what is looked at
    while a configuration is still being chosen.
    """

    train: tuple[Theorem, ...]
    validation: tuple[Theorem, ...]
    held_out: tuple[Theorem, ...]
    unseen_validation: tuple[Theorem, ...]
    unseen: tuple[Theorem, ...]
    canaries: tuple[Theorem, ...]

    @property
    def by_name(self) -> dict[str, Theorem]:
        """Every theorem by its name."""
        parts = (
            *(self.train, self.validation, self.held_out),
            *(self.unseen_validation, self.unseen, self.canaries),
        )
        return {theorem.name: theorem for part in parts for theorem in part}

    @property
    def evaluated(self) -> tuple[Theorem, ...]:
        """What nothing may be learnt from."""
        return (*self.held_out, *self.unseen, *self.validation, *self.unseen_validation)

    def reported(self, per_domain: int, seed: int) -> dict[str, list[Theorem]]:
        """What is evaluated in the end: at most so many of each domain, and all canaries."""
        rng = random.Random(seed)
        return {
            "held_out": few_of_each(self.held_out, per_domain, rng),
            "unseen": few_of_each(self.unseen, per_domain, rng),
            CANARY: list(self.canaries),
        }

    def few_to_train(self, per_domain: int) -> list[Theorem]:
        """Training theorems to choose a baseline on: at most so many of each domain."""
        return few_of_each(self.train, per_domain, random.Random(0))

    def curve(self, per_domain: int, seed: int) -> dict[str, list[Theorem]]:
        """What is evaluated during training: none of the theorems that are reported."""
        rng = random.Random(seed)
        parts = {
            "held_out": few_of_each(self.validation, per_domain, rng),
            "unseen": few_of_each(self.unseen_validation, per_domain, rng),
            CANARY: rng.sample(self.canaries, min(per_domain, len(self.canaries))),
        }
        return {part: theorems for part, theorems in parts.items() if theorems}


def load_set(name: str, toolchain: Toolchain, sandbox: Sandbox, *, held: bool) -> ProblemSet:
    """A set as `read_set` finds it.

    Of CoreBench, what elaborates on this toolchain. Without `held`, statements that are
    theorems of the core already are left out.
    """
    if name == COREBENCH:
        result = survey(toolchain, ColdRepl(toolchain, sandbox))
        known = {finding.name for finding in result.findings if finding.held_by and not held}
        return result.usable(corebench()).where(lambda theorem: theorem.name not in known)
    check_set_name(name)
    return read_set(name, left_out=lambda said: _log.warning("left out: %s", said))


def split(config: Problems, toolchain: Toolchain, sandbox: Sandbox) -> Splits:
    """Divide the sets of a run; the same configuration always gives the same parts.

    What overlaps with a theorem kept for evaluation (`decontaminate`) is left out of training, and
    what overlaps with one that is reported is left out of validation. What a set keeps for testing
    is reported, whatever the shares, and nothing else of its domain is.
    """
    loaded = [load_set(name, toolchain, sandbox, held=config.held) for name in config.sets]
    loaded += [_drawn(family, level) for family in config.families for level in family.levels]
    every = ProblemSet("run", tuple(theorem for part in loaded for theorem in part))
    merged = every.where(lambda theorem: not theorem.canary)
    domains = (*config.train, *config.unseen)
    canaries = every.where(lambda theorem: theorem.canary and theorem.domain in domains)
    missing = sorted({*config.train, *config.unseen} - merged.domains.keys())
    if missing:
        raise ProblemError(f"no theorem has the domain {', '.join(missing)}")
    used = merged.where(lambda theorem: theorem.domain in domains)
    by_domain = split_by_domain(used, config.unseen)
    tests = {part: some.where(lambda item: item.for_testing) for part, some in by_domain.items()}
    others = {
        part: some.where(lambda item: not item.for_testing) for part, some in by_domain.items()
    }
    # Where a set keeps theorems of a domain for testing, it says by what one is measured there.
    tested = {part: some.domains.keys() for part, some in tests.items()}
    same = form if config.same == "form" else normal_form

    def divided(part: str, reported: float) -> dict[str, ProblemSet]:
        return _divided(
            others[part], tested[part], reported, config.validation, config.split_seed, same
        )

    seen, unseen = divided("seen", config.held_out), divided("unseen", 1 - config.validation)
    held_out = (*seen["reported"], *tests["seen"])
    reported_unseen = (*unseen["reported"], *tests["unseen"])
    reported = (*held_out, *reported_unseen)
    validation, unseen_validation = (
        _without(part["validation"], reported, "validation", config.ngram)
        for part in (seen, unseen)
    )
    # What is left of domains that no prompt may come from: a curve may show it, no more.
    spare = _without(unseen["rest"], reported, "validation", config.ngram)
    unseen_validation = (*unseen_validation, *spare)
    evaluated = (*reported, *validation, *unseen_validation)
    train = list(_without(seen["rest"], evaluated, "training", config.ngram))
    if not train:
        raise ProblemError("nothing is left to train on: all is kept for testing or evaluation")
    random.Random(config.split_seed).shuffle(train)
    return Splits(
        train=tuple(train[: config.limit]),
        validation=validation,
        held_out=held_out,
        unseen_validation=unseen_validation,
        unseen=reported_unseen,
        canaries=(*read_shipped("canaries"), *canaries),
    )


def _divided(
    theorems: ProblemSet,
    tested: Collection[str],
    reported: float,
    validation: float,
    seed: int,
    same: Callable[[Theorem], str],
) -> dict[str, ProblemSet]:
    """The parts `reported`, `validation`, `rest`; of domains that are tested none is reported."""
    shares = {
        "rest": max(0.0, 1 - reported - validation),  # no rounding below 0
        "validation": validation,
        "reported": reported,
    }
    untested = {"rest": 1 - validation, "validation": validation, "reported": 0.0}
    parts = [
        split_at_random(theorems.where(wanted), share, seed, same=same)
        for wanted, share in (
            (lambda theorem: theorem.domain not in tested, shares),
            (lambda theorem: theorem.domain in tested, untested),
        )
    ]
    return {
        name: ProblemSet(name, tuple(theorem for part in parts for theorem in part[name]))
        for name in shares
    }


def _drawn(drawn: Drawn, level: int) -> ProblemSet:
    true, false = generate(
        drawn.family, level=level, count=drawn.count, seed=drawn.seed, canaries=drawn.canaries
    )
    theorems = [problem.theorem for problem in (*true, *false)]
    if drawn.names == "fixed":
        names = Names.of(theorems)
        fixed = [names.fix(theorem)[0] for theorem in theorems]
        # Those that differed in names alone are the same now.
        theorems = list({_said(theorem): theorem for theorem in reversed(fixed)}.values())[::-1]
    return ProblemSet(drawn.family, tuple(theorems))


def _said(theorem: Theorem) -> tuple[str, str]:
    return theorem.header, theorem.statement.replace(theorem.name, "", 1)


def _without(
    part: ProblemSet, kept_apart: Sequence[Theorem], purpose: str, ngram: int
) -> tuple[Theorem, ...]:
    clean = decontaminate(part, kept_apart, ngram=ngram)
    if clean.dropped:
        reasons = ", ".join(f"{count} by {why}" for why, count in clean.counts.items() if count)
        _log.info("left out of %s, too close to what is evaluated: %s", purpose, reasons)
    return clean.kept.theorems


def few_of_each(theorems: Sequence[Theorem], per_domain: int, rng: random.Random) -> list[Theorem]:
    """At most so many theorems of each domain, drawn at random; the domains in order."""
    kept: list[Theorem] = []
    for domain in sorted({theorem.domain for theorem in theorems}):
        members = [theorem for theorem in theorems if theorem.domain == domain]
        kept += rng.sample(members, min(per_domain, len(members)))
    return kept


def with_canaries(
    theorems: Sequence[Theorem], canaries: Sequence[Theorem], share: float, rng: random.Random
) -> list[Theorem]:
    """The prompts of a run: the theorems, and false statements to the given share, shuffled."""
    count = min(len(canaries), round(len(theorems) * share / (1 - share)))
    mixed = [*theorems, *rng.sample(list(canaries), count)]
    rng.shuffle(mixed)
    return mixed
