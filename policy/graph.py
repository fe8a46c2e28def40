"""One graph of all that a search has tried on a theorem: states, and the tactics between them.

Equal states are one node, however they were reached, so that branches merge and a tactic that goes
round in a circle costs nothing. Each tactic tried on a state is an edge or, where it led nowhere,
an attempt kept with the state, so that nothing is tried twice. A proof that was found stays.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import networkx as nx

from lean_env.environment import Outcome, ProofState, Proved
from lean_env.problems.theorem import Theorem

PROVED = "proved"
"""The node behind the last tactic of every proof."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One tactic tried on one state, and what it came to.

    `logprob` is the natural log-probability that the policy gave it there, at most 0; `elapsed_s`
    its share of the seconds that its batch of tactics took.
    """

    tactic: str
    logprob: float
    outcome: Outcome
    elapsed_s: float = 0.0

    def __post_init__(self) -> None:
        if not (math.isfinite(self.logprob) and self.logprob <= 0):
            raise ValueError(f"{self.logprob} is no log-probability")


Cost = Callable[[Attempt], float]
"""What one tactic of a proof costs, not negative."""


def one_per_tactic(attempt: Attempt) -> float:
    """Count tactics: the cheapest proof is the shortest."""
    return 1.0


def improbability(attempt: Attempt) -> float:
    """Sum negative log-probabilities: the cheapest proof is the likeliest."""
    return -attempt.logprob


@dataclass(slots=True)
class _Node:
    """A state with the attempts on it, and its path's log-probability when it was first reached."""

    state: ProofState
    logprob: float
    attempts: dict[str, Attempt]
    expansions: int = 0
    exhausted: bool = False


class ProofGraph:
    """The states reached from one theorem's root and the attempts on them; one thread at a time.

    `networkx` is a graph of the states' keys and `PROVED`; parallel edges are different tactics,
    each with its `Attempt` as the attribute `attempt`.
    """

    def __init__(self, root: ProofState) -> None:
        self.root = root
        self.networkx: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        self._nodes: dict[str, _Node] = {}
        self._proofs: list[Proved] = []
        self._log: list[tuple[ProofState, Attempt]] = []
        self._add(root, 0.0)

    def record(self, state: ProofState, attempt: Attempt) -> ProofState | None:
        """Keep an attempt on a state of the graph; return the state it led to, where that is new.

        The first attempt with a tactic stands. Raises KeyError for a state that is not here, and
        ValueError for an outcome that does not belong to this state and tactic.
        """
        node = self._nodes[state.key]
        outcome = attempt.outcome
        if isinstance(outcome, ProofState | Proved):
            expected = (*state.tactics, attempt.tactic)
            if outcome.tactics != expected:
                raise ValueError(f"{outcome.tactics} is not what was tried: {expected}")
        if attempt.tactic in node.attempts:
            return None
        node.attempts[attempt.tactic] = attempt
        self._log.append((node.state, attempt))
        if isinstance(outcome, Proved):
            self._proofs.append(outcome)
            self._edge(state.key, PROVED, attempt)
            return None
        if not isinstance(outcome, ProofState):
            return None
        new = outcome.key not in self._nodes
        if new:
            self._add(outcome, node.logprob + attempt.logprob)
        self._edge(state.key, outcome.key, attempt)
        return outcome if new else None

    def states(self) -> Iterator[ProofState]:
        """Return all states in the order in which they were reached, the root first."""
        return (node.state for node in self._nodes.values())

    def __len__(self) -> int:
        return len(self._nodes)

    def __contains__(self, state: ProofState) -> bool:
        return state.key in self._nodes

    def tried(self, state: ProofState) -> Mapping[str, Attempt]:
        """Return the attempts on a state by their tactics."""
        return self._nodes[state.key].attempts

    def logprob(self, state: ProofState) -> float:
        """Return the sum of log-probabilities along `state.tactics`, as it was first reached."""
        return self._nodes[state.key].logprob

    def depth(self, state: ProofState) -> int:
        """Return the number of tactics by which the state was first reached."""
        return self._nodes[state.key].state.depth

    def expansions(self, state: ProofState) -> int:
        """Return how often the policy was asked about a state, and answered."""
        return self._nodes[state.key].expansions

    def exhausted(self, state: ProofState) -> bool:
        """Return whether the policy knows nothing more to try on a state."""
        return self._nodes[state.key].exhausted

    def note_expansions(self, state: ProofState, times: int = 1) -> None:
        """Keep that the policy was asked about a state, and its answers tried."""
        self._nodes[state.key].expansions += times

    def note_exhausted(self, state: ProofState) -> None:
        """Keep that the policy knows nothing more to try on a state."""
        self._nodes[state.key].exhausted = True

    @property
    def log(self) -> Sequence[tuple[ProofState, Attempt]]:
        """Every attempt with the state it was made on, in their order."""
        return self._log

    @property
    def open_states(self) -> int:
        """The number of states on which something is still to be tried."""
        return sum(not node.exhausted for node in self._nodes.values())

    @property
    def tactics(self) -> int:
        """The number of attempts in the graph."""
        return len(self._log)

    @property
    def theorem(self) -> tuple[str, str]:
        """Header and statement of what is to be proved."""
        return self.root.header, self.root.statement

    @property
    def proofs(self) -> tuple[Proved, ...]:
        """Every proof found, in the order of finding; the judge has called each proved."""
        return tuple(self._proofs)

    @property
    def proof(self) -> Proved | None:
        """The found proof with the fewest tactics; the earliest of them."""
        return min(self._proofs, key=lambda proof: len(proof.tactics), default=None)

    def cheapest_path(self, cost: Cost = one_per_tactic) -> tuple[str, ...] | None:
        """Return the tactics of the cheapest way from the root to a proof; None without a proof.

        Where branches have merged this may be a way that nobody has gone as a whole, so it is no
        proof before it is judged: `path_to_judge` says by which step.
        """
        if not self._proofs:
            return None

        def cheapest_edge(_: str, __: str, edges: Mapping[str, Mapping[str, Attempt]]) -> float:
            return min(cost(edge["attempt"]) for edge in edges.values())

        keys = nx.dijkstra_path(self.networkx, self.root.key, PROVED, weight=cheapest_edge)
        path = []
        for key, next_key in pairwise(keys):
            edges = self.networkx[key][next_key].values()
            path.append(min((edge["attempt"] for edge in edges), key=cost).tactic)
        return tuple(path)

    def path_to_judge(self, path: tuple[str, ...]) -> tuple[ProofState, str]:
        """Return the state before a path's last tactic, reached along that path, and that tactic.

        A step with it judges the whole path as a proof. Raises KeyError for a path that leaves the
        graph.
        """
        state = self.root
        for tactic in path[:-1]:
            outcome = self._nodes[state.key].attempts[tactic].outcome
            if not isinstance(outcome, ProofState):
                raise KeyError(tactic)
            state = outcome
        return replace(state, tactics=path[:-1]), path[-1]

    def leads_to_proof(self) -> frozenset[str]:
        """Return the keys of the states from which a proof was found."""
        return frozenset(nx.ancestors(self.networkx, PROVED) if self._proofs else ())

    def is_of(self, theorem: Theorem) -> bool:
        """Return whether this is the graph of a theorem."""
        return self.theorem == (theorem.header, theorem.statement)

    def _add(self, state: ProofState, logprob: float) -> None:
        self._nodes[state.key] = _Node(state, logprob, {})
        self.networkx.add_node(state.key, state=state)

    def _edge(self, key: str, to: str, attempt: Attempt) -> None:
        self.networkx.add_edge(key, to, key=attempt.tactic, attempt=attempt)
