"""Searches over parts: each proved by itself, put together, judged; a split that misled undone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.graph import Attempt, ProofGraph
from policy.graph_json import graph_from_json, graph_to_json
from policy.search import Budget, Ended, Found, Kind, Search
from policy.tree import tree_of
from tests.policy.search.scripted import QED, ROOT, GoalsEnv, ScriptedPolicy, state

# Two parts, of which the second needs two steps; `a` occurs again below `b`; `wrong` leads astray.
SCRIPT = {
    ROOT: {"split": "a & b", "wrong": "desert"},
    "a": {"finish": QED, "on": "a1"},
    "b": {"again": "a & c"},
    "c": {"finish": QED},
    "desert": {f"on{number}": f"dune{number}" for number in range(5)},
}
PROPOSALS = {target: dict.fromkeys(tactics, -1.0) for target, tactics in SCRIPT.items()}
PROOF = ("split", "finish", "again", "finish", "finish")
SEARCHES = [Kind.BEST_FIRST, Kind.BREADTH, Kind.BEAM, Kind.MCTS]


def searched(kind: Kind, env: GoalsEnv, graph: ProofGraph, budget: Budget) -> Found:
    """Search by the script."""
    return Search(env, graph, ScriptedPolicy(PROPOSALS), kind.strategy(graph), budget).run()


@pytest.mark.parametrize("kind", SEARCHES)
def test_parts_are_proved_apart_and_equal_ones_once(kind: Kind) -> None:
    env, graph = GoalsEnv(SCRIPT), ProofGraph(state(ROOT))
    found = searched(kind, env, graph, Budget(tactics=100))

    assert found.ended is Ended.PROVED
    assert found.proof is not None
    assert found.proof.tactics == PROOF == graph.cheapest_path()
    assert env.steps.count(("a", "finish")) == 1
    assert graph.is_solved(graph.root)


def test_every_tactic_is_run_on_the_goal_that_it_was_proposed_for() -> None:
    env, graph = GoalsEnv(SCRIPT), ProofGraph(state(ROOT))
    searched(Kind.BREADTH, env, graph, Budget(tactics=100))
    judged = [("c", "finish")]
    assert env.steps[: -len(judged)] == [
        (origin.goals[0].target, attempt.tactic) for origin, attempt in graph.log
    ]


def test_what_is_solved_is_not_worked_on_any_more() -> None:
    script = {ROOT: {"split": "a & b"}, "a": {"on": "a1", "finish": QED}, "b": {}}
    known = {"a": {"on": -0.1, "finish": -0.2}, ROOT: {"split": -0.1}, "a1": {"x": -0.1}}
    env, graph = GoalsEnv(script), ProofGraph(state(ROOT))
    policy = ScriptedPolicy(known)
    found = Search(env, graph, policy, Kind.BEST_FIRST.strategy(graph), Budget()).run()
    assert found.ended is Ended.EXHAUSTED
    assert "a1" not in policy.asked


@pytest.mark.parametrize("kind", SEARCHES)
def test_a_split_whose_proof_is_none_is_taken_back_and_proved_as_a_whole(kind: Kind) -> None:
    def judge(tactics: tuple[str, ...]) -> bool:
        return tactics[-1] == "late"

    script = {ROOT: {"split": "a & b"}, "a": {"x": QED}, "b": {"y": QED, "late": QED}}
    known = {ROOT: {"split": -1.0}, "a": {"x": -1.0}, "b": {"y": -1.0, "late": -9.0}}
    env, graph = GoalsEnv(script, judge), ProofGraph(state(ROOT))
    policy = ScriptedPolicy(known)
    search = Search(env, graph, policy, kind.strategy(graph), Budget(tactics=50), width=1)
    found = search.run()

    assert found.proof is not None
    assert found.proof.tactics == ("split", "x", "late")
    whole = next(s for s in graph.states() if len(s.goals) == 2)
    assert graph.is_joined(whole)
    assert graph.parts(whole) == ()


@pytest.mark.parametrize("kind", SEARCHES)
@pytest.mark.parametrize("tactics", range(1, 8))
def test_a_proof_by_parts_found_with_the_last_tactic_is_found(kind: Kind, tactics: int) -> None:
    needed = ProofGraph(state(ROOT))
    spent = searched(kind, GoalsEnv(SCRIPT), needed, Budget()).tactics
    graph = ProofGraph(state(ROOT))
    found = searched(kind, GoalsEnv(SCRIPT), graph, Budget(tactics=tactics))
    assert (found.proof is not None) == (tactics >= spent)
    assert graph.tactics == min(tactics, spent)


@pytest.mark.parametrize("first", range(8))
def test_a_resumed_search_goes_on_with_its_parts(first: int) -> None:
    graph = ProofGraph(state(ROOT))
    searched(Kind.BEST_FIRST, GoalsEnv(SCRIPT), graph, Budget(tactics=first))
    read = graph_from_json(graph_to_json(graph)).graph
    assert graph_to_json(read) == graph_to_json(graph)
    found = searched(Kind.MCTS, GoalsEnv(SCRIPT), read, Budget())
    assert found.proof is not None
    assert found.proof.tactics == PROOF


def test_a_file_with_all_parts_closed_is_only_a_claim_of_a_proof() -> None:
    graph = ProofGraph(state(ROOT))
    searched(Kind.BEST_FIRST, GoalsEnv(SCRIPT), graph, Budget())
    read = graph_from_json(graph_to_json(graph)).graph
    assert read.proofs == ()
    refusing = GoalsEnv(SCRIPT, judge=lambda tactics: False)
    found = searched(Kind.BEST_FIRST, refusing, read, Budget(tactics=0))
    assert (found.ended, found.proof) == (Ended.BUDGET, None)


def test_the_tree_shows_the_parts_and_the_way_through_them() -> None:
    graph = ProofGraph(state(ROOT))
    searched(Kind.BEST_FIRST, GoalsEnv(SCRIPT), graph, Budget())
    tree = tree_of("t", graph)
    tactics = [step.tactic for number in tree.path if not (step := tree.steps[number]).part]
    assert tuple(tactics) == PROOF
    assert all(tree.nodes[tree.steps[number].origin].leads_to_proof for number in tree.path)
    assert all(node.by is not None for node in tree.nodes[1:])


@given(
    st.dictionaries(
        st.sampled_from([ROOT, *"abcd"]),
        st.dictionaries(
            st.sampled_from("xyz"),
            st.lists(st.sampled_from("abcd"), max_size=3).map(lambda to: " & ".join(to) or QED),
        ),
    ),
    st.sampled_from(SEARCHES),
)
def test_whatever_leads_where_a_proof_is_found_if_there_is_one_and_holds(
    script: dict[str, dict[str, str]], kind: Kind
) -> None:
    env, graph = GoalsEnv(script), ProofGraph(state(ROOT))
    policy = ScriptedPolicy({target: dict.fromkeys(to, -1.0) for target, to in script.items()})
    found = Search(env, graph, policy, kind.strategy(graph), Budget(), width=2).run()

    provable: set[str] = set()
    for _ in script:
        provable |= {
            target
            for target, to in script.items()
            if any(way == QED or provable.issuperset(way.split(" & ")) for way in to.values())
        }
    assert (found.ended is Ended.PROVED) == (ROOT in provable)
    assert graph.is_solved(graph.root) == (ROOT in provable)
    for origin, attempt in graph.log:
        assert isinstance(attempt, Attempt)
        assert attempt.tactic in script[origin.goals[0].target]
