"""What `lean-env verify` costs beyond the pool that it drives; whether its memory stays flat."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from statistics import fmean
from typing import Any

import psutil

from lean_env.bench.pool import Goal
from lean_env.bench.processor import used_s
from lean_env.bench.small_proofs import small_proofs
from lean_env.judge.candidate import Candidate
from lean_env.verify.verifier import Verifier

_WARM_UP = 64
_LOOK_S = 0.25
_RATE_GOAL = 0.9
_GROWTH_GOAL = 1.1
_SETTLED = 0.1  # of the records: what a process needs at all, it has by then


class BatchBenchError(RuntimeError):
    """The command that is measured failed; the message holds what it said."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The records that were written so many seconds after the start, and what that took.

    `memory_mb` is the resident memory of the command's own process: Lean's processes are bounded by
    their limits. `cpu_s` are the processor's seconds of all of them.
    """

    seconds: float
    records: int
    memory_mb: float
    cpu_s: float


@dataclass(frozen=True, slots=True)
class Pace:
    """Of one candidate: seconds by the clock on the wall, and of processors."""

    wall_s: float
    cpu_s: float


@dataclass(frozen=True, slots=True)
class BatchRun:
    """A run of the command on so many candidates, and the pool's pace just before and after it."""

    candidates: int
    workers: int
    samples: tuple[Sample, ...]
    pool_paces: tuple[Pace, Pace]

    @property
    def pace(self) -> Pace:
        """From the first record to the last but one: at the end, processes and their times go."""
        first, last = self._at_work[0], self._at_work[-1]
        records = last.records - first.records
        return Pace((last.seconds - first.seconds) / records, (last.cpu_s - first.cpu_s) / records)

    @property
    def _at_work(self) -> list[Sample]:
        return [sample for sample in self.samples if 0 < sample.records < self.candidates]

    @property
    def pool_pace(self) -> Pace:
        """That of the pool alone."""
        return Pace(
            fmean(pace.wall_s for pace in self.pool_paces),
            fmean(pace.cpu_s for pace in self.pool_paces),
        )

    @property
    def is_long_enough(self) -> bool:
        """Whether it was looked at twice while it was at work."""
        return len({sample.records for sample in self._at_work}) > 1

    @property
    def settled_mb(self) -> float:
        """MiB when a tenth of the records was written."""
        return self._when(_SETTLED).memory_mb

    @property
    def largest_mb(self) -> float:
        """The most MiB at any time."""
        return max(sample.memory_mb for sample in self.samples)

    def goals(self) -> list[Goal]:
        """The ratios that matter, with their bounds."""
        ours, pool = self.pace, self.pool_pace
        what = "verify / its pool, candidates per"
        return [
            Goal(f"{what} second", pool.wall_s / ours.wall_s, _RATE_GOAL, at_most=False),
            Goal(f"{what} processor second", pool.cpu_s / ours.cpu_s, _RATE_GOAL, at_most=False),
            Goal("memory at most / after a tenth", self.largest_mb / self.settled_mb, _GROWTH_GOAL),
        ]

    def at_tenths(self) -> list[Sample]:
        """When each tenth of the records was written."""
        return [self._when(tenth / 10) for tenth in range(1, 11)]

    def _when(self, share: float) -> Sample:
        """The first sample by which this share of the records was written, else the last of all."""
        enough = share * self.candidates
        return next((one for one in self.samples if one.records >= enough), self.samples[-1])

    def to_json(self) -> dict[str, Any]:
        """Return the run as a JSON object; seconds per candidate, MiB."""
        return {
            "candidates": self.candidates,
            "workers": self.workers,
            "pace": asdict(self.pace),
            "pool_paces": [asdict(pace) for pace in self.pool_paces],
            "memory_mb": [round(sample.memory_mb, 1) for sample in self.at_tenths()],
            "goals": [goal.to_json() for goal in self.goals()],
            "load_average": os.getloadavg()[0],
        }


def measure(candidates: int, workers: int | None) -> BatchRun:
    """Judge so many `candidates` with the command, and a tenth of as many before and after without.

    No two are equal, and nothing is remembered. Raises BatchBenchError.
    """
    with Verifier(workers=workers) as pool, tempfile.TemporaryDirectory() as folder:
        numbers = count()
        _pool_pace(pool, small_proofs(_WARM_UP, numbers))
        part = max(_WARM_UP, candidates // 10)
        before = _pool_pace(pool, small_proofs(part, numbers))
        given = Path(folder) / "candidates.jsonl"
        with given.open("w", encoding="utf-8") as file:
            for candidate in small_proofs(candidates, numbers):
                file.write(json.dumps(_record(candidate)) + "\n")
        samples = tuple(_watched(given, pool.workers))
        after = _pool_pace(pool, small_proofs(part, numbers))
        run = BatchRun(candidates, pool.workers, samples, (before, after))
        if not run.is_long_enough:
            raise BatchBenchError(f"{candidates} candidates are too few to measure")
        return run


def _record(candidate: Candidate) -> dict[str, str | None]:
    return {"id": candidate.id, "statement": candidate.statement, "proof": candidate.proof}


def _pool_pace(pool: Verifier, candidates: Iterator[Candidate]) -> Pace:
    """What the pool alone takes for a candidate."""
    here = psutil.Process()
    started, used = time.perf_counter(), used_s(here)
    judged = sum(1 for _ in pool.verify_many(candidates))
    return Pace((time.perf_counter() - started) / judged, (used_s(here) - used) / judged)


def _watched(given: Path, workers: int) -> Iterator[Sample]:
    """Run the command, and look at it now and then."""
    out = given.with_name("verdicts.jsonl")
    command = [sys.executable, "-m", "lean_env", "verify", str(given), "-o", str(out)]
    command += ["--no-cache", "-j", str(workers)]
    started, records = time.perf_counter(), 0
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=said)
        try:
            watched = psutil.Process(process.pid)
            with _appearing(out, process).open("rb") as file:
                while process.poll() is None:
                    records += file.read().count(b"\n")
                    try:
                        memory, cpu_s = watched.memory_info().rss / (1 << 20), used_s(watched)
                    except psutil.Error:
                        break  # it has ended meanwhile
                    if memory:
                        yield Sample(time.perf_counter() - started, records, memory, cpu_s)
                    time.sleep(_LOOK_S)
        finally:
            process.terminate()
            process.wait()
        said.seek(0)
        if process.returncode != 0:
            raise BatchBenchError(said.read().decode("utf-8", "replace").strip())


def _appearing(out: Path, process: subprocess.Popen[bytes]) -> Path:
    while not out.exists() and process.poll() is None:
        time.sleep(0.01)
    out.touch()
    return out
