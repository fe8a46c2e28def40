"""Proving at the prompt."""

from __future__ import annotations

from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from lean_env.cli.desk import BUDGET, Desk
from lean_env.cli.prompt import LeanCompleter, run
from lean_env.repl.protocol import Limits
from lean_env.session.lean import SessionLean
from lean_env.session.proof_session import ProofSession

PROOF = "theorem t (p q : Prop) : p ∧ q → q ∧ p := by"


@pytest.fixture
def session(lean: SessionLean) -> ProofSession:
    return ProofSession(lean, Limits(wall_s=20))


class User:
    """Answers what the desk asks, and keeps the questions."""

    def __init__(self, *answers: bool) -> None:
        self._answers = list(answers)
        self.asked: list[str] = []

    def __call__(self, question: str) -> bool:
        self.asked.append(question)
        return self._answers.pop(0)


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


def test_what_fails_changes_nothing(session: ProofSession, lean: SessionLean) -> None:
    session.enter(PROOF)
    before = session.text

    reply = session.enter("exact nonsense")

    assert not reply.accepted
    assert "nonsense" in reply.messages[0]
    assert session.text == before
    assert session.goals == reply.goals
    other = ProofSession(lean, Limits())
    assert not other.enter("theorem u : Nope.x := by").accepted
    assert other.text == ""


@pytest.mark.parametrize("tactic", ["exact t", "rw [t]", "exact lcProof"])
def test_a_proof_that_is_none_does_not_end(session: ProofSession, tactic: str) -> None:
    session.enter("theorem t : 1 = 2 := by")

    reply = session.enter(tactic)

    assert not reply.accepted
    assert session.proving


def test_a_sorry_is_no_proof(session: ProofSession) -> None:
    session.enter("theorem t : 1 = 2 := by")

    reply = session.enter("sorry")

    assert "nothing is proved" in reply.messages[-1]
    assert session.text == "theorem t : 1 = 2 := by\n  sorry\n"


def test_imports_come_first_and_are_saved(session: ProofSession) -> None:
    session.enter("import Init")
    session.enter("theorem t : 1 = 1 := by")
    session.enter("rfl -- done")

    assert [line.rstrip() for line in session.text.splitlines()] == [
        "import Init",
        "theorem t : 1 = 1 := by",
        "  rfl -- done",
    ]


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
    desk = Desk(session, User())
    desk.respond(PROOF)
    assert "⊢" in desk.respond(":goals")
    assert desk.respond(":text").endswith("sorry")
    file = tmp_path / "Saved.lean"
    assert str(file) in desk.respond(f":save {file}")
    assert file.read_text() == session.text
    for typo in (f"{file}/below-a-file/x.lean", f"{tmp_path}/typo/folder/x.lean"):
        assert desk.respond(f":save {typo}").startswith(typo)
    assert list(tmp_path.iterdir()) == [file]
    assert "say where" in desk.respond(":save")
    assert ":undo" in desk.respond(":help")
    assert "unknown" in desk.respond(":nonsense")


def test_nothing_is_overwritten_unasked(session: ProofSession, tmp_path: Path) -> None:
    user = User(False, True)
    desk = Desk(session, user)
    desk.respond("def f := 1")
    file = tmp_path / "Mine.lean"
    file.write_text("mine")

    assert desk.respond(f":save {file}") == "not saved"
    assert file.read_text() == "mine"
    assert desk.unsaved
    assert "saved" in desk.respond(f":save {file}")
    assert file.read_text() == "def f := 1\n"
    assert [str(file) in question for question in user.asked] == [True, True]


def test_leaving_asks_where_something_is_lost(session: ProofSession, tmp_path: Path) -> None:
    user = User(False)
    desk = Desk(session, user)
    assert desk.may_leave()
    desk.respond("def f := 1")

    assert not desk.may_leave()
    desk.respond(f":save {tmp_path}/f.lean")
    assert desk.may_leave()
    desk.respond(":undo")
    assert desk.may_leave()
    assert len(user.asked) == 1


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
    lean: SessionLean,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("lean_env.cli.prompt.cache_dir", lambda: tmp_path)
    saved = tmp_path / "out.lean"
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        keys.send_text(f"theorem t : 1 = 1 := by\rrfl\r:save {saved}\r:quit\r")
        run(lean, Limits(wall_s=20), budget=BUDGET)

    assert saved.read_text() == "theorem t : 1 = 1 := by\n  rfl\n"
    assert "theorem t" in (tmp_path / "repl-history").read_text()
