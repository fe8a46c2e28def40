"""The pool runs everything it is given, in order or as it comes, and loses nothing to faults."""

from __future__ import annotations

import asyncio
import itertools
import os
import random
import signal
import threading
import time
from collections.abc import Callable, Iterator

import psutil
import pytest

from lean_env.pool import AsyncPool, Pool, PoolClosed
from lean_env.repl.native import NativeRepl
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status

GOOD = Request("theorem t : 1 + 1 = 2 := rfl\n")
BAD = Request("theorem t : 1 + 1 = 2 := nope\n")
ENDLESS = Request(
    "partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0\n", limits=Limits(wall_s=0.5)
)


def test_results_keep_the_order_of_requests(pool: Pool) -> None:
    requests = [GOOD, BAD, ENDLESS, GOOD, BAD]

    found = pool.elaborate_many(requests)

    assert [r.status for r in found] == ["finished", "finished", "timeout", "finished", "finished"]
    assert [len(r.messages) for r in found] == [0, 1, 0, 0, 1]


def test_results_come_as_they_finish(pool: Pool) -> None:
    order = [index for index, _ in pool.as_completed([ENDLESS, GOOD, GOOD])]

    assert sorted(order) == [0, 1, 2]
    assert order[-1] == 0


def test_an_endless_source_of_requests_is_read_only_as_needed(pool: Pool) -> None:
    taken = itertools.count()

    def requests() -> Iterator[Request]:
        while True:
            next(taken)
            yield GOOD

    for seen, _ in enumerate(pool.as_completed(requests())):
        if seen == 10:
            break

    assert next(taken) <= 10 + 1 + 2 * pool.workers


def test_a_task_may_use_a_repl_more_than_once(pool: Pool) -> None:
    future = pool.submit(lambda repl: [repl.elaborate(GOOD), repl.elaborate(BAD)])

    assert [len(result.messages) for result in future.result()] == [0, 1]


def test_a_task_that_raises_costs_its_own_job_only(pool: Pool) -> None:
    def broken(repl: Repl) -> Elaboration:
        raise ZeroDivisionError

    future = pool.submit(broken)

    with pytest.raises(ZeroDivisionError):
        future.result()
    assert pool.elaborate(GOOD).status is Status.FINISHED


def test_a_repl_that_cannot_be_opened_is_an_infrastructure_fault() -> None:
    def impossible() -> Repl:
        raise OSError("no Lean here")

    with Pool(impossible, workers=1) as pool:
        found = pool.elaborate(GOOD)

    assert found.status is Status.INFRASTRUCTURE
    assert "no Lean here" in found.detail


def test_submit_waits_while_the_queue_is_full(opener: Callable[[], Repl]) -> None:
    gate = threading.Event()
    with Pool(opener, workers=1, max_pending=2) as pool:
        pool.submit(lambda repl: gate.wait(10))
        time.sleep(0.1)
        pool.submit(lambda repl: None)
        pool.submit(lambda repl: None)
        late = threading.Thread(target=lambda: pool.submit(lambda repl: None))
        late.start()
        late.join(timeout=0.3)
        assert late.is_alive()
        gate.set()
        late.join(timeout=5)
        assert not late.is_alive()


def test_a_waiting_job_can_be_cancelled(opener: Callable[[], Repl]) -> None:
    gate = threading.Event()
    with Pool(opener, workers=1) as pool:
        pool.submit(lambda repl: gate.wait(10))
        waiting = pool.submit(lambda repl: pytest.fail("it ran"))
        assert waiting.cancel()
        gate.set()
        assert pool.elaborate(GOOD).status is Status.FINISHED


def test_close_ends_running_and_waiting_jobs(opener: Callable[[], Repl]) -> None:
    pool = Pool(opener, workers=1)
    endless = Request(ENDLESS.source)
    running = pool.submit(lambda repl: repl.elaborate(endless))
    waiting = pool.submit(lambda repl: repl.elaborate(GOOD))
    time.sleep(1.0)

    pool.close()

    assert running.result(timeout=5).status is Status.INFRASTRUCTURE
    with pytest.raises(PoolClosed):
        waiting.result(timeout=5)
    with pytest.raises(PoolClosed):
        pool.elaborate(GOOD)
    pool.close()


def test_workers_killed_at_random_lose_no_verdict(opener: Callable[[], Repl]) -> None:
    """Every request gets its right answer, though hosts are shot all the time."""
    repls: list[Repl] = []

    def tracked() -> Repl:
        repls.append(opener())
        return repls[-1]

    over = threading.Event()
    dice = random.Random(7)

    def shoot() -> None:
        while not over.wait(dice.uniform(0.3, 0.6)):
            victim = dice.choice(repls)
            if isinstance(victim, NativeRepl) and victim.pid is not None:
                os.kill(victim.pid, signal.SIGKILL)

    with Pool(tracked, workers=2) as pool:
        pool.elaborate_many([GOOD] * 4)
        thread = threading.Thread(target=shoot)
        thread.start()
        found = pool.elaborate_many([GOOD, BAD] * 60)
        over.set()
        thread.join()

    wrong = [r for r in found if r.status not in (Status.FINISHED, Status.INFRASTRUCTURE)]
    assert not wrong
    finished = [(i, r) for i, r in enumerate(found) if r.status is Status.FINISHED]
    assert len(finished) >= 110  # a request dies only when shot twice
    assert all(len(result.messages) == index % 2 for index, result in finished)


def test_two_hundred_clients_at_once(pool: Pool) -> None:
    async def client(number: int, pool: AsyncPool) -> bool:
        await asyncio.sleep(0.001 * (number % 7))
        source = f"theorem t{number} : {number} + 1 = {number + 1} := rfl\n#check t{number}\n"
        found = await pool.elaborate(Request(source))
        return [m.text for m in found.messages] == [f"t{number} : {number} + 1 = {number + 1}"]

    async def everybody() -> list[bool]:
        shared = AsyncPool(pool)
        return await asyncio.gather(*(client(number, shared) for number in range(200)))

    assert all(asyncio.run(everybody()))


def test_asyncio_streams_and_orders(pool: Pool) -> None:
    async def run() -> tuple[list[int], list[int]]:
        shared = AsyncPool(pool)
        ordered = [len(r.messages) for r in await shared.elaborate_many([GOOD, BAD, GOOD])]
        streamed = [index async for index, _ in shared.as_completed([ENDLESS, GOOD])]
        return ordered, streamed

    assert asyncio.run(run()) == ([0, 1, 0], [1, 0])


def test_cancelling_a_caller_frees_its_turn(opener: Callable[[], Repl]) -> None:
    async def run() -> Status:
        async with AsyncPool(Pool(opener, workers=1), max_pending=1) as pool:
            slow = asyncio.create_task(pool.elaborate(ENDLESS))
            await asyncio.sleep(0.05)
            slow.cancel()
            return (await asyncio.wait_for(pool.elaborate(GOOD), 30)).status

    assert asyncio.run(run()) is Status.FINISHED


def test_closing_leaves_no_process_behind(opener: Callable[[], Repl]) -> None:
    before = {p.pid for p in psutil.Process().children(recursive=True)}
    pool = Pool(opener, workers=2)
    pool.elaborate_many([GOOD] * 4)
    assert len(psutil.Process().children(recursive=True)) > len(before)

    pool.close()

    left = [p for p in psutil.Process().children(recursive=True) if p.pid not in before]

    assert not left
