"""Help at the prompt: suggestions of a policy, and searches that close a goal."""

from __future__ import annotations

import json
import math
import random
import threading
from collections.abc import Collection, Iterator
from functools import partial
from pathlib import Path

import pytest

from lean_env.environment import ProofEnv, ProofState, StepLimits
from lean_env.sandbox import Sandbox
from lean_env.session.assistant import AssistantError, OpenProof, SearchBudget
from lean_env.toolchain import Toolchain
from policy.assistant import PolicyAssistant, open_assistant
from policy.generator import ModelError
from policy.steps import Proposal

SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by"
TWICE = "theorem twice (p q : Prop) (h : p) : p ∧ (q → q) ∧ p := by"
BUDGET = SearchBudget(seconds=60.0, tactics=60)


class Fixed:
    """Proposes the same on every state."""

    def __init__(self) -> None:
        self.tactics: tuple[str, ...] = ()

    def propose(
        self, state: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> list[Proposal]:
        if not self.tactics:
            raise ModelError("the model is away")
        fresh = [tactic for tactic in self.tactics if tactic not in tried]
        return [Proposal(tactic, math.log(0.5) * n) for n, tactic in enumerate(fresh, 1)][:samples]


@pytest.fixture(scope="module")
def policy() -> Fixed:
    return Fixed()


@pytest.fixture(scope="module")
def assistant(policy: Fixed, toolchain: Toolchain) -> Iterator[PolicyAssistant]:
    limits = StepLimits(wall_s=20.0)
    opened = PolicyAssistant(policy, partial(ProofEnv, toolchain, Sandbox.detect(), limits=limits))
    yield opened
    opened.close()


def proof(statement: str, *tactics: str, header: str = "", goal: str = "⊢ True") -> OpenProof:
    return OpenProof(header, statement, tactics, (goal,))


def nobody(text: str) -> None:
    return


def test_suggestions_are_ranked(assistant: PolicyAssistant, policy: Fixed) -> None:
    policy.tactics = ("constructor", "exact h", "simp")
    suggested = assistant.suggest(proof(SWAP, goal="p : Prop\n⊢ p"), 2)

    assert [one.tactic for one in suggested] == ["constructor", "exact h"]
    assert suggested[0].probability == pytest.approx(0.5)


def test_a_whole_proof_is_found(assistant: PolicyAssistant, policy: Fixed) -> None:
    policy.tactics = ("constructor", "exact h.1", "exact h.2")
    report = assistant.finish(proof(SWAP), BUDGET, nobody)

    assert (report.tactics, report.ended) == (("constructor", "exact h.2", "exact h.1"), "proved")


def test_a_search_ends_with_the_first_goal(assistant: PolicyAssistant, policy: Fixed) -> None:
    policy.tactics = ("exact h",)
    report = assistant.finish(proof(TWICE, "constructor"), BUDGET, nobody)
    assert (report.tactics, report.ended) == (("exact h",), "closed")

    policy.tactics = ("exact ⟨id, h⟩", "assumption")
    last = assistant.finish(proof(TWICE, "constructor", "exact h"), BUDGET, nobody)
    assert (last.tactics, last.ended) == (("exact ⟨id, h⟩",), "proved")


def test_a_proof_goes_on_from_where_it_is(assistant: PolicyAssistant, policy: Fixed) -> None:
    """`simp_all` alone would prove it; asked for is what follows `constructor`."""
    policy.tactics = ("simp_all",)
    report = assistant.finish(proof(SWAP, "constructor", "exact h.2"), BUDGET, nobody)
    assert report.tactics == ("simp_all",)


def test_an_example_behind_commands(assistant: PolicyAssistant, policy: Fixed) -> None:
    policy.tactics = ("exact two_eq",)
    header = "theorem two_eq : 1 + 1 = 2 := rfl\nvariable (n : Nat)\n"
    report = assistant.finish(proof("example : 1 + 1 = 2 := by", header=header), BUDGET, nobody)
    assert report.ended == "proved"


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        (proof(SWAP, "have k : p := by sorry"), "there is a gap"),
        (proof(SWAP, "exact h"), "the proof so far is none"),
        (proof("def n : Nat := by"), "only theorems"),
        (proof("theorem t : 1 = nope 2 := by"), "nope"),
    ],
)
def test_what_cannot_be_searched_is_said(
    assistant: PolicyAssistant, policy: Fixed, asked: OpenProof, part: str
) -> None:
    policy.tactics = ("simp",)
    with pytest.raises(AssistantError, match=part):
        assistant.finish(asked, BUDGET, nobody)


def test_a_model_that_is_away_is_said(assistant: PolicyAssistant, policy: Fixed) -> None:
    policy.tactics = ()
    with pytest.raises(AssistantError, match="away"):
        assistant.suggest(proof(SWAP), 1)
    with pytest.raises(AssistantError, match="away"):
        assistant.finish(proof(SWAP), BUDGET, nobody)


def test_the_end_of_a_search_is_told(assistant: PolicyAssistant, policy: Fixed) -> None:
    policy.tactics = ("skip",)
    report = assistant.finish(proof(SWAP), BUDGET, nobody)
    assert (report.tactics, report.tried) == ((), 1)
    assert "nothing more to try" in report.ended

    policy.tactics = tuple(f"have h{n} := h" for n in range(99))
    report = assistant.finish(proof(SWAP), SearchBudget(60.0, tactics=9), nobody)
    assert (report.tactics, report.tried) == ((), 9)
    assert "the budget is spent" in report.ended


def test_a_search_that_hangs_can_be_stopped(assistant: PolicyAssistant, policy: Fixed) -> None:
    policy.tactics = ("repeat skip",)
    begun = threading.Event()

    def stop() -> None:
        begun.wait(60)
        while not ended.wait(0.3):
            assistant.stop()

    ended = threading.Event()
    stopping = threading.Thread(target=stop)
    stopping.start()
    report = assistant.finish(proof(SWAP), BUDGET, lambda text: begun.set())
    ended.set()
    stopping.join()

    assert (report.tactics, report.ended) == ((), "stopped")


def test_the_negation_contradicts(assistant: PolicyAssistant) -> None:
    statement = assistant.negate(proof("theorem t (n : Nat) : n < 3 := by", "simp"))
    assert statement.startswith("theorem not_t : ¬")
    with pytest.raises(AssistantError):
        assistant.negate(proof("def n : Nat := by"))


def test_the_last_search_is_written(
    assistant: PolicyAssistant, policy: Fixed, tmp_path: Path
) -> None:
    policy.tactics = ("exact h.1", "exact h.2")
    assistant.finish(proof(SWAP, "constructor"), BUDGET, nobody)

    assistant.write_tree(tmp_path / "tree.json")
    assistant.write_tree(tmp_path / "tree.html")

    assert json.loads((tmp_path / "tree.json").read_text())
    assert "exact h.2" in (tmp_path / "tree.html").read_text()
    with pytest.raises(AssistantError, match="ends in"):
        assistant.write_tree(tmp_path / "tree.txt")


def test_what_is_no_policy_is_said_before_any_work(toolchain: Toolchain) -> None:
    with pytest.raises(AssistantError, match="is no policy"):
        open_assistant("nonsense", toolchain, Sandbox.detect())
    with pytest.raises(AssistantError, match="nothing was searched yet"):
        open_assistant("sampler", toolchain, Sandbox.detect()).write_tree(Path("t.html"))
