"""Proofs as one Lean file that can be verified."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from lean_env.environment import Proved
from lean_env.judge.assemble import read_statement
from lean_env.problems.theorem import Theorem
from lean_env.syntax.source_text import read_head


def fits_one_file(theorems: Sequence[Theorem]) -> bool:
    """Whether each header goes on where the one before ends, as those of one file do.

    Imports stand before the first theorem only.
    """
    headers = [theorem.header.rstrip() for theorem in theorems]
    return all(
        after.startswith(before) and not read_head(after[len(before) :]).imports
        for before, after in pairwise(headers)
    )


def proof_file(proofs: Sequence[tuple[Theorem, Proved]]) -> str:
    """Return a file with each theorem and its proof behind its header.

    Raises ValueError where the theorems do not fit one file.
    """
    if not fits_one_file([theorem for theorem, _ in proofs]):
        raise ValueError("the theorems have headers that do not go into one file")
    parts = []
    written = ""
    for theorem, proof in proofs:
        header = theorem.header.rstrip()
        if more := header[len(written) :].strip("\n"):
            parts.append(f"{more}\n")
        written = header
        statement = read_statement(theorem.statement).text
        parts.append(f"{statement} := by\n{proof.proof.rstrip()}\n")
    return "\n".join(parts)
