"""Monte-Carlo tree search: PUCT, with the policy's probabilities as priors.

Each choice walks from the root down the tree of first ways to each state. At a state it either
expands that state or goes on to one below, whichever seems better, and at a state that is split to
the part that was walked to least; what the expansion was worth is added to every state of the walk.
There is no model of values: as in RMaxTS (Xin et al. 2024, arXiv:2408.08152) an expansion is worth
1 if it came to a state that was not there before or solved one, and else 0, and what was worth
something long ago counts less, so that the search leaves regions where nothing new is found any
more. A walk that is under way counts as one that was worth nothing, so that walks at the same time
part.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lean_env.environment import ProofState
from policy.graph import ProofGraph

EXPLORATION = 1.0
"""How much priors and rarely walked ways count beside what was found."""
WIDENING = 0.5
"""A state is expanded again when it was expanded less often than its visits to this power."""
DISCOUNT = 0.99
"""What a walk counts for after the next one through the same state."""


@dataclass(slots=True)
class _Place:
    """A state in the tree, with the walks through it.

    `prior` is the log-probability of the tactic that led here, `running` are walks under way,
    `weight` is the discounted number of walks and `worth` the discounted sum of what they brought.
    """

    state: ProofState
    above: _Place | None
    prior: float
    visits: int = 0
    running: int = 0
    weight: float = 0.0
    worth: float = 0.0
    below: list[_Place] = field(default_factory=list)

    def mean(self) -> float:
        """What a walk through here is worth."""
        weight = self.weight + self.running
        return self.worth / weight if weight else 0.0

    def end(self, worth: float) -> None:
        """End a walk through here."""
        self.running -= 1
        self.visits += 1
        self.weight = DISCOUNT * self.weight + 1
        self.worth = DISCOUNT * self.worth + worth


class TreeSearch:
    """Chooses states by PUCT; on a graph that an earlier run has left, all visits begin at none.

    A state that several ways lead to stands below the first of them only.
    """

    def __init__(self, graph: ProofGraph) -> None:
        self._graph = graph
        self._places: dict[str, _Place] = {}
        self._root = self._add(graph.root, None, 0.0)
        self._running: set[str] = set()
        for origin, attempt in graph.log:
            reached = attempt.outcome
            above = self._places.get(origin.key)  # none where only what was a part leads
            if not isinstance(reached, ProofState) or above is None:
                continue
            if reached.key not in self._places:
                self._add(reached, above, attempt.logprob)

    def choose(self) -> ProofState | None:
        """See `Strategy`."""
        closed: set[str] = set()
        while self._root.state.key not in closed:
            place = self._root
            while (below := self._next(place, closed)) is not None:
                place = below
            if self._expandable(place):
                self._running.add(place.state.key)
                for passed in _upwards(place):
                    passed.running += 1
                return place.state
            closed.add(place.state.key)  # nothing to do here now: walk elsewhere
        return None

    def expanded(self, state: ProofState, new: Sequence[ProofState]) -> None:
        """See `Strategy`."""
        place = self._places[state.key]
        for reached in new:
            if reached.key not in self._places:  # as a part of one before it is
                self._add(reached, place, self._graph.tried(state)[reached.tactics[-1]].logprob)
        self._running.discard(state.key)
        worth = float(bool(new) or self._graph.is_solved(state))
        for passed in _upwards(place):
            passed.end(worth)

    def reopened(self, state: ProofState) -> None:
        """See `Strategy`; the parts stay below the state, as no part of it."""

    def visits(self, state: ProofState) -> int:
        """Return the number of walks through a state."""
        return self._places[state.key].visits

    def worth(self, state: ProofState) -> float:
        """Return what a walk through a state is worth, from 0 to 1, those under way counting 0."""
        return self._places[state.key].mean()

    def _add(self, state: ProofState, above: _Place | None, prior: float) -> _Place:
        place = self._places[state.key] = _Place(state, above, prior)
        if above is not None:
            above.below.append(place)
        for part in self._graph.parts(state):
            if part.key not in self._places:
                self._add(part, place, 0.0)
        return place

    def _expandable(self, place: _Place) -> bool:
        return self._graph.is_open(place.state) and place.state.key not in self._running

    def _next(self, place: _Place, closed: set[str]) -> _Place | None:
        """The place to go on to; None to stop at this one."""
        alive = [
            below
            for below in place.below
            if below.state.key not in closed and self._graph.is_wanted(below.state)
        ]
        if not alive:
            return None
        if self._graph.parts(place.state):
            return min(alive, key=lambda below: below.visits + below.running)
        if self._expandable(place):
            expansions = self._graph.expansions(place.state)
            if expansions < max(1.0, math.pow(place.visits, WIDENING)):
                return None
        highest = max(below.prior for below in alive)
        shares = [math.exp(below.prior - highest) for below in alive]
        total = sum(shares)
        explored = EXPLORATION * math.sqrt(place.weight + place.running + 1)

        def promise(candidate: tuple[_Place, float]) -> float:
            below, share = candidate
            return below.mean() + explored * share / total / (1 + below.weight + below.running)

        return max(zip(alive, shares, strict=True), key=promise)[0]


def _upwards(place: _Place | None) -> Iterator[_Place]:
    """A place and all above it."""
    while place is not None:
        yield place
        place = place.above
