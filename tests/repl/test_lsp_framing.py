"""However the bytes of a language server are cut, its messages are the same; noise is no server."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from types import SimpleNamespace
from typing import Any, BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.repl.lsp import Connection, ServerError, ServerLost, ServerSilent
from tests.waiting import PATIENCE_S

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
NOTES = st.lists(st.tuples(st.text(max_size=10), st.dictionaries(st.text(max_size=5), JSON)))
HEADS = st.sampled_from(
    [
        "Content-Length: {}\r\n\r\n",
        "content-length:{}\r\n\r\n",
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:  {}\r\n\r\n",
    ]
)


@dataclass(frozen=True)
class Server:
    """This test as a server."""

    output: BinaryIO
    errors: BinaryIO

    def write(self, data: bytes) -> None:
        self.output.write(data)

    def end(self) -> None:
        self.output.close()
        self.errors.close()


@contextmanager
def connected(notes: list[tuple[str, Any]]) -> Iterator[tuple[Connection, Server]]:
    with ExitStack() as stack:

        def pipe() -> tuple[BinaryIO, BinaryIO]:
            ends = os.pipe()
            reader = stack.enter_context(os.fdopen(ends[0], "rb", buffering=0))
            writer = stack.enter_context(os.fdopen(ends[1], "wb", buffering=0))
            return reader, writer

        (_questions, stdin), (stdout, output), (stderr, errors) = pipe(), pipe(), pipe()
        process = SimpleNamespace(stdin=stdin, stdout=stdout, stderr=stderr)
        yield (
            Connection(cast("subprocess.Popen[bytes]", process), lambda *note: notes.append(note)),
            Server(output, errors),
        )


def framed(message: dict[str, Any], head: str) -> bytes:
    body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode("utf-8", "replace")
    return head.format(len(body)).encode() + body


@given(notes=NOTES, head=HEADS, result=JSON, cuts=st.lists(st.integers(0, 2000), max_size=6))
def test_any_cut_of_the_stream(
    notes: list[tuple[str, dict[str, Any]]], head: str, result: Any, cuts: list[int]
) -> None:
    stream = b"".join(framed({"method": m, "params": p}, head) for m, p in notes)
    stream += framed({"id": 1, "result": result}, head)
    places = sorted({0, len(stream), *(min(cut, len(stream)) for cut in cuts)})
    heard: list[tuple[str, Any]] = []

    with connected(heard) as (connection, server):
        number = connection.request("question", {})
        for start, end in pairwise(places):
            server.write(stream[start:end])
            if end < len(stream):
                with pytest.raises(ServerSilent):
                    connection.wait(number, time.monotonic() + 0.001)
        said = connection.wait(number, time.monotonic() + PATIENCE_S)

    assert said == json.loads(framed({"id": 1, "result": result}, "").decode())["result"]
    assert [method for method, _ in heard] == [
        json.loads(json.dumps(m).encode("utf-8", "replace")) for m, _ in notes
    ]


@given(st.binary(min_size=1, max_size=200))
def test_noise_is_a_lost_server(noise: bytes) -> None:
    with connected([]) as (connection, server):
        number = connection.request("question", {})
        server.write(noise)
        server.end()
        with pytest.raises((ServerLost, ServerError)):
            connection.wait(number, time.monotonic() + PATIENCE_S)


MESSAGES = st.fixed_dictionaries(
    {},
    optional={
        "id": JSON | st.just(1),
        "method": JSON | st.text(),
        "params": JSON,
        "result": JSON,
        "error": JSON | st.fixed_dictionaries({}, optional={"code": JSON, "message": JSON}),
    },
)


@given(st.lists(JSON | MESSAGES, max_size=4))
def test_json_of_any_shape_is_an_answer_or_passes_by_or_ends_the_server(values: list[Any]) -> None:
    with connected([]) as (connection, server):
        number = connection.request("question", {})
        for value in values:
            body = json.dumps(value).encode()
            server.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        server.end()
        with contextlib.suppress(ServerLost, ServerError):
            connection.wait(number, time.monotonic() + PATIENCE_S)
