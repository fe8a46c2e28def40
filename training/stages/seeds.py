"""Proofs found without a model: what a warm start learns from."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.judge.candidate import Candidate
from lean_env.problems import Theorem
from lean_env.verify.verifier import Verifier
from policy.tactics import TacticPolicy

_BATCH = 64


@dataclass(frozen=True, slots=True)
class Solved:
    """A theorem's name and a tactic block that proves it."""

    name: str
    tactics: str


def search(
    theorems: Sequence[Theorem],
    policy: TacticPolicy,
    verifier: Verifier,
    *,
    attempts: int,
    keep: int,
    rng: random.Random,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Solved]:
    """Try `attempts` distinct blocks a theorem and return the proofs, at most `keep` each."""
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
        verdicts = verifier.verify([candidate(theorem, tactics) for theorem, tactics in batch])
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


def candidate(theorem: Theorem, tactics: str) -> Candidate:
    """A tactic block as a candidate for its theorem."""
    return Candidate(
        id=theorem.name,
        statement=f"{theorem.statement} := by",
        proof=tactics,
        header=theorem.header,
    )


def write_solved(solved: Sequence[Solved], path: Path) -> None:
    """Write proofs as JSONL."""
    lines = (json.dumps(asdict(proof), ensure_ascii=False) for proof in solved)
    write_whole(path, "".join(f"{line}\n" for line in lines))


def read_solved(path: Path) -> list[Solved]:
    """Read what `write_solved` wrote."""
    # Not `splitlines`: it also breaks at separators that JSON leaves inside its strings.
    lines = path.read_text(encoding="utf-8").split("\n")
    return [Solved(**json.loads(line)) for line in lines if line]
