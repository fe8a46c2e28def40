"""The pool: one thread per REPL, jobs from a common queue, results as they come.

A REPL is driven by blocking calls, so one thread per REPL is the simplest correct design;
`AsyncPool` puts an asyncio face on it. The queue prefers, for a free worker, a job with the header
it last served, among the oldest few, so that imports are reused and nobody starves.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import sys
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, TypeVar

from lean_env.closing import Closing
from lean_env.pool.room import Room
from lean_env.pool.streams import as_completed
from lean_env.repl.protocol import Elaboration, PinnableRepl, Repl, Request, Status

T = TypeVar("T")
S = TypeVar("S")

_WINDOW = 32
_PATIENCE_S = 1.0
_LOOK_AGAIN_S = 0.5


class PoolClosed(RuntimeError):
    """The pool was closed before or while the job waited."""


@dataclass(slots=True)
class _Job:
    header: str
    task: Callable[[Repl], Any]
    future: Future[Any]
    on_fault: Callable[[Exception], Any] | None
    born: float = field(default_factory=time.monotonic)


class Pool(Closing):
    """Runs jobs on `workers` REPLs made by `open_repl`, each in a thread of its own.

    At most `max_pending` jobs wait; `submit` blocks beyond that. A REPL whose job raises is closed
    and replaced, so a fault costs its own job only. Use as a context manager, or call `close`.

    With `pin` each REPL that can be is kept on a core of its own, in turn. It makes a pool that
    fills the machine faster, and a smaller one slower, which otherwise forks on idle cores; so by
    default it is done where there are as many workers as cores.

    Where memory is tight, `room` has a worker start only when what the others took is free once
    more: so a large library is imported by as many workers as there is room for.
    """

    def __init__(
        self,
        open_repl: Callable[[], Repl],
        *,
        workers: int | None = None,
        max_pending: int = 1024,
        pin: bool | None = None,
        room: Room | None = None,
    ) -> None:
        cores = _cores()
        self.workers = workers or len(cores)
        filled = self.workers == len(cores)
        self._cores = cores if (filled if pin is None else pin) else []
        self._open_repl = open_repl
        self._max_pending = max_pending
        self._jobs: deque[_Job] = deque()
        self._lock = threading.Condition()
        self._closed = False
        self._repls: dict[int, Repl] = {}
        self._room = room or Room()
        self._started: set[int] = set()
        self._imported: set[int] = set()  # those started that have answered once
        self._threads = [
            threading.Thread(target=self._work, args=(i,), name=f"lean-{i}", daemon=True)
            for i in range(self.workers)
        ]
        for thread in self._threads:
            thread.start()
        _OPEN.add(self)

    def submit(
        self,
        task: Callable[[Repl], T],
        *,
        header: str = "",
        on_fault: Callable[[Exception], T] | None = None,
    ) -> Future[T]:
        """Queue `task`, to be called with a REPL; blocks while the queue is full.

        `header` is a hint for reuse. The future carries the task's result; when the task raises,
        the REPL is replaced, and the future carries what `on_fault` makes of the exception, or the
        exception itself. Cancelling works while the job waits. Raises PoolClosed.
        """
        job = _Job(header, task, Future(), on_fault)
        with self._lock:
            while len(self._jobs) >= self._max_pending and not self._closed:
                self._lock.wait()
            if self._closed:
                raise PoolClosed("the pool is closed")
            self._jobs.append(job)
            self._lock.notify_all()
        return job.future

    def elaborate(self, request: Request) -> Elaboration:
        """Run one request and wait for it."""
        return self._submit(request).result()

    def elaborate_many(self, requests: Iterable[Request]) -> list[Elaboration]:
        """Run all requests; results in the order of the requests."""
        found = dict(self.as_completed(requests))
        return [found[index] for index in range(len(found))]

    def as_completed(self, requests: Iterable[Request]) -> Iterator[tuple[int, Elaboration]]:
        """Yield (index, result) as results come; see `map_completed`."""
        yield from self.map_completed(self._submit, requests)

    def map_completed(
        self, submit: Callable[[S], Future[T]], inputs: Iterable[S]
    ) -> Iterator[tuple[int, T]]:
        """Submit each input and yield (index, result) as results come.

        Takes inputs from the iterator only as fast as workers need them, so it may be endless.
        Leaving the loop early cancels what has not started.
        """
        yield from as_completed(submit, inputs, 2 * self.workers)

    def close(self) -> None:
        """Stop at once: waiting jobs get PoolClosed, running ones an infrastructure fault.

        Leaves no process behind; idempotent, and safe from any thread.
        """
        with self._lock:
            self._closed = True
            waiting = list(self._jobs)
            self._jobs.clear()
            repls = list(self._repls.values())
            self._lock.notify_all()
        for job in waiting:
            if job.future.set_running_or_notify_cancel():
                job.future.set_exception(PoolClosed("the pool was closed"))
        for repl in repls:
            repl.close()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()
        _OPEN.discard(self)

    def _submit(self, request: Request) -> Future[Elaboration]:
        return self.submit(
            lambda repl: repl.elaborate(request), header=request.header, on_fault=infrastructure
        )

    def _work(self, index: int) -> None:
        last_header: str | None = None
        while (job := self._next(index, last_header)) is not None:
            if not job.future.set_running_or_notify_cancel():
                continue
            last_header = job.header
            try:
                result = job.task(self._repl(index))
            except Exception as error:
                self._discard(index)
                if job.on_fault is None:
                    job.future.set_exception(error)
                    continue
                result = job.on_fault(error)
            else:
                self._has_imported(index)
            job.future.set_result(result)
        self._discard(index)

    def _next(self, index: int, last_header: str | None) -> _Job | None:
        with self._lock:
            while not self._closed and not (self._jobs and self._may_start(index)):
                self._lock.wait(_LOOK_AGAIN_S if self._jobs else None)
            if self._closed:
                return None
            self._started.add(index)
            chosen = self._jobs[0]
            if time.monotonic() - chosen.born < _PATIENCE_S:
                window = (self._jobs[i] for i in range(min(_WINDOW, len(self._jobs))))
                chosen = next((job for job in window if job.header == last_header), chosen)
            self._jobs.remove(chosen)
            self._lock.notify_all()
            return chosen

    def _may_start(self, index: int) -> bool:
        if index in self._started:
            return True
        imported = [self._repls[i] for i in self._imported if i in self._repls]
        to_come = self.workers - len(self._started)
        return self._room.admits(to_come, len(self._started), imported)

    def _has_imported(self, index: int) -> None:
        if index not in self._imported:
            with self._lock:
                self._imported.add(index)
                self._lock.notify_all()

    def _repl(self, index: int) -> Repl:
        if index not in self._repls:
            repl = self._open_repl()
            if self._cores and isinstance(repl, PinnableRepl):
                repl.pin(self._cores[index % len(self._cores)])
            with self._lock:
                self._repls[index] = repl
                closed = self._closed
            if closed:
                repl.close()
        return self._repls[index]

    def _discard(self, index: int) -> None:
        with self._lock:
            repl = self._repls.pop(index, None)
            self._started.discard(index)
            self._imported.discard(index)
        if repl is not None:
            with contextlib.suppress(Exception):
                repl.close()


def _cores() -> list[int]:
    """The processor cores this process may use."""
    if sys.platform == "linux":
        return sorted(os.sched_getaffinity(0))
    return list(range(os.cpu_count() or 1))


def infrastructure(error: Exception) -> Elaboration:
    """Report a fault of a REPL as a result, since one proof must not end a batch."""
    return Elaboration(Status.INFRASTRUCTURE, detail=f"{type(error).__name__}: {error}")


_OPEN: weakref.WeakSet[Pool] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    for pool in list(_OPEN):
        pool.close()
