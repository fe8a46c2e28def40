"""What a server costs beyond the pool behind it: throughput, and latency for many clients."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

from lean_env.bench.pool import Goal, Latency
from lean_env.bench.small_proofs import proved_per_second, small_proofs
from lean_env.client import RemoteVerifier, ServerError
from lean_env.judge.candidate import Candidate
from lean_env.repl.protocol import Limits
from lean_env.verify.verifier import Verifier
from lean_env.verify.verifying import Verifying

CLIENTS = (1, 16, 200)
LOCAL, SERVED = "local pool", "server"
_GOAL = 0.9
_READY_S = 120.0
_STOPPED_S = 60.0
_URL = re.compile(r"serves at (\S+)")


@dataclass(frozen=True, slots=True)
class Serving:
    """Proofs per second in each round, by way, and the latencies of lone proofs by clients."""

    workers: int
    rates: dict[str, tuple[float, ...]]
    latencies: tuple[Latency, ...]

    @property
    def ratio(self) -> float:
        """The server's rate over the local pool's, both over all rounds."""
        means = {
            way: len(found) / sum(1 / rate for rate in found) for way, found in self.rates.items()
        }
        return means[SERVED] / means[LOCAL]

    def goals(self) -> list[Goal]:
        """The ratio that matters, with its bound."""
        return [Goal(f"{SERVED} / {LOCAL}, proofs per second", self.ratio, _GOAL, at_most=False)]

    def to_json(self) -> dict[str, Any]:
        """Return the run as a JSON object; proofs per second, milliseconds."""
        return {
            "workers": self.workers,
            "per_second": {way: [round(r, 1) for r in found] for way, found in self.rates.items()},
            "latencies": [
                {
                    "clients": latency.name,
                    "requests": len(latency.seconds),
                    "median_ms": round(latency.quantile(0.5) * 1e3, 2),
                    "p95_ms": round(latency.quantile(0.95) * 1e3, 2),
                    "p99_ms": round(latency.quantile(0.99) * 1e3, 2),
                }
                for latency in self.latencies
            ],
            "goals": [goal.to_json() for goal in self.goals()],
            "load_average": os.getloadavg()[0],
        }


@contextmanager
def started_server(*options: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A server in a process of its own, on a free port of this machine: its address.

    Raises ServerError where it does not come up; ended by SIGTERM.
    """
    command = [sys.executable, "-m", "lean_env", "serve", "--port", "0", *options]
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=said)
        try:
            yield _address(process, said.fileno()), process
        finally:
            process.terminate()
            try:
                process.wait(_STOPPED_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _address(process: subprocess.Popen[bytes], said: int) -> str:
    deadline = time.monotonic() + _READY_S
    while time.monotonic() < deadline:
        text = os.pread(said, 1 << 16, 0).decode("utf-8", "replace")
        if (found := _URL.search(text)) is not None:
            return found[1]
        if process.poll() is not None:
            raise ServerError(f"the server ended: {text.strip()}")
        time.sleep(0.02)
    raise ServerError(f"the server did not come up within {_READY_S:g} s")


def measure(proofs: int, rounds: int, requests: int, workers: int | None) -> Serving:
    """Measure in turns, all in one run; `requests` are those of each number of clients."""
    numbers = count()
    limits = Limits(wall_s=30.0)
    with Verifier(workers=workers, limits=limits) as local:
        options = ("--no-cache", "-j", str(local.workers))
        with started_server(*options) as (url, _), RemoteVerifier(url, limits=limits) as served:
            ways: dict[str, Verifying] = {LOCAL: local, SERVED: served}
            rates: dict[str, list[float]] = {way: [] for way in ways}
            for verifier in ways.values():
                proved_per_second(verifier, list(small_proofs(4 * local.workers, numbers)))
            for _ in range(rounds):
                for way, verifier in ways.items():
                    batch = list(small_proofs(proofs, numbers))
                    rates[way].append(proved_per_second(verifier, batch))
        with started_server(*options) as (url, _):
            latencies = tuple(_latency(url, clients, requests, numbers) for clients in CLIENTS)
    found = {way: tuple(values) for way, values in rates.items()}
    return Serving(local.workers, found, latencies)


def _latency(url: str, clients: int, requests: int, numbers: count[int]) -> Latency:
    """Seconds from request to verdict, of clients that each ask for one proof after the other."""
    each = max(1, requests // clients)
    work = [list(small_proofs(each + 1, numbers)) for _ in range(clients)]

    def ask(verifier: Verifying, batch: Sequence[Candidate]) -> list[float]:
        verifier.verify(batch[:1])  # the connection is there before the clock is
        return [1 / proved_per_second(verifier, [candidate]) for candidate in batch[1:]]

    with RemoteVerifier(url) as verifier, ThreadPoolExecutor(clients) as threads:
        found = threads.map(lambda batch: ask(verifier, batch), work)
        seconds = tuple(second for one in found for second in one)
    return Latency(str(clients), seconds)
