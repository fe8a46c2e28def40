"""The theorems that a server offers, by split and index, as OpenEnv and ORS number their tasks."""

from __future__ import annotations

import random
from collections.abc import Sequence

from lean_env.judge.assemble import read_statement
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.server.openenv_wire import ResetIn
from lean_env.server.refusals import Refusal
from lean_env.server.service import Service

ENVIRONMENT = "lean_env"
_TYPES = ("train", "validation", "test")


def splits(service: Service) -> dict[str, Sequence[Theorem]]:
    """All splits: a set as a whole by its name, and its parts as `NAME:SPLIT`."""
    found: dict[str, Sequence[Theorem]] = {}
    for name, problems in service.problems.items():
        found[name] = problems.theorems
        for part in dict.fromkeys(theorem.split for theorem in problems if theorem.split):
            found[f"{name}:{part}"] = [t for t in problems if t.split == part]
    return found


def split_type(name: str) -> str:
    """One of the three kinds that OpenEnv knows."""
    part = name.rpartition(":")[2]
    return part if part in _TYPES else "validation"


def theorems_of(service: Service, split: str) -> Sequence[Theorem]:
    """The theorems of a split; raises Refusal."""
    found = splits(service).get(split)
    if found is None:
        known = ", ".join(splits(service)) or "none: start it with --problems"
        raise Refusal(404, f"there is no such split; there are {known}")
    return found


def chosen_theorem(service: Service, asked: ResetIn, generator: random.Random) -> Theorem:
    """The theorem that is asked for, or one drawn from those of the server; raises Refusal."""
    if asked.statement is not None:
        stated = read_statement(asked.statement).text
        try:
            return Theorem("theorem", stated, asked.header or "", asked.informal or "")
        except ProblemError as error:
            raise Refusal(422, str(error)) from None
    if asked.split is not None:
        offered = theorems_of(service, asked.split)
    else:
        offered = [theorem for problems in service.problems.values() for theorem in problems]
    if not offered:
        raise Refusal(422, "name a `statement`: this server has no theorems of its own")
    if asked.index is None:
        return generator.choice(offered)
    if not 0 <= asked.index < len(offered):
        raise Refusal(422, f"`index` is a whole number from 0 to {len(offered) - 1}")
    return offered[asked.index]
