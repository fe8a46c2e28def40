"""Judging on the nodes of a Ray cluster, each with a verifier of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lean_env.judge.candidate import Candidate
from lean_env.judge.sources import sources_digest
from lean_env.judge.verdict import Level, Outcome, Stamp, Verdict
from lean_env.kernel.external import ExternalKernel
from lean_env.pool.futures import then
from lean_env.pool.ray import RayPool
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.shared_cache import SharedCache
from lean_env.verify.node import check_sources, node_toolchain
from lean_env.verify.turns import Budget
from lean_env.verify.verifier import Verifier
from lean_env.verify.verifying import JudgesFiles

Result = list[Verdict] | None
"""One verdict on a candidate, several on a file; None where a turn was cut short."""


@dataclass(frozen=True, slots=True)
class _Task:
    """A candidate, or a file with its name; of a candidate, how long its turn is and the call."""

    item: Candidate | tuple[str, str]
    turn_s: float | None = None
    left_s: float | None = None


@dataclass(frozen=True, slots=True)
class _Settings:
    """What every node's verifier is made with; `sources` tells versions of this package apart."""

    sources: str
    limits: Limits
    level: Level
    external: tuple[str, ...]
    project: Path | None
    cache: Path | None


class ClusterVerifier(JudgesFiles):
    """Judges on all nodes of the Ray cluster at `address`; see `RayPool` for what that may be.

    Every node needs this package, in the same version, and makes its pocket toolchain when it first
    needs it; `project` is a Lake project that all nodes have at the same path. `workers` is per
    node, divided among `sharers`. `cache` is a folder that all nodes see, in which verdicts are
    remembered. Raises ClusterError.
    """

    def __init__(
        self,
        address: str = "auto",
        *,
        workers: int | None = None,
        sharers: int = 1,
        limits: Limits | None = None,
        level: Level = Level.STANDARD,
        external: Sequence[ExternalKernel] = (),
        project: Path | None = None,
        cache: Path | None = None,
    ) -> None:
        self.limits, self.level = limits or Limits(), level
        commands = tuple(kernel.command for kernel in external)
        settings = _Settings(sources_digest(), self.limits, level, commands, project, cache)
        self._pool: RayPool[_Task, Result, Stamp] = RayPool(
            partial(_NodeVerifier, settings), address, workers=workers, sharers=sharers
        )
        self._stamp = self._pool.about

    @property
    def workers(self) -> int:
        """The number of Lean processes on all nodes."""
        return self._pool.workers

    @property
    def nodes(self) -> int:
        """The number of nodes that judge."""
        return self._pool.nodes

    @property
    def stamp(self) -> Stamp:
        """What all nodes judge with."""
        return self._stamp

    def submit(self, candidate: Candidate) -> Future[Verdict]:
        """See `Verifying.submit`."""
        return then(self._queue(candidate.id, lambda: _Task(candidate)), _only)

    def submit_file(self, name: str, text: str) -> Future[list[Verdict]]:
        """See `JudgesFiles.submit_file`."""
        return then(self._queue(name, lambda: _Task((name, text))), _all)

    def turn(self, candidate: Candidate, turn_s: float, budget: Budget) -> Future[Verdict | None]:
        """See `Verifying.turn`; how much time is left is looked up when a node takes it."""

        def make() -> _Task:
            return _Task(candidate, turn_s, budget.left_s)

        return then(self._queue(candidate.id, make), _only_or_none)

    def close(self) -> None:
        """End all processes on all nodes; idempotent."""
        self._pool.close()

    def _queue(self, identity: str, make: Callable[[], _Task]) -> Future[Result]:
        return self._pool.submit(make, lambda complaint: [self._fault(identity, complaint)])

    def _fault(self, identity: str, complaint: str) -> Verdict:
        return self.stamp.failed(identity, Outcome.INFRASTRUCTURE, complaint)


class _NodeVerifier:
    """The station of one node: a verifier with a pool of its own."""

    def __init__(self, settings: _Settings, workers: int) -> None:
        check_sources(settings.sources)
        cache = settings.cache
        self._verifier = Verifier(
            node_toolchain(settings.project),
            Sandbox.detect(),
            workers=workers,
            limits=settings.limits,
            level=settings.level,
            external=[ExternalKernel(command) for command in settings.external],
            cache=None if cache is None else SharedCache(cache),
        )

    @property
    def about(self) -> Stamp:
        """What it judges with."""
        return self._verifier.stamp

    def start(self, task: _Task) -> Future[Result]:
        """Begin with a candidate or a file."""
        verifier, item = self._verifier, task.item
        if not isinstance(item, Candidate):
            return then(verifier.submit_file(*item), list)
        if task.turn_s is None:
            return then(verifier.submit(item), lambda verdict: [verdict])
        budget = Budget(task.left_s, verifier.limits.wall_s, verifier.workers)
        turn = verifier.turn(item, task.turn_s, budget)
        return then(turn, lambda verdict: None if verdict is None else [verdict])

    def close(self) -> None:
        """End all processes."""
        self._verifier.close()


def _only_or_none(result: Result) -> Verdict | None:
    return None if result is None else result[0]


def _all(result: Result) -> list[Verdict]:
    assert result is not None  # only turns are cut short
    return result


def _only(result: Result) -> Verdict:
    return _all(result)[0]
