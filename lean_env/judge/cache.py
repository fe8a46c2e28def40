"""Verdicts remembered on disk, under keys made of everything that can change them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

from lean_env.disk_cache import key_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Verdict
from lean_env.repl.protocol import Limits

_LASTING = (Outcome.PROVED, Outcome.REJECTED)


class RecordCache(Protocol):
    """Where records are remembered: on this machine's disk, or in a folder that many see."""

    def get(self, key: str) -> dict[str, Any] | None:
        """Return what is stored under a key; None where nothing is that could be read."""
        ...

    def put(self, key: str, record: dict[str, Any]) -> bool:
        """Store a record; returns whether that worked."""
        ...


class VerdictCache:
    """Remembers what was decided; timeouts, faults and what depends on luck are not remembered.

    `about` names the judge: its version, toolchain, sandbox, axioms and external kernels. Without
    a disk nothing is remembered.
    """

    def __init__(self, disk: RecordCache | None, about: Sequence[object]) -> None:
        self._disk = disk
        self._about = list(about)

    def recall(self, candidate: Candidate, level: Level, limits: Limits) -> Verdict | None:
        """Return the verdict on the same candidate (whatever its id) if it is remembered."""
        if self._disk is None:
            return None
        record = self._disk.get(self._key(_content(candidate), level, limits))
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
            self._disk.put(self._key(_content(candidate), level, limits), verdict.to_json())
        return verdict

    def recall_file(self, text: str, level: Level, limits: Limits) -> list[Verdict] | None:
        """Return the verdicts on the theorems of a file with this text, if they are remembered."""
        if self._disk is None:
            return None
        record = self._disk.get(self._key([text], level, limits))
        try:
            found = [Verdict.from_json(entry) for entry in record["verdicts"]] if record else None
        except (KeyError, TypeError, ValueError):
            return None
        return None if found is None else [replace(verdict, cached=True) for verdict in found]

    def remember_file(
        self, text: str, level: Level, limits: Limits, verdicts: Sequence[Verdict]
    ) -> None:
        """Keep the verdicts on all theorems of a file if they would come out the same again."""
        if self._disk is not None and all(v.outcome in _LASTING for v in verdicts):
            record = {"verdicts": [verdict.to_json() for verdict in verdicts]}
            self._disk.put(self._key([text], level, limits), record)

    def _key(self, content: Sequence[str | None], level: Level, limits: Limits) -> str:
        bounds = [limits.wall_s, limits.memory_mb, limits.heartbeats, limits.output_bytes]
        return key_of([*self._about, level.value, bounds, list(content)])


def _content(candidate: Candidate) -> list[str | None]:
    return [candidate.header, candidate.statement, candidate.proof, candidate.code]
