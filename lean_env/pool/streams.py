"""Endless work with bounded memory: inputs are taken only as fast as their results are."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TypeVar

S = TypeVar("S")
T = TypeVar("T")


def as_completed(
    submit: Callable[[S], Future[T]], inputs: Iterable[S], pending: int
) -> Iterator[tuple[int, T]]:
    """Submit each input and yield (index, result) as results come.

    At most `pending` are under way, so that `inputs` may be endless. What a future raises is raised
    here. Leaving the loop early cancels what has not started.
    """
    done: SimpleQueue[Future[T]] = SimpleQueue()
    running: dict[Future[T], int] = {}
    source = enumerate(inputs)
    exhausted = False
    try:
        while True:
            while not exhausted and len(running) < pending:
                following = next(source, None)
                if following is None:
                    exhausted = True
                else:
                    future = submit(following[1])
                    running[future] = following[0]
                    future.add_done_callback(done.put)
            if not running:
                return
            future = done.get()
            yield running.pop(future), future.result()
    finally:
        for future in running:
            future.cancel()


def in_order(
    submit: Callable[[S], Future[T]], inputs: Iterable[S], pending: int
) -> Iterator[tuple[int, T]]:
    """Submit each input and yield (index, result) in the order of the inputs.

    Otherwise as `as_completed`: `pending` counts finished ones, too, that wait for those before.
    """
    running: deque[Future[T]] = deque()
    source = iter(inputs)
    exhausted, index = False, 0
    try:
        while True:
            while not exhausted and len(running) < pending:
                try:
                    running.append(submit(next(source)))
                except StopIteration:
                    exhausted = True
            if not running:
                return
            result = running[0].result()
            running.popleft()
            yield index, result
            index += 1
    finally:
        for future in running:
            future.cancel()
