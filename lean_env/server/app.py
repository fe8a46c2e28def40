"""The server as an ASGI application: every route, and what stands before them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from fastapi.responses import Response

from lean_env.server.guard import Guard
from lean_env.server.json_answer import JsonAnswer
from lean_env.server.metrics import CONTENT_TYPE
from lean_env.server.observe import Observe
from lean_env.server.openenv import openenv_routes
from lean_env.server.other_routes import other_routes
from lean_env.server.page import page_routes
from lean_env.server.refusals import add_refusals
from lean_env.server.service import Service
from lean_env.server.step_routes import step_routes
from lean_env.server.verify_routes import verify_routes

_ABOUT = """\
Lean 4 proofs judged by the real kernel. A verdict is computed from compiled data: messages inform,
and decide nothing. A reward of null is a fault of the server or of the caller, never of a proof.
"""


def create_app(service: Service) -> FastAPI:
    """Return the application of a service, which is closed when the application shuts down."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with service:
            yield

    app = FastAPI(
        title="lean-env",
        version=version("lean-env"),
        description=_ABOUT,
        lifespan=lifespan,
        default_response_class=JsonAnswer,
        docs_url=None,  # its scripts come from elsewhere
        redoc_url=None,
    )
    add_refusals(app)
    for routes in (verify_routes, step_routes, other_routes, openenv_routes, page_routes):
        app.include_router(routes(service))

    @app.get("/health", tags=["server"])
    async def health() -> dict[str, Any]:
        """Say that the server answers, and on what its verdicts rest."""
        judge = service.verifier.judge
        return {
            "status": "healthy",
            "version": version("lean-env"),
            "toolchain": service.verifier.toolchain,
            "sandbox": judge.sandbox.level.value,
            "level": service.verifier.level.value,
            "workers": service.verifier.workers,
            "timeout": service.settings.limits.wall_s,
            "memory_mb": service.settings.limits.memory_mb,
            "api_keys": bool(service.settings.api_keys),
            "max_body_bytes": service.settings.max_body_bytes,
            "max_candidates": service.settings.max_candidates,
        }

    @app.get("/metrics", tags=["server"], response_class=Response)
    async def metrics() -> Response:
        """All counters, for Prometheus."""
        return Response(service.metrics.text(), media_type=CONTENT_TYPE)

    @app.exception_handler(404)
    async def nothing_there(request: object, error: object) -> Response:
        return JsonAnswer({"detail": "there is nothing at this address"}, 404)

    app.add_middleware(Guard, settings=service.settings)
    app.add_middleware(Observe, metrics=service.metrics)
    return app
