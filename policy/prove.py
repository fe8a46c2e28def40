"""Proving many theorems by search, several at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from queue import SimpleQueue

from lean_env.closing import Closing
from lean_env.environment import Stepping
from lean_env.problems.theorem import Theorem
from policy.prove_one import Fate, Plan, ProofAttempt, TheoremSearch, Underway


class Proving(Closing):
    """Theorems on their way to be proved, in `jobs` environments.

    As many are searched at once, each in an environment of its own; where there are fewer, each has
    several, with a worker in each. `open_env` opens one; `progress` is called from the threads of
    the searches. Leaving the context waits for the tactics that are running.
    """

    def __init__(
        self,
        theorems: Sequence[Theorem],
        plan: Plan,
        open_env: Callable[[], Stepping],
        *,
        jobs: int = 1,
        progress: Callable[[Theorem, Underway], None] = lambda theorem, underway: None,
    ) -> None:
        self._plan = plan
        self._progress = progress
        self._stop = threading.Event()
        self._stack = ExitStack()
        self._envs: SimpleQueue[list[Stepping]] = SimpleQueue()
        at_once = max(1, min(jobs, len(theorems)))
        try:
            for _ in range(at_once):
                workers = range(max(1, jobs // at_once))
                self._envs.put([self._stack.enter_context(open_env()) for _ in workers])
        except BaseException:
            self._stack.close()
            raise
        self._threads = ThreadPoolExecutor(at_once)
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

    def close(self) -> None:
        """End every search and every process; idempotent."""
        self.stop()
        self._threads.shutdown(cancel_futures=True)
        self._stack.close()

    def _prove(self, theorem: Theorem) -> ProofAttempt:
        if self._stop.is_set():
            return ProofAttempt(theorem, Fate.STOPPED)
        envs = self._envs.get()
        try:
            search = TheoremSearch(
                theorem,
                self._plan,
                envs,
                self._stop,
                lambda underway: self._progress(theorem, underway),
            )
            return search.run()
        finally:
            self._envs.put(envs)
