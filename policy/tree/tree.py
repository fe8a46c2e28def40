"""A search as a tree to be shown: each state below the tactic by which it was first reached.

The same for a graph that has just been grown and for one read from a file, whose proofs are only
claims of proofs.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lean_env.environment import (
    Crashed,
    GaveUp,
    Goal,
    ProofState,
    Proved,
    TacticError,
    TimedOut,
)
from policy.graph import ProofGraph
from policy.split import Closed, PartOutcome
from policy.steps import Proposal


class Result(StrEnum):
    """What a tactic came to, as it is shown."""

    PROVED = "proved"
    STATE = "state"
    ERROR = "error"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    GAVE_UP = "gave up"


@dataclass(frozen=True, slots=True)
class Step:
    """A tactic tried on the node numbered `origin`, and what it came to.

    `to` is the node it led to, if it led to one; `first` whether that was not known before. Where a
    state is proved part by part, a step that is a `part` stands for turning to one of them.
    `message` is what Lean said of a failure, `probability` the policy's for this tactic, `seconds`
    the time that it took.
    """

    origin: int
    tactic: str
    probability: float
    seconds: float
    result: Result
    to: int | None = None
    first: bool = False
    message: str = ""
    part: bool = False

    @property
    def failed(self) -> bool:
        """Whether the tactic led nowhere."""
        return self.result not in (Result.STATE, Result.PROVED)


@dataclass(frozen=True, slots=True)
class Node:
    """A proof state, the step that first led to it, and the numbers of the steps tried on it.

    `visits` counts the expansions of the state and of those first reached below it; `value` is the
    share of the steps tried there that came to a new state or a proof, 0 where none was tried.
    `leads_to_proof` says whether a proof was found from here.
    """

    goals: tuple[Goal, ...]
    by: int | None
    steps: tuple[int, ...]
    visits: int
    value: float
    exhausted: bool
    leads_to_proof: bool


@dataclass(frozen=True, slots=True)
class SearchTree:
    """One theorem's search: its nodes, the root first, and all steps in their order.

    `proof` are the tactics of the shortest proof, None where none was found, and `path` the numbers
    of its steps, as far as they are in the tree.
    """

    name: str
    header: str
    statement: str
    nodes: tuple[Node, ...]
    steps: tuple[Step, ...]
    proof: tuple[str, ...] | None
    path: tuple[int, ...]

    @property
    def tactics(self) -> int:
        """The number of tactics that were tried."""
        return sum(not step.part for step in self.steps)

    @property
    def seconds(self) -> float:
        """The time that all steps took together."""
        return sum(step.seconds for step in self.steps)


def tree_of(
    name: str, graph: ProofGraph, claimed: Sequence[tuple[ProofState, Proposal]] = ()
) -> SearchTree:
    """Return a graph as a tree; `claimed` are last steps of proofs that a file says there are."""
    numbers = {state.key: number for number, state in enumerate(graph.states())}
    proofs = [proof.tactics for proof in graph.proofs]
    proofs += [(*state.tactics, proposal.tactic) for state, proposal in claimed]
    # What was proved part by part is a proof of the graph's, though it stands nowhere as a whole.
    proof = min(proofs, key=len) if proofs else graph.cheapest_path()
    steps: list[Step] = []
    reached = {0}
    for state, attempt in graph.log:
        origin = numbers[state.key]
        result, to, message = _shown(attempt.outcome, numbers)
        first = to is not None and to not in reached
        reached |= {to} if to is not None else set()
        steps.append(
            Step(
                origin,
                attempt.tactic,
                math.exp(attempt.logprob),
                attempt.elapsed_s,
                result,
                to,
                first,
                message,
            )
        )
        if first and isinstance(attempt.outcome, ProofState):
            parts = [numbers[part.key] for part in graph.parts(attempt.outcome)]
            for place, part in enumerate(parts, 1):
                name_of_part = f"part {place} of {len(parts)}"
                new = part not in reached
                steps.append(
                    Step(
                        numbers[attempt.outcome.key],
                        name_of_part,
                        1.0,
                        0.0,
                        Result.STATE,
                        part,
                        new,
                        part=True,
                    )
                )
                reached.add(part)
    for state, proposal in claimed:
        probability = math.exp(proposal.logprob)
        origin = numbers[state.key]
        steps.append(Step(origin, proposal.tactic, probability, 0.0, Result.PROVED))
    header, statement = graph.theorem
    ends = [numbers[state.key] for state, _ in claimed]
    leading = {numbers[key] for key in graph.leads_to_proof()}
    nodes, path = _nodes(graph, steps, leading, ends), _path(steps, proof or ())
    return SearchTree(name, header, statement, nodes, tuple(steps), proof, path)


def _path(steps: Sequence[Step], proof: Sequence[str]) -> tuple[int, ...]:
    """The numbers of a proof's steps, from the root on as far as they are there.

    Where a state is proved part by part, the steps of one part follow those of the one before.
    """
    known = {(step.origin, step.tactic): number for number, step in enumerate(steps)}
    parts: dict[int, list[int]] = {}
    for number, step in enumerate(steps):
        if step.part:
            parts.setdefault(step.origin, []).append(number)
    found: list[int] = []
    waiting = [0]
    for tactic in proof:
        while waiting and waiting[-1] in parts:
            members = parts[waiting.pop()]
            found += members
            waiting += [to for number in reversed(members) if (to := steps[number].to) is not None]
        if not waiting or (at := known.get((waiting.pop(), tactic))) is None:
            break
        found.append(at)
        if (reached := steps[at].to) is not None:
            waiting.append(reached)
    return tuple(found)


def _shown(outcome: PartOutcome, numbers: dict[str, int]) -> tuple[Result, int | None, str]:
    match outcome:
        case ProofState():
            return Result.STATE, numbers[outcome.key], ""
        case Proved() | Closed():
            return Result.PROVED, None, ""
        case TacticError(message=message):
            return Result.ERROR, None, message
        case TimedOut(limit_s=limit):
            return Result.TIMEOUT, None, f"longer than {limit:g} s"
        case Crashed(detail=detail):
            return Result.CRASHED, None, detail
        case GaveUp():
            return Result.GAVE_UP, None, "something was left to `sorry`"


def _nodes(
    graph: ProofGraph, steps: Sequence[Step], leading: set[int], ends: Sequence[int]
) -> tuple[Node, ...]:
    states = list(graph.states())
    own: list[list[int]] = [[] for _ in states]
    by: list[int | None] = [None for _ in states]
    origins: list[list[int]] = [[] for _ in states]
    for number, step in enumerate(steps):
        own[step.origin].append(number)
        if step.to is not None:
            origins[step.to].append(step.origin)
            if step.first:
                by[step.to] = number
    # An expansion that ended with the search counts here, though it does not for a strategy.
    visits = [
        max(graph.expansions(s), int(any(not steps[m].part for m in own[n])))
        for n, s in enumerate(states)
    ]
    tried = [sum(not steps[n].part for n in numbers) for numbers in own]
    good = [sum(_came_further(steps[n]) for n in numbers) for numbers in own]
    # A state stands behind the one it was first reached from, so the last come first here.
    for number, reached_by in reversed([*enumerate(by)]):
        if reached_by is not None:
            for counts in (visits, tried, good):
                counts[steps[reached_by].origin] += counts[number]
    leading = leading | _leading(ends, origins)
    return tuple(
        Node(
            state.goals,
            by[number],
            tuple(own[number]),
            visits[number],
            good[number] / tried[number] if tried[number] else 0.0,
            graph.exhausted(state),
            number in leading,
        )
        for number, state in enumerate(states)
    )


def _came_further(step: Step) -> bool:
    return not step.part and (step.first or step.result is Result.PROVED)


def _leading(ends: Iterable[int], origins: Sequence[Sequence[int]]) -> set[int]:
    """The nodes from which some of `ends` can be reached, and these."""
    found: set[int] = set()
    waiting = deque(ends)
    while waiting:
        number = waiting.popleft()
        if number not in found:
            found.add(number)
            waiting += origins[number]
    return found
