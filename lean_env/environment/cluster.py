"""Proving step by step on the nodes of a Ray cluster, each with environments of its own.

States are values, so any node may go on with any of them: one that does not have a state's process
reaches it again by its tactics. Within a node a state is stepped where it lives (`AsyncProofEnv`).
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lean_env.closing import Closing
from lean_env.environment.asynchronous import AsyncProofEnv
from lean_env.environment.env import ProofEnv
from lean_env.environment.outcome import Outcome, ProofState
from lean_env.environment.stepper import StepLimits, StepperFault, TheoremRefused
from lean_env.environment.stepping import Stepping
from lean_env.judge.sources import sources_digest
from lean_env.pool.ray import RayPool
from lean_env.problems.theorem import Theorem
from lean_env.sandbox import Sandbox
from lean_env.verify.node import check_sources, node_toolchain

_NUDGE_S = 0.2


@dataclass(frozen=True, slots=True)
class _Task:
    """Tactics to be tried on a state, or with none a theorem to begin with."""

    state: ProofState
    tactics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Complaint:
    """Why a task has no outcomes: the theorem was refused, or Lean could not be run."""

    text: str
    refused: bool = False


_Found = list[Outcome] | _Complaint


@dataclass(frozen=True, slots=True)
class _Settings:
    """What every node's environments are made with; `sources` tells versions apart."""

    sources: str
    limits: StepLimits
    project: Path | None


class ClusterSteps(Closing):
    """The environments of all nodes, shared by any number of searches.

    `address` and `workers` are as in `RayPool`, a worker being an environment that runs one call at
    a time. `limits` bound each tactic; `project` is a Lake project at the same path everywhere.
    Raises ClusterError.
    """

    def __init__(
        self,
        address: str = "auto",
        *,
        workers: int | None = None,
        limits: StepLimits | None = None,
        project: Path | None = None,
    ) -> None:
        settings = _Settings(sources_digest(), limits or StepLimits(), project)
        self._pool: RayPool[_Task, _Found, str] = RayPool(
            partial(_NodeSteps, settings), address, workers=workers
        )

    @property
    def toolchain(self) -> str:
        """What all nodes prove with."""
        return self._pool.about

    @property
    def workers(self) -> int:
        """How many calls are worked on at once, on all nodes."""
        return self._pool.workers

    def open(self) -> ClusterProofEnv:
        """An environment for one search; to be closed before this is."""
        return ClusterProofEnv(self._pool)

    def close(self) -> None:
        """End all processes on all nodes; idempotent."""
        self._pool.close()


class ClusterProofEnv(Stepping):
    """An environment whose Lean is on the nodes of a cluster; see `Stepping`, `ClusterSteps`."""

    def __init__(self, pool: RayPool[_Task, _Found, str]) -> None:
        self._pool = pool
        self._interrupted = threading.Event()

    def reset(self, theorem: Theorem) -> ProofState:
        """See `Stepping.reset`."""
        root = ProofState(theorem.header, theorem.statement, (), ())
        (state,) = self._do(_Task(root, ()))
        assert isinstance(state, ProofState)
        return state

    def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        """See `Stepping.step_many`."""
        return self._do(_Task(state, tuple(tactics))) if tactics else []

    def interrupt(self) -> None:
        """See `Stepping.interrupt`; tactics that a node runs now end there unheard."""
        self._interrupted.set()

    def close(self) -> None:
        """The nodes' environments are shared, and live on."""

    def _do(self, task: _Task) -> list[Outcome]:
        self._interrupted.clear()
        future = self._pool.submit(lambda: task, _Complaint)
        while not future.done():
            wait([future], _NUDGE_S)
            if self._interrupted.is_set():
                future.cancel()
                raise StepperFault("interrupted")
        found = future.result()
        if not isinstance(found, _Complaint):
            return found
        if found.refused:
            raise TheoremRefused(found.text)
        raise StepperFault(found.text)


class _NodeSteps:
    """The station of one node: environments behind an event loop of their own."""

    def __init__(self, settings: _Settings, workers: int) -> None:
        check_sources(settings.sources)
        toolchain, sandbox = node_toolchain(settings.project), Sandbox.detect()
        self._about = str(toolchain)
        opener = partial(ProofEnv, toolchain, sandbox, limits=settings.limits, jobs=1)
        self._steps = AsyncProofEnv(opener, workers=workers)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True, name="steps")
        self._thread.start()

    @property
    def about(self) -> str:
        """What it proves with."""
        return self._about

    def start(self, task: _Task) -> Future[_Found]:
        """Begin with a task; the future never raises."""
        return asyncio.run_coroutine_threadsafe(self._run(task), self._loop)

    def close(self) -> None:
        """End all processes, after the tactics that run now."""
        asyncio.run_coroutine_threadsafe(self._steps.close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _run(self, task: _Task) -> _Found:
        state = task.state
        try:
            if task.tactics:
                return await self._steps.step_many(state, task.tactics)
            return [await self._steps.reset(Theorem("t", state.statement, header=state.header))]
        except TheoremRefused as error:
            return _Complaint(str(error), refused=True)
        except Exception as error:
            return _Complaint(f"{type(error).__name__}: {error}")
