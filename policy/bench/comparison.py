"""Methods tried on the same theorems, several theorems at once.

Every proof counted has been called proved by the judge. Methods differ in which tactics come from
where and on which states they are tried, and in nothing else.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, zip_longest
from queue import Empty, SimpleQueue

from lean_env.environment import ProofState, Stepping, TheoremRefused
from lean_env.problems.theorem import Theorem
from policy.bench.method import Method
from policy.bench.remembered import Remembered
from policy.bench.trial import Settings, Trial
from policy.graph import ProofGraph
from policy.premises import PremiseSource
from policy.search import Budget, Ended, Search

Task = tuple[str, Theorem]
"""A theorem, and the name of the set that it counts for."""


def drawn(theorems: Sequence[Theorem], count: int | None, seed: int) -> list[Theorem]:
    """Return so many theorems in a random order; with the same seed fewer are the first of more."""
    order = list(theorems)
    random.Random(seed).shuffle(order)
    return order[:count]


def in_turn(sets: Mapping[str, Sequence[Theorem]]) -> list[Task]:
    """Return the theorems of several sets, one of each and again one of each.

    A run that is stopped early has come equally far in all.
    """
    named = ([(name, theorem) for theorem in theorems] for name, theorems in sets.items())
    return [task for task in chain.from_iterable(zip_longest(*named)) if task is not None]


def compare(
    tasks: Sequence[Task],
    methods: Sequence[Method],
    open_env: Callable[[], Stepping],
    premises: PremiseSource,
    settings: Settings,
    done: Collection[Trial] = (),
    *,
    jobs: int = 1,
    stop: threading.Event | None = None,
) -> Generator[Trial, None, None]:
    """Yield each method's trial on each theorem as it ends, `jobs` theorems at once.

    All methods are tried on a theorem by one thread, in an environment that `open_env` opened for
    it, so that a trial is the same whatever runs beside it. Those among `done` are not made again.
    `stop` ends it after the tactics that are running; a trial that this cut short is left out.
    Raises StepperFault when Lean cannot be run.
    """
    run = _Run(tasks, methods, open_env, premises, settings, done, stop or threading.Event())
    with ThreadPoolExecutor(jobs) as threads:
        workers = [threads.submit(run.work) for _ in range(jobs)]
        try:
            for _ in workers:
                while (trial := run.found.get()) is not None:
                    yield trial
        finally:
            run.stop.set()
    for worker in workers:
        worker.result()


class _Run:
    """What the threads of a comparison share; `found` has a None for each that has ended."""

    def __init__(
        self,
        tasks: Sequence[Task],
        methods: Sequence[Method],
        open_env: Callable[[], Stepping],
        premises: PremiseSource,
        settings: Settings,
        done: Collection[Trial],
        stop: threading.Event,
    ) -> None:
        self.found: SimpleQueue[Trial | None] = SimpleQueue()
        self.stop = stop
        self._waiting: SimpleQueue[Task] = SimpleQueue()
        for task in tasks:
            self._waiting.put(task)
        self._methods = methods
        self._open_env = open_env
        self._premises = premises
        self._settings = settings
        self._known = {trial.key: trial for trial in done}

    def work(self) -> None:
        """Try theorems until there are none left, or the run is stopped."""
        try:
            with self._open_env() as env:
                while not self.stop.is_set():
                    try:
                        problems, theorem = self._waiting.get_nowait()
                    except Empty:
                        return
                    for trial in self._trials(problems, theorem, env):
                        self.found.put(trial)
        except BaseException:
            self.stop.set()
            raise
        finally:
            self.found.put(None)

    def _trials(self, problems: str, theorem: Theorem, env: Stepping) -> Iterator[Trial]:
        missing = []
        for method in self._methods:
            place = (problems, theorem.name, theorem.content_hash, method, self._settings)
            if place in self._known:
                yield self._known[place]
            else:
                missing.append(method)
        if not missing:
            return
        try:
            root = env.reset(theorem)
        except TheoremRefused:
            for method in missing:
                yield self._trial(problems, theorem, method)
            return
        remembered = Remembered(env)
        for method in missing:
            trial = self._searched(problems, theorem, method, root, remembered)
            if trial is None:
                return
            yield trial

    def _searched(
        self,
        problems: str,
        theorem: Theorem,
        method: Method,
        root: ProofState,
        env: Remembered,
    ) -> Trial | None:
        """One method on one theorem; None where the run was stopped before its end."""
        settings = self._settings
        graph = ProofGraph(root)
        search = Search(
            env,
            graph,
            method.policy(theorem, self._premises),
            method.kind.strategy(graph),
            Budget(settings.tactics, settings.seconds),
            seed=settings.seed,
            stop=self.stop,
        )
        found = search.run()
        if found.ended is Ended.STOPPED:
            return None
        proof = found.proof.proof if found.proof else ""
        return self._trial(
            problems, theorem, method, proof, found.ended.value, found.tactics, found.seconds
        )

    def _trial(
        self,
        problems: str,
        theorem: Theorem,
        method: Method,
        proof: str = "",
        ended: str = "refused",
        tactics: int = 0,
        seconds: float = 0.0,
    ) -> Trial:
        return Trial(
            problems,
            theorem.name,
            theorem.content_hash,
            theorem.domain,
            method,
            proof,
            ended,
            tactics,
            seconds,
            self._settings,
        )
