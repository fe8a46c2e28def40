"""What the prompt answers to directives, suggestions and searches, with help that is scripted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lean_env.cli.desk import BUDGET, Desk
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.session.assistant import (
    AssistantError,
    OpenProof,
    SearchBudget,
    SearchReport,
    Suggestion,
)
from lean_env.session.lean import SessionLean
from lean_env.session.proof_session import ProofSession
from lean_env.toolchain import Toolchain

SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by"
NOBODY = "nothing that suggests or searches is installed here"


class Script:
    """Says what it is told to, and keeps what it was asked."""

    def __init__(self, *tactics: str, found: tuple[str, ...] = ()) -> None:
        self._tactics = tactics
        self._found = found
        self.searched: list[tuple[OpenProof, SearchBudget]] = []

    def suggest(self, proof: OpenProof, count: int) -> list[Suggestion]:
        return [Suggestion(t, 0.5 / place) for place, t in enumerate(self._tactics[:count], 1)]

    def finish(
        self, proof: OpenProof, budget: SearchBudget, tell: Callable[[str], None]
    ) -> SearchReport:
        self.searched.append((proof, budget))
        return SearchReport(self._found, "closed" if self._found else "not found", 7)

    def negate(self, proof: OpenProof) -> str:
        return "theorem not_swap : ¬ ∀ (p q : Prop) (h : p ∧ q), q ∧ p"

    def write_tree(self, file: Path) -> None:
        raise AssistantError("nothing was searched yet")

    def stop(self) -> None:
        return

    def close(self) -> None:
        return


@pytest.fixture(scope="module")
def lean(toolchain: Toolchain) -> Iterator[SessionLean]:
    opened = SessionLean(toolchain, Sandbox.detect())
    yield opened
    opened.close()


@pytest.fixture
def session(lean: SessionLean) -> ProofSession:
    return ProofSession(lean, Limits(wall_s=20))


def desk_of(session: ProofSession, assistant: Script | None = None) -> Desk:
    return Desk(session, lambda question: True, assistant=assistant)


def test_suggestions_say_what_each_leaves(session: ProofSession) -> None:
    desk = desk_of(session, Script("exact h", "constructor", "sorry", "exact ⟨h.2, h.1⟩", "skip"))
    desk.respond(SWAP)

    said = desk.respond("?").split("\n")

    assert [" ".join(line.split()) for line in said] == [
        "1 25% constructor leaves 2 goals: ⊢ q",
        "2 12% exact ⟨h.2, h.1⟩ leaves no goals",
        "3 10% skip leaves 1 goal: ⊢ q ∧ p",
    ]
    assert desk.respond("? 1") == "none of 1 tactics works here"
    assert desk.respond("?1") == "no such suggestion here: ? lists some"
    desk.respond("?")
    assert desk.respond("?1").startswith("constructor\n2 goals\n")
    assert desk.respond("?1") == "no such suggestion here: ? lists some"
    desk.respond("?")
    assert "closes the goal" not in desk.respond("?")


def test_a_suggestion_that_closes_one_of_several_goals(session: ProofSession) -> None:
    desk = desk_of(session, Script("exact h.2"))
    desk.respond(SWAP)
    desk.respond("constructor")

    assert "closes the goal, 1 goal left" in desk.respond("?")


def test_what_a_search_finds_is_entered_and_checked(session: ProofSession) -> None:
    script = Script(found=("constructor", "exact h.2", "exact h.1"))
    desk = desk_of(session, script)
    desk.respond(SWAP)

    said = desk.respond("!")

    assert said == "closed (7 tactics tried)\nconstructor\nexact h.2\nexact h.1\nno goals"
    goal = "p q : Prop\nh : p ∧ q\n⊢ q ∧ p"
    assert script.searched == [(OpenProof("", SWAP, (), (goal,)), BUDGET)]
    assert session.text == f"{SWAP}\n  constructor\n  exact h.2\n  exact h.1\n"


@pytest.mark.parametrize("found", [("exact swap p q h",), ("sorry",), ("exact h",)])
def test_what_a_search_claims_is_not_believed(
    session: ProofSession, found: tuple[str, ...]
) -> None:
    desk = desk_of(session, Script(found=found))
    desk.respond(SWAP)

    said = desk.respond("!")

    assert said.split("\n")[-1] != "no goals"


@pytest.mark.parametrize(
    ("entry", "budget"),
    [
        ("!", BUDGET),
        ("! 60", SearchBudget(60.0)),
        ("!2.5 s", SearchBudget(2.5)),
        ("! 500 tactics", SearchBudget(BUDGET.seconds, 500)),
        ("! 1 t", SearchBudget(BUDGET.seconds, 1)),
    ],
)
def test_a_search_has_a_budget(session: ProofSession, entry: str, budget: SearchBudget) -> None:
    script = Script()
    desk = desk_of(session, script)
    desk.respond(SWAP)
    desk.respond("constructor")
    proof = session.open_proof

    assert desk.respond(entry) == "not found (7 tactics tried)"
    assert script.searched == [(proof, budget)]


def test_the_negation_takes_the_theorems_place(session: ProofSession) -> None:
    desk = desk_of(session, Script())
    desk.respond("def f := 1")
    desk.respond(SWAP)
    desk.respond("constructor")

    said = desk.respond(":negate")

    assert said.split("\n")[0].startswith("theorem not_swap : ¬")
    assert session.text.startswith("def f := 1\ntheorem not_swap")
    assert "swap (p" not in session.text
    desk.respond(":undo")
    assert len(session.goals) == 2


def test_every_place_can_be_gone_back_to(session: ProofSession) -> None:
    desk = desk_of(session)
    desk.respond(SWAP)
    desk.respond("constructor")
    desk.respond("exact h.2")
    desk.respond("exact h.1")
    assert not session.proving
    desk.respond(":goto 1")
    desk.respond("exact ⟨h.2, h.1⟩")

    assert desk.respond(":tree").split("\n") == [
        "    0  (the beginning)",
        f"    1  {SWAP}   (1 goal)",
        "    2    constructor   (2 goals)",
        "    3    exact h.2   (1 goal)",
        "    4    exact h.1",
        "*   5    exact ⟨h.2, h.1⟩",
    ]
    assert desk.respond(":goto 3").endswith("⊢ p")
    assert desk.respond(":undo 2").endswith("⊢ q ∧ p")
    assert desk.respond(":undo 9") == "no proof is under way"
    assert desk.respond(":undo") == "nothing to undo"


@pytest.mark.parametrize(
    ("entry", "part"),
    [
        (":goto 99", "a number that :tree shows"),
        (":goto", "a number that :tree shows"),
        (":goto ²", "a number that :tree shows"),
        (":undo x", "how many entries"),
        (":undo 0", "how many entries"),
        (":tree /tmp/none.html", NOBODY),
        ("?", "no proof is under way"),
        ("!", "no proof is under way"),
        (":negate", "no proof is under way"),
    ],
)
def test_what_makes_no_sense_is_said(session: ProofSession, entry: str, part: str) -> None:
    assert part in desk_of(session).respond(entry)


@pytest.mark.parametrize("entry", ["?", "!", ":negate"])
def test_without_help_there_is_none(session: ProofSession, entry: str) -> None:
    desk = desk_of(session)
    desk.respond(SWAP)
    assert NOBODY in desk.respond(entry)


def test_a_tactic_that_takes_the_next_line_is_set_apart(session: ProofSession) -> None:
    desk = desk_of(session)
    desk.respond("theorem t (a b : Nat) (h : a = b) (i : b = 2) : a = 2 ∧ b = 2 := by")
    desk.respond("refine ⟨?_, ?_⟩")
    desk.respond("calc\na = b := h\n_ = 2 := i")

    assert desk.respond("exact i") == "no goals"
    assert "(\n" in session.text
