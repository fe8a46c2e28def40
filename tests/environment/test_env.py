"""Whole proofs step by step: what a step comes to, and that only the judge says `Proved`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from lean_env.environment import (
    GaveUp,
    ProofEnv,
    ProofState,
    Proved,
    StepLimits,
    StepperFault,
    TacticError,
    TheoremRefused,
    TimedOut,
)
from lean_env.judge.verdict import Level, Outcome
from lean_env.problems.theorem import Theorem
from lean_env.repl.message import Position
from lean_env.repl.open_repl import Backend
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

SWAP = Theorem("swap", "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")
NEXT = Theorem("next", "theorem next (n : Nat) : n + 1 = succ n := by", "open Nat\n")


@pytest.fixture(scope="module", params=[Backend.NATIVE, Backend.SERVER])
def env(request: pytest.FixtureRequest, toolchain: Toolchain) -> Iterator[ProofEnv]:
    """An environment on live processes, and one that replays."""
    limits = StepLimits(wall_s=5.0)
    with ProofEnv(toolchain, Sandbox.detect(), backend=request.param, limits=limits) as opened:
        yield opened


def after(env: ProofEnv, theorem: Theorem, *tactics: str) -> ProofState:
    """The state behind some tactics."""
    state = env.reset(theorem)
    for tactic in tactics:
        reached = env.step(state, tactic)
        assert isinstance(reached, ProofState), reached
        state = reached
    return state


def test_the_root_has_the_theorems_goal(env: ProofEnv) -> None:
    state = env.reset(SWAP)

    assert state.text == "p q : Prop\nh : p ∧ q\n⊢ q ∧ p"
    assert (state.tactics, state.depth) == ((), 0)


def test_a_proof_is_judged_as_a_whole(env: ProofEnv) -> None:
    state = after(env, SWAP, "constructor", "exact h.2")
    done = env.step(state, "exact h.1")

    assert isinstance(done, Proved)
    assert done.tactics == ("constructor", "exact h.2", "exact h.1")
    assert done.verdict.outcome is Outcome.PROVED
    assert done.verdict.level is Level.STANDARD


def test_a_header_holds_in_every_step(env: ProofEnv) -> None:
    assert isinstance(env.step(env.reset(NEXT), "show succ n = succ n; rfl"), Proved)


def test_states_are_values(env: ProofEnv) -> None:
    root = env.reset(SWAP)
    left, right = after(env, SWAP, "obtain ⟨a, b⟩ := h"), after(env, SWAP, "cases h with | _ a b")

    assert root == env.reset(SWAP)
    assert left.goals[0].target == right.goals[0].target == "q ∧ p"
    assert isinstance(env.step(root, "exact ⟨h.2, h.1⟩"), Proved)  # whatever was done since
    assert isinstance(env.step(left, "exact ⟨b, a⟩"), Proved)
    assert len({root, env.reset(SWAP), left}) == 2


def test_many_tactics_from_one_state(env: ProofEnv) -> None:
    tactics = ["exact ⟨h.2, h.1⟩", "exact h", "constructor", "sorry", "constructor"]
    kinds = [type(outcome) for outcome in env.step_many(env.reset(SWAP), tactics)]
    assert kinds == [Proved, TacticError, ProofState, GaveUp, ProofState]


def test_an_error_says_what_and_where(env: ProofEnv) -> None:
    unknown = env.step(env.reset(SWAP), "have k := h.1\nexact missing")
    assert isinstance(unknown, TacticError)
    assert "missing" in unknown.message
    assert unknown.position == Position(2, 6)
    unfinished = env.step(env.reset(SWAP), "exact (h.1")
    assert isinstance(unfinished, TacticError)
    parse = env.step(env.reset(SWAP), "exact )")
    assert isinstance(parse, TacticError)
    assert parse.position is not None
    assert parse.position.line == 1


@pytest.mark.parametrize(
    "tactic",
    [
        "sorry",
        "admit",
        "exact sorryAx _ true",
        "all_goals sorry",
    ],
)
def test_sorry_is_giving_up_and_never_a_proof(env: ProofEnv, tactic: str) -> None:
    assert isinstance(env.step(env.reset(SWAP), tactic), GaveUp)


@pytest.mark.parametrize(
    ("tactic", "written", "targets"),
    [
        ("have k : p := by sorry", "have k : p := ?_", ["q ∧ p", "p"]),
        ("have k : p := sorry\nexact ⟨h.2, k⟩", "have k : p := ?_\nexact ⟨h.2, k⟩", ["p"]),
        ("exact ⟨sorry, h.1⟩ -- sorry", "refine ⟨?_, h.1⟩ -- sorry", ["q"]),
        ("exact ⟨by sorry, sorry⟩", "refine ⟨?_, ?_⟩", ["q", "p"]),
    ],
)
def test_a_sorry_in_the_place_of_a_term_is_a_new_goal(
    env: ProofEnv, tactic: str, written: str, targets: list[str]
) -> None:
    state = env.step(env.reset(SWAP), tactic)
    assert isinstance(state, ProofState)
    assert state.tactics == (written,)
    assert sorted(goal.target for goal in state.goals) == sorted(targets)
    while isinstance(state, ProofState):
        outcomes = env.step_many(state, ["exact h.1", "exact h.2", "exact ⟨h.2, h.1⟩"])
        state = next(one for one in outcomes if isinstance(one, ProofState | Proved))
    assert isinstance(state, Proved)
    assert state.verdict.outcome is Outcome.PROVED


@pytest.mark.parametrize(
    "tactic", ["exact swap p q h", "exact lcProof", "exact Nonempty.some ⟨⟩", "native_decide"]
)
def test_what_only_looks_like_a_proof_is_none(env: ProofEnv, tactic: str) -> None:
    assert isinstance(env.step(env.reset(SWAP), tactic), TacticError)


def test_a_runaway_costs_its_own_time_only(env: ProofEnv) -> None:
    state = env.reset(SWAP)
    outcomes = env.step_many(state, ["repeat skip", "exact ⟨h.2, h.1⟩"])

    assert isinstance(outcomes[0], TimedOut)
    assert isinstance(outcomes[1], Proved)
    assert isinstance(env.step(state, "constructor"), ProofState)


@pytest.mark.parametrize(
    "statement", ["theorem t : 1 = nope 2", "theorem t : 1 = := 2", "theorem", "def n : Nat := 3"]
)
def test_a_statement_that_is_none_is_refused(env: ProofEnv, statement: str) -> None:
    with pytest.raises(TheoremRefused):
        env.reset(Theorem("t", statement))


def test_tactics_end_where_they_did(env: ProofEnv) -> None:
    """A `calc` alone would take the next line for one of its steps."""
    theorem = Theorem("two", "theorem two (a b : Nat) (h : a = b) (i : b = 2) : a = 2 ∧ b = 2")
    calc = "have k : a = 2 := by\n  calc a = b := h\n    _ = 2 := i"
    state = after(env, theorem, calc, "constructor", "exact k")
    assert isinstance(env.step(state, "exact i -- done"), Proved)


def test_what_runs_can_be_interrupted(env: ProofEnv) -> None:
    state = env.reset(SWAP)
    with ThreadPoolExecutor(1) as thread:
        running = thread.submit(env.step, state, "repeat skip")
        while not running.done():
            time.sleep(0.1)
            env.interrupt()
        with pytest.raises(StepperFault):
            running.result()

    assert isinstance(env.step(state, "exact ⟨h.2, h.1⟩"), Proved)


@pytest.mark.parametrize("backend", [Backend.NATIVE, Backend.SERVER])
def test_heartbeats_bound_a_tactic_whatever_the_header_says(
    toolchain: Toolchain, backend: Backend
) -> None:
    unbounded = Theorem("t", "theorem t : True", "set_option maxHeartbeats 0\n")
    limits = StepLimits(wall_s=30.0, heartbeats=200)
    with ProofEnv(toolchain, backend=backend, limits=limits) as env:
        root = env.reset(unbounded)
        spun = env.step(root, "repeat (have x : True := trivial; clear x)")
        assert isinstance(spun, TacticError)
        assert "maxHeartbeats" in spun.message
        assert isinstance(env.step(root, "trivial"), Proved)


@pytest.mark.parametrize(
    "header",
    [
        'macro "skip" : tactic => `(tactic| trivial)\n',
        "macro_rules | `(tactic| skip) => `(tactic| trivial)\n",
        'syntax (name := mine) "skip" : tactic\n',
    ],
)
def test_a_header_with_a_skip_of_its_own_is_refused_and_says_why(
    env: ProofEnv, header: str
) -> None:
    with pytest.raises(TheoremRefused, match="proof states wait at a `skip`"):
        env.reset(Theorem("t", "theorem t : True", header))


def test_a_header_may_speak_of_skip(env: ProofEnv) -> None:
    header = '-- macro "skip"\nmacro "nothing" : tactic => `(tactic| (skip; skip))\n'
    assert after(env, Theorem("t", "theorem t : 1 = 1", header), "nothing").text == "⊢ 1 = 1"
