"""One theorem's search: what it spends, what it keeps in its folder, how it goes on."""

from __future__ import annotations

import random
import threading
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import cast

import pytest

from lean_env.environment import Outcome, ProofEnv, ProofState, TheoremRefused
from lean_env.problems.theorem import Theorem
from policy.graph_json import GraphError
from policy.prove_one import Fate, Plan, ProofAttempt, TheoremSearch, graph_file, read_graph
from policy.search import Budget
from policy.steps import Answered, Proposal
from tests.policy.search.scripted import QED, ScriptedEnv, ScriptedPolicy, state

THEOREM = Theorem("t", "theorem t : root")
SCRIPT = {"root": {"on": "a", "skip": "b"}, "b": {"on": "a"}, "a": {"simp [x]": QED, "simp": QED}}
PROPOSALS = {
    "root": {"no": -0.1, "skip": -0.2, "on": -2.0},
    "b": {"on": -0.1},
    "a": {"no": -0.1, "simp [x]": -0.3},
}


class Env(ScriptedEnv):
    """A scripted environment with a theorem to begin from, whose states are what led to them."""

    def step_many(self, origin: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        target = "root"
        for tactic in origin.tactics:
            target = self.script[target][tactic]
        return super().step_many(state(target, *origin.tactics), tactics)

    def reset(self, theorem: Theorem) -> ProofState:
        if theorem.statement != THEOREM.statement:
            raise TheoremRefused("unknown")
        return state("root")


class Talkative(ScriptedPolicy):
    """Spends 100 tokens each time it is asked."""

    def answer(
        self, origin: ProofState, tried: Collection[str], samples: int, rng: random.Random
    ) -> Answered:
        return Answered([Proposal(f"try {len(self.asked)}", -1.0)] * bool(self._count(origin)), 100)

    def _count(self, origin: ProofState) -> int:
        self.asked.append(origin.goals[0].target)
        return len(self.asked)


def search(plan: Plan, env: Env, *, stop: bool = False, theorem: Theorem = THEOREM) -> ProofAttempt:
    stopping = threading.Event()
    if stop:
        stopping.set()
    envs = [cast(ProofEnv, env)]
    return TheoremSearch(theorem, plan, envs, stopping, lambda underway: None).run()


def test_a_proof_is_found_and_its_graph_is_kept(tmp_path: Path) -> None:
    plan = Plan(ScriptedPolicy(PROPOSALS), Budget(tactics=20), folder=tmp_path)
    attempt = search(plan, Env(SCRIPT))
    assert attempt.fate is Fate.PROVED
    assert attempt.found is not None
    loaded = read_graph(graph_file(tmp_path, THEOREM))
    assert loaded.graph.tactics + len(loaded.claimed) == attempt.tactics


def test_what_was_tried_is_not_tried_again(tmp_path: Path) -> None:
    plan = Plan(ScriptedPolicy(PROPOSALS), Budget(tactics=3), folder=tmp_path)
    first, then = Env(SCRIPT), Env(SCRIPT)
    assert search(plan, first).fate is Fate.BUDGET
    more = Plan(ScriptedPolicy(PROPOSALS), Budget(tactics=20), folder=tmp_path)
    assert search(more, then).fate is Fate.PROVED
    assert not set(first.steps) & set(then.steps)


def test_a_graph_that_is_broken_or_of_another_theorem_is_said(tmp_path: Path) -> None:
    plan = Plan(ScriptedPolicy(PROPOSALS), Budget(tactics=3), folder=tmp_path)
    search(plan, Env(SCRIPT))
    file = graph_file(tmp_path, THEOREM)
    whole = file.read_text()
    file.write_text(whole.replace("theorem t", "theorem u"))
    with pytest.raises(GraphError, match="another theorem; take it away"):
        search(plan, Env(SCRIPT))
    file.write_text(whole[:50])
    with pytest.raises(GraphError, match="take it away to begin anew"):
        search(plan, Env(SCRIPT))


def test_a_minimised_proof_is_in_the_graph_as_it_is_given(tmp_path: Path) -> None:
    plan = Plan(ScriptedPolicy(PROPOSALS), Budget(), shorten=True, folder=tmp_path)
    attempt = search(plan, Env(SCRIPT))
    assert attempt.proof is not None
    assert attempt.proof.tactics == ("on", "simp")
    claimed = read_graph(graph_file(tmp_path, THEOREM)).claimed
    assert ("on",) in {at.tactics for at, last in claimed if last.tactic == "simp"}


@pytest.mark.parametrize(
    ("budget", "fate"),
    [
        (Budget(tokens=250), Fate.BUDGET),
        (Budget(tactics=5), Fate.BUDGET),
        (Budget(seconds=0.0), Fate.BUDGET),
    ],
)
def test_each_budget_ends_a_search(budget: Budget, fate: Fate) -> None:
    attempt = search(Plan(Talkative({}), budget), Env({}))
    assert attempt.fate is fate
    assert attempt.tokens == (300 if budget.tokens else 100 * (budget.tactics or 0))


def test_a_search_may_be_stopped_refused_or_at_its_end() -> None:
    plan = Plan(ScriptedPolicy({"root": {"no": -1.0}}), Budget())
    assert search(plan, Env(SCRIPT), stop=True).fate is Fate.STOPPED
    assert search(plan, Env(SCRIPT)).fate is Fate.EXHAUSTED
    other = Theorem("o", "theorem o : other")
    refused = search(plan, Env(SCRIPT), theorem=other)
    assert (refused.fate, refused.note) == (Fate.REFUSED, "unknown")
