"""Searches by script: what is tried where, in which order, and that no proof is lost."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest

from lean_env.environment import Outcome, ProofState, Proved
from policy.graph import ProofGraph
from policy.graph_json import graph_from_json, graph_to_json
from policy.search import (
    Budget,
    Ended,
    Frontier,
    Progress,
    RootOnly,
    Search,
    depth,
    length_normalised,
)
from tests.policy.search.scripted import ROOT, ScriptedEnv, ScriptedPolicy, state

# The likely way leads into a desert; the proof is two unlikely steps away.
SCRIPT = {
    "root": {"likely": "desert", "unlikely": "oasis"},
    "desert": {"on": "dune", "back": "root"},
    "dune": {"on": "desert"},
    "oasis": {"finish": "qed"},
}
PROPOSALS = {
    "root": {"wrong": -0.1, "likely": -0.2, "unlikely": -3.0},
    "desert": {"on": -0.1, "back": -0.5},
    "dune": {"on": -0.1, "finish": -0.2},
    "oasis": {"finish": -1.0},
}


def searched(
    budget: Budget, graph: ProofGraph | None = None, *, strategy: str = "best-first"
) -> tuple[Ended, ScriptedEnv, ProofGraph]:
    """Search by the script."""
    env, graph = ScriptedEnv(SCRIPT), graph or ProofGraph(state(ROOT))
    priority = {"best-first": length_normalised, "breadth": depth}[strategy]
    search = Search(env, graph, ScriptedPolicy(PROPOSALS), Frontier(graph, priority), budget)
    return search.run().ended, env, graph


def test_the_likelier_path_is_tried_first_and_the_proof_is_found_all_the_same() -> None:
    ended, env, graph = searched(Budget())
    assert ended is Ended.PROVED
    assert [target for target, _ in env.steps] == [
        *3 * ["root"],
        *2 * ["desert"],
        *2 * ["dune"],
        "oasis",
    ]
    assert graph.cheapest_path() == ("unlikely", "finish")


def test_breadth_first_goes_by_depth() -> None:
    _, env, _ = searched(Budget(), strategy="breadth")
    assert [target for target, _ in env.steps] == [*3 * ["root"], *2 * ["desert"], "oasis"]


def test_every_tactic_is_applied_to_the_state_it_was_proposed_for() -> None:
    _, env, graph = searched(Budget())
    assert all(tactic in PROPOSALS[target] for target, tactic in env.steps)
    for origin, attempt in graph.log:
        assert attempt.tactic in PROPOSALS[origin.goals[0].target]


def test_nothing_is_tried_twice() -> None:
    _, env, _ = searched(Budget())
    assert len(env.steps) == len(set(env.steps))


@pytest.mark.parametrize("tactics", range(1, 12))
def test_a_budget_is_kept_and_a_proof_on_its_last_tactic_is_found(tactics: int) -> None:
    needed = 8
    ended, env, graph = searched(Budget(tactics=tactics))
    assert len(env.steps) == min(tactics, needed)
    assert ended is (Ended.PROVED if tactics >= needed else Ended.BUDGET)
    assert (graph.proof is not None) == (tactics >= needed)


def test_a_proof_found_when_the_time_is_over_is_found() -> None:
    class SlowEnv(ScriptedEnv):
        def step_many(self, origin: ProofState, tactics: Sequence[str]) -> list[Outcome]:
            outcomes = super().step_many(origin, tactics)
            if any(isinstance(outcome, Proved) for outcome in outcomes):
                stop.set()
            return outcomes

    stop = threading.Event()
    graph = ProofGraph(state(ROOT))
    search = Search(
        SlowEnv(SCRIPT), graph, ScriptedPolicy(PROPOSALS), Frontier(graph), Budget(), stop=stop
    )
    found = search.run()
    assert stop.is_set()
    assert found.ended is Ended.PROVED
    assert found.proof is graph.proof is not None


def test_no_time_is_no_tactic() -> None:
    ended, env, _ = searched(Budget(seconds=0))
    assert (ended, env.steps) == (Ended.BUDGET, [])


@pytest.mark.parametrize("first", range(8))
def test_a_resumed_search_finds_the_proof_and_repeats_nothing(first: int) -> None:
    _, before, graph = searched(Budget(tactics=first))
    read = graph_from_json(graph_to_json(graph))
    ended, after, _ = searched(Budget(), read.graph)

    assert ended is Ended.PROVED
    assert not set(before.steps) & set(after.steps)


def test_a_claimed_proof_is_judged_again_even_when_the_budget_is_spent() -> None:
    _, _, graph = searched(Budget())
    read = graph_from_json(graph_to_json(graph))
    env = ScriptedEnv(SCRIPT)
    search = Search(
        env,
        read.graph,
        ScriptedPolicy({}),
        Frontier(read.graph),
        Budget(tactics=0),
        claimed=read.claimed,
    )
    assert search.run().ended is Ended.PROVED
    assert env.steps == [("oasis", "finish")]


def test_a_claim_that_is_none_is_no_proof() -> None:
    _, _, graph = searched(Budget())
    read = graph_from_json(graph_to_json(graph))
    search = Search(
        ScriptedEnv({}),
        read.graph,
        ScriptedPolicy({}),
        Frontier(read.graph),
        Budget(),
        claimed=read.claimed,
    )
    found = search.run()
    assert (found.ended, found.proof) == (Ended.EXHAUSTED, None)


def test_a_policy_that_knows_nothing_more_ends_the_search() -> None:
    graph = ProofGraph(state(ROOT))
    policy = ScriptedPolicy({"root": {"likely": -1.0}, "desert": {"back": -1.0}})
    found = Search(ScriptedEnv(SCRIPT), graph, policy, Frontier(graph), Budget()).run()
    assert found.ended is Ended.EXHAUSTED
    assert graph.open_states == 0


def test_whole_proofs_are_tried_on_the_root_only() -> None:
    env, graph = ScriptedEnv(SCRIPT), ProofGraph(state(ROOT))
    found = Search(env, graph, ScriptedPolicy(PROPOSALS), RootOnly(graph), Budget()).run()
    assert found.ended is Ended.EXHAUSTED
    assert env.steps == [("root", "wrong"), ("root", "likely"), ("root", "unlikely")]


def test_a_shorter_way_over_merged_branches_is_judged_and_given() -> None:
    script = {"root": {"long": "a", "short": "b"}, "a": {"on": "b"}, "b": {"finish": "qed"}}
    # `b` is reached by way of `a` first, and by `short` only when the root is expanded again.
    known = {"root": {"long": -0.1}, "a": {"on": -0.1}}
    env, graph = ScriptedEnv(script), ProofGraph(state(ROOT))
    Search(env, graph, ScriptedPolicy(known), Frontier(graph), Budget()).run()
    more = ScriptedPolicy({"root": {"short": -0.1}, "b": {"finish": -0.1}})
    again = ProofGraph(graph.root)
    for origin, attempt in graph.log:
        again.record(origin, attempt)
    found = Search(env, again, more, Frontier(again, depth), Budget()).run()

    assert found.proof is not None
    assert found.proof.tactics == ("short", "finish")
    assert again.proofs[0].tactics == ("long", "on", "finish")


def test_progress_is_told() -> None:
    told: list[Progress] = []
    graph = ProofGraph(state(ROOT))
    Search(
        ScriptedEnv(SCRIPT),
        graph,
        ScriptedPolicy(PROPOSALS),
        Frontier(graph),
        Budget(),
        progress=told.append,
    ).run()
    assert [one.tactics for one in told] == [3, 5, 7, 8]
    assert told[-1].states == len(graph) == 4


def test_a_state_comes_again_before_states_that_are_less_likely_than_what_is_left_there() -> None:
    # Below the root stand ever new states; the proof is the root's second best tactic.
    script = {"root": {"on": "a0", "finish": "qed"}}
    script |= {f"a{place}": {"on": f"a{place + 1}"} for place in range(100)}
    known = {"root": {"on": -1.0, "finish": -2.0}} | {f"a{n}": {"on": -2.0} for n in range(100)}
    env, graph = ScriptedEnv(script), ProofGraph(state(ROOT))
    search = Search(env, graph, ScriptedPolicy(known), Frontier(graph), Budget(tactics=20), width=1)
    assert search.run().ended is Ended.PROVED
    assert len(env.steps) < 6
