"""What the tactics of the pocket Mathlib cost: their own time on typical goals.

A goal is elaborated once; then the tactic is run on it some times in a row, from the same state,
and the clock is read around each run. Nothing but the tactic is measured: no import, no statement,
no kernel. The fastest run counts, since a busy machine only ever makes a run slower.
"""

from __future__ import annotations

import contextlib
import json
import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lean_env.bench.pool import Goal
from lean_env.repl.message import Severity
from lean_env.repl.open_repl import Backend, open_repl
from lean_env.repl.protocol import Limits, Repl, Request, Status
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

GOALS = Path(__file__).with_name("tactic_goals.jsonl")
MEDIAN_GOALS_MS = {"linarith": 30.0, "ring": 30.0, "norm_num": 30.0, "nlinarith": 300.0}

_HEADER = """import Mathlib
import Lean

open Real Nat
open Lean Elab Tactic

/-- Runs a tactic `n` times on the goals as they are, and fails with what the fastest run took. -/
elab "measured " n:num tac:tacticSeq : tactic => do
  let mut fastest : Option Nat := none
  let mut beats := 0
  let mut closed := true
  for _ in [0:n.getNat] do
    let saved ← Tactic.saveState
    let (start, before) :=
      (← (IO.monoMsNow : BaseIO Nat), ← (IO.getNumHeartbeats : BaseIO Nat))
    let done ← attempt 1000000 (do
      evalTactic tac
      unless (← getUnsolvedGoals).isEmpty do throwError "goals are left")
    let (stop, after) :=
      (← (IO.monoMsNow : BaseIO Nat), ← (IO.getNumHeartbeats : BaseIO Nat))
    saved.restore
    closed := closed && done
    beats := after - before
    fastest := some (min (stop - start) (fastest.getD (stop - start)))
  throwError "measured {fastest.getD 0} ms, {beats} heartbeats, closed: {closed}"

"""
_MEASURED = re.compile(r"measured (\d+) ms, (\d+) heartbeats, closed: (true|false)")
_LIMITS = Limits(wall_s=300.0)


class TacticGoalError(ValueError):
    """A goal of the data file that does not elaborate, or a run that did not end; says which."""


@dataclass(frozen=True, slots=True)
class TacticGoal:
    """One goal: a statement without `example` and `:=`, and the call that is to close it."""

    tactic: str
    goal: str
    call: str


@dataclass(frozen=True, slots=True)
class Run:
    """What the call did: milliseconds and heartbeats of a run, and whether it closed the goal."""

    goal: TacticGoal
    ms: float
    heartbeats: int
    closed: bool


@dataclass(frozen=True, slots=True)
class TacticCost:
    """The runs of one tactic put together; heartbeats are thousands, as `maxHeartbeats` counts."""

    tactic: str
    goals: int
    closed: int
    median_ms: float
    p90_ms: float
    median_heartbeats: float

    def to_json(self) -> dict[str, object]:
        """Return the record of a run."""
        return {
            "tactic": self.tactic,
            "goals": self.goals,
            "closed": self.closed,
            "median_ms": self.median_ms,
            "p90_ms": self.p90_ms,
            "median_heartbeats": round(self.median_heartbeats, 1),
            "goal_ms": MEDIAN_GOALS_MS.get(self.tactic),
        }


def read_goals(path: Path = GOALS) -> list[TacticGoal]:
    """The goals of a JSONL file with `tactic`, `goal` and `call`; those shipped, by default."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [TacticGoal(**json.loads(line)) for line in lines]


def measure(
    toolchain: Toolchain, sandbox: Sandbox, goals: Sequence[TacticGoal], rounds: int = 3
) -> Iterator[Run]:
    """Run each call `rounds` times on its goal.

    Raises TacticGoalError for a goal that does not elaborate or a run that does not end.
    """
    with contextlib.closing(open_repl(toolchain, Backend.NATIVE, sandbox=sandbox)) as repl:
        for tactic in dict.fromkeys(goal.tactic for goal in goals):
            yield from _run(repl, [goal for goal in goals if goal.tactic == tactic], rounds)


def costs(runs: Sequence[Run]) -> list[TacticCost]:
    """The runs by tactic, in the order in which the tactics appear."""
    found = []
    for tactic in dict.fromkeys(run.goal.tactic for run in runs):
        own = [run for run in runs if run.goal.tactic == tactic]
        times = sorted(run.ms for run in own)
        found.append(
            TacticCost(
                tactic,
                len(own),
                sum(run.closed for run in own),
                statistics.median(times),
                times[min(len(times) - 1, 9 * len(times) // 10)],
                statistics.median(run.heartbeats for run in own) / 1000,
            )
        )
    return found


def reached(found: Sequence[TacticCost]) -> Iterator[Goal]:
    """What is asked of the medians."""
    for cost in found:
        if (bound := MEDIAN_GOALS_MS.get(cost.tactic)) is not None:
            yield Goal(f"median ms of {cost.tactic}", cost.median_ms, bound)


def _run(repl: Repl, goals: Sequence[TacticGoal], rounds: int) -> Iterator[Run]:
    lines = [f"example {goal.goal} := by measured {rounds} ({goal.call})" for goal in goals]
    result = repl.elaborate(Request("\n".join(lines), _HEADER, _LIMITS))
    if result.status is not Status.FINISHED:
        raise TacticGoalError(f"{goals[0].tactic}: {result.detail or result.status.value}")
    said: dict[int, list[str]] = {}
    for message in result.messages:
        if message.severity is Severity.ERROR:
            said.setdefault(message.line, []).append(message.text)
    for number, goal in enumerate(goals, 1):
        texts = said.get(number, ["no answer"])
        if (wrong := next((t for t in texts if not _MEASURED.search(t)), None)) is not None:
            raise TacticGoalError(f"{goal.tactic}: {goal.goal}\n{wrong}")
        ms, heartbeats, closed = _MEASURED.findall(texts[0])[0]
        yield Run(goal, float(ms), int(heartbeats), closed == "true")
