"""Verdicts remembered on disk, under keys made of everything that can change them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lean_env.disk_cache import DiskCache, key_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Verdict
from lean_env.repl.protocol import Limits

_LASTING = (Outcome.PROVED, Outcome.REJECTED)


class VerdictCache:
    """Remembers what was decided; timeouts, faults and what depends on luck are not remembered.

    `about` names the judge: its version, toolchain, sandbox, axioms and external kernels. Without
    a disk nothing is remembered.
    """

    def __init__(self, disk: DiskCache | None, about: Sequence[object]) -> None:
        self._disk = disk
        self._about = list(about)

    def recall(self, candidate: Candidate, level: Level, limits: Limits) -> Verdict | None:
        """Return the verdict on the same candidate (whatever its id) if it is remembered."""
        if self._disk is None:
            return None
        record = self._disk.get(self._key(candidate, level, limits))
        if record is None:
            return None
        try:
            verdict = Verdict.from_json(record)
        except (KeyError, TypeError, ValueError):
            return None
        return replace(verdict, id=candidate.id, cached=True)

    def remember(
        self, candidate: Candidate, level: Level, limits: Limits, verdict: Verdict
    ) -> Verdict:
        """Keep a verdict that would come out the same again; returns it."""
        if self._disk is not None and verdict.outcome in _LASTING:
            self._disk.put(self._key(candidate, level, limits), verdict.to_json())
        return verdict

    def _key(self, candidate: Candidate, level: Level, limits: Limits) -> str:
        return key_of(
            [
                *self._about,
                level.value,
                [limits.wall_s, limits.memory_mb, limits.heartbeats, limits.output_bytes],
                [candidate.header, candidate.statement, candidate.proof, candidate.code],
            ]
        )
