"""The verifier for asyncio programs."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from lean_env.closing import AsyncClosing
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Verdict
from lean_env.verify.verifier import Verifier
from lean_env.verify.verifying import Verifying


class AsyncVerifier(AsyncClosing):
    """An asyncio face of a `Verifier`: any number of tasks may await verdicts at once.

    `verifier` is made with its defaults unless given; closing this closes it. The event loop is
    never blocked; what waits is held back by the verifier's pool, in threads of this object.
    """

    def __init__(self, verifier: Verifying | None = None) -> None:
        self._verifier = verifier or Verifier()
        self._threads = ThreadPoolExecutor(2 * self._verifier.workers, "verify")

    async def verify(
        self, candidates: Sequence[Candidate], *, deadline_s: float | None = None
    ) -> list[Verdict]:
        """Judge all candidates and return their verdicts in order; see `Verifier.verify`."""
        judge = functools.partial(self._verifier.verify, candidates, deadline_s=deadline_s)
        return await asyncio.get_running_loop().run_in_executor(self._threads, judge)

    async def verify_one(self, candidate: Candidate, *, deadline_s: float | None = None) -> Verdict:
        """Judge one candidate."""
        return (await self.verify([candidate], deadline_s=deadline_s))[0]

    async def as_completed(
        self, candidates: Iterable[Candidate], *, pending: int = 64
    ) -> AsyncIterator[Verdict]:
        """Yield verdicts as they come, with at most `pending` candidates under way.

        Leaving the loop early lets what was begun end by itself, unheard.
        """
        running: set[asyncio.Task[Verdict]] = set()
        source = iter(candidates)
        try:
            while True:
                while len(running) < pending and (following := next(source, None)) is not None:
                    running.add(asyncio.create_task(self.verify_one(following)))
                if not running:
                    return
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    yield task.result()
        finally:
            for task in running:
                task.cancel()

    async def close(self) -> None:
        """End all processes; idempotent."""
        await asyncio.to_thread(self._verifier.close)
        self._threads.shutdown(wait=False, cancel_futures=True)
