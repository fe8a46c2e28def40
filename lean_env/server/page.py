"""The page for people: `/`, what it asks for, and the pages of finished searches."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel

from lean_env.judge.candidate import CandidateError
from lean_env.server.goals import goals_by_line
from lean_env.server.json_answer import JsonAnswer
from lean_env.server.leaving import while_connected
from lean_env.server.refusals import REFUSALS, Refusal
from lean_env.server.service import Service
from lean_env.server.wire import CandidateIn, Problem

_ALONE = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_TREE_RULES = "sandbox allow-scripts"
_HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}


class StepOut(BaseModel):
    """A tactic as Lean saw it: where it stands in the proof, and the goals before it."""

    line: int
    column: int
    end_line: int
    end_column: int
    tactic: str
    goals: str


class GoalsOut(BaseModel):
    """The tactics of a proof, in the order of their places."""

    steps: list[StepOut]


class TreesOut(BaseModel):
    """The names of finished searches."""

    trees: list[str]


def page_routes(service: Service) -> APIRouter:
    """Return the routes."""
    router = APIRouter(tags=["page"])
    page, rules = _page()

    @router.get("/", response_class=HTMLResponse)
    async def front() -> Response:
        """A page on which a person checks a proof."""
        return HTMLResponse(page, headers={"Content-Security-Policy": rules, **_HEADERS})

    @router.post("/v1/goals", response_model=GoalsOut, responses=REFUSALS)
    async def goals(asked: CandidateIn, request: Request) -> Response:
        """Show the goals before each tactic of a proof, as information: no verdict rests on it."""
        try:
            candidate = asked.candidate(0)
        except CandidateError as error:
            raise Refusal(422, str(error)) from None

        async def work() -> list[dict[str, Any]]:
            with service.admission.admit(1):
                return await goals_by_line(service, candidate)

        return JsonAnswer({"steps": await while_connected(request, work())})

    @router.get("/v1/trees", response_model=TreesOut)
    async def trees() -> dict[str, Any]:
        """List the searches that were kept as pages in the server's folder of trees."""
        return {"trees": _trees(service)}

    @router.get(
        "/trees/{name}",
        response_class=Response,
        responses={
            200: {"description": "The page.", "content": {"text/html": {}}},
            404: {"model": Problem, "description": "There is no such search."},
        },
    )
    async def tree(name: str) -> Response:
        """The page of one search, which can do nothing with this server."""
        folder = service.settings.trees
        if folder is None or name not in _trees(service):
            raise Refusal(404, "there is no such search")
        text = (folder / name).read_text(encoding="utf-8", errors="replace")
        return HTMLResponse(text, headers={"Content-Security-Policy": _TREE_RULES, **_HEADERS})

    return router


def _page() -> tuple[str, str]:
    """The page, and what it may do: nothing but its own script and style, and ask this server."""
    style, script = _source("page.css"), _source("page.js")
    rules = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        f"connect-src 'self'; {_ALONE}"
    )
    text = _source("page.html").replace("STYLE", style).replace("SCRIPT", script)
    return text, rules


def _source(name: str) -> str:
    return files("lean_env.server").joinpath(name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _trees(service: Service) -> list[str]:
    folder = service.settings.trees
    if folder is None or not folder.is_dir():
        return []
    return sorted(file.name for file in folder.glob("*.html") if file.is_file())
