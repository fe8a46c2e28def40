"""Proofs that were found: what supervised fine-tuning learns from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from training.journal import read_lines, write_lines


@dataclass(frozen=True, slots=True)
class Solved:
    """A theorem's name and a tactic block that proves it."""

    name: str
    tactics: str


def write_solved(solved: Sequence[Solved], path: Path) -> None:
    """Write proofs as JSONL."""
    write_lines(path, [asdict(proof) for proof in solved])


def read_solved(path: Path) -> list[Solved]:
    """Read what `write_solved` wrote."""
    return [Solved(**record) for record in read_lines(path)]


def merge(known: Sequence[Solved], found: Sequence[Solved]) -> list[Solved]:
    """All proofs, each once, the known ones first."""
    return list(dict.fromkeys((*known, *found)))
