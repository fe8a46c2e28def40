"""A remote verifier: the verdicts of a local one, and what becomes of a bad server or network."""

from __future__ import annotations

import http.server
import json
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count

import pytest

from lean_env.client import RemoteVerifier, ServerError
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Reason, Stamp
from lean_env.repl.protocol import Limits
from tests.server.running import Running

GOOD = Candidate("good", "theorem t (p : Prop) : p → p", proof="fun h => h")
BAD = Candidate("bad", "theorem t (p : Prop) : p → p", proof="by skip")
ODD = Candidate("odd", "theorem t : True", proof="\ud800")
NONE = Candidate("none", "theorem t : Missing", proof="trivial")


@pytest.fixture(scope="module")
def remote(server: Running) -> Iterator[RemoteVerifier]:
    with RemoteVerifier(server.url, limits=Limits(wall_s=10.0, memory_mb=1024)) as opened:
        yield opened


def test_verdicts_are_those_of_the_servers_own_verifier(
    server: Running, remote: RemoteVerifier
) -> None:
    batch = [GOOD, BAD, ODD, NONE, GOOD]
    assert remote.workers == server.service.verifier.workers
    assert remote.toolchain == server.service.verifier.toolchain
    here = server.service.verifier.verify(batch)
    there = remote.verify(batch)
    for local, far in zip(here, there, strict=True):
        assert (far.id, far.outcome, far.reason) == (local.id, local.outcome, local.reason)
        assert (far.messages, far.goals, far.axioms) == (
            *(local.messages, local.goals, local.axioms),
        )
    assert [v.id for v in remote.verify_many(iter(batch), ordered=True)] == [c.id for c in batch]


def test_long_answers_of_a_model_cost_their_neighbours_nothing(remote: RemoteVerifier) -> None:
    endless = [Candidate(f"long-{n}", GOOD.statement, proof=f"{n}" + "∀" * (1 << 21)) for n in "ab"]
    outcomes = [(v.id, v.outcome, v.reason) for v in remote.verify([endless[0], GOOD, endless[1]])]
    assert outcomes == [
        ("long-a", Outcome.REJECTED, Reason.FORBIDDEN),
        ("good", Outcome.PROVED, None),
        ("long-b", Outcome.REJECTED, Reason.FORBIDDEN),
    ]


def test_the_servers_workers_are_divided_among_who_share_it(server: Running) -> None:
    with RemoteVerifier(server.url, sharers=1000) as one_of_many:
        assert one_of_many.workers == 1


def test_a_statement_is_prepared_as_here(server: Running, remote: RemoteVerifier) -> None:
    pairs = [("", GOOD.statement), ("", NONE.statement)]
    fine, wrong = remote.prepare(pairs)
    assert fine is None
    assert wrong is not None
    assert "Missing" in wrong


def test_who_cannot_be_served_is_told_at_once(server: Running) -> None:
    with pytest.raises(ServerError, match="20 s"):
        RemoteVerifier(server.url, limits=Limits(wall_s=21.0))
    with pytest.raises(ServerError, match="cannot be reached"):
        RemoteVerifier("http://127.0.0.1:1")
    with pytest.raises(ServerError, match="ASCII"):
        RemoteVerifier(server.url, api_key="schlüssel")
    for nonsense in ("", "ftp://a", "http://", "http://a:b"):
        with pytest.raises(ServerError, match="address"):
            RemoteVerifier(nonsense)


class Scripted(http.server.BaseHTTPRequestHandler):
    """Answers `/v1/verify` as its server's script says, one entry per request."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        hello = {
            "timeout": 20,
            "memory_mb": 2048,
            "workers": 2,
            "max_candidates": 4,
            "max_body_bytes": 16 << 20,
            "toolchain": "fake",
            "sandbox": "none",
        }
        self._say(200, json.dumps(hello).encode())

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        server = self.server
        assert isinstance(server, ScriptedServer)
        status, lines = server.script[min(next(server.requests), len(server.script) - 1)]
        lines = [line % len(asked["candidates"]) if b"%" in line else line for line in lines]
        self._say(status, b"".join(line + b"\n" for line in lines))

    def _say(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Retry-After", "0")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class ScriptedServer(http.server.ThreadingHTTPServer):
    """A server of lean-env that is not one."""

    def __init__(self, script: Sequence[tuple[int, list[bytes]]]) -> None:
        super().__init__(("127.0.0.1", 0), Scripted)
        self.script, self.requests = script, count()


@contextmanager
def scripted(*script: tuple[int, list[bytes]]) -> Iterator[RemoteVerifier]:
    server = ScriptedServer(script)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    with RemoteVerifier(f"http://127.0.0.1:{server.server_port}", patience_s=0.3) as opened:
        yield opened
    server.shutdown()
    thread.join()
    server.server_close()


def verdict_line(index: int, identity: str = "x") -> bytes:
    verdict = Stamp(Level.STANDARD, "fake", "none").verdict(identity, Outcome.PROVED)
    return json.dumps({**verdict.to_json(), "index": index}).encode()


DONE = b'{"done": %d}'


def test_what_is_missing_is_asked_for_again_and_nothing_is_taken_twice() -> None:
    script = (
        (429, []),
        (200, [verdict_line(2)]),  # it broke off
        (200, [verdict_line(0), verdict_line(0)]),  # nonsense after a verdict
        (200, [verdict_line(0), DONE]),  # the one that is left
    )
    batch = [Candidate(str(n), "theorem t : True", proof="trivial") for n in range(3)]
    with scripted(*script) as verifier:
        assert [v.id for v in verifier.verify(batch)] == ["0", "1", "2"]


@pytest.mark.parametrize(
    "answer",
    [
        (401, [b'{"detail": "a key"}']),
        (422, [b"no JSON"]),
        (500, []),
        (200, []),
        (200, [b"null"]),
        (200, [b"{"]),
        (200, [b'{"index": 9}']),
        (200, [b'{"index": true, "outcome": "proved"}']),
        (200, [verdict_line(7)]),
        (200, [b'{"done": 3}']),
        (200, [b"\xff\xfe"]),
    ],
    ids=lambda answer: str(answer)[:40],
)
def test_no_answer_of_a_bad_server_is_a_wrong_proof(answer: tuple[int, list[bytes]]) -> None:
    with scripted(answer) as verifier:
        (verdict,) = verifier.verify([GOOD])
        assert (verdict.outcome, verdict.reward) == (Outcome.INFRASTRUCTURE, None)
        assert verifier.submit(GOOD).result().outcome is Outcome.INFRASTRUCTURE


def test_a_full_server_is_waited_for_until_the_deadline() -> None:
    with scripted((429, [])) as verifier:
        started = time.monotonic()
        (verdict,) = verifier.verify([GOOD], deadline_s=0.5)
        assert time.monotonic() - started < 5.0
        assert verdict.outcome is Outcome.INFRASTRUCTURE
        assert "full" in verdict.messages[0].text


def test_closing_answers_all_that_waits() -> None:
    with scripted((429, [])) as verifier:
        waiting = [verifier.submit(GOOD) for _ in range(6)]
        verifier.close()
        assert {f.result().outcome for f in waiting} == {Outcome.INFRASTRUCTURE}
        assert verifier.submit(GOOD).result().outcome is Outcome.INFRASTRUCTURE
