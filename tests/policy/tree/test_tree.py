"""A graph as a tree: what is where, what leads to the proof, what was visited."""

from __future__ import annotations

from policy.graph import ProofGraph
from policy.graph_json import graph_from_json, graph_to_json
from policy.tree import Result, tree_of
from tests.policy.search.scripted import state
from tests.policy.tree.searches import grown, split


def test_each_tactic_is_a_step_with_what_it_came_to() -> None:
    tree = tree_of("t", grown())
    shown = [(step.origin, step.tactic, step.result, step.to, step.first) for step in tree.steps]
    assert shown == [
        (0, "wrong", Result.ERROR, None, False),
        (0, "a", Result.STATE, 1, True),
        (0, "slow", Result.TIMEOUT, None, False),
        (0, "b", Result.STATE, 2, True),
        (1, "c", Result.STATE, 2, False),
        (1, "d", Result.PROVED, None, False),
    ]
    assert tree.steps[0].message == "no such thing"
    assert [node.by for node in tree.nodes] == [None, 1, 3]


def test_the_shortest_proof_and_what_leads_to_it_are_known() -> None:
    tree = tree_of("t", grown())
    assert tree.proof == ("a", "d")
    assert [tree.steps[number].tactic for number in tree.path] == ["a", "d"]
    assert [node.leads_to_proof for node in tree.nodes] == [True, True, False]


def test_visits_and_values_count_what_is_below() -> None:
    root, a, b = tree_of("t", grown()).nodes
    assert (root.visits, a.visits, b.visits) == (2, 1, 0)
    assert (root.value, a.value, b.value) == (3 / 6, 1 / 2, 0.0)
    assert (root.exhausted, b.exhausted) == (False, True)


def test_a_search_read_from_a_file_is_the_same_tree_but_for_the_time_of_its_proofs() -> None:
    grew = tree_of("t", grown())
    loaded = graph_from_json(graph_to_json(grown()))
    read = tree_of("t", loaded.graph, loaded.claimed)
    assert read.nodes == grew.nodes
    assert (read.proof, read.path) == (grew.proof, grew.path)


def test_parts_are_steps_but_no_tactics_and_the_proof_goes_through_all_of_them() -> None:
    tree = tree_of("t", split())
    shown = [(step.origin, step.tactic, step.part) for step in tree.steps]
    assert shown == [
        (0, "split", False),
        (1, "part 1 of 2", True),
        (1, "part 2 of 2", True),
        (2, "a", False),
        (3, "b", False),
        (3, "wrong", False),
    ]
    assert tree.tactics == 4
    assert tree.proof == ("split", "a", "b")
    assert [tree.steps[number].tactic for number in tree.path] == [
        *("split", "part 1 of 2", "part 2 of 2", "a", "b")
    ]
    assert [node.value for node in tree.nodes] == [3 / 4, 2 / 3, 1.0, 1 / 2]


def test_a_proof_by_parts_is_read_from_a_file_too() -> None:
    loaded = graph_from_json(graph_to_json(split()))
    assert tree_of("t", loaded.graph, loaded.claimed).proof == ("split", "a", "b")


def test_a_search_that_has_not_begun_is_a_root() -> None:
    tree = tree_of("t", ProofGraph(state("root")))
    assert (len(tree.nodes), tree.steps, tree.proof, tree.path) == (1, (), None, ())
