"""What a check costs in the pool: against the floor, against others, over time, after faults.

Everything that is compared is measured in turns within one run, so that a busy machine is as busy
for all of them. Times are wall clock unless they say otherwise.
"""

from __future__ import annotations

import contextlib
import os
import random
import statistics
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import psutil

from lean_env.bench import rivals
from lean_env.bench.rivals import Elaborate
from lean_env.pool import Pool
from lean_env.problems.corebench import corebench
from lean_env.repl.native import NativeRepl
from lean_env.repl.open_repl import Backend, open_repl
from lean_env.repl.protocol import Limits, Request, Status
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

IN_PROCESS, NATIVE, SERVER = "in one process", "native", "server"
BARE, COLD, LEANCLIENT = "bare server loop", "lean FILE", "leanclient"
_RUNAWAY = "partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0\n"
_RUNAWAY_S = 0.3
_WARM_UP = 10
_PORTFOLIO = "by first | rfl | simp | omega | decide | (intros; simp_all)"


@dataclass(frozen=True, slots=True)
class Latency:
    """Seconds from request to answer, of one way of elaborating."""

    name: str
    seconds: tuple[float, ...]

    def quantile(self, share: float) -> float:
        """Return the quantile, in seconds."""
        ordered = sorted(self.seconds)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


@dataclass(frozen=True, slots=True)
class Throughput:
    """Checks of a pool: how many, how long, and the seconds they took the processes that ran them.

    `lean_s` is by the clock on the wall, `lean_cpu_s` of the processor.
    `pinned`: with each worker kept on a core of its own; else the pool forks on idle cores, too.
    """

    workers: int
    pinned: bool
    checks: int
    wall_s: float
    lean_s: float
    lean_cpu_s: float

    @property
    def name(self) -> str:
        """What the pool was like."""
        workers = "1 worker" if self.workers == 1 else f"{self.workers} workers"
        return f"{workers}, a core each" if self.pinned else f"{workers}, any cores"

    @property
    def per_second(self) -> float:
        """Checks per second."""
        return self.checks / self.wall_s

    @property
    def share_of_limit(self) -> float:
        """The pure elaboration time over the time all workers had."""
        return self.lean_s / (self.wall_s * self.workers)


@dataclass(frozen=True, slots=True)
class Goal:
    """A ratio and the bound it should keep."""

    what: str
    value: float
    bound: float
    at_most: bool = True

    @property
    def reached(self) -> bool:
        """Whether the bound is kept."""
        return self.value <= self.bound if self.at_most else self.value >= self.bound

    def to_json(self) -> dict[str, object]:
        """Return the record of a run."""
        return {
            "what": self.what,
            "value": round(self.value, 3),
            "bound": self.bound,
            "at_most": self.at_most,
            "reached": self.reached,
        }


