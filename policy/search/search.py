"""The loop of every search: choose a state, ask the policy, try its tactics, keep what came of it.

Each environment has a worker that goes round this loop: while one waits for the policy, others try
tactics. With one worker a search is the same for the same seed: the random numbers for a state
depend on the seed, the state, and how often it was expanded, on nothing else.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from lean_env.environment import GaveUp, Outcome, ProofState, Proved
from policy.graph import Attempt, ProofGraph
from policy.search.budget import Budget, Meter
from policy.search.strategy import Strategy
from policy.steps import Proposal, StepPolicy, ask
from policy.walk import step_to_judge

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
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """How a search ended, with its proof if it has one, and what this run has spent."""

    ended: Ended
    proof: Proved | None
    tactics: int
    seconds: float
    tokens: int = 0


class Search:
    """Searches one graph with one policy and one strategy.

    `tactics` of the budget count all attempts that the graph holds, the rest what is spent since
    `run` was called. `claimed` are last steps of proofs that an earlier run is said to have found:
    they are tried first, whatever was spent. `more_envs` are environments beside the first, each
    with a worker of its own. `width` is the number of tactics asked for when a state is expanded.
    `stop` ends the search after the tactics that are running. `progress` is called by one worker at
    a time.
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
        more_envs: Sequence[Environment] = (),
        width: int = WIDTH,
        seed: int = 0,
        stop: threading.Event | None = None,
        progress: Callable[[Progress], None] = lambda progress: None,
    ) -> None:
        self._envs = (env, *more_envs)
        self._graph = graph
        self._policy = policy
        self._strategy = strategy
        self._meter = Meter(budget, tactics=graph.tactics)
        self._claimed = claimed
        self._width = width
        self._seed = seed
        self._stop = stop or threading.Event()
        self._progress = progress
        # Guards all of the above but the environments and the policy, and what follows.
        self._changed = threading.Condition()
        self._busy = 0
        self._ended: Ended | None = None

    def run(self) -> Found:
        """Search until a proof is found, nothing is left to try, or the budget is spent.

        To be called once; another search on the same graph goes on from there. Raises StepperFault
        when Lean cannot be run and ModelError when a model does not answer; the graph keeps what
        was found until then.
        """
        graph, env = self._graph, self._envs[0]
        before = graph.tactics
        self._meter = Meter(self._meter.budget, tactics=before)
        for state, proposal in self._claimed:
            self._keep(state, self._try(env, state, [proposal]))
        self._prove_by_parts(env)
        if len(self._envs) == 1:
            self._work(env)
        else:
            with ThreadPoolExecutor(len(self._envs)) as threads:
                for worker in [threads.submit(self._work, env) for env in self._envs]:
                    worker.result()
        # The last tactics may be the proof's, whatever has ended the search.
        ended = Ended.PROVED if graph.proofs else self._ended or Ended.STOPPED
        meter = self._meter
        return Found(ended, self._shortest(), graph.tactics - before, meter.seconds, meter.tokens)

    def _work(self, env: Environment) -> None:
        try:
            while (state := self._next()) is not None:
                self._expand(env, state)
        except BaseException:
            with self._changed:
                self._ended = Ended.STOPPED
                self._changed.notify_all()
            raise

    def _next(self) -> ProofState | None:
        """The state to expand next, waiting for those that are being expanded; None at the end."""
        with self._changed:
            while self._ended is None:
                self._ended = self._reason_to_end()
                if self._ended is not None:
                    break
                state = self._strategy.choose()
                if state is not None:
                    self._busy += 1
                    return state
                if not self._busy:
                    self._ended = Ended.EXHAUSTED
                    break
                self._changed.wait()
            self._changed.notify_all()
            return None

    def _reason_to_end(self) -> Ended | None:
        # What was tried is looked at before what was spent: the last tactic may be the proof's.
        if self._graph.proofs:
            return Ended.PROVED
        if self._stop.is_set():
            return Ended.STOPPED
        return None if self._meter.affords(1) else Ended.BUDGET

    def _expand(self, env: Environment, state: ProofState) -> None:
        """Ask the policy about a state and try what it says."""
        graph, meter = self._graph, self._meter
        with self._changed:
            rng = random.Random(f"{self._seed}/{state.key}/{graph.expansions(state)}")
            tried = frozenset(graph.tried(state))
        answer = ask(self._policy, state, tried, self._width, rng)
        with self._changed:
            meter.tokens += answer.tokens
        new: list[ProofState] = []
        done = True
        for start in range(0, len(answer.proposals), BATCH):
            batch = answer.proposals[start : start + BATCH]
            with self._changed:
                batch = batch[: meter.start(len(batch))]
            results = self._try(env, state, batch)
            with self._changed:
                before = graph.tactics
                new += self._keep(state, results)
                meter.finish(len(batch), graph.tactics - before)
                self._prove_by_parts(env)
                self._report()
                # Left off in the middle of an expansion it does not count, and is resumed.
                done = self._reason_to_end() is None
                if not done or graph.is_solved(state):
                    break
        with self._changed:
            if done and answer.proposals:
                graph.note_expansions(state)
            elif done:
                graph.note_exhausted(state)
            self._strategy.expanded(state, new)
            self._busy -= 1
            self._changed.notify_all()

    def _try(
        self, env: Environment, state: ProofState, proposals: Sequence[Proposal]
    ) -> list[Attempt]:
        """Try tactics on the state they were proposed for."""
        began = time.monotonic()
        outcomes = env.step_many(state, [one.tactic for one in proposals])
        share = (time.monotonic() - began) / max(len(proposals), 1)
        attempts = []
        for one, outcome in zip(proposals, outcomes, strict=True):
            tactic = one.tactic
            if isinstance(outcome, ProofState | Proved) and outcome.tactics[-1] != tactic:
                # it has a goal for each `sorry`; what was proposed is tried, too, and no proof
                attempts.append(Attempt(tactic, one.logprob, GaveUp(), 0.0))
                tactic = outcome.tactics[-1]
            attempts.append(Attempt(tactic, one.logprob, outcome, share))
        return attempts

    def _keep(self, state: ProofState, attempts: Sequence[Attempt]) -> list[ProofState]:
        """Put attempts into the graph; return the new states."""
        return [reached for one in attempts for reached in self._graph.record(state, one)]

    def _prove_by_parts(self, env: Environment) -> None:
        """Put a proof together where all parts are proved; a split that misled is taken back."""
        graph = self._graph
        while not graph.proofs and graph.is_solved(graph.root):
            path = graph.cheapest_path()
            judged = self._judged(env, path) if path else None
            if judged is not None:
                graph.keep_proof(judged)
            else:
                for state in graph.refute():
                    self._strategy.reopened(state)

    def _shortest(self) -> Proved | None:
        """The shortest proof: where branches have merged, a shorter way than any gone is judged."""
        found, path = self._graph.proof, self._graph.cheapest_path()
        if found is None or path is None or len(path) >= len(found.tactics):
            return found
        return self._judged(self._envs[0], path) or found

    def _judged(self, env: Environment, path: tuple[str, ...]) -> Proved | None:
        state, tactic = step_to_judge(self._graph, path)
        [outcome] = env.step_many(state, [tactic])
        return outcome if isinstance(outcome, Proved) else None

    def _report(self) -> None:
        graph, meter = self._graph, self._meter
        self._progress(
            Progress(graph.open_states, len(graph), graph.tactics, meter.seconds, meter.tokens)
        )
