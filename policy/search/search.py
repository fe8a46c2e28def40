"""The loop of every search: choose a state, ask the policy, try its tactics, keep what came of it.

One worker, and the same for the same seed: the random numbers for a state depend on the seed, the
state, and how often it was expanded, on nothing else.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from lean_env.environment import Outcome, ProofState, Proved
from policy.graph import Attempt, ProofGraph
from policy.search.budget import Budget, Meter
from policy.search.strategy import Strategy
from policy.steps import Proposal, StepPolicy

WIDTH = 8
"""Tactics that the policy is asked for when a state is expanded."""
BATCH = 4
"""Tactics tried in one call of the environment; the clock is looked at between two calls."""


class Environment(Protocol):
    """What a search needs of `ProofEnv`."""

    def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        """Apply tactics to a state, each by itself; outcomes in their order."""
        ...


class Ended(StrEnum):
    """Why a search ended.

    `EXHAUSTED`: the policy knows nothing more to try on any state that was to be tried.
    """

    PROVED = "proved"
    EXHAUSTED = "exhausted"
    BUDGET = "budget"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search is: states with something left to try, all states, what was spent."""

    open_states: int
    states: int
    tactics: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Found:
    """How a search ended, with its proof if it has one; `seconds` and `tactics` of this run."""

    ended: Ended
    proof: Proved | None
    tactics: int
    seconds: float


class Search:
    """Searches one graph with one policy and one strategy.

    `tactics` of the budget count all attempts that the graph holds, `seconds` those since `run`
    was called. `claimed` are last steps of proofs that an earlier run is said to have found: they
    are tried first, whatever was spent. `width` is the number of tactics asked for when a state is
    expanded. `stop` ends the search after the tactics that are running.
    """

    def __init__(
        self,
        env: Environment,
        graph: ProofGraph,
        policy: StepPolicy,
        strategy: Strategy,
        budget: Budget,
        *,
        claimed: Sequence[tuple[ProofState, Proposal]] = (),
        width: int = WIDTH,
        seed: int = 0,
        stop: threading.Event | None = None,
        progress: Callable[[Progress], None] = lambda progress: None,
    ) -> None:
        self._env = env
        self._graph = graph
        self._policy = policy
        self._strategy = strategy
        self._budget = budget
        self._claimed = claimed
        self._width = width
        self._seed = seed
        self._stop = stop or threading.Event()
        self._progress = progress

    def run(self) -> Found:
        """Search until a proof is found, nothing is left to try, or the budget is spent.

        Another search on the same graph goes on from there. Raises StepperFault when Lean cannot be
        run and ModelError when a model does not answer; the graph keeps what was found until then.
        """
        graph = self._graph
        before = graph.tactics
        meter = Meter(self._budget, tactics=before)
        for state, proposal in self._claimed:
            self._try(state, [proposal])
        ended = self._ended(meter)
        # What was tried is looked at before what was spent: the last tactic may be the proof's.
        while ended is None:
            ended = self._expand(meter) or self._ended(meter)
        return Found(ended, self._shortest(), graph.tactics - before, meter.seconds)

    def _shortest(self) -> Proved | None:
        """The shortest proof: where branches have merged, a shorter way than any gone is judged."""
        found, path = self._graph.proof, self._graph.cheapest_path()
        if found is None or path is None or len(path) >= len(found.tactics):
            return found
        state, tactic = self._graph.path_to_judge(path)
        [judged] = self._env.step_many(state, [tactic])
        return judged if isinstance(judged, Proved) else found

    def _ended(self, meter: Meter) -> Ended | None:
        if self._graph.proofs:
            return Ended.PROVED
        if self._stop.is_set():
            return Ended.STOPPED
        return None if meter.affords(1) else Ended.BUDGET

    def _expand(self, meter: Meter) -> Ended | None:
        """Expand one state; says so when there is none."""
        graph = self._graph
        state = self._strategy.choose()
        if state is None:
            return Ended.EXHAUSTED
        rng = random.Random(f"{self._seed}/{state.key}/{graph.expansions(state)}")
        proposals = self._policy.propose(state, graph.tried(state).keys(), self._width, rng)
        new: list[ProofState] = []
        for start in range(0, len(proposals), BATCH):
            batch = proposals[start : start + BATCH]
            batch = batch[: meter.affords(len(batch))]
            new += self._try(state, batch)
            meter.tactics = graph.tactics
            self._report(meter)
            if self._ended(meter):
                # Left off in the middle of an expansion: it does not count, and is resumed.
                return None
        if proposals:
            graph.note_expansions(state)
        else:
            graph.note_exhausted(state)
        self._strategy.expanded(state, new)
        return None

    def _try(self, state: ProofState, proposals: Sequence[Proposal]) -> list[ProofState]:
        """Try tactics on the state they were proposed for; return the new states."""
        began = time.monotonic()
        outcomes = self._env.step_many(state, [one.tactic for one in proposals])
        share = (time.monotonic() - began) / max(len(proposals), 1)
        new = []
        for one, outcome in zip(proposals, outcomes, strict=True):
            reached = self._graph.record(state, Attempt(one.tactic, one.logprob, outcome, share))
            new += [reached] if reached is not None else []
        return new

    def _report(self, meter: Meter) -> None:
        graph = self._graph
        self._progress(Progress(graph.open_states, len(graph), graph.tactics, meter.seconds))
