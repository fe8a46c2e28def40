"""The pool runs everything it is given, in order or as it comes, and loses nothing to faults."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import random
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import psutil
import pytest

from lean_env.pool import AsyncPool, Pool, PoolClosed
from lean_env.repl.native import NativeRepl
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from tests.waiting import PATIENCE_S, burning, family, hosts, until

GOOD = Request("theorem t : 1 + 1 = 2 := rfl\n")
BAD = Request("theorem t : 1 + 1 = 2 := nope\n")
NEVER = Request("partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0\n")
ENDLESS = replace(NEVER, limits=Limits(wall_s=0.5))
LAST = replace(NEVER, limits=Limits(wall_s=4.0))  # what is quick comes before it, however busy


def warm_up(pool: Pool) -> None:
    """Have every worker open its REPL: all of them meet before any is done."""
    meeting = threading.Barrier(pool.workers)

    def work(repl: Repl) -> None:
        repl.elaborate(GOOD)
        meeting.wait(PATIENCE_S)

    for future in [pool.submit(work) for _ in range(pool.workers)]:
        future.result()


def test_results_keep_the_order_of_requests(pool: Pool) -> None:
    requests = [GOOD, BAD, ENDLESS, GOOD, BAD]

    found = pool.elaborate_many(requests)

    assert [r.status for r in found] == ["finished", "finished", "timeout", "finished", "finished"]
    assert [len(r.messages) for r in found] == [0, 1, 0, 0, 1]


def test_results_come_as_they_finish(pool: Pool) -> None:
    warm_up(pool)
    order = [index for index, _ in pool.as_completed([LAST, GOOD, GOOD])]

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
    started, gate = threading.Event(), threading.Event()
    with Pool(opener, workers=1, max_pending=2) as pool:
        pool.submit(lambda repl: (started.set(), gate.wait(PATIENCE_S)))
        assert started.wait(PATIENCE_S)
        pool.submit(lambda repl: None)
        pool.submit(lambda repl: None)
        late = threading.Thread(target=lambda: pool.submit(lambda repl: None))
        late.start()
        late.join(timeout=0.3)
        assert late.is_alive()
        gate.set()
        late.join(timeout=PATIENCE_S)
        assert not late.is_alive()


def test_a_waiting_job_can_be_cancelled(opener: Callable[[], Repl]) -> None:
    gate = threading.Event()
    with Pool(opener, workers=1) as pool:
        pool.submit(lambda repl: gate.wait(PATIENCE_S))
        waiting = pool.submit(lambda repl: pytest.fail("it ran"))
        assert waiting.cancel()
        gate.set()
        assert pool.elaborate(GOOD).status is Status.FINISHED


def test_close_ends_running_and_waiting_jobs(opener: Callable[[], Repl]) -> None:
    pool = Pool(opener, workers=1)
    warm = threading.Event()

    def work(repl: Repl) -> Elaboration:
        repl.elaborate(GOOD)
        warm.set()
        return repl.elaborate(NEVER)

    running = pool.submit(work)
    waiting = pool.submit(lambda repl: repl.elaborate(GOOD))
    assert warm.wait(PATIENCE_S)
    until(burning(os.getpid()), "the endless work")

    pool.close()

    assert running.result(timeout=PATIENCE_S).status is Status.INFRASTRUCTURE
    with pytest.raises(PoolClosed):
        waiting.result(timeout=PATIENCE_S)
    with pytest.raises(PoolClosed):
        pool.elaborate(GOOD)
    pool.close()


def test_workers_killed_at_random_lose_no_verdict(opener: Callable[[], Repl]) -> None:
    """Every request gets its right answer, though hosts are shot all the time."""
    repls: list[Repl] = []

    def tracked() -> Repl:
        repls.append(opener())
        return repls[-1]

    dice = random.Random(7)
    requests, every = [GOOD, BAD] * 60, 12
    found: dict[int, Elaboration] = {}
    with Pool(tracked, workers=2) as pool:
        warm_up(pool)
        for index, result in pool.as_completed(requests):
            found[index] = result
            if len(found) % every == 0:
                victim = dice.choice(repls)
                pid = victim.pid if isinstance(victim, NativeRepl) else None
                if pid is not None:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)

    assert sorted(found) == list(range(len(requests)))
    # lost twice: before the candidate was there, or with it
    lost = (Status.INFRASTRUCTURE, Status.CRASHED)
    wrong = [r for r in found.values() if r.status not in (Status.FINISHED, *lost)]
    assert not wrong
    finished = {i: r for i, r in found.items() if r.status is Status.FINISHED}
    shots = len(requests) // every
    assert len(finished) >= len(requests) - shots // 2  # a request dies only when shot twice
    assert all(len(result.messages) == index % 2 for index, result in finished.items())


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
        streamed = [index async for index, _ in shared.as_completed([LAST, GOOD])]
        return ordered, streamed

    warm_up(pool)
    assert asyncio.run(run()) == ([0, 1, 0], [1, 0])


def test_cancelling_a_caller_frees_its_turn(opener: Callable[[], Repl]) -> None:
    async def run() -> Status:
        async with AsyncPool(Pool(opener, workers=1), max_pending=1) as pool:
            slow = asyncio.create_task(pool.elaborate(ENDLESS))
            await asyncio.sleep(0.05)
            slow.cancel()
            return (await asyncio.wait_for(pool.elaborate(GOOD), PATIENCE_S)).status

    assert asyncio.run(run()) is Status.FINISHED


def test_closing_leaves_no_process_behind(opener: Callable[[], Repl]) -> None:
    before = family(os.getpid())
    pool = Pool(opener, workers=2)
    warm_up(pool)
    started = [process for process in family(os.getpid()) if process not in before]
    assert len(started) >= 2

    pool.close()

    _, alive = psutil.wait_procs(started, timeout=PATIENCE_S)
    assert not alive


def hosts_cores(pool: Pool) -> list[set[int]]:
    """The cores that the hosts of all workers may use."""
    barrier = threading.Barrier(pool.workers)  # so that each worker gets one of the jobs

    def look(repl: Repl) -> set[int]:
        assert isinstance(repl, NativeRepl)
        repl.elaborate(GOOD)
        barrier.wait(PATIENCE_S)
        assert repl.pid is not None
        return set().union(*(os.sched_getaffinity(host.pid) for host in hosts(repl.pid)[:1]))

    return [future.result() for future in [pool.submit(look) for _ in range(pool.workers)]]


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one core is the only choice")
def test_a_pinned_worker_stays_on_a_core_of_its_own(opener: Callable[[], Repl]) -> None:
    ours = os.sched_getaffinity(0)
    with Pool(opener, workers=2, pin=True) as pinned:
        first, second = hosts_cores(pinned)
    assert len(first) == len(second) == 1
    assert first != second
    with Pool(opener, workers=1, pin=False) as free:
        assert hosts_cores(free) == [ours]
