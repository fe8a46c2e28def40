"""Many clients at once, honest and hostile: nothing is lost, swapped or left over."""

from __future__ import annotations

import http.client
import json
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from lean_env.bench.serve import started_server
from lean_env.client import RemoteVerifier
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome
from lean_env.repl.protocol import Limits
from tests.server.test_verify_routes import ENDLESS
from tests.waiting import family, until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
CLIENTS = 200
_GROWTH = 1.25


def expected(client: int, number: int) -> tuple[Candidate, Outcome]:
    """A candidate that no other client has, and what is right for it."""
    name = f"{client}-{number}"
    statement = f"theorem t (a : Nat) : a + {client} + {number} = {client} + a + {number}"
    if number % 3 == 1:
        return Candidate(name, statement, "by sorry"), Outcome.REJECTED
    if number % 3 == 2:
        return Candidate(name, f"theorem t : {client} + {number} = 0", "by omega"), (
            Outcome.PROVED if client + number == 0 else Outcome.REJECTED
        )
    return Candidate(name, statement, "by omega"), Outcome.PROVED


def send(url: str, body: bytes, *, leave: bool = False) -> int | None:
    parts = urlsplit(url)
    assert parts.hostname is not None
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=120)
    connection.request("POST", "/v1/verify", body, {"Content-Type": "application/json"})
    if leave:
        time.sleep(0.05)
        connection.close()
        return None
    status = connection.getresponse().status
    connection.close()
    return status


def runaway(url: str, client: int) -> None:
    code = ENDLESS.replace("{n}", str(client))
    batch = [{"statement": "theorem t : 1 = 2", "code": code + f"\n-- {n}"} for n in range(3)]
    send(url, json.dumps({"candidates": batch, "timeout": 0.2}).encode())


def leaver(url: str, client: int) -> None:
    code = ENDLESS.replace("{n}", str(client))
    batch = [{"statement": "theorem t : 1 = 2", "code": code + f"\n--{n}"} for n in range(50)]
    send(url, json.dumps({"candidates": batch, "timeout": 0.2}).encode(), leave=True)


def babbler(url: str, client: int) -> None:
    for body in (b"[" * 5000, b"\xff", b"{}", b'{"candidates": [1]}', b"null"):
        assert send(url, body) in (400, 422)


def half_open(url: str, client: int) -> None:
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port)) as connection:
        connection.sendall(b"POST /v1/verify HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n")
        time.sleep(0.2)


def poisoner(url: str, client: int) -> None:
    """Its headers would run what they like; no neighbour's verdict changes by it."""
    header = f'import Lean\nrun_cmd IO.println "{client}"\nlocal notation "Nat" => Int\n'
    batch = [{"header": header, "statement": "theorem t : 1 = 2", "proof": "by decide"}]
    assert send(url, json.dumps({"candidates": batch}).encode()) == 200


HOSTILE: tuple[Callable[[str, int], None], ...] = (runaway, leaver, babbler, half_open, poisoner)


def test_many_clients(capsys: pytest.CaptureFixture[str]) -> None:
    with started_server("--no-cache", "--timeout", "30") as (url, process):
        verifier = RemoteVerifier(url, limits=Limits(wall_s=30.0))
        parent = psutil.Process(process.pid)
        seconds: list[float] = []
        lock = threading.Lock()

        def client(number: int) -> int:
            if number % 4 == 3:
                HOSTILE[number // 4 % len(HOSTILE)](url, number)
                return 0
            wrong = 0
            for start in range(0, 6, 3):
                pairs = [expected(number, start + n) for n in range(3)]
                began = time.monotonic()
                verdicts = verifier.verify([candidate for candidate, _ in pairs])
                with lock:
                    seconds.append(time.monotonic() - began)
                for verdict, (candidate, outcome) in zip(verdicts, pairs, strict=True):
                    wrong += (verdict.id, verdict.outcome) != (candidate.id, outcome)
            return wrong

        memory = []
        for _ in range(3):
            with ThreadPoolExecutor(CLIENTS) as threads:
                assert sum(threads.map(client, range(CLIENTS))) == 0
            memory.append(parent.memory_info().rss)
        until(lambda: "lean_env_waiting 0.0" in _metrics(url), "an empty queue")
        assert memory[2] < _GROWTH * memory[0]
        verifier.close()
    p99 = statistics.quantiles(seconds, n=100)[98]
    with capsys.disabled():
        print(
            f"\n{CLIENTS} clients, {len(seconds)} honest requests: median "
            f"{statistics.median(seconds):.2f} s, p99 {p99:.2f} s; "
            f"memory {[round(m / 2**20) for m in memory]} MiB"
        )


def _metrics(url: str) -> str:
    parts = urlsplit(url)
    assert parts.hostname is not None
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)
    connection.request("GET", "/metrics")
    return connection.getresponse().read().decode()


def test_a_server_that_is_told_to_stop_lets_open_requests_end() -> None:
    with started_server("--no-cache", "-j", "1", "--drain", "120") as (url, process):
        started = family(process.pid)
        batch = [expected(1, 3 * n)[0] for n in range(40)]
        with ThreadPoolExecutor(1) as thread, RemoteVerifier(url) as verifier:
            verdicts = thread.submit(verifier.verify, batch)
            until(lambda: "lean_env_waiting 0.0" not in _metrics(url), "the request")
            process.send_signal(signal.SIGTERM)
            assert {verdict.outcome for verdict in verdicts.result()} == {Outcome.PROVED}
        assert process.wait(60) == 0
        until(lambda: not any(one.is_running() for one in started), "the end of all processes")


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (("--host", "0.0.0.0"), 2, "API key"),
        (("--host", "203.0.113.1", "--api-keys", "keys"), 3, "lean-env:"),
        (("--api-keys", "garbled"), 2, "ASCII"),
        (("--problems", "no-such-set"), 2, "no-such-set"),
        (("--header", "import Missing"), 2, "Missing"),
    ],
)
def test_what_cannot_work_is_told_before_serving(
    tmp_path: Path, options: tuple[str, ...], code: int, said: str
) -> None:
    (tmp_path / "keys").write_text("a-key-of-the-tests-0123456789\n")
    (tmp_path / "garbled").write_bytes(b"\xff\xfe" * 20)
    command = [sys.executable, "-m", "lean_env", "serve", "--port", "0", *options]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert ran.returncode == code, ran.stderr
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_port_in_use_is_told_with_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "lean_env", "serve", "--port", port]
        ran = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (ran.returncode, "another --port" in ran.stderr) == (3, True), ran.stderr
