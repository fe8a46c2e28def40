"""Draw theorems of a family: all different, the same for the same seed on every machine."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import replace

from lean_env.problems.families.family import Draft, Family, Problem
from lean_env.problems.families.registry import family_named
from lean_env.problems.negation import negation
from lean_env.problems.normal import normal_form
from lean_env.problems.theorem import ProblemError, Theorem

MAX_COUNT = 100_000
"""Theorems that one call draws at most."""

_IN_VAIN = 2_000  # draws in a row that bring nothing new, after which a family is used up


def generate(
    name: str, *, level: int, count: int, seed: int = 0, canaries: int = 0
) -> tuple[list[Problem], list[Problem]]:
    """Draw `count` theorems of a family and level, and as many canaries as are asked for.

    No two state the same (up to the names of bound variables, behind equal headers). A canary is a
    false neighbour of a theorem that is not among those drawn. Raises ProblemError: no such
    family or level, a count out of bounds, or more theorems than the family has.
    """
    family = family_named(name)
    if not 1 <= level <= family.levels:
        raise ProblemError(f"{name} has the levels 1 to {family.levels}, not {level}")
    if not (1 <= count <= MAX_COUNT and 0 <= canaries <= MAX_COUNT):
        raise ProblemError(f"draw between 1 and {MAX_COUNT} theorems, and no more canaries")
    wanted = count + canaries
    drafts: list[Draft] = []
    for draft in _different(family, level, random.Random(f"{name} {level} {seed}")):
        drafts.append(draft)
        if len(drafts) == wanted:
            break
    else:
        raise ProblemError(
            f"{name} has no {wanted} different theorems of level {level}: after {len(drafts)} "
            "nothing new was drawn; ask for fewer"
        )
    true = [Problem(_theorem(family, level, one), one.proof) for one in drafts[:count]]
    false = [
        Problem(_theorem(family, level, one, canary=True), one.disproof) for one in drafts[count:]
    ]
    return true, false


def disproved(canary: Problem) -> Problem:
    """The negation of a canary as a theorem, which its disproof proves."""
    return Problem(replace(negation(canary.theorem), canary=False), canary.proof)


def _different(family: Family, level: int, rng: random.Random) -> Iterator[Draft]:
    seen: set[str] = set()
    vain = 0
    while vain < _IN_VAIN:
        draft = family.draw(level, rng)
        theorem = _theorem(family, level, draft)
        key = f"{theorem.header}\0{normal_form(theorem)}"
        vain = vain + 1 if key in seen else 0
        if not vain:
            seen.add(key)
            yield draft


def _theorem(family: Family, level: int, draft: Draft, *, canary: bool = False) -> Theorem:
    header = family.header(draft)
    claim = draft.neighbour if canary else draft.claim
    said = f"{draft.binders} : {claim}".strip()
    digest = hashlib.sha256(f"{header}\0{said}".encode()).hexdigest()[:10]
    kind = "false_" if canary else ""
    name = f"{family.name.replace('-', '_')}_{kind}{digest}"
    return Theorem(
        name,
        f"theorem {name} {said}",
        header=header,
        domain=family.domain,
        source=f"family {family.name}, level {level}",
        licence="Apache-2.0",
        canary=canary,
    )
