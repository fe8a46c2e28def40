"""Batches of candidates on the server's one pool, fairly among requests, verdicts as they come."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, closing, nullcontext
from dataclasses import dataclass, replace
from typing import TypeVar

from lean_env.judge.assemble import header_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Verdict
from lean_env.pool import PoolClosed
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Limits, Repl
from lean_env.server.admission import Place
from lean_env.server.headers import apart
from lean_env.verify.turns import Budget
from lean_env.verify.verifier import Verifier

T = TypeVar("T")
_PER_WORKER = 8  # turns in the pool's queue: enough to choose by header, few enough to be fair
_WINDOW = 4  # of them one request's, per worker
_Content = tuple[str, str, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Offer:
    """What the candidates of one request get: limits for each, a level, seconds for them all."""

    limits: Limits
    level: Level
    budget: Budget


@dataclass(frozen=True, slots=True)
class _Group:
    """Equal candidates of one request: where in it they stand, and what is judged for them all."""

    indices: list[int]
    candidate: Candidate
    alone: bool


class Judging:
    """Judges for any number of requests at once; used by one event loop. The verifier stays open.

    Each request has a window of turns in the pool's queue and waits for room like the others, so
    that a small one does not stand behind all of a large one.
    """

    def __init__(self, verifier: Verifier) -> None:
        self.verifier = verifier
        self.workers = verifier.workers
        self._room = asyncio.Semaphore(_PER_WORKER * self.workers)

    async def one(self, candidate: Candidate, limits: Limits, place: Place) -> Verdict:
        """Judge one candidate."""
        offer = Offer(limits, self.verifier.level, Budget(None, limits.wall_s, self.workers))
        async with aclosing(self.stream([candidate], offer, place)) as judged:
            _, verdict = await anext(judged)
        return verdict

    async def stream(
        self, candidates: Sequence[Candidate], offer: Offer, place: Place
    ) -> AsyncGenerator[tuple[int, Verdict], None]:
        """Yield (index, verdict) as they come, one for each candidate, equal ones judged once.

        What is not judged when the offer's seconds are over has the outcome `infrastructure`.
        Leaving early withdraws what has not begun; what has ends by itself, within its limits.
        """
        waiting = await asyncio.to_thread(_groups, candidates)  # reads all headers
        while waiting and not offer.budget.is_over:
            turn_s = offer.budget.turn(len(waiting))
            async with aclosing(self._round(waiting, turn_s, offer)) as judged:
                async for key, verdict in judged:
                    for index in waiting.pop(key).indices:
                        place.done()
                        yield index, replace(verdict, id=candidates[index].id)
        for group in waiting.values():
            for index in group.indices:
                place.done()
                said = "not judged before the deadline of the batch"
                yield index, self._fault(candidates[index], offer, said)

    async def _round(
        self, waiting: dict[_Content, _Group], turn_s: float, offer: Offer
    ) -> AsyncGenerator[tuple[_Content, Verdict], None]:
        """One turn for each that waits; yields those that came to a verdict."""
        source = iter(list(waiting))
        running: dict[asyncio.Task[Verdict | None], _Content] = {}
        try:
            while True:
                while len(running) < _WINDOW * self.workers:
                    key = next(source, None)
                    if key is None:
                        break
                    running[asyncio.create_task(self._turn(waiting[key], turn_s, offer))] = key
                if not running:
                    return
                done, _ = await asyncio.wait(
                    running, timeout=offer.budget.left_s, return_when=asyncio.FIRST_COMPLETED
                )
                for task in done:
                    key, verdict = running.pop(task), task.result()
                    if verdict is not None:
                        yield key, verdict
                if not done:
                    return  # the seconds are over
        finally:
            for task in running:
                task.cancel()

    async def _turn(self, group: _Group, turn_s: float, offer: Offer) -> Verdict | None:
        """One turn at a worker; None if it was cut short."""
        verifier, candidate = self.verifier, group.candidate

        def run(repl: Repl) -> Verdict | None:
            within_s = offer.budget.within(turn_s)
            if within_s <= 0:
                return None
            with closing(self._open_alone()) if group.alone else nullcontext(repl) as runner:
                verdict = verifier.judge.judge_on(
                    runner, candidate, offer.level, offer.limits, within_s
                )
            cut = verdict.outcome is Outcome.TIMEOUT and within_s < offer.limits.wall_s
            return None if cut else verdict

        def failed(error: Exception) -> Verdict:
            return self._fault(candidate, offer, f"{type(error).__name__}: {error}")

        return await self.run(run, header_of(candidate), failed)

    async def run(
        self, task: Callable[[Repl], T], header: str, failed: Callable[[Exception], T]
    ) -> T:
        """Run something on a worker when it is its turn; `failed` says what a fault comes to.

        Cancelling withdraws it while it waits.
        """
        async with self._room:
            try:
                queued = self.verifier.pool.submit(task, header=header, on_fault=failed)
            except PoolClosed as error:
                return failed(error)
            return await asyncio.wrap_future(queued)

    def _open_alone(self) -> Repl:
        judge = self.verifier.judge
        return open_repl(judge.toolchain, sandbox=judge.sandbox)

    def _fault(self, candidate: Candidate, offer: Offer, complaint: str) -> Verdict:
        stamp = self.verifier.judge.stamp(offer.level)
        return stamp.failed(candidate.id, Outcome.INFRASTRUCTURE, complaint)


def _groups(candidates: Sequence[Candidate]) -> dict[_Content, _Group]:
    found: dict[_Content, _Group] = {}
    for index, candidate in enumerate(candidates):
        key = (candidate.header, candidate.statement, candidate.proof, candidate.code)
        if key not in found:
            found[key] = _Group([], *_safely(candidate))
        found[key].indices.append(index)
    return found


def _safely(candidate: Candidate) -> tuple[Candidate, bool]:
    """The candidate as it may be judged beside others', or else that it is to be judged alone.

    A file may leave out commands of its header, so these cannot go to the statement.
    """
    header, statement = apart(candidate.header, candidate.statement)
    if header == candidate.header:
        return candidate, False
    if candidate.code is not None:
        return candidate, True
    return replace(candidate, header=header, statement=statement), False