@dataclass(slots=True)
class Result:
    """Everything measured in one run."""

    latencies: list[Latency] = field(default_factory=list)
    throughputs: list[Throughput] = field(default_factory=list)
    two_without_forks: float = 0.0
    slot_back_s: float = 0.0
    checks: int = 0
    memory_before_mb: float = 0.0
    memory_after_mb: float = 0.0
    notes: list[str] = field(default_factory=list)

    def median(self, name: str) -> float | None:
        """Return the median seconds of one way, None if it was not measured."""
        found = [latency for latency in self.latencies if latency.name == name]
        return statistics.median(found[0].seconds) if found else None

    def goals(self) -> Iterator[Goal]:
        """Yield the ratios that matter, each with its bound."""
        for name, other, bound, at_most in (
            (NATIVE, IN_PROCESS, 1.5, True),
            (COLD, NATIVE, 6.0, False),
            (LEANCLIENT, NATIVE, 6.0, False),
            (SERVER, BARE, 1.2, True),
        ):
            above, below = self.median(name), self.median(other)
            if above is not None and below is not None:
                yield Goal(f"{name} / {other}", above / below, bound, at_most)
        for throughput in self.throughputs:
            what = f"share of the limit, {throughput.name}"
            yield Goal(what, throughput.share_of_limit, 0.8, at_most=False)
        # like with like: a lone worker on any cores is faster than a core, for it forks on others
        alike = {item.workers: item.per_second for item in self.throughputs if item.pinned}
        if len(alike) == 2:
            ratio = alike[2] / alike[1]
            yield Goal("2 workers / 1 worker, a core each", ratio, 1.9, at_most=False)
        yield Goal("seconds until a runaway's slot is back", self.slot_back_s, 0.1)
        if self.memory_before_mb:
            growth = self.memory_after_mb / self.memory_before_mb
            yield Goal(f"memory after {self.checks} checks / before", growth, 1.05)

    def to_json(self) -> dict[str, object]:
        """Return the run as a JSON object; milliseconds and MiB."""
        return {
            "latencies": [
                {
                    "name": latency.name,
                    "requests": len(latency.seconds),
                    "median_ms": round(latency.quantile(0.5) * 1e3, 3),
                    "p95_ms": round(latency.quantile(0.95) * 1e3, 3),
                    "p99_ms": round(latency.quantile(0.99) * 1e3, 3),
                }
                for latency in self.latencies
            ],
            "throughput": [
                {
                    "workers": item.workers,
                    "pinned": item.pinned,
                    "checks": item.checks,
                    "per_second": round(item.per_second, 2),
                    "limit_per_second": round(item.per_second / item.share_of_limit, 2),
                    "share_of_limit": round(item.share_of_limit, 3),
                    "lean_cpu_ms": round(item.lean_cpu_s / item.checks * 1e3, 3),
                }
                for item in self.throughputs
            ],
            "two_without_forks": round(self.two_without_forks, 3),
            "slot_back_s": round(self.slot_back_s, 4),
            "memory": {
                "checks": self.checks,
                "before_mb": round(self.memory_before_mb, 1),
                "after_mb": round(self.memory_after_mb, 1),
            },
            "goals": [goal.to_json() for goal in self.goals()],
            "load_average": os.getloadavg()[0],
            "notes": self.notes,
        }


def small_proof(number: int) -> str:
    """Return a small tactic proof, another text each time so that nothing is found ready."""
    return f"theorem t{number} (p q : Prop) : p ∧ q → q ∧ p := by\n  intro h\n  exact ⟨h.2, h.1⟩\n"


def latencies(toolchain: Toolchain, sandbox: Sandbox, rounds: int, result: Result) -> None:
    """Measure every way of elaborating a small proof, in turns."""
    with contextlib.ExitStack() as stack:
        ways: dict[str, Elaborate] = {}
        ways[IN_PROCESS] = stack.enter_context(rivals.in_process(toolchain))
        ways[NATIVE] = stack.enter_context(rivals.repl(toolchain, Backend.NATIVE, sandbox))
        ways[BARE] = stack.enter_context(rivals.bare_server(toolchain))
        ways[SERVER] = stack.enter_context(rivals.repl(toolchain, Backend.SERVER, sandbox))
        ways[COLD] = stack.enter_context(rivals.cold_lean(toolchain))
        try:
            ways[LEANCLIENT] = stack.enter_context(rivals.leanclient(toolchain))
        except ImportError:
            result.notes.append("leanclient is not installed (pip install leanclient==0.13.2)")
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for number in range(_WARM_UP + rounds):
            for name, elaborate in ways.items():
                taken = elaborate(small_proof(number))
                if number >= _WARM_UP:
                    seconds[name].append(taken)
        result.latencies = [Latency(name, tuple(taken)) for name, taken in seconds.items()]


def corebench_requests(count: int) -> list[Request]:
    """Return CoreBench statements, each with the same portfolio of tactics as its proof.

    Some are proved by it and some are not, as with a model's proofs. Raises what reading CoreBench
    raises, where it cannot be downloaded.
    """
    theorems = list(corebench().theorems)
    chosen = random.Random(0).sample(theorems, min(count, len(theorems)))
    chosen.sort(key=lambda theorem: theorem.header)
    return [
        Request(f"{theorem.statement} := {_PORTFOLIO}\n", theorem.header, Limits(wall_s=30.0))
        for theorem in chosen
    ]


