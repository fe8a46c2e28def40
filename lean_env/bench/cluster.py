"""What judging over Ray costs beyond the pool of a machine, and what so many cores would give.

Three rates are measured in one run: of this machine's pool, of the same over Ray, and of what one
program can hand out to nodes and take back, by stations that have every answer ready. Cores beyond
those that were measured are reckoned with: each gives what one gives here, as far as one program
can keep them busy.
"""

from __future__ import annotations

import logging
import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count
from statistics import harmonic_mean
from typing import Any

from lean_env.bench.pool import Goal
from lean_env.bench.small_proofs import proved_per_second, small_proofs
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Stamp, Verdict
from lean_env.pool.futures import ready
from lean_env.pool.ray import ClusterError, RayPool, import_ray
from lean_env.pool.streams import as_completed
from lean_env.verify.cluster import ClusterVerifier
from lean_env.verify.verifier import Verifier
from lean_env.verify.verifying import Verifying

LOCAL, RAY = "local pool", "Ray"
CORES = (16, 64, 256, 1024)
_GOAL = 0.9
_WIDE = 256  # workers of the station that has every answer ready
_HANDED_OUT = 40  # times as many candidates as are judged, which take longer


@dataclass(frozen=True, slots=True)
class Scaling:
    """Candidates per second in each round, by way, with so many workers.

    `hand_out` is how many one program hands out and takes back in a second of a processor.
    """

    workers: dict[str, int]
    rates: dict[str, tuple[float, ...]]
    hand_out: float

    def per_core(self, way: str) -> float:
        """Candidates per second of one worker."""
        return harmonic_mean(self.rates[way]) / self.workers[way]

    @property
    def ratio(self) -> float:
        """What a worker gives over Ray, over what one of this machine's pool gives."""
        return self.per_core(RAY) / self.per_core(LOCAL)

    def with_cores(self, cores: int) -> float:
        """Candidates per second that so many cores would give to one program."""
        return min(cores * self.per_core(RAY), self.hand_out)

    def goals(self) -> list[Goal]:
        """The ratio that matters, with its bound."""
        return [Goal(f"{RAY} / {LOCAL}, candidates per core", self.ratio, _GOAL, at_most=False)]

    def to_json(self, cores: Iterable[int]) -> dict[str, Any]:
        """Return the run as a JSON object; candidates per second."""
        return {
            "workers": self.workers,
            "per_second": {way: [round(r, 1) for r in found] for way, found in self.rates.items()},
            "hand_out_per_second": round(self.hand_out, 1),
            "with_cores": {str(number): round(self.with_cores(number), 1) for number in cores},
            "goals": [goal.to_json() for goal in self.goals()],
            "load_average": os.getloadavg()[0],
        }


class ReadyStation:
    """Answers at once that a candidate is rejected: all that is left is the way there and back."""

    about = Stamp(Level.STANDARD, "none", "none")

    def __init__(self, workers: int) -> None:
        """It has no processes, however many `workers` it is to have."""

    def start(self, candidate: Candidate, /) -> Future[Verdict]:
        """Answer."""
        return ready(self.about.failed(candidate.id, Outcome.REJECTED, candidate.statement))

    def close(self) -> None:
        """There is nothing to end."""


def measure(proofs: int, rounds: int, workers: int | None, address: str | None) -> Scaling:
    """Measure in turns, all in one run; on the cluster at `address`, else on one of this machine.

    `workers` is per machine. Raises ClusterError, ToolchainError.
    """
    numbers = count()
    with ExitStack() as stack:
        if address is None:
            address = stack.enter_context(_cluster_here())
        local = stack.enter_context(Verifier(workers=workers))
        cluster = stack.enter_context(ClusterVerifier(address, workers=workers))
        ways: dict[str, Verifying] = {LOCAL: local, RAY: cluster}
        rates: dict[str, list[float]] = {way: [] for way in ways}
        for verifier in ways.values():
            proved_per_second(verifier, list(small_proofs(4 * verifier.workers, numbers)))
        for _ in range(rounds):
            for way, verifier in ways.items():
                batch = list(small_proofs(proofs, numbers))
                rates[way].append(proved_per_second(verifier, batch))
        found = {way: tuple(values) for way, values in rates.items()}
        hand_out = _hand_out(address, small_proofs(_HANDED_OUT * proofs, numbers))
        return Scaling({way: v.workers for way, v in ways.items()}, found, hand_out)


@contextmanager
def _cluster_here() -> Iterator[str]:
    """A cluster of this machine alone, which asks nobody else; its address."""
    ray = import_ray()
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    try:
        ray.init(
            address="local",
            include_dashboard=False,
            logging_level=logging.ERROR,
            log_to_driver=False,
            # Else others come first on a busy machine, and the local pool with them.
            _system_config={"worker_niceness": 0},
        )
    except Exception as error:  # Ray raises that, among others
        raise ClusterError(f"Ray cannot be started here: {error}") from None
    try:
        yield "auto"
    finally:
        ray.shutdown()


def _hand_out(address: str, candidates: Iterable[Candidate]) -> float:
    """Candidates per second that this program could hand out with a processor of its own.

    By its processor time, as on a cluster nothing else need run where the program does.
    """

    def submit(candidate: Candidate) -> Future[Verdict]:
        lost = ReadyStation.about.failed(candidate.id, Outcome.INFRASTRUCTURE, "lost")
        return pool.submit(lambda: candidate, lambda complaint: lost)

    pool: RayPool[Candidate, Verdict, Stamp]
    with RayPool(ReadyStation, address, workers=_WIDE) as pool:
        started = time.process_time()
        found = Counter(
            verdict.outcome for _, verdict in as_completed(submit, candidates, 2 * pool.workers)
        )
        seconds = time.process_time() - started
    if found[Outcome.INFRASTRUCTURE]:
        raise ClusterError("a node was lost while it was measured")
    return found.total() / seconds
