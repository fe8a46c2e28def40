"""Which state to expand next: best first, breadth first, a beam, or only the root."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from lean_env.environment import ProofState
from policy.graph import ProofGraph

LENGTH_POWER = 0.5
"""How far a path's log-probability is divided by its length: 0 not at all, 1 the mean."""
BEAM_WIDTH = 8
"""States of one depth that a beam keeps."""


class Strategy(Protocol):
    """Chooses states of one graph to expand; several may be expanded at once."""

    def choose(self) -> ProofState | None:
        """Return the state to expand next, none that is being expanded.

        None where nothing is left to try, but for what the running expansions may bring.
        """
        ...

    def expanded(self, state: ProofState, new: Sequence[ProofState]) -> None:
        """Hear that a state was expanded once more, and which new states came of it."""
        ...

    def reopened(self, state: ProofState) -> None:
        """Hear that a state is not proved by parts any more, and is to be expanded itself."""
        ...


Priority = Callable[[ProofGraph, ProofState], tuple[float, ...]]
"""What makes a state come first: the smaller, the sooner."""


def length_normalised(graph: ProofGraph, state: ProofState) -> tuple[float, ...]:
    """Return the negative log-probability of the path to a state, over its length's power.

    Of a state that was expanded, the path goes on with the least likely tactic tried there: what
    will be tried next is no likelier.
    """
    logprob, length = graph.logprob(state), graph.depth(state)
    if graph.expansions(state):
        logprob += min((one.logprob for one in graph.tried(state).values()), default=0.0)
        length += 1
    return (-logprob / math.pow(max(length, 1), LENGTH_POWER),)


def depth(graph: ProofGraph, state: ProofState) -> tuple[float, ...]:
    """Return how often a state was expanded, and the number of tactics by which it was reached."""
    return graph.expansions(state), graph.depth(state)


class Frontier:
    """Expands by priority, a state as often as it comes first.

    On a graph that an earlier run has left, it goes on where that stopped.
    """

    def __init__(self, graph: ProofGraph, priority: Priority = length_normalised) -> None:
        self._graph = graph
        self._priority = priority
        self._order = 0
        self._heap: list[tuple[tuple[float, ...], int, ProofState]] = []
        self._unwanted: list[ProofState] = []
        for state in graph.states():
            self._push(state)

    def choose(self) -> ProofState | None:
        """See `Strategy`."""
        while True:
            while self._heap:
                state = heapq.heappop(self._heap)[-1]
                if self._graph.is_wanted(state):
                    return state
                self._unwanted.append(state)
            # A way that was found since may lead there past all that is solved.
            again = [state for state in self._unwanted if self._graph.is_wanted(state)]
            if not again:
                return None
            self._unwanted = [state for state in self._unwanted if state not in again]
            for state in again:
                self._push(state)

    def expanded(self, state: ProofState, new: Sequence[ProofState]) -> None:
        """See `Strategy`."""
        for reached in (*new, state):
            self._push(reached)

    def reopened(self, state: ProofState) -> None:
        """See `Strategy`."""
        self._push(state)

    def _push(self, state: ProofState) -> None:
        graph = self._graph
        if not graph.is_open(state):
            return
        heapq.heappush(self._heap, (self._priority(graph, state), self._order, state))
        self._order += 1


class Beam:
    """Expands the best states of one depth, then the best of what came of them, and so on.

    When a beam ends it begins again from the best of all states, those first that were expanded
    least often, so that a search ends only when there is nothing left to try.
    """

    def __init__(
        self, graph: ProofGraph, width: int = BEAM_WIDTH, priority: Priority = length_normalised
    ) -> None:
        self._graph = graph
        self._width = width
        self._priority = priority
        self._level: list[ProofState] = []
        self._next: list[ProofState] = []
        self._running: set[str] = set()

    def choose(self) -> ProofState | None:
        """See `Strategy`."""
        if not self._usable(self._level):
            if self._running:
                return None  # what comes of it belongs to the next level
            self._level, self._next = self._best(self._next), []
        if not self._usable(self._level):
            self._level = self._best(self._graph.states())
        level = self._usable(self._level)
        if not level:
            return None
        state, *self._level = level
        self._running.add(state.key)
        return state

    def expanded(self, state: ProofState, new: Sequence[ProofState]) -> None:
        """See `Strategy`."""
        self._running.discard(state.key)
        self._next += new

    def reopened(self, state: ProofState) -> None:
        """See `Strategy`."""
        self._next.append(state)

    def _usable(self, states: Iterable[ProofState]) -> list[ProofState]:
        return [one for one in states if self._graph.is_open(one) and self._graph.is_wanted(one)]

    def _best(self, states: Iterable[ProofState]) -> list[ProofState]:
        graph = self._graph
        ranked = sorted(
            self._usable(states),
            key=lambda state: (graph.expansions(state), *self._priority(graph, state)),
        )
        return ranked[: self._width]


class RootOnly:
    """Tries tactics on the root only: each is a whole proof, or nothing."""

    def __init__(self, graph: ProofGraph) -> None:
        self._graph = graph
        self._running = False

    def choose(self) -> ProofState | None:
        """See `Strategy`."""
        root = self._graph.root
        if self._running or not self._graph.is_open(root):
            return None
        self._running = True
        return root

    def expanded(self, state: ProofState, new: Sequence[ProofState]) -> None:
        """See `Strategy`."""
        self._running = False

    def reopened(self, state: ProofState) -> None:
        """See `Strategy`."""
