"""The comparison of methods: equal budgets, judged proofs, nothing done twice."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest

from lean_env.environment import Outcome, ProofEnv, ProofState, TacticError
from lean_env.problems.theorem import Theorem
from lean_env.toolchain import Toolchain
from policy.bench import Method, Settings, Trial, compare, drawn, in_turn
from policy.bench.remembered import Remembered
from policy.premises import Premise

SETTINGS = Settings(tactics=40, toolchain="here")
EASY = Theorem("easy", "theorem easy (n : Nat) : n + 0 = n", domain="Nat")
FALSE = Theorem("false", "theorem false : 1 = 2", domain="Nat")
REFUSED = Theorem("refused", "theorem refused : (1 : Nat) = true", domain="Nat")
METHODS = [Method.ONE_LINE, Method.PORTFOLIO, Method.BEST_FIRST]


class Nothing:
    """A library without theorems."""

    def premises(self, state: ProofState, count: int) -> list[Premise]:
        return []


class Counting:
    """An environment in which every tactic fails, and which counts them."""

    def __init__(self) -> None:
        self.run: list[str] = []

    def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        self.run += tactics
        return [TacticError(tactic) for tactic in tactics]


def tried(
    toolchain: Toolchain,
    theorems: Sequence[Theorem],
    done: Sequence[Trial] = (),
    stop: threading.Event | None = None,
) -> list[Trial]:
    """Trials of all methods on theorems, two at once."""
    tasks = [("few", theorem) for theorem in theorems]
    made = compare(
        tasks,
        METHODS,
        lambda: ProofEnv(toolchain, jobs=1),
        Nothing(),
        SETTINGS,
        done,
        jobs=2,
        stop=stop,
    )
    return list(made)


@pytest.mark.slow
def test_every_method_is_tried_on_every_theorem_within_the_budget(toolchain: Toolchain) -> None:
    trials = tried(toolchain, [EASY, FALSE, REFUSED])
    by_place = {(trial.theorem, trial.method): trial for trial in trials}

    assert len(by_place) == len(trials) == 3 * len(METHODS)
    assert all(trial.tactics <= SETTINGS.tactics for trial in trials)
    assert {trial.theorem for trial in trials if trial.proof} == {"easy"}
    for method in METHODS:
        assert by_place["easy", method].proof
        assert by_place["refused", method].ended == "refused"
    assert by_place["easy", Method.ONE_LINE].tactics == 1

    again = tried(toolchain, [EASY, FALSE, REFUSED], trials)
    assert {id(trial) for trial in again} == {id(trial) for trial in trials}


def test_a_stopped_comparison_tries_nothing_more(toolchain: Toolchain) -> None:
    stop = threading.Event()
    stop.set()
    assert tried(toolchain, [EASY, FALSE], stop=stop) == []


def test_what_two_methods_try_on_a_state_is_run_once() -> None:
    env = Counting()
    remembered = Remembered(env)
    root = ProofState("", "theorem t : p", (), ())
    assert remembered.step_many(root, ["a", "b", "a"]) == [TacticError(one) for one in "aba"]
    assert remembered.step_many(root, ["c", "b"]) == [TacticError(one) for one in "cb"]
    elsewhere = ProofState("", "theorem t : p", ("intro",), ())
    remembered.step_many(elsewhere, ["a"])
    assert env.run == ["a", "b", "c", "a"]


@pytest.mark.parametrize("seed", range(3))
def test_a_smaller_draw_is_the_start_of_a_larger_one(seed: int) -> None:
    theorems = [Theorem(f"t{n}", f"theorem t{n} : {n} = {n}") for n in range(30)]
    all_of_them = drawn(theorems, None, seed)
    assert sorted(all_of_them, key=theorems.index) == theorems
    assert drawn(theorems, 7, seed) == all_of_them[:7]
    assert all_of_them != drawn(theorems, None, seed + 1) != theorems


def test_sets_are_tried_in_turn() -> None:
    assert in_turn({"one": [EASY, FALSE, REFUSED], "two": [FALSE]}) == [
        ("one", EASY),
        ("two", FALSE),
        ("one", FALSE),
        ("one", REFUSED),
    ]
