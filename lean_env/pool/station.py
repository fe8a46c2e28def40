"""What works on a node of a cluster, and the actor there that keeps it busy."""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any, Protocol, TypeVar

R = TypeVar("R")
J_contra = TypeVar("J_contra", contravariant=True)
A_co = TypeVar("A_co", covariant=True)

_EXCHANGE_S = 0.05  # an actor waits so long for a result before it looks for new jobs


class Station(Protocol[J_contra, R, A_co]):
    """What works on a node; made there, by a function that is sent there."""

    @property
    def about(self) -> A_co:
        """What results depend on, readable as text: every node of a pool must have the same."""
        ...

    def start(self, job: J_contra, /) -> Future[R]:
        """Begin a job; never raises, and neither does the future."""
        ...

    def close(self) -> None:
        """End all processes."""
        ...


class NodeActor:
    """Keeps the station of one node; Ray calls its methods one at a time."""

    def __init__(self, open_station: Callable[[int], Station[Any, Any, Any]], workers: int) -> None:
        self._open_station, self._workers = open_station, workers
        self._done: queue.SimpleQueue[tuple[int, Future[Any]]] = queue.SimpleQueue()
        self._running = 0
        self._station: Station[Any, Any, Any] | None = None

    def open(self) -> object:
        """Open the station, which may take minutes, and say what it is."""
        self._station = self._open_station(self._workers)
        return self._station.about

    def exchange(self, jobs: list[tuple[int, Any]]) -> list[tuple[int, Any]]:
        """Begin new jobs and return what has ended; waits a moment if nothing has."""
        assert self._station is not None
        for number, job in jobs:
            self._running += 1
            self._station.start(job).add_done_callback(partial(self._ended, number))
        found: list[tuple[int, Any]] = []
        while self._running:
            try:
                number, done = self._done.get(timeout=0.0 if found else _EXCHANGE_S)
            except queue.Empty:
                break
            self._running -= 1
            found.append((number, done.result()))
        return found

    def _ended(self, number: int, done: Future[Any]) -> None:
        self._done.put((number, done))

    def close(self) -> None:
        """End the station's processes."""
        if self._station is not None:
            self._station.close()
