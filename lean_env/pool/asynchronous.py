"""The pool for asyncio programs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from typing import TypeVar

from lean_env.closing import AsyncClosing
from lean_env.pool.pool import Pool, infrastructure
from lean_env.repl.protocol import Elaboration, Repl, Request

T = TypeVar("T")


class AsyncPool(AsyncClosing):
    """An asyncio face of a `Pool`: any number of tasks may await results at once.

    At most `max_pending` jobs are handed to the pool; further callers wait their turn without
    blocking the event loop. Closing it closes the pool.
    """

    def __init__(self, pool: Pool, *, max_pending: int = 512) -> None:
        self._pool = pool
        self._turn = asyncio.Semaphore(max_pending)

    async def run(
        self,
        task: Callable[[Repl], T],
        *,
        header: str = "",
        on_fault: Callable[[Exception], T] | None = None,
    ) -> T:
        """Run `task` as `Pool.submit` does; cancelling withdraws a job that has not started."""
        async with self._turn:
            return await asyncio.wrap_future(
                self._pool.submit(task, header=header, on_fault=on_fault)
            )

    async def elaborate(self, request: Request) -> Elaboration:
        """Run one request."""
        return await self.run(
            lambda repl: repl.elaborate(request), header=request.header, on_fault=infrastructure
        )

    async def elaborate_many(self, requests: Iterable[Request]) -> list[Elaboration]:
        """Run all requests; results in the order of the requests."""
        return list(await asyncio.gather(*map(self.elaborate, requests)))

    async def as_completed(
        self, requests: Iterable[Request]
    ) -> AsyncIterator[tuple[int, Elaboration]]:
        """Yield (index, result) as results come."""

        async def numbered(index: int, request: Request) -> tuple[int, Elaboration]:
            return index, await self.elaborate(request)

        tasks = [asyncio.create_task(numbered(*pair)) for pair in enumerate(requests)]
        try:
            for finished in asyncio.as_completed(tasks):
                yield await finished
        finally:
            for task in tasks:
                task.cancel()

    async def close(self) -> None:
        """Close the pool and wait until no process of it is left."""
        await asyncio.to_thread(self._pool.close)
