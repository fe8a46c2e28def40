"""Who keeps a connection and says nothing on it loses it; nobody waits for him."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from lean_env.judge.assemble import MAX_CHARACTERS
from lean_env.server.settings import ServerSettings
from lean_env.server.wire import MAX_STATED
from lean_env.toolchain import Toolchain
from tests.server.running import Running, running
from tests.server.test_verify_routes import commuted
from tests.waiting import PATIENCE_S, until

HEAD = b"POST /v1/verify HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
WHOLE = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"


@pytest.fixture(scope="module")
def hasty(toolchain: Toolchain) -> Iterator[Running]:
    settings = ServerSettings(port=0, request_s=0.5, session_idle_s=0.5)
    with running(toolchain, settings, workers=1) as server:
        yield server


@contextmanager
def connected(server: Running) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE_S) as connection:
        yield connection


def said(connection: socket.socket) -> bytes:
    """All that comes until the server closes."""
    found = b""
    while piece := connection.recv(1 << 16):
        found += piece
    return found


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"", b""),
        (b"POST /v1/ver", b""),
        (HEAD, b""),
        (HEAD + b"Content-Length: 99\r\n\r\n{", b"408"),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n", b"408"),
        (HEAD + b"Origin: https://a.example\r\nContent-Length: 99\r\n\r\n{", b"403"),
    ],
)
def test_a_request_that_does_not_come_to_its_end_is_given_up(
    hasty: Running, sent: bytes, status: bytes
) -> None:
    with connected(hasty) as connection:
        connection.sendall(sent)
        assert said(connection)[9:12] == status
    assert hasty.service.admission.waiting == 0


def test_a_head_that_comes_in_drops_is_given_up_on_the_second_request_too(hasty: Running) -> None:
    with connected(hasty) as connection:
        connection.sendall(WHOLE)
        until(lambda: connection.recv(1 << 16, socket.MSG_PEEK).endswith(b"}"))
        connection.recv(1 << 16)

        def drips() -> bool:
            connection.sendall(b"G")
            time.sleep(0.1)
            return False

        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            until(drips)


def test_an_answer_may_take_longer_than_its_request(hasty: Running) -> None:
    slow = {"statement": "theorem t : True", "proof": "by\n  sleep 1500\n  trivial"}
    answer = hasty.post("/v1/verify", {"candidates": [slow]})
    assert answer.json["verdicts"][0]["outcome"] == "proved"


def test_an_idle_episode_ends_and_gives_its_place_back(hasty: Running) -> None:
    with connect(f"ws://127.0.0.1:{hasty.port}/ws") as talk:
        last = json.loads(talk.recv(timeout=PATIENCE_S))
        assert last["data"]["code"] == "SESSION_ERROR"
        with pytest.raises(ConnectionClosed):
            talk.recv(timeout=PATIENCE_S)
    until(lambda: hasty.service.connections == 0)


def test_a_text_too_long_to_be_read_costs_its_neighbours_nothing(server: Running) -> None:
    long = "open A " * MAX_STATED
    batch = [commuted(1), {**commuted(2), "header": long}, {**commuted(3), "statement": long}]
    verdicts = server.post("/v1/verify", {"candidates": batch}).json["verdicts"]
    assert [one["outcome"] for one in verdicts] == ["proved", "invalid_input", "invalid_input"]
    for path, body in (
        ("/v1/sessions", {"statement": long}),
        ("/v1/goals", {"statement": long, "proof": "rfl"}),
        ("/reset", {"statement": long}),
        ("/verify", {"formal_statement": long, "response": {}}),
    ):
        refused = server.post(path, body)
        assert (refused.status, str(MAX_STATED) in refused.json["detail"]) == (422, True), path
    snippet = {"id": "a", "code": "-" * (MAX_CHARACTERS + 1)}
    (result,) = server.post("/api/check", {"snippets": [snippet]}).json["results"]
    assert str(MAX_CHARACTERS) in result["error"]
