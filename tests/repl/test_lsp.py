"""The JSON-RPC transport copes with whatever a server sends, in whatever order."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from lean_env.repl.lsp import Connection, ServerError, ServerLost, ServerSilent
from tests.waiting import PATIENCE_S

SERVER = r"""
import json, sys
def send(**message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    sys.stdout.buffer.write(b"Content-Length: %d\r\nX-Other: y\r\n\r\n" % len(body) + body)
    sys.stdout.buffer.flush()
def receive():
    length = None
    while (line := sys.stdin.buffer.readline().strip()):
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    return json.loads(sys.stdin.buffer.read(length)) if length is not None else None
held = []
while (message := receive()) is not None:
    method, number = message.get("method"), message.get("id")
    if method == "hold":
        held.append(number)
    elif method == "echo":
        for other in held:
            send(id=other, result="held")
        held = []
        send(method="$/unknown/notification", params={"x": 1})
        send(method="note", params={"text": message["params"]["text"][:5]})
        send(id=number, result=message["params"]["text"])
    elif method == "fail":
        send(id=number, error={"code": -32902, "message": "worker crashed"})
    elif method == "ask":
        send(id="s1", method="client/registerCapability", params={})
        answer = receive()
        send(id=number, result=answer)
    elif method == "flood":
        sys.stderr.write("noise " * 500_000); sys.stderr.flush()
        send(id=number, result="drained")
    elif method == "garbage":
        sys.stdout.buffer.write(b"Content-Length: nine\r\n\r\n{}"); sys.stdout.buffer.flush()
    elif method == "die":
        sys.stderr.write("my last words"); sys.exit(3)
"""


@pytest.fixture
def notes() -> list[tuple[str, dict[str, Any]]]:
    return []


@pytest.fixture
def server(notes: list[tuple[str, dict[str, Any]]]) -> Iterator[Connection]:
    process = subprocess.Popen(
        [sys.executable, "-c", SERVER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    yield Connection(process, lambda method, params: notes.append((method, params)))
    process.kill()
    process.communicate()


def soon() -> float:
    return time.monotonic() + PATIENCE_S


def test_answers_out_of_order(server: Connection) -> None:
    first = server.request("hold", {})
    second = server.request("hold", {})
    third = server.request("echo", {"text": "x"})

    assert server.wait(third, soon()) == "x"
    assert server.wait(second, soon()) == "held"
    assert server.wait(first, soon()) == "held"


def test_huge_messages_both_ways(server: Connection) -> None:
    text = "∀𝔸" * 3_000_000

    assert server.call("echo", {"text": text}, soon()) == text


def test_unknown_notifications_pass_by(
    server: Connection, notes: list[tuple[str, dict[str, Any]]]
) -> None:
    server.call("echo", {"text": "hello"}, soon())

    assert [method for method, _ in notes] == ["$/unknown/notification", "note"]


def test_the_server_may_ask_too(server: Connection) -> None:
    assert server.call("ask", {}, soon()) == {"jsonrpc": "2.0", "id": "s1", "result": None}


def test_standard_error_is_drained(server: Connection) -> None:
    assert server.call("flood", {}, soon()) == "drained"


def test_an_error_is_an_exception(server: Connection) -> None:
    with pytest.raises(ServerError, match="worker crashed") as caught:
        server.call("fail", {}, soon())
    assert caught.value.code == -32902


def test_silence_has_a_deadline(server: Connection) -> None:
    with pytest.raises(ServerSilent):
        server.call("hold", {}, time.monotonic() + 0.2)
    assert server.call("echo", {"text": "still here"}, soon()) == "still here"


def test_garbage_is_a_lost_server(server: Connection) -> None:
    with pytest.raises(ServerLost):
        server.call("garbage", {}, soon())


def test_a_dead_server_is_named_with_its_last_words(server: Connection) -> None:
    with pytest.raises(ServerLost, match="my last words"):
        server.call("die", {}, soon())
