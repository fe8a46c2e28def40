"""Proving step by step in asyncio programs."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from lean_env.closing import AsyncClosing
from lean_env.environment.env import ProofEnv
from lean_env.environment.outcome import Outcome, ProofState
from lean_env.problems.theorem import Theorem

_T = TypeVar("_T")
_REMEMBERED = 1 << 16


class _Worker:
    """An environment with the one thread that uses it; `pending` counts what it has to do."""

    def __init__(self, open_env: Callable[[], ProofEnv]) -> None:
        self.pending = 0
        self._open_env = open_env
        self._env: ProofEnv | None = None
        self._thread = ThreadPoolExecutor(1, "proof-env")

    async def do(self, work: Callable[[ProofEnv], _T]) -> _T:
        """Run something on the environment; one that is cancelled while it runs ends unheard."""

        def run() -> _T:
            if self._env is None:
                self._env = self._open_env()
            return work(self._env)

        future = self._thread.submit(run)
        self.pending += 1
        loop = asyncio.get_running_loop()

        def ended(_: object) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(self._ended)

        future.add_done_callback(ended)
        return await asyncio.wrap_future(future)

    def close(self) -> None:
        """End the environment, after what it is doing now."""
        self._thread.shutdown(cancel_futures=True)
        if self._env is not None:
            self._env.close()

    def _ended(self) -> None:
        self.pending -= 1


class AsyncProofEnv(AsyncClosing):
    """An asyncio face of `workers` environments: any number of tasks may await steps at once.

    `open_env` opens one environment (a `ProofEnv` that runs one tactic at a time unless given),
    `workers` is the number of cores unless given; each starts when it is first needed. A state is
    stepped where it lives, as long as no other worker has less to do: there it is reached again by
    its tactics. The event loop is never blocked.
    """

    def __init__(
        self, open_env: Callable[[], ProofEnv] | None = None, *, workers: int | None = None
    ) -> None:
        opener = open_env or partial(ProofEnv, jobs=1)
        count = workers or len(os.sched_getaffinity(0))
        self._workers = [_Worker(opener) for _ in range(count)]
        self._homes: OrderedDict[int, _Worker] = OrderedDict()

    async def reset(self, theorem: Theorem) -> ProofState:
        """Return the state before any tactic; raises as `ProofEnv.reset` and its constructor."""
        worker = self._least_busy(None)
        state = await worker.do(lambda env: env.reset(theorem))
        self._lives_in(worker, state)
        return state

    async def step(self, state: ProofState, tactic: str) -> Outcome:
        """Apply a tactic to a state; raises StepperFault."""
        return (await self.step_many(state, [tactic]))[0]

    async def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        """Apply tactics to a state, each by itself; outcomes in their order. Raises StepperFault.

        All run in one worker, at once as far as its environment allows.
        """
        worker = self._least_busy(self._homes.get(_name(state)))
        outcomes = await worker.do(lambda env: env.step_many(state, tactics))
        for outcome in (state, *outcomes):
            if isinstance(outcome, ProofState):
                self._lives_in(worker, outcome)
        return outcomes

    async def close(self) -> None:
        """End all processes, after the tactics that run now; idempotent."""
        await asyncio.gather(*(asyncio.to_thread(worker.close) for worker in self._workers))

    def _least_busy(self, home: _Worker | None) -> _Worker:
        return min(self._workers, key=lambda worker: (worker.pending, worker is not home))

    def _lives_in(self, worker: _Worker, state: ProofState) -> None:
        self._homes[_name(state)] = worker
        self._homes.move_to_end(_name(state))
        if len(self._homes) > _REMEMBERED:
            self._homes.popitem(last=False)


def _name(state: ProofState) -> int:
    """What a process knows a state by."""
    return hash((state.header, state.statement, state.tactics))
