"""Proving at the prompt."""

from __future__ import annotations

from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from lean_env.cli.prompt import LeanCompleter, respond, run
from lean_env.repl.protocol import Limits
from lean_env.repl.server import ServerRepl
from lean_env.session.proof_session import ProofSession

PROOF = "theorem t (p q : Prop) : p ∧ q → q ∧ p := by"


@pytest.fixture
def session(lean: ServerRepl) -> ProofSession:
    return ProofSession(lean, Limits(wall_s=20))


def test_a_proof_step_by_step(session: ProofSession) -> None:
    assert session.enter(PROOF).goals == ("p q : Prop\n⊢ p ∧ q → q ∧ p",)
    session.enter("intro h")
    assert len(session.enter("constructor").goals) == 2
    assert len(session.enter("exact h.2").goals) == 1
    last = session.enter("exact h.1")

    assert last.messages == ("no goals",)
    assert not session.proving
    assert session.text == f"{PROOF}\n  intro h\n  constructor\n  exact h.2\n  exact h.1\n"
    assert session.enter("#check t").messages == ("information: t (p q : Prop) : p ∧ q → q ∧ p",)


def test_what_fails_changes_nothing(session: ProofSession) -> None:
    session.enter(PROOF)
    before = session.text

    reply = session.enter("exact nonsense")

    assert not reply.accepted
    assert "nonsense" in reply.messages[0]
    assert session.text == before
    assert session.goals == reply.goals
    assert not ProofSession(session._repl, Limits()).enter("theorem u : Nope.x := by").accepted


def test_undo_walks_back(session: ProofSession) -> None:
    session.enter("def f := 1")
    session.enter(PROOF)
    goals = session.goals
    session.enter("intro h")

    assert session.undo()
    assert session.goals == goals
    assert session.undo()
    assert not session.proving
    assert session.undo()
    assert session.text == ""
    assert not session.undo()


def test_directives(session: ProofSession, tmp_path: Path) -> None:
    respond(session, PROOF)
    assert "⊢" in respond(session, ":goals")
    assert respond(session, ":text").endswith("sorry")
    file = tmp_path / "Saved.lean"
    assert str(file) in respond(session, f":save {file}")
    assert file.read_text() == session.text
    for typo in (f"{file}/below-a-file/x.lean", f"{tmp_path}/typo/folder/x.lean"):
        assert "no such folder" in respond(session, f":save {typo}")
    assert list(tmp_path.iterdir()) == [file]
    assert "say where" in respond(session, ":save")
    assert ":undo" in respond(session, ":help")
    assert "unknown" in respond(session, ":nonsense")


def test_completion(session: ProofSession) -> None:
    session.enter("def someName := 1")
    completer = LeanCompleter(session)

    def completed(text: str) -> list[str]:
        found = completer.get_completions(Document(text), CompleteEvent())
        return [completion.text for completion in found]

    assert "theorem" in completed("theo")
    assert "someName" in completed("#check some")
    assert completed("p \\and") == ["∧"]
    assert ":save" in completed(":sa")
    session.enter(PROOF)
    assert "intro" in completed("intr")


def test_the_prompt_itself(
    lean: ServerRepl,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("lean_env.cli.prompt.cache_dir", lambda: tmp_path)
    saved = tmp_path / "out.lean"
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        keys.send_text(f"theorem t : 1 = 1 := by\rrfl\r:save {saved}\r:quit\r")
        run(lean, Limits(wall_s=20))

    assert saved.read_text() == "theorem t : 1 = 1 := by\n  rfl\n"
    assert "theorem t" in (tmp_path / "repl-history").read_text()
