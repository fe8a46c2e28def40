"""Proving many theorems by search: several at once, each with its graph, which may be kept."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType

from lean_env.atomic import write_whole
from lean_env.environment import ProofEnv, Proved, TheoremRefused
from lean_env.problems.theorem import Theorem
from policy.graph import ProofGraph
from policy.graph_json import GraphError, LoadedGraph, graph_from_json, graph_to_json
from policy.search import Budget, Ended, Kind, Progress, Search
from policy.steps import StepPolicy

SAVE_EVERY_S = 20.0
"""How often a graph that is to be kept is written while it grows, in seconds."""
_ODD = re.compile(r"[^\w.-]")


@dataclass(frozen=True, slots=True)
class ProofAttempt:
    """What became of one theorem: how its search ended, with its proof if there is one.

    `ended` is None where Lean refused the statement, as `refused` says. `tactics` counts those
    tried, with those of runs before, `seconds` is the wall time of this run.
    """

    theorem: Theorem
    ended: Ended | None
    proof: Proved | None = None
    refused: str = ""
    tactics: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How to search for each theorem; `folder` keeps the graphs, and what is there is gone on with.

    `budget` is one theorem's; its tactics include those of runs before.
    """

    policy: StepPolicy
    budget: Budget
    kind: Kind = Kind.BEST_FIRST
    seed: int = 0
    folder: Path | None = None


class Proving:
    """Theorems on their way to be proved, `jobs` at once, each job in an environment of its own.

    `open_env` opens one; `progress` is called from the jobs' threads. Leaving the context waits for
    the tactics that are running.
    """

    def __init__(
        self,
        theorems: Sequence[Theorem],
        plan: Plan,
        open_env: Callable[[], ProofEnv],
        *,
        jobs: int = 1,
        progress: Callable[[Theorem, Progress], None] = lambda theorem, progress: None,
    ) -> None:
        self._plan = plan
        self._progress = progress
        self._stop = threading.Event()
        self._stack = ExitStack()
        self._envs: SimpleQueue[ProofEnv] = SimpleQueue()
        jobs = max(1, min(jobs, len(theorems)))
        try:
            for _ in range(jobs):
                self._envs.put(self._stack.enter_context(open_env()))
        except BaseException:
            self._stack.close()
            raise
        self._threads = ThreadPoolExecutor(jobs)
        self._pending: set[Future[ProofAttempt]] = {
            self._threads.submit(self._prove, theorem) for theorem in theorems
        }

    def results(self) -> Iterator[ProofAttempt]:
        """Return what becomes of each theorem as soon as it is known, each once.

        Raises StepperFault, ModelError and GraphError.
        """
        for done in as_completed(set(self._pending)):
            self._pending.discard(done)
            yield done.result()

    def stop(self) -> None:
        """End every search after the tactics that are running; `results` gives what there is."""
        self._stop.set()

    def __enter__(self) -> Proving:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        self._threads.shutdown(cancel_futures=True)
        self._stack.close()

    def _prove(self, theorem: Theorem) -> ProofAttempt:
        if self._stop.is_set():
            return ProofAttempt(theorem, Ended.STOPPED)
        env = self._envs.get()
        try:
            return self._search(theorem, env)
        finally:
            self._envs.put(env)

    def _search(self, theorem: Theorem, env: ProofEnv) -> ProofAttempt:
        plan = self._plan
        try:
            loaded = self._open_graph(theorem, env)
        except TheoremRefused as error:
            return ProofAttempt(theorem, None, refused=str(error))
        graph = loaded.graph
        saved = time.monotonic()

        def report(progress: Progress) -> None:
            nonlocal saved
            if time.monotonic() - saved >= SAVE_EVERY_S:
                self._save(theorem, graph)
                saved = time.monotonic()
            self._progress(theorem, progress)

        search = Search(
            env,
            graph,
            plan.policy,
            plan.kind.strategy(graph),
            plan.budget,
            claimed=loaded.claimed,
            seed=plan.seed,
            stop=self._stop,
            progress=report,
        )
        try:
            found = search.run()
        finally:
            self._save(theorem, graph)
        return ProofAttempt(
            theorem, found.ended, found.proof, tactics=graph.tactics, seconds=found.seconds
        )

    def _open_graph(self, theorem: Theorem, env: ProofEnv) -> LoadedGraph:
        file = self._file(theorem)
        if file is None or not file.exists():
            return LoadedGraph(ProofGraph(env.reset(theorem)), ())
        try:
            loaded = graph_from_json(file.read_text(encoding="utf-8"))
        except (GraphError, UnicodeDecodeError) as error:
            raise GraphError(f"{file}: {error}; take it away to begin anew") from None
        if not loaded.graph.is_of(theorem):
            raise GraphError(f"{file} is of another theorem; take it away to begin anew")
        return loaded

    def _save(self, theorem: Theorem, graph: ProofGraph) -> None:
        if file := self._file(theorem):
            write_whole(file, graph_to_json(graph) + "\n", make_folder=True)

    def _file(self, theorem: Theorem) -> Path | None:
        if self._plan.folder is None:
            return None
        name = _ODD.sub("_", theorem.name)[:100]
        return self._plan.folder / f"{name}-{theorem.content_hash}.json"
