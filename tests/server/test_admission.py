"""The queue: nothing beyond its bound, room given back however a request ends."""

from __future__ import annotations

import json
import socket
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.server.admission import Admission, Busy, TooMany
from tests.server.running import Running
from tests.server.test_verify_routes import ENDLESS, commuted
from tests.waiting import until


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(0, 12)), max_size=20))
def test_what_waits_is_within_the_bound_and_all_of_it_is_given_back(
    requests: list[tuple[int, int]],
) -> None:
    queue = Admission(10)
    held = []
    for count, done in requests:
        entered = queue.admit(count)
        try:
            place = entered.__enter__()
        except Busy:
            assert queue.waiting + count > 10
            continue
        except TooMany:
            assert count > 10
            continue
        held.append(entered)
        for _ in range(done):
            place.done()
        assert 0 <= queue.waiting <= 10
    for entered in held:
        entered.__exit__(None, None, None)
    assert queue.waiting == 0


def test_a_full_queue_says_when_to_come_again(server: Running) -> None:
    queue = server.service.admission
    with queue.admit(queue.capacity):
        full = server.post("/v1/verify", {"candidates": [commuted(1)]})
        streamed = server.post(
            "/v1/verify", {"candidates": [commuted(1)]}, {"Accept": "application/x-ndjson"}
        )
        stepped = server.post("/v1/sessions", {"statement": "theorem t : True"})
    for answer in (full, streamed, stepped):
        assert answer.status == 429
        assert int(answer.headers["Retry-After"]) >= 1
    assert server.post("/v1/verify", {"candidates": [commuted(1)]}).status == 200


@pytest.mark.parametrize("accept", ["application/json", "application/x-ndjson"])
def test_who_leaves_is_worked_for_no_longer(server: Running, accept: str) -> None:
    batch = [
        {"statement": "theorem t : 1 = 2", "code": ENDLESS.replace("{n}", f"{accept[-4:]}{n}")}
        for n in range(100)
    ]
    body = json.dumps({"candidates": batch, "timeout": 1.0}).encode()
    head = (
        f"POST /v1/verify HTTP/1.1\r\nHost: localhost\r\nAccept: {accept}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", server.port)) as connection:
        connection.sendall(head.encode() + body)
        until(lambda: server.service.admission.waiting, "the request")
    until(lambda: server.service.admission.waiting == 0, "the end of its work")
    started = time.monotonic()
    assert server.post("/v1/verify", {"candidates": [commuted(2)]}).json["verdicts"][0]["reward"]
    assert time.monotonic() - started < 20  # and not the 50 s that it all would have taken
