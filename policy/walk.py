"""Following a proof through a graph, in which some states are proved part by part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lean_env.environment import ProofState
from policy.graph import ProofGraph
from policy.split import PartOutcome


class Walk:
    """A proof on its way from the root: which state its next tactic works on."""

    def __init__(self, graph: ProofGraph) -> None:
        self._graph = graph
        self._waiting = [graph.root]

    def state(self) -> ProofState | None:
        """Return the state to go on with; None where nothing is left to prove."""
        while self._waiting:
            state = self._waiting[-1]
            parts = self._graph.parts(state)
            if not parts:
                return state
            self._waiting[-1:] = reversed(parts)
        return None

    def follow(self, outcome: PartOutcome) -> None:
        """Go on from what a tactic on `state` came to, which is a state, or no goal there."""
        self._waiting.pop()
        if isinstance(outcome, ProofState):
            self._waiting.append(outcome)


def walk(graph: ProofGraph, tactics: tuple[str, ...]) -> Iterator[tuple[ProofState, str]]:
    """Yield each tactic of a proof with the state it works on, as far as it is in a graph."""
    way = Walk(graph)
    for tactic in tactics:
        state = way.state()
        if state is None:
            return
        yield state, tactic
        attempt = graph.tried(state).get(tactic)
        if attempt is None:
            return
        way.follow(attempt.outcome)


def step_to_judge(graph: ProofGraph, path: tuple[str, ...]) -> tuple[ProofState, str]:
    """Return the state before a path's last tactic, reached along that path, and that tactic.

    A step with it judges the whole path as a proof. Raises KeyError for a path that leaves the
    graph.
    """
    steps = list(walk(graph, path))
    if len(steps) < len(path):
        raise KeyError(path)
    state, tactic = steps[-1]
    return replace(state, tactics=path[:-1]), tactic
