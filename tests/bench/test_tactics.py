"""The benchmark of tactics measures the call alone, says what it closed, and has goals for each."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from typer.testing import CliRunner

from lean_env.bench.tactics import (
    MEDIAN_GOALS_MS,
    Run,
    TacticGoal,
    TacticGoalError,
    costs,
    measure,
    reached,
    read_goals,
)
from lean_env.cli.app import app
from lean_env.cli.errors import Exit
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

CLOSED = TacticGoal("linarith", "(a b : ℝ) (h : a < b) : a < b + 1", "linarith")


def run(tactic: str, ms: float, heartbeats: int = 1000, closed: bool = True) -> Run:
    return Run(TacticGoal(tactic, ": True", "trivial"), ms, heartbeats, closed)


def test_there_are_two_hundred_goals_and_twenty_for_each_tactic_that_has_a_bound() -> None:
    goals = read_goals()
    per_tactic = Counter(goal.tactic for goal in goals)
    assert len(set(goals)) == len(goals) >= 200
    assert min(per_tactic[tactic] for tactic in MEDIAN_GOALS_MS) >= 20
    assert all(goal.tactic in goal.call for goal in goals)


def test_what_is_closed_and_what_is_not_are_told_apart(toolchain: Toolchain) -> None:
    open_ = TacticGoal("ring", "(a b : ℝ) : a + b = a * b", "ring")
    found = list(measure(toolchain, Sandbox.detect(), [CLOSED, open_], rounds=2))
    assert [(found.goal, found.closed) for found in found] == [(CLOSED, True), (open_, False)]
    assert all(found.heartbeats > 0 and found.ms >= 0 for found in found)


@pytest.mark.parametrize(
    ("goal", "said"),
    [(": Nat.no_such_number = 1", "no_such_number"), ("(a b : ℝ : a", "unexpected")],
)
def test_a_goal_that_does_not_elaborate_is_named(
    toolchain: Toolchain, goal: str, said: str
) -> None:
    with pytest.raises(TacticGoalError, match=said):
        list(measure(toolchain, Sandbox.detect(), [TacticGoal("ring", goal, "ring")], rounds=1))


def test_costs_are_those_of_each_tactic() -> None:
    found = costs(
        [run("ring", 9.0), run("omega", 4.0), run("ring", 1.0), run("ring", 5.0, closed=False)]
    )
    assert [(cost.tactic, cost.goals, cost.closed) for cost in found] == [
        ("ring", 3, 2),
        ("omega", 1, 1),
    ]
    assert (found[0].median_ms, found[0].p90_ms, found[0].median_heartbeats) == (5.0, 9.0, 1.0)


def test_a_median_is_held_against_its_bound() -> None:
    found = costs([run("ring", 31.0), run("nlinarith", 31.0), run("omega", 1e6)])
    assert [(goal.what, goal.reached) for goal in reached(found)] == [
        ("median ms of ring", False),
        ("median ms of nlinarith", True),
    ]


def test_the_command_measures_one_tactic(toolchain: Toolchain) -> None:
    done = CliRunner().invoke(
        app, ["bench", "tactics", "--tactic", "positivity", "-n", "1", "--json"]
    )
    assert done.exit_code == 0, done.output
    (record,) = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert record["tactic"] == "positivity"
    assert record["closed"] == record["goals"] > 0


def test_a_tactic_without_goals_is_refused() -> None:
    done = CliRunner().invoke(app, ["bench", "tactics", "--tactic", "no_such_tactic"])
    assert done.exit_code == Exit.USAGE
    assert "no goals for no_such_tactic; there are some for linarith" in done.output


@pytest.mark.slow
def test_every_goal_is_closed_by_its_call(toolchain: Toolchain) -> None:
    runs = measure(toolchain, Sandbox.detect(), read_goals(), rounds=1)
    assert [run.goal for run in runs if not run.closed] == []
