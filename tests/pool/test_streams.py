"""Streams of work: bounded, complete, in order where that is asked for."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.pool.streams import as_completed, in_order

Stream = Callable[..., Iterator[tuple[int, int]]]
BOTH = pytest.mark.parametrize("stream", [as_completed, in_order])


@BOTH
@given(count=st.integers(0, 40), pending=st.integers(1, 9), order=st.randoms())
def test_each_input_has_its_result_once_in_whatever_order_they_end(
    stream: Stream, count: int, pending: int, order: object
) -> None:
    waiting: list[tuple[int, Future[int]]] = []

    def submit(value: int) -> Future[int]:
        future: Future[int] = Future()
        waiting.append((value, future))
        if len(waiting) >= pending or value == count - 1:
            order.shuffle(waiting)  # type: ignore[attr-defined]
            for number, ready in waiting:
                ready.set_result(number * 10)
            waiting.clear()
        return future

    found = list(stream(submit, range(count), pending))
    assert sorted(found) == [(index, index * 10) for index in range(count)]
    if stream is in_order:
        assert found == sorted(found)


@BOTH
def test_inputs_are_taken_only_as_fast_as_results_are(stream: Stream) -> None:
    taken = 0

    def endless() -> Iterator[int]:
        nonlocal taken
        for value in itertools.count():
            taken += 1
            yield value

    with ThreadPoolExecutor(2) as threads:
        results = stream(lambda value: threads.submit(int, value), endless(), 5)
        for number in range(100):
            next(results)
            assert taken <= number + 1 + 5
        results.close()  # type: ignore[attr-defined]


@BOTH
def test_leaving_early_cancels_what_has_not_begun(stream: Stream) -> None:
    gate = threading.Event()
    futures: list[Future[int]] = []
    with ThreadPoolExecutor(1) as threads:

        def submit(value: int) -> Future[int]:
            futures.append(threads.submit(lambda: value if value == 0 else int(gate.wait())))
            return futures[-1]

        results = stream(submit, itertools.count(), 6)
        assert next(results) == (0, 0)
        results.close()  # type: ignore[attr-defined]
        assert sum(future.cancelled() for future in futures) >= 4
        gate.set()


@BOTH
def test_what_a_job_raises_is_raised_where_results_are_read(stream: Stream) -> None:
    with ThreadPoolExecutor(1) as threads, pytest.raises(ZeroDivisionError):
        list(stream(lambda value: threads.submit(divmod, 1, value), [1, 0], 2))
