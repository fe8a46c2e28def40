"""A program written for LeanDojo, on lean-env."""

from __future__ import annotations

from collections import deque

import pytest

from lean_env import Theorem
from lean_env.environment import ProofEnv
from lean_env.environment.adapters.dojo import (
    Declaration,
    Dojo,
    DojoInitError,
    DojoTacticTimeoutError,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    TacticState,
    check_proof,
)
from lean_env.judge.judge import Judge
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

THEOREM = Theorem("swap", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")


@pytest.mark.slow
def test_a_breadth_first_search_as_leandojo_has_it(env: ProofEnv) -> None:
    tactics = ["exact h", "constructor", "exact h.2", "exact h.1"]
    with Dojo(THEOREM, env=env) as (dojo, root):
        waiting, seen = deque([root]), {root}
        finished = None
        while waiting and finished is None:
            state = waiting.popleft()
            for tactic in tactics:
                result = dojo.run_tac(state, tactic)
                if isinstance(result, ProofFinished):
                    finished = result
                elif isinstance(result, TacticState) and result not in seen:
                    seen.add(result)
                    waiting.append(result)
        assert finished is not None
        assert dojo.is_successful
        assert finished.proof.split() == ["constructor", "exact", "h.2", "exact", "h.1"]


def test_a_state_is_its_print_and_its_goals(env: ProofEnv) -> None:
    with Dojo(THEOREM, env=env) as (dojo, state):
        assert state.pp == "p q : Prop\nh : p ∧ q\n⊢ q ∧ p"
        [goal] = state.goals
        assert goal.assumptions[-1] == Declaration("h", "p ∧ q")
        assert goal.conclusion == "q ∧ p"
        both = dojo.run_tac(state, "constructor")
        assert isinstance(both, TacticState)
        assert both.num_goals == 2
        assert both.id != state.id


def test_each_way_to_fail_is_told_apart(env: ProofEnv) -> None:
    with Dojo(THEOREM, env=env) as (dojo, state):
        failed = dojo.run_tac(state, "exact nothing")
        assert isinstance(failed, LeanError)
        assert "nothing" in failed.error
        assert dojo.run_tac(state, "sorry") == ProofGivenUp()
        with pytest.raises(RuntimeError, match="no state"):
            dojo.run_tac(failed, "rfl")  # type: ignore[arg-type]  # the slip tested
        assert not dojo.is_successful


def test_a_statement_that_lean_refuses_is_no_dojo(env: ProofEnv) -> None:
    with (
        pytest.raises(DojoInitError, match="unknown"),
        Dojo(Theorem("t", "theorem t : Nat.unknown = 1"), env=env),
    ):
        pass


def test_a_whole_proof_is_checked_as_leandojo_does(toolchain: Toolchain) -> None:
    with Judge(toolchain, Sandbox.detect()) as judge:
        assert check_proof(THEOREM, "⟨h.2, h.1⟩", judge=judge)
        assert check_proof(THEOREM, "by\n  constructor\n  · exact h.2\n  · exact h.1", judge=judge)
        assert not check_proof(THEOREM, "⟨h.1, h.2⟩", judge=judge)
        assert not check_proof(THEOREM, "by sorry", judge=judge)
        with pytest.raises(DojoInitError, match="unknown"):
            check_proof(Theorem("t", "theorem t : Nat.unknown = 1"), "rfl", judge=judge)


@pytest.mark.slow
def test_a_dojo_of_its_own_ends_a_tactic_after_its_time() -> None:
    with Dojo(THEOREM, timeout=2) as (dojo, state):
        with pytest.raises(DojoTacticTimeoutError, match="2 s"):
            dojo.run_tac(state, "repeat skip")
        assert isinstance(dojo.run_tac(state, "exact ⟨h.2, h.1⟩"), ProofFinished)
