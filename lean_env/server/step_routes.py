"""`/v1/sessions` and `/v1/step`: proving step by step, on live proof states."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import BaseModel, Field

from lean_env.environment import ProofState, TheoremRefused
from lean_env.environment.outcome_json import Kind, outcome_json, state_json
from lean_env.problems.theorem import ProblemError
from lean_env.server.json_answer import JsonAnswer
from lean_env.server.leaving import while_connected
from lean_env.server.refusals import REFUSALS, Refusal
from lean_env.server.service import Service
from lean_env.server.sessions import Session, SessionFull, UnknownSession
from lean_env.server.stepping import first_state, try_tactics
from lean_env.server.wire import Asked, Name, Problem, Stated, Untrusted

_REFUSALS: dict[int | str, dict[str, Any]] = {
    **REFUSALS,
    404: {"model": Problem, "description": "No such session, or no such state in it."},
    409: {"model": Problem, "description": "The session has as many states as it may have."},
}


class OpenIn(Asked):
    """A theorem to be proved; `tactics` are taken first, so that a lost session can be resumed."""

    header: Stated = ""
    statement: Stated
    tactics: list[Untrusted] = Field(default_factory=list)


class StepIn(Asked):
    """Tactics to be tried on a state, each by itself; the state stays as it is."""

    session: Name
    state: int = 0
    tactics: Annotated[list[Untrusted], Field(min_length=1)]


class GoalOut(BaseModel):
    """A goal as Lean prints it, and in its parts."""

    text: str
    tag: str
    hypotheses: list[dict[str, Any]]
    target: str


class OutcomeOut(BaseModel):
    """What a tactic came to; a `state` has a number to step from, in `id`."""

    kind: Kind
    id: int | None = None
    key: str | None = None
    tactics: list[str] | None = None
    goals: list[GoalOut] | None = None
    proof: str | None = None
    verdict: dict[str, Any] | None = None
    message: str | None = None
    line: int | None = None
    column: int | None = None
    limit_s: float | None = None


class SessionOut(BaseModel):
    """A new session and its first state, number 0."""

    session: str
    state: OutcomeOut


class OutcomesOut(BaseModel):
    """One outcome per tactic, in their order."""

    outcomes: list[OutcomeOut]


def step_routes(service: Service) -> APIRouter:
    """Return the routes."""
    router = APIRouter(tags=["step"], responses=_REFUSALS)

    @router.post("/v1/sessions", response_model=SessionOut)
    async def open_session(asked: OpenIn, request: Request) -> Response:
        """Open a session at a theorem, or where some tactics lead from there."""
        _bounded(service, asked.tactics)
        try:
            state = await while_connected(request, _reach(service, asked))
        except (TheoremRefused, ProblemError) as error:
            raise Refusal(422, f"the statement is not accepted: {error}") from None
        session = service.sessions.open(_owner(request), state)
        shown = {"kind": Kind.STATE.value, "id": 0, **state_json(state)}
        return JsonAnswer({"session": session.id, "state": shown})

    @router.post("/v1/step", response_model=OutcomesOut)
    async def step(asked: StepIn, request: Request) -> Response:
        """Try tactics on a state of a session; no goal is called proved but by the judge."""
        _bounded(service, asked.tactics)
        session = _find(service, asked.session, request)
        try:
            state = session.state(asked.state)
        except UnknownSession as error:
            raise Refusal(404, str(error)) from None
        outcomes = await while_connected(request, try_tactics(service, state, asked.tactics))
        shown = []
        for outcome in outcomes:
            number = {}
            if isinstance(outcome, ProofState):
                try:
                    number = {"id": session.add(outcome)}
                except SessionFull as error:
                    raise Refusal(409, str(error)) from None
            shown.append({**outcome_json(outcome), **number})
        return JsonAnswer({"outcomes": shown})

    @router.delete("/v1/sessions/{session}", status_code=204, response_class=Response)
    async def close_session(session: str, request: Request) -> Response:
        """Forget a session."""
        try:
            service.sessions.close(session, _owner(request))
        except UnknownSession as error:
            raise Refusal(404, str(error)) from None
        return Response(status_code=204)

    return router


async def _reach(service: Service, asked: OpenIn) -> ProofState:
    state = await first_state(service, asked.header, asked.statement)
    for number, tactic in enumerate(asked.tactics, 1):
        (outcome,) = await try_tactics(service, state, [tactic])
        if not isinstance(outcome, ProofState):
            kind = outcome_json(outcome)["kind"]
            raise Refusal(422, f"tactic {number} does not lead to a state: {kind}")
        state = outcome
    return state


def _bounded(service: Service, tactics: list[str]) -> None:
    most = service.settings.max_candidates
    if len(tactics) > most:
        raise Refusal(413, f"up to {most} tactics at once: send them in parts")


def _find(service: Service, identity: str, request: Request) -> Session:
    try:
        return service.sessions.find(identity, _owner(request))
    except UnknownSession as error:
        raise Refusal(404, str(error)) from None


def _owner(request: Request) -> str:
    return str(request.scope.get("client_name", ""))
