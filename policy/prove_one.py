"""One theorem's search, and that of its negation beside it, each with its graph in a folder."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.environment import ProofState, Proved, Stepping, TheoremRefused
from lean_env.problems.theorem import ProblemError, Theorem
from policy.graph import Attempt, ProofGraph
from policy.graph_json import GraphError, LoadedGraph, graph_from_json, graph_to_json
from policy.minimise import minimise
from policy.negate import negated
from policy.search import Budget, Ended, Kind, Progress, Search, Strategy, length_normalised
from policy.split import Closed
from policy.steps import StepPolicy
from policy.tree import Searched
from policy.walk import Walk

SAVE_EVERY_S = 20.0
"""How often a graph that is to be kept is written while it grows, in seconds."""
TELL_EVERY_S = 0.25
"""How often a search tells how far it is, in seconds."""
TURN = 48
"""Tactics that a theorem and its negation are given in turn."""
_ODD = re.compile(r"[^\w.-]")


class Fate(StrEnum):
    """What became of a theorem.

    `DISPROVED`: its negation is proved. `EXHAUSTED`: the policy knows nothing more to try.
    `REFUSED`: Lean does not accept the statement.
    """

    PROVED = "proved"
    DISPROVED = "disproved"
    EXHAUSTED = "exhausted"
    BUDGET = "budget"
    STOPPED = "stopped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Plan:
    """How to search for each theorem.

    `budget` is one theorem's, with its negation's where `negate` asks for that; its tactics include
    those of runs before. `width` is the number of tactics asked for when a state is expanded,
    `shorten` has a proof that is found minimised. `folder` keeps the graphs, and what is there is
    gone on with.
    """

    policy: StepPolicy
    budget: Budget
    kind: Kind = Kind.BEST_FIRST
    width: int = 8
    seed: int = 0
    negate: bool = False
    shorten: bool = False
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Underway:
    """How far a search is; `path` leads to the open state with the fewest goals, the likeliest."""

    progress: Progress
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProofAttempt:
    """What became of one theorem, with its proof if there is one.

    `disproof` is the negation with its proof. `note` is what Lean or the search has to say besides.
    `tactics` counts those tried, with those of runs before; `tokens` of a model and `seconds` of
    wall time are this run's.
    `searched` are the graphs: the theorem's, and the negation's where there is one.
    """

    theorem: Theorem
    fate: Fate
    proof: Proved | None = None
    disproof: tuple[Theorem, Proved] | None = None
    note: str = ""
    tactics: int = 0
    tokens: int = 0
    seconds: float = 0.0
    searched: tuple[Searched, ...] = ()

    @property
    def found(self) -> tuple[Theorem, Proved] | None:
        """What was proved: the theorem or its negation."""
        return self.disproof if self.proof is None else (self.theorem, self.proof)


@dataclass(frozen=True, slots=True)
class _Side:
    """A theorem that is searched: the one that was asked for, or its negation."""

    theorem: Theorem
    loaded: LoadedGraph
    strategy: Strategy

    @property
    def graph(self) -> ProofGraph:
        return self.loaded.graph


class TheoremSearch:
    """The search for one theorem, with a worker in each of its environments; `run` does it once.

    `tell` hears a few times per second how far it is. `stop` ends it after the tactics that are
    running.
    """

    def __init__(
        self,
        theorem: Theorem,
        plan: Plan,
        envs: Sequence[Stepping],
        stop: threading.Event,
        tell: Callable[[Underway], None],
    ) -> None:
        self._theorem = theorem
        self._plan = plan
        self._env, self._more_envs = envs[0], envs[1:]
        self._stop = stop
        self._tell = tell
        self._sides: list[_Side] = []
        self._note = ""
        self._tokens = 0
        self._began = time.monotonic()
        self._saved = self._told = self._began

    def run(self) -> ProofAttempt:
        """Search until something is proved, nothing is left to try, or the budget is spent.

        Raises StepperFault, ModelError and GraphError; the graphs that are kept are saved by then.
        """
        try:
            self._open(self._theorem)
            if self._plan.negate:
                self._open_negation()
        except TheoremRefused as error:
            return self._attempt(Fate.REFUSED, note=str(error))
        live = list(self._sides)
        try:
            while live:
                for side in list(live):
                    ended, proof = self._turn(side, last=len(live) == 1)
                    if proof is not None:
                        return self._proved(side, proof)
                    if ended is Ended.STOPPED:
                        return self._attempt(Fate.STOPPED)
                    if ended is Ended.EXHAUSTED:
                        live.remove(side)
                    elif self._is_spent():
                        return self._attempt(Fate.BUDGET)
            return self._attempt(Fate.EXHAUSTED)
        finally:
            self._save()

    def _turn(self, side: _Side, *, last: bool) -> tuple[Ended, Proved | None]:
        """Search one side: as far as the budget goes, or for a turn where the other has one."""
        budget = self._plan.budget
        allowed = None if budget.tactics is None else budget.tactics - self._tactics
        if not last:
            allowed = TURN if allowed is None else min(TURN, allowed)
        tactics = None if allowed is None else max(0, allowed) + side.graph.tactics
        seconds = None if budget.seconds is None else max(0.0, budget.seconds - self._seconds)
        tokens = None if budget.tokens is None else max(0, budget.tokens - self._tokens)
        # What a file claims to be a proof is judged anew, once.
        claimed = [
            (state, proposal)
            for state, proposal in side.loaded.claimed
            if proposal.tactic not in side.graph.tried(state)
        ]
        search = Search(
            self._env,
            side.graph,
            self._plan.policy,
            side.strategy,
            Budget(tactics, seconds, tokens),
            claimed=claimed,
            more_envs=self._more_envs,
            width=self._plan.width,
            seed=self._plan.seed,
            stop=self._stop,
            progress=lambda progress: self._report(side, progress),
        )
        found = search.run()
        self._tokens += found.tokens
        return found.ended, found.proof

    def _proved(self, side: _Side, proof: Proved) -> ProofAttempt:
        if self._plan.shorten:
            short = minimise(self._env, side.graph.root, proof, self._stop)
            if short != proof:
                proof = _kept(short, side.graph, self._env)
        if side is self._sides[0]:
            return self._attempt(Fate.PROVED, proof=proof)
        return self._attempt(Fate.DISPROVED, disproof=(side.theorem, proof))

    def _attempt(
        self,
        fate: Fate,
        *,
        proof: Proved | None = None,
        disproof: tuple[Theorem, Proved] | None = None,
        note: str = "",
    ) -> ProofAttempt:
        return ProofAttempt(
            self._theorem,
            fate,
            proof,
            disproof,
            note or self._note,
            self._tactics,
            self._tokens,
            self._seconds,
            tuple(Searched(side.theorem.name, side.graph) for side in self._sides),
        )

    @property
    def _tactics(self) -> int:
        return sum(side.graph.tactics for side in self._sides)

    @property
    def _seconds(self) -> float:
        return time.monotonic() - self._began

    def _is_spent(self) -> bool:
        budget = self._plan.budget
        spent = (
            (budget.tactics, self._tactics),
            (budget.seconds, self._seconds),
            (budget.tokens, self._tokens),
        )
        return any(bound is not None and used >= bound for bound, used in spent)

    def _report(self, side: _Side, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._saved >= SAVE_EVERY_S:
            self._save()
            self._saved = now
        if now - self._told >= TELL_EVERY_S:
            self._told = now
            tokens = self._tokens + progress.tokens
            whole = replace(progress, tactics=self._tactics, seconds=self._seconds, tokens=tokens)
            self._tell(Underway(whole, promising(side.graph)))

    def _open_negation(self) -> None:
        try:
            self._open(negated(self._theorem, self._env))
        except (ProblemError, TheoremRefused) as error:
            self._note = f"its negation is not searched: {error}"

    def _open(self, theorem: Theorem) -> None:
        loaded = self._graph(theorem)
        self._sides.append(_Side(theorem, loaded, self._plan.kind.strategy(loaded.graph)))

    def _graph(self, theorem: Theorem) -> LoadedGraph:
        file = self._file(theorem)
        if file is None or not file.exists():
            return LoadedGraph(ProofGraph(self._env.reset(theorem)), ())
        loaded = read_graph(file)
        if not loaded.graph.is_of(theorem):
            raise GraphError(f"{file} is of another theorem; take it away to begin anew")
        return loaded

    def _save(self) -> None:
        for side in self._sides:
            if file := self._file(side.theorem):
                write_whole(file, graph_to_json(side.graph) + "\n", make_folder=True)

    def _file(self, theorem: Theorem) -> Path | None:
        return None if self._plan.folder is None else graph_file(self._plan.folder, theorem)


def graph_file(folder: Path, theorem: Theorem) -> Path:
    """Return where a folder keeps a theorem's graph."""
    name = _ODD.sub("_", theorem.name)[:100]
    return folder / f"{name}-{theorem.content_hash}.json"


