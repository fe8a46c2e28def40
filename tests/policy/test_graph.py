"""The graph of a search: equal states merge, circles do no harm, a found proof stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment import GaveUp, Outcome, ProofState, Proved, TacticError
from policy.graph import Attempt, ProofGraph, improbability
from policy.walk import step_to_judge
from tests.policy.search.scripted import proved, state

ROOT = state("root")


def record(
    graph: ProofGraph, origin: ProofState, tactic: str, to: str | None, logprob: float = -1.0
) -> tuple[ProofState, ...]:
    """Keep that a tactic led to a target, to the proof where that is None."""
    tactics = (*origin.tactics, tactic)
    outcome: Outcome = proved(*tactics) if to is None else state(to, *tactics)
    return graph.record(origin, Attempt(tactic, logprob, outcome))


def reach(graph: ProofGraph, origin: ProofState, tactic: str, to: str) -> ProofState:
    """Keep that a tactic led to a new state."""
    [new] = record(graph, origin, tactic, to)
    return new


def test_equal_states_of_two_branches_are_one() -> None:
    graph = ProofGraph(ROOT)
    left, right = reach(graph, ROOT, "left", "a"), reach(graph, ROOT, "right", "b")
    joined = reach(graph, left, "on", "c")

    assert record(graph, right, "over", "c") == ()
    assert len(graph) == 4
    assert set(graph.networkx.predecessors(joined.key)) == {left.key, right.key}
    assert [s.tactics for s in graph.states()][-1] == ("left", "on")


def test_a_circle_does_no_harm() -> None:
    graph = ProofGraph(ROOT)
    there = reach(graph, ROOT, "symm", "a")
    assert record(graph, there, "symm", "root") == ()
    assert record(graph, there, "skip", "a") == ()
    record(graph, there, "done", None)

    assert len(graph) == 2
    assert graph.cheapest_path() == ("symm", "done")
    assert graph.leads_to_proof() == {ROOT.key, there.key}


def test_the_cheapest_path_goes_over_merged_branches_and_is_judged_along_that_way() -> None:
    graph = ProofGraph(ROOT)
    far = reach(graph, ROOT, "slow", "a")
    middle = reach(graph, far, "on", "b")
    record(graph, middle, "done", None)
    record(graph, ROOT, "fast", "b", logprob=-9.0)

    assert graph.proof is not None
    assert graph.proof.tactics == ("slow", "on", "done")
    assert graph.cheapest_path() == ("fast", "done")
    assert graph.cheapest_path(improbability) == ("slow", "on", "done")
    last, tactic = step_to_judge(graph, ("fast", "done"))
    assert (last.tactics, last, tactic) == (("fast",), middle, "done")


def test_a_graph_without_a_proof_has_no_path() -> None:
    assert ProofGraph(ROOT).cheapest_path() is None
    assert ProofGraph(ROOT).leads_to_proof() == frozenset()
    with pytest.raises(KeyError):
        step_to_judge(ProofGraph(ROOT), ("nowhere", "done"))


def test_what_failed_is_remembered_and_is_no_edge() -> None:
    graph = ProofGraph(ROOT)
    graph.record(ROOT, Attempt("simp", -1.0, TacticError("no progress")))
    graph.record(ROOT, Attempt("sorry", -1.0, GaveUp()))

    assert set(graph.tried(ROOT)) == {"simp", "sorry"}
    assert graph.networkx.number_of_edges() == 0
    assert graph.tactics == 2


@pytest.mark.parametrize("elsewhere", [ROOT, state("a", "left"), state("a", "left", "right")])
def test_an_outcome_of_another_state_or_tactic_is_refused(elsewhere: ProofState) -> None:
    graph = ProofGraph(ROOT)
    there = reach(graph, ROOT, "there", "b")
    outcome = replace(elsewhere, tactics=(*elsewhere.tactics, "on"))
    with pytest.raises(ValueError, match="not what was tried"):
        graph.record(there, Attempt("on", -1.0, outcome))
    with pytest.raises(ValueError, match="not what was tried"):
        graph.record(there, Attempt("on", -1.0, proved(*elsewhere.tactics, "on")))
    assert graph.proofs == ()


def test_the_first_attempt_with_a_tactic_stands() -> None:
    graph = ProofGraph(ROOT)
    record(graph, ROOT, "done", None)
    graph.record(ROOT, Attempt("done", -1.0, TacticError("not this time")))
    assert isinstance(graph.tried(ROOT)["done"].outcome, Proved)
    assert len(graph.proofs) == 1


@pytest.mark.parametrize("logprob", [0.1, float("nan"), float("-inf"), float("inf")])
def test_what_is_no_log_probability_is_refused(logprob: float) -> None:
    with pytest.raises(ValueError, match="no log-probability"):
        Attempt("simp", logprob, GaveUp())


STEPS = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from("abc"), st.sampled_from("xyz") | st.none())
)


@given(STEPS)
def test_every_proof_found_is_kept_and_there_is_a_way_to_it(
    steps: list[tuple[int, str, str | None]],
) -> None:
    graph = ProofGraph(ROOT)
    found = 0
    for place, tactic, to in steps:
        origin = list(graph.states())[place % len(graph)]
        found += to is None and tactic not in graph.tried(origin)
        record(graph, origin, tactic, to)

    assert len(graph.proofs) == found
    path = graph.cheapest_path()
    assert (path is None) == (found == 0)
    if path is not None:
        last, tactic = step_to_judge(graph, path)
        assert isinstance(graph.tried(last)[tactic].outcome, Proved)
        assert len(path) <= min(len(proof.tactics) for proof in graph.proofs)
