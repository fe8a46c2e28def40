"""One line of log and one count per request, whatever became of it."""

from __future__ import annotations

import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lean_env.server.logs import log
from lean_env.server.metrics import Metrics

_GONE = 499  # no answer was begun: the client left, or the server failed


class Observe:
    """An ASGI layer that notes method, route, status and seconds."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection and note how."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        status, started = _GONE, time.monotonic()

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "websocket.accept":
                status = 101
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            seconds = time.monotonic() - started
            # a path that is no route may be anything: it is no label and goes into no log
            route = getattr(scope.get("route"), "path", "other")
            self._metrics.answered(route, status, seconds)
            log(
                "request",
                method=scope.get("method", "WS"),
                route=route,
                status=status,
                seconds=round(seconds, 4),
                client=scope.get("client_name", "nobody"),
            )
