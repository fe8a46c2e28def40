"""The comparison of methods: equal budgets, judged proofs, nothing done twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from lean_env.environment import ProofEnv, ProofState
from lean_env.problems.theorem import Theorem
from lean_env.toolchain import Toolchain
from policy.bench import Method, Rate, Settings, Trial, compare, rates
from policy.premises import Premise

SETTINGS = Settings(tactics=40, toolchain="here")
EASY = Theorem("easy", "theorem easy (n : Nat) : n + 0 = n", domain="Nat")
FALSE = Theorem("false", "theorem false : 1 = 2", domain="Nat")
REFUSED = Theorem("refused", "theorem refused : (1 : Nat) = true", domain="Nat")


class Nothing:
    """A library without theorems."""

    def premises(self, state: ProofState, count: int) -> list[Premise]:
        return []


@pytest.fixture(scope="module")
def env(toolchain: Toolchain) -> Iterator[ProofEnv]:
    with ProofEnv(toolchain) as opened:
        yield opened


def test_every_method_is_tried_on_every_theorem_within_the_budget(env: ProofEnv) -> None:
    methods = [Method.ONE_LINE, Method.PORTFOLIO, Method.BEST_FIRST]
    theorems = [EASY, FALSE, REFUSED]
    trials = list(compare("few", theorems, methods, env, Nothing(), SETTINGS))

    assert [(t.theorem, t.method) for t in trials] == [
        (theorem.name, method) for theorem in theorems for method in methods
    ]
    assert all(trial.tactics <= SETTINGS.tactics for trial in trials)
    assert [bool(trial.proof) for trial in trials] == [True] * 3 + [False] * 6
    assert {trial.ended for trial in trials[-3:]} == {"refused"}
    assert trials[0].tactics == 1

    again = list(compare("few", theorems, methods, env, Nothing(), SETTINGS, trials))
    assert again == trials
    assert again[0] is trials[0]


def test_what_is_read_back_is_the_same_trial() -> None:
    trial = Trial("few", "t", "0" * 16, "Nat", Method.MCTS, "rfl\n", "proved", 3, 0.5, SETTINGS)
    record = json.loads(json.dumps(trial.to_json()))
    assert Trial.from_json(record) == trial
    for key in record:
        with pytest.raises(ValueError, match="no trial"):
            Trial.from_json({name: value for name, value in record.items() if name != key})


def test_rates_are_by_domain_and_over_all() -> None:
    trial = Trial("few", "t", "0" * 16, "Nat", Method.MCTS, "rfl\n", "proved", 3, 0.5, SETTINGS)
    other = replace(trial, domain="Prop", proof="", ended="budget")
    found = rates([trial, trial, other])
    assert list(found) == ["Nat", "Prop", "all"]
    assert found["all"] == {Method.MCTS: Rate(2, 3)}
    assert found["Prop"][Method.MCTS].interval == pytest.approx((0.0, 0.7935), abs=1e-4)
