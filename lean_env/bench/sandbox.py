"""What the sandbox costs: starting a process behind it, and shutting in a forked child."""

from __future__ import annotations

import os
import shutil
import statistics
import struct
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lean_env.sandbox import (
    Policy,
    Sandbox,
    SandboxLevel,
    bubblewrap,
    confine_child,
    landlock,
    prepare_host,
)


@dataclass(frozen=True, slots=True)
class Cost:
    """Medians in milliseconds of the same thing without and with walls, taken in turns."""

    what: str
    bare_ms: float
    walled_ms: float
    goal_ms: float

    @property
    def extra_ms(self) -> float:
        """What the walls add."""
        return self.walled_ms - self.bare_ms

    @property
    def ratio(self) -> float:
        """How many times longer it takes behind the walls."""
        return self.walled_ms / self.bare_ms if self.bare_ms else float("inf")

    def to_json(self) -> dict[str, str | float | bool]:
        """Return the cost as a JSON object."""
        return {
            "what": self.what,
            "bare_ms": round(self.bare_ms, 3),
            "walled_ms": round(self.walled_ms, 3),
            "extra_ms": round(self.extra_ms, 3),
            "ratio": round(self.ratio, 2),
            "goal_ms": self.goal_ms,
            "reached": self.extra_ms <= self.goal_ms,
        }


PROCESS_GOAL_MS, CHILD_GOAL_MS = 15.0, 1.0


def measure(repetitions: int) -> list[Cost]:
    """Measure each level this machine allows, and the child; raises OSError without `true`."""
    costs = [_process(Sandbox(level), repetitions) for level in _levels()]
    return [*costs, _child(repetitions)]


def _levels() -> list[SandboxLevel]:
    levels = []
    if bubblewrap.refusal() is None:
        levels.append(SandboxLevel.NAMESPACES)
    if landlock.abi() > 0:
        levels.append(SandboxLevel.LANDLOCK)
    return levels


def _in_turns(
    what: str, bare: Callable[[], float], walled: Callable[[], float], goal_ms: float, times: int
) -> Cost:
    bare(), walled()
    pairs = [(bare(), walled()) for _ in range(times)]
    bare_s, walled_s = (statistics.median(side) for side in zip(*pairs, strict=True))
    return Cost(what, bare_s * 1e3, walled_s * 1e3, goal_ms)


def _process(sandbox: Sandbox, times: int) -> Cost:
    found = shutil.which("true")
    if found is None:
        raise FileNotFoundError("no program `true` to start")
    program = Path(found).resolve()
    policy = Policy(read_only=(program,))

    def run(chosen: Sandbox) -> float:
        begun = time.perf_counter()
        with chosen.popen(
            [str(program)], policy, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            process.popen.wait()
            return time.perf_counter() - begun

    return _in_turns(
        f"start a process ({sandbox.level.value})",
        lambda: run(Sandbox(SandboxLevel.NONE)),
        lambda: run(sandbox),
        PROCESS_GOAL_MS,
        times,
    )


def _child(times: int) -> Cost:
    """Measure inside the child, so that the noise of forking is left out."""
    prepare_host()
    host = os.getpid()

    def run(*, confined: bool) -> float:
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            begun = time.perf_counter()
            if confined:
                confine_child(keep=(writer,), writable=Path("/tmp"), host=host)
            os.write(writer, struct.pack("d", time.perf_counter() - begun))
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            report = pipe.read()
        os.waitpid(pid, 0)
        (seconds,) = struct.unpack("d", report)
        return float(seconds)

    return _in_turns(
        "shut in a forked child",
        lambda: run(confined=False),
        lambda: run(confined=True),
        CHILD_GOAL_MS,
        times * 5,
    )
