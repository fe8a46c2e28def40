"""A program written for Pantograph, on lean-env."""

from __future__ import annotations

import pytest

from lean_env.environment import ProofEnv
from lean_env.environment.adapters.pantograph import (
    Goal,
    Server,
    ServerError,
    Site,
    TacticFailure,
    Variable,
)


@pytest.fixture
def server(env: ProofEnv) -> Server:
    return Server(env=env)


def test_a_proof_with_its_goals_in_any_order(server: Server) -> None:
    state0 = server.goal_start("∀ (p q : Prop), p ∨ q → q ∨ p")
    state1 = server.goal_tactic(state0, tactic="intro a b h")
    assert state1.goals == [
        Goal(
            [Variable("Prop", name="a"), Variable("Prop", name="b"), Variable("a ∨ b", name="h")],
            "b ∨ a",
        )
    ]
    assert str(state1.goals[0]) == "a : Prop\nb : Prop\nh : a ∨ b\n⊢ b ∨ a"
    state2 = server.goal_tactic(state1, "cases h")
    assert [goal.name for goal in state2.goals] == ["inl", "inr"]
    state3 = server.goal_tactic(state2, goal_id=1, tactic="apply Or.inl\nassumption")
    assert [goal.name for goal in state3.goals] == ["inl"]
    assert not state3.is_solved
    state4 = server.goal_tactic(state3, "apply Or.inr", Site(goal_id=0))
    state5 = server.goal_tactic(state4, "assumption")
    assert state5.is_solved
    assert state5.goals == []
    assert state5.proof is not None


def test_a_tactic_on_one_goal_touches_no_other(server: Server) -> None:
    state = server.goal_start("1 = 1 ∧ 2 = 2 ∧ 3 = 3")
    state = server.goal_tactic(state, "refine ⟨?a, ?b, ?c⟩")
    state = server.goal_tactic(state, "all_goals rfl", Site(1))
    assert [goal.name for goal in state.goals] == ["a", "c"]
    state = server.goal_tactic(state, "constructor", Site(1))
    assert [goal.name for goal in state.goals] == ["a"]


def test_each_way_to_fail_is_told_apart(server: Server) -> None:
    state = server.goal_start("1 = 2")
    with pytest.raises(TacticFailure):
        server.goal_tactic(state, "rfl")
    with pytest.raises(TacticFailure, match="sorry"):
        server.goal_tactic(state, "sorry")
    with pytest.raises(IndexError, match="no goal 1 among 1"):
        server.goal_tactic(state, "rfl", Site(1))
    with pytest.raises(ServerError, match=r"Nat\.unknown"):
        server.goal_start("Nat.unknown = 1")
