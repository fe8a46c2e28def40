"""A server of the tests: real Lean, real sockets, in a thread of this process."""

from __future__ import annotations

import contextlib
import http.client
import json
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from lean_env.problems import ProblemSet, Theorem
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.server.serve import Server, listen
from lean_env.server.service import Service
from lean_env.server.settings import ServerSettings
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.body.splitlines()]


@dataclass(frozen=True)
class Running:
    """A server that answers at `port`."""

    service: Service
    server: Server
    port: int

    @property
    def url(self) -> str:
        return self.server.url

    def ask(
        self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None
    ) -> Answer:
        """One request on a connection of its own; `body` is sent as JSON, or as the bytes it is."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        sent = {"Content-Type": "application/json"} | (headers or {})
        connection.request(method, path, None if body is None else raw, sent)
        answer = connection.getresponse()
        found = Answer(answer.status, answer.headers, answer.read())
        connection.close()
        return found

    def ask_in_parts(self, path: str, parts: Iterable[bytes]) -> int:
        """The status of a request whose length is not told beforehand."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.request(
                "POST", path, parts, {"Content-Type": "application/json"}, encode_chunked=True
            )
        status = connection.getresponse().status
        connection.close()
        return status

    def post(self, path: str, body: object, headers: dict[str, str] | None = None) -> Answer:
        return self.ask("POST", path, body, headers)

    def get(self, path: str, headers: dict[str, str] | None = None) -> Answer:
        return self.ask("GET", path, None, headers)


SMALL = ProblemSet(
    "small",
    (
        Theorem("swap", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p", split="train"),
        Theorem("add", "theorem add (a : Nat) : a + 0 = a", split="test", informal="Adding 0."),
    ),
)


@contextmanager
def running(
    toolchain: Toolchain, settings: ServerSettings, *, workers: int = 2
) -> Iterator[Running]:
    """A server with these settings, its first Lean process warm; closed in the end."""
    limits = settings.limits
    verifier = Verifier(
        toolchain, Sandbox.detect(), workers=workers, limits=limits, statement_limits=limits
    )
    service = Service(settings, verifier, {"small": SMALL})
    with listen(settings) as listening:
        server = Server(service, listening)
        thread = threading.Thread(target=server.serve_until_stopped, daemon=True)
        thread.start()
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.01)
        try:
            yield Running(service, server, listening.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join(timeout=60)
            assert not thread.is_alive()


@pytest.fixture(scope="session")
def server(toolchain: Toolchain) -> Iterator[Running]:
    """One server for all tests of the service and its clients."""
    limits = Limits(wall_s=20.0, memory_mb=2048)
    small = ServerSettings(port=0, limits=limits, max_candidates=256, max_body_bytes=16 << 20)
    with running(toolchain, small) as started:
        yield started
