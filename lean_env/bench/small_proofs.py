"""Proofs that take Lean a few milliseconds, so that what is around them shows."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import count, islice

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome
from lean_env.toolchain import ToolchainError
from lean_env.verify.verifying import Verifying


def small_proofs(size: int, numbers: count[int]) -> Iterator[Candidate]:
    """So many proofs of one statement, another text each time so that nothing is found ready."""
    for n in islice(numbers, size):
        yield Candidate(str(n), "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p", f"⟨h.2, h.1⟩ -- {n}")


def proved_per_second(verifier: Verifying, batch: Sequence[Candidate]) -> float:
    """How fast a batch is judged; raises ToolchainError where one of it is not proved."""
    started = time.perf_counter()
    verdicts = verifier.verify(batch)
    seconds = time.perf_counter() - started
    if wrong := next((v for v in verdicts if v.outcome is not Outcome.PROVED), None):
        raise ToolchainError(f"a proof was not proved: {wrong.outcome}", "lean-env doctor")
    return len(batch) / seconds
