"""`POST /v1/verify`: a batch of candidates, their verdicts at once or as they come."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import ExitStack, aclosing
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from lean_env.judge.candidate import Candidate, CandidateError
from lean_env.judge.verdict import Outcome, Verdict
from lean_env.server.admission import Place
from lean_env.server.json_answer import JsonAnswer
from lean_env.server.judging import Offer
from lean_env.server.leaving import while_connected
from lean_env.server.refusals import REFUSALS, Refusal
from lean_env.server.service import Service
from lean_env.server.wire import VerdictsOut, VerifyIn, bounded_limits, json_line
from lean_env.verify.turns import Budget

NDJSON = "application/x-ndjson"
_STREAMED = {
    "description": "Verdicts; with `Accept: application/x-ndjson` one per line as they come, each "
    'with its `index`, and `{"done": N}` as the last line.',
    "content": {NDJSON: {"schema": {"type": "string"}}},
}


def verify_routes(service: Service) -> APIRouter:
    """Return the route."""
    router = APIRouter(tags=["verify"])

    @router.post("/v1/verify", response_model=VerdictsOut, responses={200: _STREAMED, **REFUSALS})
    async def verify(batch: VerifyIn, request: Request) -> Response:
        """Judge candidates; each gets a verdict of its own, and none can spoil another's."""
        work = await asyncio.to_thread(_Batch, service, batch)  # reads all heads
        if NDJSON in request.headers.get("accept", ""):
            with ExitStack() as stack:
                place = stack.enter_context(service.admission.admit(work.size))
                return _Stream(work.lines(place), stack.pop_all())

        async def whole() -> list[dict[str, Any]]:
            with service.admission.admit(work.size) as place:
                async with aclosing(work.records(place)) as records:
                    found = [record async for record in records]
            return sorted(found, key=lambda record: int(record["index"]))

        return JsonAnswer({"verdicts": await while_connected(request, whole())})

    return router


class _Batch:
    """A request on its way: what is judged, and what is wrong with the rest already."""

    def __init__(self, service: Service, asked: VerifyIn) -> None:
        most = service.settings.max_candidates
        if len(asked.candidates) > most:
            raise Refusal(413, f"up to {most} candidates at once: send them in parts")
        try:
            limits = bounded_limits(service.settings.limits, asked.timeout, asked.memory_mb)
        except ValueError as error:
            raise Refusal(422, str(error)) from None
        judging = service.judging
        level = asked.level or judging.verifier.level
        self.size = len(asked.candidates)
        self._service = service
        self._offer = Offer(limits, level, Budget(asked.deadline_s, limits.wall_s, judging.workers))
        self._candidates: list[tuple[int, Candidate]] = []
        self._malformed: list[tuple[int, Verdict]] = []
        for index, given in enumerate(asked.candidates):
            try:
                self._candidates.append((index, given.candidate(index)))
            except CandidateError as error:
                stamp = judging.verifier.judge.stamp(level)
                verdict = stamp.failed(given.name(index), Outcome.INVALID_INPUT, str(error))
                self._malformed.append((index, verdict))

    async def records(self, place: Place) -> AsyncGenerator[dict[str, Any], None]:
        """Yield the records of all verdicts as they come."""
        for index, verdict in self._malformed:
            self._service.metrics.judged(verdict)
            place.done()
            yield _record(index, verdict)
        candidates = [candidate for _, candidate in self._candidates]
        judged = self._service.judging.stream(candidates, self._offer, place)
        async with aclosing(judged):
            async for number, verdict in judged:
                index, candidate = self._candidates[number]
                self._service.note(candidate, verdict)
                yield _record(index, verdict)

    async def lines(self, place: Place) -> AsyncGenerator[bytes, None]:
        """Yield lines of NDJSON; the last says that all are there."""
        async with aclosing(self.records(place)) as records:
            async for record in records:
                yield json_line(record)
        yield json_line({"done": self.size})


class _Stream(StreamingResponse):
    """An answer in lines; what it holds is given back however it ends, begun or not."""

    def __init__(self, lines: AsyncGenerator[bytes, None], held: ExitStack) -> None:
        super().__init__(lines, media_type=NDJSON)
        self._lines, self._held = lines, held

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the lines until all are sent or the client leaves."""
        with self._held:
            async with aclosing(self._lines):
                await super().__call__(scope, receive, send)


def _record(index: int, verdict: Verdict) -> dict[str, Any]:
    return {**verdict.to_json(), "index": index, "reward": verdict.reward}
