"""The routes of other systems that are one request each: Kimina Lean Server's, and NeMo-Gym's.

Both have a route `/verify`; what is in the body says whose it is.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from lean_env.server.json_answer import JsonAnswer
from lean_env.server.kimina import CheckIn, CheckOut, CodesIn, check, check_codes
from lean_env.server.leaving import while_connected
from lean_env.server.nemo_gym import RowIn, RowOut, verify_row
from lean_env.server.refusals import REFUSALS, Refusal
from lean_env.server.service import Service


def other_routes(service: Service) -> APIRouter:
    """Return the routes."""
    router = APIRouter(responses=REFUSALS)

    @router.post("/api/check", response_model=CheckOut, tags=["Kimina Lean Server"])
    async def api_check(asked: CheckIn, request: Request) -> Response:
        """Check whole files, each for itself, on a server for which Kimina's client was written."""
        if len({snippet.id for snippet in asked.snippets}) < len(asked.snippets):
            raise Refusal(422, "snippets: each has an id of its own")
        _bounded(service, len(asked.snippets))

        async def work() -> list[dict[str, Any]]:
            with service.admission.admit(len(asked.snippets)) as place:
                return await check(service, asked, place)

        return JsonAnswer({"results": await while_connected(request, work())})

    @router.post("/verify", tags=["Kimina Lean Server", "NeMo-Gym"])
    async def verify(asked: CodesIn | RowIn, request: Request) -> Response:
        """Check files as Kimina's older route does, or judge a response to a row of NeMo-Gym."""
        if isinstance(asked, RowIn):
            row = asked

            async def judge() -> dict[str, Any]:
                with service.admission.admit(1) as place:
                    return await verify_row(service, row, place)

            judged = await while_connected(request, judge())
            given = row.model_dump(exclude_unset=True)
            return JsonAnswer(RowOut.model_validate({**given, **judged}).model_dump())
        codes = asked
        _bounded(service, len(codes.codes))

        async def work() -> list[dict[str, Any]]:
            with service.admission.admit(len(codes.codes)) as place:
                return await check_codes(service, codes, place)

        return JsonAnswer({"results": await while_connected(request, work())})

    @router.post("/seed_session", tags=["NeMo-Gym"])
    async def seed_session(row: dict[str, Any]) -> dict[str, Any]:
        """Nothing is kept between the turns of a row: each request carries all that it needs."""
        return {}

    return router


def _bounded(service: Service, count: int) -> None:
    most = service.settings.max_candidates
    if count > most:
        raise Refusal(413, f"up to {most} at once: send them in parts")
