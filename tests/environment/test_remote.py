"""An environment on a server: the outcomes of a local one, whatever the server forgets."""

from __future__ import annotations

import http.server
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from lean_env.client import ServerError
from lean_env.environment import (
    Outcome,
    ProofEnv,
    ProofState,
    Proved,
    StepperFault,
    TheoremRefused,
)
from lean_env.environment.outcome_json import outcome_json, read_outcome
from lean_env.environment.remote import RemoteProofEnv
from lean_env.problems.theorem import Theorem
from lean_env.toolchain import Toolchain
from policy.prove_cli import prove
from tests.server.running import Running

SWAP = Theorem("swap", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")
TRIED = ["constructor", "exact ⟨h.2, h.1⟩", "exact h", "sorry", "exact ⟨sorry, h.1⟩", "intro x"]


@pytest.fixture(scope="module")
def remote(server: Running) -> Iterator[RemoteProofEnv]:
    with RemoteProofEnv(server.url) as opened:
        yield opened


@pytest.fixture(scope="module")
def local(toolchain: Toolchain) -> Iterator[ProofEnv]:
    with ProofEnv(toolchain) as opened:
        yield opened


def shown(outcome: Outcome) -> tuple[object, ...]:
    """What is the same wherever it was tried; verdicts differ by what they cost."""
    if isinstance(outcome, Proved):
        return "proved", outcome.proof, outcome.tactics, outcome.verdict.outcome
    if isinstance(outcome, ProofState):
        return "state", outcome.key, outcome.tactics, outcome.goals
    return "other", outcome


def test_outcomes_are_those_of_this_machine(remote: RemoteProofEnv, local: ProofEnv) -> None:
    here, there = local.reset(SWAP), remote.reset(SWAP)
    assert shown(there) == shown(here)
    mine, theirs = local.step_many(here, TRIED), remote.step_many(there, TRIED)
    assert list(map(shown, theirs)) == list(map(shown, mine))
    for near, far in zip(mine, theirs, strict=True):
        if isinstance(near, ProofState) and isinstance(far, ProofState):
            again = [shown(outcome) for outcome in local.step_many(near, TRIED)]
            assert [shown(outcome) for outcome in remote.step_many(far, TRIED)] == again


@pytest.mark.parametrize("statement", ["theorem t : nonsense", "theorem t : True ∧", "#eval 1"])
def test_a_statement_that_lean_does_not_accept_is_refused(
    remote: RemoteProofEnv, statement: str
) -> None:
    with pytest.raises(TheoremRefused):
        remote.reset(Theorem("t", statement))


def test_what_the_server_forgot_is_reached_again(server: Running, remote: RemoteProofEnv) -> None:
    state = remote.step(remote.reset(SWAP), "constructor")
    assert isinstance(state, ProofState)
    server.service.sessions._sessions.clear()
    after = remote.step(state, "exact h.2")
    assert isinstance(after, ProofState)
    assert isinstance(remote.step(after, "exact h.1"), Proved)


def test_more_theorems_than_sessions_are_kept_apart(server: Running) -> None:
    theorems = [Theorem(f"t{n}", f"theorem t{n} (h : {n} = 0) : {n} = 0") for n in range(12)]
    with RemoteProofEnv(server.url) as env:
        roots = [env.reset(theorem) for theorem in theorems]
        assert len(server.service.sessions) <= 9
        for root, theorem in zip(roots, theorems, strict=True):
            assert root.statement == theorem.statement
            assert isinstance(env.step(root, "exact h"), Proved)
    assert len(server.service.sessions) <= 1


def test_a_call_is_interrupted_and_the_next_is_served(remote: RemoteProofEnv) -> None:
    state = remote.reset(SWAP)
    timer = threading.Timer(0.5, remote.interrupt)
    started = time.monotonic()
    timer.start()
    with pytest.raises(StepperFault, match="interrupted"):
        remote.step(state, "sleep 8000; skip")
    assert time.monotonic() - started < 7.0
    assert isinstance(remote.step(state, "constructor"), ProofState)


def test_no_server_is_said_at_once() -> None:
    with pytest.raises(ServerError, match="cannot be reached"):
        RemoteProofEnv("http://127.0.0.1:9")


HELLO = {"toolchain": "t", "workers": 1, "max_candidates": 8}


@contextmanager
def answering(answer: object) -> Iterator[str]:
    """The address of what says it is a server, and answers everything else with this."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def _send(self, said: object) -> None:
            body = said if isinstance(said, bytes) else json.dumps(said).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            self._send(HELLO)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self._send(answer)

        def log_message(self, *_: Any) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as started:
        threading.Thread(target=started.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{started.server_port}"
        started.shutdown()


@pytest.mark.parametrize(
    "answer",
    [b"no JSON", b"", {}, [], None, {"session": "s"}, {"session": "s", "state": {"goals": 1}}],
)
def test_an_answer_that_makes_no_sense_is_a_fault(answer: object) -> None:
    with (
        answering(answer) as url,
        RemoteProofEnv(url, patience_s=0.2) as env,
        pytest.raises(StepperFault),
    ):
        env.reset(SWAP)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
FIELDS = ["kind", "goals", "tactics", "proof", "verdict", "message", "line", "column", "limit_s"]
KINDS = st.sampled_from(["state", "proved", "error", "gave_up", "timeout", "crashed", "more"])


@given(st.dictionaries(st.sampled_from(FIELDS), JSON | KINDS))
def test_any_record_is_an_outcome_or_one_of_three_errors(record: dict[str, object]) -> None:
    state = ProofState("", "theorem t : True", (), ())
    try:
        outcome = read_outcome(record, state)
    except (LookupError, ValueError, TypeError):
        return
    assert outcome_json(outcome)["kind"] == record["kind"]


def test_an_outcome_comes_back_as_it_was(local: ProofEnv) -> None:
    state = local.reset(SWAP)
    for outcome in local.step_many(state, TRIED):
        record = json.loads(json.dumps(outcome_json(outcome)))
        assert shown(read_outcome(record, state)) == shown(outcome)


def test_prove_searches_on_a_server(server: Running, toolchain: Toolchain, tmp_path: Path) -> None:
    app = typer.Typer()
    app.command()(prove)
    (tmp_path / "F.lean").write_text(f"{SWAP.statement} := by\n  sorry\n")
    arguments = [str(tmp_path / "F.lean"), "--write", "--pool", server.url]
    ran = CliRunner().invoke(app, arguments)
    assert ran.exit_code == 0, ran.output
    assert "sorry" not in (tmp_path / "F.lean").read_text()
