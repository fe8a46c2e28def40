"""PUCT by script: priors and what was found say where to go, and nothing open is forgotten."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lean_env.environment import ProofState
from policy.graph import Attempt, ProofGraph
from policy.graph_json import graph_from_json, graph_to_json
from policy.search import Budget, Ended, Search, TreeSearch
from policy.search.mcts import DISCOUNT
from tests.policy.search.scripted import QED, ROOT, ScriptedEnv, ScriptedPolicy, state


def wide(targets: dict[str, float]) -> tuple[ScriptedEnv, ScriptedPolicy]:
    """From the root to each target with its log-probability; below each a chain of new states."""
    script = {ROOT: {target: target for target in targets}}
    proposals = {ROOT: dict(targets)}
    for target in targets:
        for place in range(40):
            origin = f"{target}{place}" if place else target
            script[origin] = {"on": f"{target}{place + 1}"}
            proposals[origin] = {"on": -0.1}
    return ScriptedEnv(script), ScriptedPolicy(proposals)


@pytest.mark.parametrize("likely", ["a", "b"])
def test_the_priors_of_the_policy_say_where_to_walk(likely: str) -> None:
    targets = {"a": -3.0, "b": -3.0} | {likely: -0.1}
    env, policy = wide(targets)
    graph = ProofGraph(state(ROOT))
    tree = TreeSearch(graph)
    Search(env, graph, policy, tree, Budget(tactics=20)).run()

    other = "b" if likely == "a" else "a"
    assert tree.visits(state(likely)) > 2 * tree.visits(state(other))


def test_a_region_where_nothing_new_is_found_is_left() -> None:
    env, policy = wide({"a": -0.7, "b": -0.7})
    # Below `a` every tactic fails, and the policy knows ever more of them.
    policy.proposals["a"] = {f"try{number}": -3.0 for number in range(200)}
    graph = ProofGraph(state(ROOT))
    tree = TreeSearch(graph)
    Search(env, graph, policy, tree, Budget(tactics=100)).run()
    assert tree.visits(state("b")) > 2 * tree.visits(state("a"))


def reached(graph: ProofGraph, origin: ProofState, target: str, logprob: float) -> ProofState:
    """A state put into a graph, below another one."""
    found = state(target, *origin.tactics, target)
    graph.record(origin, Attempt(target, logprob, found))
    return found


def test_what_was_found_long_ago_counts_less() -> None:
    graph = ProofGraph(state(ROOT))
    tree = TreeSearch(graph)
    assert tree.choose() == graph.root
    tree.expanded(graph.root, [reached(graph, graph.root, "a", -1.0)])
    assert tree.worth(graph.root) == 1

    for _ in range(99):
        walked = tree.choose()
        assert walked is not None
        tree.expanded(walked, [])
    weights = [DISCOUNT**age for age in range(100)]
    assert tree.worth(graph.root) == pytest.approx(weights[99] / sum(weights))
    assert tree.worth(graph.root) < 1 / 100


def test_a_walk_under_way_counts_as_one_that_was_worth_nothing() -> None:
    graph = ProofGraph(state(ROOT))
    tree = TreeSearch(graph)
    tree.choose()
    tree.expanded(graph.root, [reached(graph, graph.root, "a", -1.0)])

    walked = tree.choose()
    assert walked is not None
    assert tree.worth(graph.root) == 1 / 2
    tree.expanded(walked, [reached(graph, walked, "b", -1.0)])
    assert tree.worth(graph.root) == 1


def test_walks_at_the_same_time_part() -> None:
    graph = ProofGraph(state(ROOT))
    sides = [reached(graph, graph.root, name, prior) for name, prior in (("a", -0.6), ("b", -0.8))]
    for side in sides:  # below each, as many states as there are walks
        for number in range(4):
            reached(graph, side, f"{side.tactics[0]}{number}", -1.0)
    for upper in (graph.root, *sides):
        graph.note_expansions(upper, 99)  # no walk ends there
    tree = TreeSearch(graph)

    walks = [tree.choose() for _ in range(4)]
    assert [one.tactics[0] for one in walks if one] == ["a", "b", "a", "b"]


WORDS = st.sampled_from("abcdefg")
SCRIPTS = st.dictionaries(
    WORDS | st.just(ROOT), st.dictionaries(st.sampled_from("xyz"), WORDS | st.just(QED)), max_size=8
)


@settings(max_examples=50)
@given(SCRIPTS, st.integers(0, 6))
def test_a_proof_within_reach_is_found_whatever_circles_there_are(
    script: dict[str, dict[str, str]], first: int
) -> None:
    """Also when it is stopped after a few tactics and goes on from what was kept."""
    reached, waiting = {ROOT}, [ROOT]
    while waiting:
        for to in script.get(waiting.pop(), {}).values():
            if to not in reached:
                reached.add(to)
                waiting.append(to)
    policy = ScriptedPolicy({target: dict.fromkeys("xyz", -1.0) for target in [ROOT, *"abcdefg"]})

    graph = ProofGraph(state(ROOT))
    Search(ScriptedEnv(script), graph, policy, TreeSearch(graph), Budget(tactics=first)).run()
    read = graph_from_json(graph_to_json(graph))
    graph = read.graph
    found = Search(
        ScriptedEnv(script), graph, policy, TreeSearch(graph), Budget(), claimed=read.claimed
    ).run()

    assert found.ended is (Ended.PROVED if QED in reached else Ended.EXHAUSTED)
