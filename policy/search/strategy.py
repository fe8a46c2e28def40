"""Which state to expand next: best first, breadth first, or only the root."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from typing import Protocol

from lean_env.environment import ProofState
from policy.graph import ProofGraph

LENGTH_POWER = 0.5
"""How far a path's log-probability is divided by its length: 0 not at all, 1 the mean."""


class Strategy(Protocol):
    """Chooses states of one graph to expand."""

    def choose(self) -> ProofState | None:
        """Return the state to expand next; None where nothing is left to try."""
        ...

    def expanded(self, state: ProofState, new: list[ProofState]) -> None:
        """Hear that a state was expanded once more, and which new states came of it."""
        ...


Priority = Callable[[ProofGraph, ProofState], float]
"""What makes a state come first: the smaller, the sooner."""


def length_normalised(graph: ProofGraph, state: ProofState) -> float:
    """Return the negative log-probability of the path to a state, over its length's power."""
    return -graph.logprob(state) / math.pow(max(graph.depth(state), 1), LENGTH_POWER)


def depth(graph: ProofGraph, state: ProofState) -> float:
    """Return the number of tactics by which a state was reached."""
    return graph.depth(state)


class Frontier:
    """Expands by priority; states expanded before come again when all have been expanded as often.

    On a graph that an earlier run has left, it goes on where that stopped.
    """

    def __init__(self, graph: ProofGraph, priority: Priority = length_normalised) -> None:
        self._graph = graph
        self._priority = priority
        self._order = 0
        self._heap: list[tuple[int, float, int, ProofState]] = []
        for state in graph.states():
            self._push(state)

    def choose(self) -> ProofState | None:
        """See `Strategy`."""
        return heapq.heappop(self._heap)[-1] if self._heap else None

    def expanded(self, state: ProofState, new: list[ProofState]) -> None:
        """See `Strategy`."""
        for reached in (*new, state):
            self._push(reached)

    def _push(self, state: ProofState) -> None:
        graph = self._graph
        if graph.exhausted(state):
            return
        rank = (graph.expansions(state), self._priority(graph, state), self._order, state)
        heapq.heappush(self._heap, rank)
        self._order += 1


class RootOnly:
    """Tries tactics on the root only: each is a whole proof, or nothing."""

    def __init__(self, graph: ProofGraph) -> None:
        self._graph = graph

    def choose(self) -> ProofState | None:
        """See `Strategy`."""
        root = self._graph.root
        return None if self._graph.exhausted(root) else root

    def expanded(self, state: ProofState, new: list[ProofState]) -> None:
        """See `Strategy`."""
