"""What a step of a proof costs: on live states, by elaborating again, and on the language server.

All three take the same steps in turns in one run. The tactic is small and another one each time, so
that nothing is found ready. Those before it change the goal and leave the context as it is: a large
one takes time to print, whatever the way.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import psutil

from lean_env.bench.pool import Goal
from lean_env.environment.live import LiveStepper
from lean_env.environment.replay import ReplayStepper
from lean_env.environment.stepper import Reached, StepLimits, Stepper
from lean_env.repl.native_states import NativeStates
from lean_env.repl.open_repl import Backend, open_repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

LIVE, REPLAY, SERVER = "live states", "elaborating again", "language server"
DEPTHS = (1, 10, 50)
STATEMENT = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p"
_LIMITS = StepLimits(wall_s=60.0)
_MAX_STATES = 200
_STATES_MB = 10_000.0
_WARM_UP = 3
_DEEPER = "refine And.symm ?_"


@dataclass(frozen=True, slots=True)
class StepCost:
    """The median milliseconds of a small tactic at one depth, one way."""

    way: str
    depth: int
    median_ms: float

    def to_json(self) -> dict[str, object]:
        """Return the record of a run."""
        return {"way": self.way, "depth": self.depth, "median_ms": round(self.median_ms, 3)}


@dataclass(slots=True)
class Result:
    """One run: costs by way and depth, tactics a second of all cores, and what states take."""

    costs: list[StepCost] = field(default_factory=list)
    cores: int = 1
    per_second: float = 0.0
    mb_per_state: float | None = None
    steps: int = 0
    evicted: int = 0
    left_over: int = 0

    def ms(self, way: str, depth: int) -> float:
        """Return the median of one way at one depth."""
        return next(c.median_ms for c in self.costs if (c.way, c.depth) == (way, depth))

    def goals(self) -> Iterator[Goal]:
        """What live states should reach on a quiet machine."""
        deep, flat = self.ms(LIVE, DEPTHS[-1]), self.ms(LIVE, DEPTHS[0])
        yield Goal(f"ms of a small tactic at depth {DEPTHS[-1]}", deep, 3.0)
        yield Goal(f"depth {DEPTHS[-1]} / depth {DEPTHS[0]}", deep / flat, 1.5)
        yield Goal("tactics per second per core", self.per_second / self.cores, 250.0, False)
        if self.mb_per_state is not None:
            yield Goal("MiB per live state, page tables included", self.mb_per_state, 1.5)
        if self.steps:
            yield Goal("processes left over", self.left_over, 0)

    def to_json(self) -> dict[str, object]:
        """Return the record of the run."""
        return {
            "steps": [cost.to_json() for cost in self.costs],
            "cores": self.cores,
            "per_second": round(self.per_second, 1),
            "mb_per_state": None if self.mb_per_state is None else round(self.mb_per_state, 3),
            "walk": {"states": self.steps, "evicted": self.evicted, "left_over": self.left_over},
            "goals": [goal.to_json() for goal in self.goals()],
            "load_average": os.getloadavg()[0],
        }


def measure(toolchain: Toolchain, sandbox: Sandbox, rounds: int, walk: int) -> Result:
    """Measure each way; `rounds` tactics each, and a walk over `walk` states with evictions.

    Raises ValueError for a toolchain without the library that live states need.
    """
    if toolchain.library is None:
        raise ValueError("live states need the native back end")
    cores = len(os.sched_getaffinity(0))
    result = Result(cores=cores)
    states = NativeStates(
        toolchain.library, toolchain.sysroot, sandbox=sandbox, max_states=2 * _MAX_STATES
    )
    live = LiveStepper(states, _LIMITS, jobs=cores, max_states=_MAX_STATES, memory_mb=_STATES_MB)
    with contextlib.ExitStack() as stack:
        ways: dict[str, Stepper] = {LIVE: live}
        for way, backend in ((REPLAY, Backend.NATIVE), (SERVER, Backend.SERVER)):
            opener = partial(open_repl, toolchain, backend, sandbox=sandbox)
            ways[way] = ReplayStepper(opener, _LIMITS)
        for stepper in ways.values():
            stack.callback(stepper.close)
            stepper.root("", STATEMENT)
        for depth in DEPTHS:
            result.costs += step_costs(ways, depth, rounds)
        result.mb_per_state = state_mb(live, states)
        result.per_second = rate(live, rounds)
        if walk:
            before = len(_descendants(states))
            result.steps, result.evicted = walk, walk_over(live, walk)
            result.left_over = max(0, len(_descendants(states)) - before)
    return result


def step_costs(ways: dict[str, Stepper], depth: int, rounds: int) -> list[StepCost]:
    """Time a small tactic behind `depth` others, each way in turns."""
    before = (_DEEPER,) * depth
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    for number in range(_WARM_UP + rounds):
        for way, stepper in ways.items():
            tactic = f"have b{number} := h.1"
            seconds[way].append(_timed(partial(_step, stepper, before, tactic)))
    return [
        StepCost(way, depth, statistics.median(taken[_WARM_UP:]) * 1e3)
        for way, taken in seconds.items()
    ]


def rate(live: LiveStepper, count: int) -> float:
    """Tactics a second from one state in one call, on all cores."""
    tactics = [f"have c{number} := h.2" for number in range(count)]
    return count / _timed(lambda: live.step("", STATEMENT, (), tactics))


def state_mb(live: LiveStepper, states: NativeStates, count: int = 100) -> float | None:
    """MiB that one more live state takes, or None where the system does not tell us."""
    memory, alive = _memory_mb(states), live.live
    live.step("", STATEMENT, (), [f"have d{number} := h" for number in range(count)])
    if memory is None or (after := _memory_mb(states)) is None or live.live == alive:
        return None
    return (after - memory) / (live.live - alive)


def walk_over(live: LiveStepper, count: int) -> int:
    """Make `count` states, deeper and deeper and back; returns how many had to make room."""
    path: tuple[str, ...] = ()
    for number in range(count):
        tactic = f"have e{number} := h"
        _step(live, path, tactic)
        path = (*path, tactic) if len(path) < DEPTHS[1] else ()
    return max(0, count - live.live)


def _step(stepper: Stepper, before: tuple[str, ...], tactic: str) -> None:
    [step] = stepper.step("", STATEMENT, before, [tactic])
    if not isinstance(step, Reached):
        raise RuntimeError(f"a step that is measured has to succeed: {step}")


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _descendants(states: NativeStates) -> list[psutil.Process]:
    if states.pid is None:
        return []
    time.sleep(0.2)  # what was ended is still being buried
    root = psutil.Process(states.pid)
    alive = []
    for process in (root, *root.children(recursive=True)):
        with contextlib.suppress(psutil.Error):
            if process.status() != psutil.STATUS_ZOMBIE:
                alive.append(process)
    return alive


def _memory_mb(states: NativeStates) -> float | None:
    """The proportional memory of all processes of a host with their page tables."""
    total = 0
    for process in _descendants(states):
        try:
            total += process.memory_full_info().pss
            status = Path(f"/proc/{process.pid}/status").read_text()
        except psutil.NoSuchProcess:
            continue
        except (psutil.Error, OSError):
            return None
        tables = (line.split()[1] for line in status.splitlines() if line.startswith("VmPTE:"))
        total += int(next(tables, "0")) * 1024
    return total / 2**20
