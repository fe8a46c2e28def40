"""States in parts: which goals go together, and what a tactic does to one part among others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment import Goal, ProofEnv, ProofState, Proved, TacticError
from lean_env.environment.goal import parse_goals
from lean_env.problems.theorem import Theorem
from lean_env.toolchain import Toolchain
from policy.split import Closed, Part
from tests.policy.search.scripted import proved


def at(*targets: str, tactics: tuple[str, ...] = ()) -> ProofState:
    """A state with a goal for each target."""
    goals = parse_goals("\n\n".join(f"⊢ {target}" for target in targets))
    return ProofState("", "theorem t : p", tactics, goals)


def test_independent_goals_are_parts_each_brought_to_the_front() -> None:
    first, second, third = Part(at("p", "q", "r", tactics=("split",))).split()
    assert (first.state, second.state, third.state) == (at("p"), at("q"), at("r"))
    assert [part.state.tactics for part in (first, second, third)] == [
        ("split",),
        ("split", "rotate_left 1"),
        ("split", "rotate_left 2"),
    ]
    assert [goal.target for goal in second.beside] == ["r", "p"]


def test_goals_that_share_a_metavariable_stay_together_with_those_between() -> None:
    parts = Part(at("p", "q ?x", "r", "s ?x", "t")).split()
    assert [len(part.state.goals) for part in parts] == [1, 3, 1]
    assert len(Part(at("q ?x", "r ?x")).split()) == 1


def test_what_becomes_of_a_part_is_seen_without_the_goals_beside_it() -> None:
    part = Part(at("p"), at("q", "r").goals)
    assert part.outcome(at("q", "r", tactics=("simp",))) == Closed()
    left = part.outcome(at("p1", "p2", "q", "r"))
    assert isinstance(left, ProofState)
    assert left == at("p1", "p2")


@pytest.mark.parametrize("goals", [("q",), ("r", "q"), ("p", "q", "r'"), ("r",)])
def test_a_tactic_that_changes_other_goals_is_no_step_of_a_part(goals: tuple[str, ...]) -> None:
    assert isinstance(Part(at("p"), at("q", "r").goals).outcome(at(*goals)), TacticError)


def test_a_proof_of_the_whole_theorem_stays_one() -> None:
    whole = proved("all_goals simp")
    assert Part(at("p"), at("q").goals).outcome(whole) is whole


@given(st.lists(st.sampled_from(["p", "q ?x", "r ?y", "s ?x ?y", "t ?z"]), min_size=1, max_size=6))
def test_parts_hold_all_goals_once_in_their_order_and_share_nothing(targets: list[str]) -> None:
    state = at(*targets)
    parts = Part(state).split()
    assert [goal for part in parts for goal in part.state.goals] == list(state.goals)
    names = [frozenset[str]().union(*map(metavariables, part.state.goals)) for part in parts]
    for number, one in enumerate(names):
        assert all(one.isdisjoint(other) for other in names[:number])


def metavariables(goal: Goal) -> frozenset[str]:
    return goal.metavariables


@pytest.fixture(scope="module")
def env(toolchain: Toolchain) -> Iterator[ProofEnv]:
    with ProofEnv(toolchain) as opened:
        yield opened


def test_lean_proves_the_parts_apart_and_then_one_after_the_other(env: ProofEnv) -> None:
    theorem = Theorem("t", "theorem t (p q r : Prop) (h : p ∧ q ∧ r) : r ∧ q ∧ p")
    split = env.step(env.reset(theorem), "refine ⟨?_, ?_, ?_⟩")
    assert isinstance(split, ProofState)
    parts = Part(split).split()
    assert len(parts) == 3
    for part in parts:
        reached = env.step(part.state, "obtain ⟨a, b, c⟩ := h")
        one = part.outcome(reached)
        assert isinstance(one, ProofState)
        assert len(one.goals) == 1
        assert part.outcome(env.step(one, "assumption")) == Closed()
    tactics = (*split.tactics, *["obtain ⟨a, b, c⟩ := h", "assumption"] * 3)
    last = ProofState("", theorem.statement, tactics[:-1], split.goals)
    assert isinstance(env.step(last, tactics[-1]), Proved)