def read_graph(file: Path) -> LoadedGraph:
    """Read a graph that was kept; raises GraphError, with the file and what to do."""
    try:
        return graph_from_json(file.read_text(encoding="utf-8"))
    except (GraphError, UnicodeDecodeError) as error:
        raise GraphError(f"{file}: {error}; take it away to begin anew") from None


def promising(graph: ProofGraph) -> tuple[str, ...]:
    """Return the tactics to the open state with the fewest goals; of such, to the likeliest.

    There are none where only the root is open.
    """
    return min(
        (state for state in graph.states() if state.tactics and graph.is_open(state)),
        key=lambda state: (len(state.goals), length_normalised(graph, state)),
        default=graph.root,
    ).tactics


def _kept(proof: Proved, graph: ProofGraph, env: Stepping) -> Proved:
    """Put a proof into a graph, as steps from the root; return it as it stands there."""
    way = Walk(graph)
    for tactic in proof.tactics:
        state = way.state()
        if state is None:
            break
        if tactic not in graph.tried(state):
            [outcome] = env.step_many(state, [tactic])
            graph.record(state, Attempt(tactic, 0.0, outcome))
        came_to = graph.tried(state)[tactic].outcome
        if isinstance(came_to, Proved):
            return came_to
        if not isinstance(came_to, ProofState | Closed):
            break
        way.follow(came_to)
    graph.keep_proof(proof)
    return proof
