"""Monte-Carlo tree search: PUCT, with the policy's probabilities as priors.

Each choice walks from the root down the tree of first ways to each state. At a state it either
expands that state or goes on to one below, whichever seems better; what the expansion was worth is
added to every state of the walk. There is no model of values: an expansion is worth 1 if it came to
a state that was not there before, and else 0, so that the search leaves regions where nothing new
is found.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from lean_env.environment import ProofState
from policy.graph import ProofGraph

EXPLORATION = 1.0
"""How much priors and rarely walked ways count beside what was found."""
WIDENING = 0.5
"""A state is expanded again when it was expanded less often than its visits to this power."""


@dataclass(slots=True)
class _Place:
    """A state in the tree: walks through it, what they were worth, and states with work below.

    `prior` is the log-probability of the tactic that led here; `open_below` counts the state itself
    as well.
    """

    state: ProofState
    above: _Place | None
    prior: float
    visits: int = 0
    worth: float = 0.0
    open_below: int = 0
    below: list[_Place] = field(default_factory=list)


class TreeSearch:
    """Chooses states by PUCT; on a graph that an earlier run has left, all visits begin at none.

    A state that several ways lead to stands below the first of them only.
    """

    def __init__(self, graph: ProofGraph) -> None:
        self._graph = graph
        self._places: dict[str, _Place] = {}
        self._root = self._add(graph.root, None, 0.0)
        for origin, attempt in graph.log:
            reached = attempt.outcome
            if isinstance(reached, ProofState) and reached.key not in self._places:
                self._add(reached, self._places[origin.key], attempt.logprob)

    def choose(self) -> ProofState | None:
        """See `Strategy`."""
        if not self._root.open_below:
            return None
        place = self._root
        while (below := self._next(place)) is not None:
            place = below
        return place.state

    def expanded(self, state: ProofState, new: list[ProofState]) -> None:
        """See `Strategy`."""
        place = self._places[state.key]
        for reached in new:
            prior = self._graph.tried(state)[reached.tactics[-1]].logprob
            self._add(reached, place, prior)
        closed = self._graph.exhausted(state)
        passed: _Place | None = place
        while passed is not None:
            passed.visits += 1
            passed.worth += bool(new)
            passed.open_below -= closed
            passed = passed.above

    def visits(self, state: ProofState) -> int:
        """Return the number of walks through a state."""
        return self._places[state.key].visits

    def _add(self, state: ProofState, above: _Place | None, prior: float) -> _Place:
        place = self._places[state.key] = _Place(state, above, prior)
        if above is not None:
            above.below.append(place)
        if not self._graph.exhausted(state):
            passed: _Place | None = place
            while passed is not None:
                passed.open_below += 1
                passed = passed.above
        return place

    def _next(self, place: _Place) -> _Place | None:
        """The place to go on to; None to expand this one."""
        alive = [below for below in place.below if below.open_below]
        if not alive:
            return None
        if not self._graph.exhausted(place.state):
            expansions = self._graph.expansions(place.state)
            if expansions < max(1.0, math.pow(place.visits, WIDENING)):
                return None
        highest = max(below.prior for below in alive)
        shares = [math.exp(below.prior - highest) for below in alive]
        total = sum(shares)
        explored = EXPLORATION * math.sqrt(place.visits + 1)

        def promise(candidate: tuple[_Place, float]) -> float:
            below, share = candidate
            mean = below.worth / below.visits if below.visits else 0.0
            return mean + explored * share / total / (1 + below.visits)

        return max(zip(alive, shares, strict=True), key=promise)[0]
