"""Workers on the nodes of a Ray cluster, which share one queue of jobs.

On each node runs one actor, which keeps a *station* busy: what does the work there, with processes
of its own. A thread here per node hands jobs to the actor and takes results back, so that a node
never waits for another, and no more is under way than the stations need. What a lost node had is
done again elsewhere; a node that joins gets work.
"""

from __future__ import annotations

import atexit
import contextlib
import itertools
import logging
import re
import socket
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from lean_env.closing import Closing
from lean_env.pool.station import NodeActor, Station
from lean_env.toolchain import ToolchainError

J = TypeVar("J")
R = TypeVar("R")
A = TypeVar("A")

_LOG = logging.getLogger(__name__)
_AHEAD = 2  # jobs per worker that a node has at once
_LOOK_S = 1.0
_TRIES = 3  # of a job on nodes that are lost, and of a node that cannot begin
_OPEN_S = 1800.0  # a node may have to set up its toolchain first
_NO_NODE_S = 120.0
_CONNECT_S = 10.0
_HOST_AND_PORT = re.compile(r"(?P<host>[^/\s]+):(?P<port>\d{1,5})")


class ClusterError(ToolchainError):
    """The cluster cannot be reached, or no node of it can work; the message says why."""


@dataclass(slots=True)
class _Job(Generic[J, R]):
    make: Callable[[], J]
    on_fault: Callable[[str], R]
    future: Future[R]
    tries: int = 0


@dataclass(frozen=True, slots=True)
class _Node:
    """A node of the cluster, and how many workers it is to have."""

    id: str
    workers: int


