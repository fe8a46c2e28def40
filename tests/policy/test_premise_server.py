"""Premises over HTTP: what is asked, what is believed of the answer, and how failures are said."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policy.generator import ModelError
from policy.goal_steps import GoalSteps
from policy.open_policy import open_policy
from policy.premise_server import ServedPremises
from policy.premises import Premise
from tests.policy.search.scripted import state


class Server(HTTPServer):
    """Answers each request with `answer`, and keeps what was asked."""

    answer: bytes = b"[]"
    status = 200

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[object] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/retrieve"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append(json.loads(body))
        self.send_response(self.server.status)
        self.end_headers()
        self.wfile.write(self.server.answer)

    def log_message(self, format: str, *arguments: object) -> None: ...


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def test_a_state_is_asked_about_once_and_names_come_in_their_order(server: Server) -> None:
    server.asked.clear()
    server.answer = json.dumps(
        ["Nat.add_comm", {"name": "List.«a b».c'", "score": 0.5}, {"score": 1}, 3, "a); evil", "x"]
    ).encode()
    source = ServedPremises(server.address)
    found = source.premises(state("p"), 5)
    assert found == (Premise("Nat.add_comm", True), Premise("List.«a b».c'", True))
    assert source.premises(state("p"), 5) == found
    assert server.asked == [{"state": "⊢ p", "k": 5}]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    st.binary(max_size=40)
    | st.recursive(st.none() | st.text() | st.floats(), st.lists).map(
        lambda value: json.dumps(value).encode()
    )
)
def test_whatever_a_server_says_is_names_or_one_message(server: Server, answer: bytes) -> None:
    server.answer = answer
    try:
        found = ServedPremises(server.address).premises(state("p"), 3)
    except ModelError:
        return
    assert all("\n" not in premise.name and " " not in premise.name for premise in found)
    assert len(found) <= 3


def test_a_server_that_fails_is_said(server: Server) -> None:
    server.status = 500
    try:
        with pytest.raises(ModelError, match="Internal Server Error"):
            ServedPremises(server.address).premises(state("p"), 3)
    finally:
        server.status = 200
    with pytest.raises(ModelError, match=r"127\.0\.0\.1:1/: "):
        ServedPremises("http://127.0.0.1:1/").premises(state("p"), 3)


@pytest.mark.parametrize("premises", ["many", "-1", "1.5", "", "1000", "http://", "http://[x"])
def test_premises_are_a_number_or_an_address(premises: str) -> None:
    with pytest.raises(ModelError, match="premises"):
        open_policy("sampler", None, premises)


def test_the_sampler_uses_what_a_server_picks(server: Server) -> None:
    server.answer = b'["Nat.odd_fact"]'
    policy = open_policy("sampler", None, server.address)
    assert isinstance(policy, GoalSteps)
    proposals = policy.propose(state("p"), (), 200, random.Random(0))
    assert any("Nat.odd_fact" in proposal.tactic for proposal in proposals)