def throughput(
    toolchain: Toolchain,
    sandbox: Sandbox,
    requests: Sequence[Request],
    workers: int,
    *,
    pinned: bool,
) -> Throughput:
    """Run the requests on a pool whose imports are done."""
    opened = Pool(lambda: open_repl(toolchain, sandbox=sandbox), workers=workers, pin=pinned)
    with opened as pool:
        pool.elaborate_many([Request(small_proof(n)) for n in range(4 * workers)])
        started = time.perf_counter()
        found = pool.elaborate_many(requests)
        wall_s = time.perf_counter() - started
    finished = [result for result in found if result.status is Status.FINISHED]
    lean_s = sum(result.elapsed_s for result in finished)
    lean_cpu_s = sum(result.cpu_s for result in finished)
    return Throughput(workers, pinned, len(finished), wall_s, lean_s, lean_cpu_s)


def two_without_forks(toolchain: Toolchain, rounds: int) -> float:
    """Return how much more two processes elaborate than one, without forks and walls.

    What this machine has to give to a second worker at most.
    """
    with contextlib.ExitStack() as stack:
        one, other = (stack.enter_context(rivals.in_process(toolchain)) for _ in range(2))

        def mean_s(elaborate: Elaborate) -> float:
            taken = [elaborate(_omega_proof(number)) for number in range(_WARM_UP + rounds)]
            return statistics.fmean(taken[_WARM_UP:])

        alone = mean_s(one)
        mean_s(other)
        with ThreadPoolExecutor(2) as threads:
            together = statistics.fmean(threads.map(mean_s, (one, other)))
    return 2 * alone / together


def _omega_proof(number: int) -> str:
    return (
        f"theorem t{number} (a b c : Nat) (h : a < b) (i : b < c) (l : List Nat) :\n"
        "    a + 1 < c ∧ l ++ [] = l := by\n  constructor\n  · omega\n  · simp\n"
    )


def slot_back(toolchain: Toolchain, sandbox: Sandbox, times: int) -> float:
    """Return the median seconds between a runaway's deadline and the end of the next proof."""
    lost = []
    with contextlib.closing(open_repl(toolchain, sandbox=sandbox)) as repl:
        for number in range(times):
            repl.elaborate(Request(small_proof(number)))
            started = time.perf_counter()
            repl.elaborate(Request(_RUNAWAY, limits=Limits(wall_s=_RUNAWAY_S)))
            repl.elaborate(Request(small_proof(number)))
            lost.append(time.perf_counter() - started - _RUNAWAY_S)
    return statistics.median(lost)


def memory_over(
    toolchain: Toolchain, sandbox: Sandbox, checks: int, result: Result
) -> Iterator[int]:
    """Check `checks` proofs on one REPL and see whether it grows; yields how many are done."""
    with contextlib.closing(open_repl(toolchain, Backend.NATIVE, sandbox=sandbox)) as repl:
        assert isinstance(repl, NativeRepl)
        for number in range(_WARM_UP):
            repl.elaborate(Request(small_proof(number)))
        result.memory_before_mb = _memory_mb(repl)
        for number in range(checks):
            repl.elaborate(Request(small_proof(number)))
            yield number + 1
        result.checks, result.memory_after_mb = checks, _memory_mb(repl)


def _memory_mb(repl: NativeRepl) -> float:
    """Return the proportional memory of a REPL's processes in MiB (shared pages count once)."""
    assert repl.pid is not None
    time.sleep(0.2)
    root = psutil.Process(repl.pid)
    total = 0
    for process in (root, *root.children(recursive=True)):
        with contextlib.suppress(psutil.Error):
            total += process.memory_full_info().pss
    return total / 2**20