class RayPool(Closing, Generic[J, R, A]):
    """Runs jobs on the stations that `open_station` opens, given a number of workers, on each node.

    `address` is `auto` for the cluster that this machine is a node of, or `HOST:PORT` of a head
    node. `workers` is per node, as many as Ray counts processors there unless given, divided among
    so many `sharers` that open the same; a node for which Ray counts none is left alone. No
    processor is reserved with Ray, which may run other things beside. At most `max_pending` jobs
    wait; `submit` blocks beyond that. Raises ClusterError where no node can work.
    """

    def __init__(
        self,
        open_station: Callable[[int], Station[J, R, A]],
        address: str = "auto",
        *,
        workers: int | None = None,
        sharers: int = 1,
        max_pending: int = 4096,
    ) -> None:
        self._ray = import_ray()
        self._open_station = open_station
        self._per_node, self._sharers = workers, sharers
        self._max_pending = max_pending
        self._lock = threading.Condition()
        self._jobs: deque[_Job[J, R]] = deque()
        self._capacity: dict[str, int] = {}
        self._actors: dict[str, Any] = {}
        self._serving: dict[str, threading.Thread] = {}
        self._failures: dict[str, int] = {}
        self._complaint = "it has no node with a processor"
        self._about: A | None = None
        self._closed = False
        self._alone_since: float | None = None
        self._own = not self._ray.is_initialized()
        if self._own:
            self._connect(address)
        self._watcher = threading.Thread(target=self._watch, name="ray-watch", daemon=True)
        self._watcher.start()
        _OPEN.add(self)
        self._await_first()

    @property
    def workers(self) -> int:
        """How many jobs are worked on at once, on all nodes together; at least 1."""
        with self._lock:
            return max(1, sum(self._capacity.values()))

    @property
    def nodes(self) -> int:
        """The number of nodes that work."""
        with self._lock:
            return len(self._capacity)

    @property
    def about(self) -> A:
        """What all stations say of themselves."""
        assert self._about is not None  # one at least has been opened
        return self._about

    def submit(self, make: Callable[[], J], on_fault: Callable[[str], R]) -> Future[R]:
        """Queue a job, which `make` makes when a node takes it; blocks while the queue is full.

        The future never raises: where nothing came back it carries what `on_fault` makes of a
        complaint. Cancelling works while the job waits here.
        """
        job = _Job(make, on_fault, Future[R]())
        with self._lock:
            while len(self._jobs) >= self._max_pending and not self._closed:
                self._lock.wait()
            if not self._closed:
                self._jobs.append(job)
                self._lock.notify_all()
                return job.future
        job.future.set_result(on_fault("the pool is closed"))
        return job.future

    def close(self) -> None:
        """Stop at once; no actor is left. What was not done is a fault; idempotent."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            waiting, actors = list(self._jobs), list(self._actors.values())
            self._jobs.clear()
            self._lock.notify_all()
        for actor in actors:
            with contextlib.suppress(Exception):
                self._ray.get(actor.close.remote(), timeout=10.0)
            with contextlib.suppress(Exception):
                self._ray.kill(actor)
        for job in waiting:
            self._give_up(job, "the pool was closed")
        for thread in (self._watcher, *list(self._serving.values())):
            if thread is not threading.current_thread():
                thread.join()
        if self._own:
            self._ray.shutdown()
        _OPEN.discard(self)

    def _connect(self, address: str) -> None:
        try:
            if found := _HOST_AND_PORT.fullmatch(address):  # Ray itself waits for minutes
                place = (found["host"], int(found["port"]))
                socket.create_connection(place, _CONNECT_S).close()
            self._ray.init(address=address, logging_level=logging.ERROR, log_to_driver=False)
        except Exception as error:  # Ray raises that, among others
            raise ClusterError(
                f"the Ray cluster at {address} cannot be reached: {_said(error)}",
                "on its head node: ray start --head",
            ) from None

    def _await_first(self) -> None:
        end = time.monotonic() + _OPEN_S
        with self._lock:
            while not self._capacity and not self._hopeless and time.monotonic() < end:
                self._lock.wait(_LOOK_S)
            if self._capacity:
                return
        self.close()
        raise ClusterError(
            f"the Ray cluster cannot work: {self._complaint}",
            "pip install 'lean-env[ray]' in this version on each node; lean-env doctor there",
        )

    @property
    def _hopeless(self) -> bool:
        """Whether every node that there is has failed for good, or there is none."""
        return self._alone_since is not None and not self._serving

    def _watch(self) -> None:
        """Serve each node that is there and not served, until the pool is closed."""
        while True:
            try:
                nodes = self._alive()
            except Exception as error:  # the head is gone, or busy; it is asked again
                nodes, self._complaint = [], f"{type(error).__name__}: {error}"
            with self._lock:
                if self._closed:
                    return
                for node in nodes:
                    if node.id not in self._serving and self._failures.get(node.id, 0) < _TRIES:
                        thread = threading.Thread(
                            target=self._serve, args=(node,), name=f"ray-{node.id[:8]}", daemon=True
                        )
                        self._serving[node.id] = thread
                        thread.start()
                self._drop_hopeless()
                self._lock.notify_all()
                self._lock.wait(_LOOK_S)

    def _drop_hopeless(self) -> None:
        """Give up what waits where no node has been there for long."""
        if self._serving:
            self._alone_since = None
            return
        self._alone_since = self._alone_since or time.monotonic()
        if time.monotonic() - self._alone_since > _NO_NODE_S:
            while self._jobs:
                self._give_up(self._jobs.popleft(), f"the cluster has no node: {self._complaint}")

    def _alive(self) -> list[_Node]:
        found = []
        for node in self._ray.nodes():
            processors = int(node["Resources"].get("CPU", 0))
            if node["Alive"] and processors:
                workers = (self._per_node or processors) // self._sharers
                found.append(_Node(node["NodeID"], max(1, workers)))
        return found

    def _serve(self, node: _Node) -> None:
        running: dict[int, _Job[J, R]] = {}
        try:
            actor = self._begin(node)
            numbers = itertools.count()
            while True:
                room = _AHEAD * node.workers - len(running)
                taken = self._take(room, wait=not running)
                if taken is None:
                    return
                new = list(zip(numbers, taken, strict=False))
                running.update(new)
                sent = [(number, job.make()) for number, job in new]
                for number, result in self._ray.get(actor.exchange.remote(sent)):
                    self._failures[node.id] = 0
                    running.pop(number).future.set_result(result)
        except Exception as error:
            # Whatever it was, this node is not counted on; the watcher begins with it anew, unless
            # its station has said no.
            said_no = isinstance(error, (ClusterError, self._ray.exceptions.RayTaskError))
            failures = _TRIES if said_no else self._failures.get(node.id, 0) + 1
            self._failures[node.id] = failures
            self._complaint = _said(error)
            if not self._closed:
                _LOG.warning("a node of the cluster is lost (%s): %s", node.id, self._complaint)
        finally:
            self._leave(node, list(running.values()))

    def _begin(self, node: _Node) -> Any:
        from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

        there = NodeAffinitySchedulingStrategy(node.id, soft=False)
        remote = self._ray.remote(NodeActor).options(num_cpus=0, scheduling_strategy=there)
        actor = remote.remote(self._open_station, node.workers)
        self._actors[node.id] = actor
        try:
            about = self._ray.get(actor.open.remote(), timeout=_OPEN_S)
        except self._ray.exceptions.RaySystemError as error:  # it has other classes than we have
            raise ClusterError(f"what a node says is not understood: {error}") from None
        with self._lock:
            if self._about is None:
                self._about = about
            if self._about != about:
                raise ClusterError(f"nodes differ: {about} on one, {self._about} before")
            self._capacity[node.id] = node.workers
            self._lock.notify_all()
        return actor

    def _take(self, room: int, *, wait: bool) -> list[_Job[J, R]] | None:
        """Up to `room` jobs, with `wait` at least one; None when the pool is closed."""
        taken: list[_Job[J, R]] = []
        with self._lock:
            while wait and not self._jobs and not self._closed:
                self._lock.wait()
            if self._closed:
                return None
            while self._jobs and len(taken) < room:
                job = self._jobs.popleft()
                if job.tries or job.future.set_running_or_notify_cancel():
                    taken.append(job)
            self._lock.notify_all()
        return taken

    def _leave(self, node: _Node, unfinished: list[_Job[J, R]]) -> None:
        """A node is no longer there: others do what it has not done."""
        actor = self._actors.pop(node.id, None)
        with contextlib.suppress(Exception):
            if actor is not None:
                self._ray.kill(actor)
        with self._lock:
            self._capacity.pop(node.id, None)
            self._serving.pop(node.id, None)
            closed = self._closed
            for job in reversed(unfinished):
                job.tries += 1
                if closed or job.tries >= _TRIES:
                    words = "the pool was closed" if closed else f"lost with {_TRIES} nodes"
                    job.future.set_result(job.on_fault(words))
                else:
                    self._jobs.appendleft(job)
            self._lock.notify_all()

    def _give_up(self, job: _Job[J, R], complaint: str) -> None:
        if job.tries or job.future.set_running_or_notify_cancel():
            job.future.set_result(job.on_fault(complaint))


def _said(error: Exception) -> str:
    """What went wrong on a node, in one line.

    Ray has the exception itself as `cause`, or the text of a traceback, at whose end it stands.
    """
    cause = getattr(error, "cause", None)
    lines = str(cause or error).strip().splitlines() or [""]
    if cause is None and len(lines) > 1:
        return lines[-1].strip()
    return f"{type(cause or error).__name__}: {lines[0]}"


def import_ray() -> Any:
    """Return the module; raises ClusterError where it is not installed."""
    try:
        import ray
    except ImportError:
        raise ClusterError(
            "a Ray cluster needs one more package", "pip install 'lean-env[ray]'"
        ) from None
    return ray


_OPEN: weakref.WeakSet[RayPool[Any, Any, Any]] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    for pool in list(_OPEN):
        pool.close()
