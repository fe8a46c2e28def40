"""Requests that are not served: what the client is told, and nothing of its texts."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response

from lean_env.environment import StepperFault
from lean_env.server.admission import Busy, TooMany
from lean_env.server.json_answer import JsonAnswer
from lean_env.server.leaving import ClientGone
from lean_env.server.wire import Problem

_MOST = 8
_NAMED = 64
_GONE = 499
REFUSALS: dict[int | str, dict[str, Any]] = {
    400: {"model": Problem, "description": "The body is not what it should be."},
    401: {"model": Problem, "description": "An API key is missing."},
    403: {"model": Problem, "description": "Asked from a page of another origin."},
    408: {"model": Problem, "description": "The body took too long to arrive."},
    413: {"model": Problem, "description": "Too much at once."},
    422: {"model": Problem, "description": "A field is missing, unknown or out of bounds."},
    429: {"model": Problem, "description": "The queue is full; `Retry-After` says when to come."},
    503: {"model": Problem, "description": "Lean could not be run."},
}


class Refusal(Exception):
    """A request that is refused with a status and one sentence."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


def add_refusals(app: FastAPI) -> None:
    """Have exceptions of the routes answered as `Problem`s."""

    @app.exception_handler(Refusal)
    async def refused(request: Request, error: Refusal) -> Response:
        return _problem(error.status, str(error))

    @app.exception_handler(Busy)
    async def busy(request: Request, error: Busy) -> Response:
        return _problem(429, str(error), {"Retry-After": str(error.retry_after_s)})

    @app.exception_handler(TooMany)
    async def too_many(request: Request, error: TooMany) -> Response:
        return _problem(413, str(error))

    @app.exception_handler(ClientGone)
    async def gone(request: Request, error: ClientGone) -> Response:
        return Response(status_code=_GONE)

    @app.exception_handler(StepperFault)
    async def fault(request: Request, error: StepperFault) -> Response:
        return _problem(503, f"infrastructure: {error}")

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        # FastAPI's own answer repeats the input, which may be long, secret, or no Unicode.
        said = [_complaint(entry) for entry in error.errors()[:_MOST]]
        return _problem(422, "; ".join(said) or "the request is not valid")


def _complaint(entry: dict[str, Any]) -> str:
    # the name of an unknown field is the client's, and of any length
    place = ".".join(str(part)[:_NAMED] for part in entry.get("loc", ())[1:])
    words = str(entry.get("msg", "not valid"))
    return f"{place}: {words}" if place else words


def _problem(status: int, detail: str, headers: dict[str, str] | None = None) -> JsonAnswer:
    return JsonAnswer({"detail": detail}, status, headers)
