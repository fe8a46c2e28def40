"""One graph of all that a search has tried on a theorem: states, and the tactics between them.

Equal states are one node, however they were reached, so that branches merge and a tactic that goes
round in a circle costs nothing. A state whose goals are independent of each other is split: it is
proved when each of its parts is, and a part is a state as any other, so that equal goals merge too.
Each tactic tried on a state is an edge or, where it led nowhere, an attempt kept with the state, so
that nothing is tried twice. A proof that was found stays.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import networkx as nx

from lean_env.environment import Goal, ProofState, Proved
from lean_env.problems.theorem import Theorem
from policy.solution import Solutions, Step, solve
from policy.split import Closed, Part, PartOutcome

PROVED = "proved"
"""The node behind the last tactic of every proof."""
CLOSED = "closed"
"""The node behind the last tactic on a part of a state."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One tactic tried on one state, and what it came to.

    `logprob` is the natural log-probability that the policy gave it there, at most 0; `elapsed_s`
    its share of the seconds that its batch of tactics took.
    """

    tactic: str
    logprob: float
    outcome: PartOutcome
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
    """A part with the attempts on it, and its path's log-probability and length at first.

    `parts` are the keys of what it is split into, if it is.
    """

    part: Part
    logprob: float
    depth: int
    attempts: dict[str, Attempt]
    parts: tuple[str, ...] = ()
    expansions: int = 0
    exhausted: bool = False

    @property
    def state(self) -> ProofState:
        return self.part.state


class ProofGraph:
    """The states reached from one theorem's root and the attempts on them; one thread at a time.

    `networkx` is a graph of the states' keys, `PROVED` and `CLOSED`; parallel edges are different
    tactics, each with its `Attempt` as the attribute `attempt`. An edge from a state to one of its
    parts has the attribute `part`, its number, instead.
    """

    def __init__(self, root: ProofState) -> None:
        self.root = root
        self.networkx: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        self._nodes: dict[str, _Node] = {}
        self._proofs: list[Proved] = []
        self._log: list[tuple[ProofState, Attempt]] = []
        self._joined: set[str] = set()
        self._misleading: set[tuple[str, str]] = set()
        self._solved: frozenset[str] = frozenset()
        self._wanted: frozenset[str] | None = None
        self._add(Part(root), 0.0, root.depth)

    def record(self, state: ProofState, attempt: Attempt) -> tuple[ProofState, ...]:
        """Keep an attempt on a state of the graph; return the states that are new.

        The outcome is of all goals, as the environment says it. A state that is new comes before
        its parts. The first attempt with a tactic stands. Raises KeyError for a state that is not
        here, and ValueError for an outcome that does not belong to this state and tactic.
        """
        node = self._nodes[state.key]
        outcome = attempt.outcome
        if isinstance(outcome, ProofState | Proved):
            expected = (*state.tactics, attempt.tactic)
            if outcome.tactics != expected:
                raise ValueError(f"{outcome.tactics} is not what was tried: {expected}")
        if attempt.tactic in node.attempts:
            return ()
        # Reached in another way the state does not stand among the same goals.
        part = node.part if state.tactics == node.state.tactics else Part(state)
        attempt = replace(attempt, outcome=part.outcome(outcome))
        node.attempts[attempt.tactic] = attempt
        self._log.append((node.state, attempt))
        return self._follow(node, part, attempt)

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
        return self._nodes[state.key].depth

    def beside(self, state: ProofState) -> tuple[Goal, ...]:
        """Return the goals that stand behind a state's own where its tactics are run."""
        return self._nodes[state.key].part.beside

    def parts(self, state: ProofState) -> tuple[ProofState, ...]:
        """Return the parts that a state is split into; none, if it is proved as a whole."""
        return tuple(self._nodes[key].state for key in self._nodes[state.key].parts)

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

    def is_open(self, state: ProofState) -> bool:
        """Return whether something is still to be tried on a state itself."""
        node = self._nodes[state.key]
        return not (node.exhausted or node.parts)

    def is_solved(self, state: ProofState) -> bool:
        """Return whether tactics are known that prove a state, each of its parts by itself."""
        return state.key in self._solved

    def is_wanted(self, state: ProofState) -> bool:
        """Return whether proving a state may help: no way to it leads past what is solved."""
        if not self._solved:
            return True
        if self._wanted is None:
            self._wanted = self._unsolved_from_root()
        return state.key in self._wanted

    @property
    def log(self) -> Sequence[tuple[ProofState, Attempt]]:
        """Every attempt with the state it was made on, in their order."""
        return self._log

    @property
    def open_states(self) -> int:
        """The number of states on which something is still to be tried."""
        return sum(not (node.exhausted or node.parts) for node in self._nodes.values())

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

    def keep_proof(self, proof: Proved) -> None:
        """Keep a proof that was put together from several ways, and has been judged."""
        self._proofs.append(proof)

    def cheapest_path(self, cost: Cost = one_per_tactic) -> tuple[str, ...] | None:
        """Return the tactics of the cheapest proof that the graph holds; None where it holds none.

        Where branches have merged or parts were proved apart, it may be a way that nobody has gone
        as a whole, so it is no proof before it is judged: `last_step` says by which step.
        """
        solutions = self._solve(cost)
        if self.root.key not in solutions.costs:
            return None
        return tuple(step.tactic for step in solutions.proof(self.root.key))

    def refute(self) -> tuple[ProofState, ...]:
        """Hear that the judge did not accept the cheapest proof, although each step was one.

        If states are split in it, these are to be proved as wholes from now on, and are returned;
        else the steps by which it closes parts count as such no more.
        """
        solutions = self._solve(one_per_tactic)
        splits = solutions.splits(self.root.key)
        joined = tuple(node.state for key, node in self._nodes.items() if key in splits)
        for state in joined:
            self.join(state)
        if not joined:
            steps = solutions.proof(self.root.key)
            self._misleading |= {(step.origin, step.tactic) for step in steps if step.to == CLOSED}
            self._note_solved()
        return joined

    def join(self, state: ProofState) -> None:
        """Take back the split of a state."""
        node = self._nodes[state.key]
        for number, key in enumerate(node.parts):
            self.networkx.remove_edge(state.key, key, key=number)
        node.parts = ()
        self._joined.add(state.key)
        self._note_solved()

    def is_joined(self, state: ProofState) -> bool:
        """Return whether the split of a state was taken back."""
        return state.key in self._joined

    def leads_to_proof(self) -> frozenset[str]:
        """Return the keys of the states that are solved, or from which a proof was found."""
        found = nx.ancestors(self.networkx, PROVED) if PROVED in self.networkx else set()
        return self._solved | frozenset(found)

    def is_of(self, theorem: Theorem) -> bool:
        """Return whether this is the graph of a theorem."""
        return self.theorem == (theorem.header, theorem.statement)

    def _follow(self, node: _Node, part: Part, attempt: Attempt) -> tuple[ProofState, ...]:
        """Put in the edge of an attempt, and what it led to."""
        key, outcome = node.state.key, attempt.outcome
        match outcome:
            case Proved():
                self._proofs.append(outcome)
                to = PROVED
            case Closed():
                to = CLOSED
            case ProofState():
                to = outcome.key
            case _:
                return ()
        new: tuple[ProofState, ...] = ()
        if isinstance(outcome, ProofState):
            new = self._add(
                replace(part, state=outcome), node.logprob + attempt.logprob, node.depth + 1
            )
        self.networkx.add_edge(key, to, key=attempt.tactic, attempt=attempt)
        self._wanted = None
        if to in (PROVED, CLOSED) or to in self._solved:
            self._note_solved()
        return new

    def _add(self, part: Part, logprob: float, depth: int) -> tuple[ProofState, ...]:
        """Put in a state and its parts; return those that were not there before."""
        state = part.state
        if state.key in self._nodes:
            return ()
        node = self._nodes[state.key] = _Node(part, logprob, depth, {})
        self.networkx.add_node(state.key, state=state)
        parts = part.split()
        if len(parts) == 1:
            return (state,)
        node.parts = tuple(one.state.key for one in parts)
        new = [state]
        for number, one in enumerate(parts):
            new += self._add(one, logprob, depth)
            self.networkx.add_edge(state.key, one.state.key, key=number, part=number)
        if self._solved.issuperset(node.parts):
            self._note_solved()
        return tuple(new)

    def _solve(self, cost: Cost) -> Solutions:
        steps = []
        for node in self._nodes.values():
            for attempt in node.attempts.values():
                match attempt.outcome:
                    case Proved() if not node.part.beside:
                        to = PROVED
                    case Closed() if (node.state.key, attempt.tactic) not in self._misleading:
                        to = CLOSED
                    case ProofState():
                        to = attempt.outcome.key
                    case _:
                        continue
                steps.append(Step(node.state.key, attempt.tactic, to, cost(attempt)))
        parts = {key: node.parts for key, node in self._nodes.items() if node.parts}
        return solve(steps, parts, (PROVED, CLOSED))

    def _note_solved(self) -> None:
        self._solved = frozenset(self._solve(one_per_tactic).costs.keys() - {PROVED, CLOSED})
        self._wanted = None

    def _unsolved_from_root(self) -> frozenset[str]:
        seen, todo = set(), [self.root.key]
        while todo:
            key = todo.pop()
            if key not in seen and key not in self._solved and key in self._nodes:
                seen.add(key)
                todo += self.networkx.successors(key)
        return frozenset(seen)
