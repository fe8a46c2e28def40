"""Futures made of others."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

S = TypeVar("S")
T = TypeVar("T")


def ready(result: T) -> Future[T]:
    """Return a future that has its result."""
    future: Future[T] = Future()
    future.set_result(result)
    return future


def then(first: Future[S], make: Callable[[S], T]) -> Future[T]:
    """Return a future of what `make` makes of the result of `first`; cancelling it cancels both."""
    future: Future[T] = Future()

    def settle(done: Future[S]) -> None:
        if done.cancelled() or not future.set_running_or_notify_cancel():
            future.cancel()
        elif (error := done.exception()) is not None:
            future.set_exception(error)
        else:
            future.set_result(make(done.result()))

    def withdraw(second: Future[T]) -> None:
        if second.cancelled():
            first.cancel()

    future.add_done_callback(withdraw)
    first.add_done_callback(settle)
    return future
