"""A graph written and read back: the same states and attempts; proofs only as claims."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.environment import Crashed, GaveUp, Outcome, ProofState, TacticError, TimedOut
from lean_env.repl.message import Position
from policy.graph import Attempt, ProofGraph
from policy.graph_json import GraphError, graph_from_json, graph_to_json
from tests.policy.search.scripted import proved, state

ROOT = state("root")
OUTCOMES = st.one_of(
    st.builds(TacticError, st.text(), st.none() | st.builds(Position, st.just(1), st.integers(0))),
    st.builds(TimedOut, st.floats(0, 1e9)),
    st.builds(Crashed, st.text()),
    st.just(GaveUp()),
    st.sampled_from(["p", "q", "r"]),
)
ATTEMPTS = st.lists(
    st.tuples(st.integers(0, 9), st.text(max_size=3), st.floats(-1e9, 0), OUTCOMES), max_size=12
)


def grown(attempts: list[tuple[int, str, float, Any]]) -> ProofGraph:
    """A graph of such attempts; a word is the target of a state."""
    graph = ProofGraph(ROOT)
    for place, tactic, logprob, came_to in attempts:
        origin = list(graph.states())[place % len(graph)]
        reached = state(str(came_to), *origin.tactics, tactic)
        outcome: Outcome = reached if isinstance(came_to, str) else came_to
        graph.record(origin, Attempt(tactic, logprob, outcome, 0.25))
    return graph


@given(ATTEMPTS, st.integers(0, 3), st.booleans())
def test_reading_gives_what_was_written(
    attempts: list[tuple[int, str, float, Any]], expansions: int, exhausted: bool
) -> None:
    graph = grown(attempts)
    last = list(graph.states())[-1]
    graph.note_expansions(last, expansions)
    if exhausted:
        graph.note_exhausted(last)
    read = graph_from_json(graph_to_json(graph))

    assert read.claimed == ()
    assert list(read.graph.log) == list(graph.log)
    assert [s.tactics for s in read.graph.states()] == [s.tactics for s in graph.states()]
    assert read.graph.expansions(last) == expansions
    assert read.graph.exhausted(last) is exhausted
    assert read.graph.logprob(last) == graph.logprob(last)
    assert graph_to_json(read.graph) == graph_to_json(graph)


def test_a_proof_in_a_file_is_only_a_claim() -> None:
    graph = ProofGraph(ROOT)
    [there] = graph.record(ROOT, Attempt("on", -1.0, state("a", "on")))
    graph.record(there, Attempt("done", -2.0, proved("on", "done")))
    read = graph_from_json(graph_to_json(graph))

    assert read.graph.proofs == ()
    assert "done" not in read.graph.tried(there)
    [(origin, proposal)] = read.claimed
    assert (origin.tactics, proposal.tactic, proposal.logprob) == (("on",), "done", -2.0)


WRITTEN = json.loads(
    graph_to_json(grown([(0, "a", -1.0, "p"), (1, "b", -1.0, TacticError("no", Position(1, 0)))]))
)
WRONG = st.one_of(
    st.just("\ud800"),
    st.none(),
    st.integers(-2, 9),
    st.text(),
    st.floats(),
    st.just([]),
    st.just({}),
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path to each part of a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    below = [(*path, key) for key, _ in inner]
    for key, part in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(part, dict | list):
            below += places(part, (*path, key))
    return below


@given(st.sampled_from(places(WRITTEN)), WRONG, st.booleans())
def test_a_changed_file_is_read_or_refused_and_nothing_else(
    place: tuple[Any, ...], value: Any, dropped: bool
) -> None:
    record = json.loads(json.dumps(WRITTEN))
    holder = record
    for key in place[:-1]:
        holder = holder[key]
    if dropped:
        del holder[place[-1]]
    else:
        holder[place[-1]] = value
    try:
        read = graph_from_json(json.dumps(record))
    except GraphError:
        return
    assert read.graph.proofs == ()
    assert graph_to_json(read.graph).encode()


@given(st.text() | st.recursive(st.none() | st.text(), st.lists).map(json.dumps))
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(GraphError):
        graph_from_json(text)


def test_states_out_of_order_are_refused() -> None:
    record = json.loads(json.dumps(WRITTEN))
    record["attempts"] = record["attempts"][1:]
    with pytest.raises(GraphError, match="1 is none of 1 states"):
        graph_from_json(json.dumps(record))


def test_equal_states_keep_their_identity() -> None:
    read = graph_from_json(graph_to_json(grown([(0, "a", -1.0, "p"), (1, "b", -1.0, "root")])))
    assert len(read.graph) == 2
    outcome = read.graph.log[1][1].outcome
    assert isinstance(outcome, ProofState)
    assert outcome == ROOT
