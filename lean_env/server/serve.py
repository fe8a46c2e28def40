"""Run a server until it is told to stop, and let open requests end first."""

from __future__ import annotations

import logging
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from lean_env.server.app import create_app
from lean_env.server.logs import LOG, JsonLines
from lean_env.server.patience import patient_for
from lean_env.server.service import Service
from lean_env.server.settings import ServerSettings

_BACKLOG = 1024
_STOPPING = (signal.SIGTERM, signal.SIGINT)


class Server(uvicorn.Server):
    """One server on a socket that is bound before anything else is started.

    `run` serves until SIGTERM or SIGINT: then no new connection is taken, and open requests have
    `drain_s` seconds to end; what still runs after that is cancelled. Raises OSError where nothing
    can listen.
    """

    def __init__(self, service: Service, listening: socket.socket) -> None:
        settings = service.settings
        super().__init__(
            uvicorn.Config(
                create_app(service),
                log_config=None,
                access_log=False,
                server_header=False,
                http=patient_for(settings.request_s),
                ws="websockets-sansio",
                ws_max_size=settings.max_body_bytes,
                timeout_keep_alive=75,
                timeout_graceful_shutdown=round(settings.drain_s),
            )
        )
        self._listening = listening
        self.url = f"http://{_host(settings.host)}:{listening.getsockname()[1]}"

    def serve_until_stopped(self) -> None:
        """Serve; returns when all is closed."""
        self.run(sockets=[self._listening])

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop at SIGTERM and SIGINT, as uvicorn does, but without dying of them in the end."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {kind: signal.signal(kind, self.handle_exit) for kind in _STOPPING}
        try:
            yield
        finally:
            for kind, handler in before.items():
                signal.signal(kind, handler)


def listen(settings: ServerSettings) -> socket.socket:
    """Bind the server's address; port 0 takes any that is free. Raises OSError."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    address = (settings.host.strip("[]"), settings.port)
    listening = socket.create_server(address, family=family, backlog=_BACKLOG)
    # Connections inherit it. Without it the second part of an answer waits some 40 ms for the
    # client's delayed acknowledgement of the first; asyncio sets it where a socket has a protocol.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def log_to_stderr() -> None:
    """Write the server's log, and what uvicorn warns of, as lines of JSON."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    for logger, level in ((LOG, logging.INFO), (logging.getLogger("uvicorn"), logging.WARNING)):
        logger.handlers = [handler]
        logger.setLevel(level)
        logger.propagate = False


def _host(host: str) -> str:
    return f"[{host}]" if ":" in host and not host.startswith("[") else host
