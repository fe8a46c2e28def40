"""Least-cost proofs over a graph in which a state is solved by one tactic, or by all of its parts.

Knuth's generalisation of Dijkstra's algorithm to grammars (Information Processing Letters 6, 1977,
1-5): states are made final in the order of what proving them costs, so that circles do no harm. A
state that stands in a proof twice is paid for twice, since its tactics are written twice.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count


@dataclass(frozen=True, slots=True)
class Step:
    """A tactic tried on `origin` that led to `to`, at a cost that is not negative."""

    origin: str
    tactic: str
    to: str
    cost: float


@dataclass(frozen=True, slots=True)
class Solutions:
    """What proving each solved state costs at least, and by which step or parts that is done."""

    costs: Mapping[str, float]
    _choices: Mapping[str, Step | tuple[str, ...]]

    def proof(self, key: str) -> tuple[Step, ...]:
        """Return the steps of the cheapest proof of a state, in the order in which Lean runs them.

        Raises KeyError for a state that is not solved.
        """
        steps: list[Step] = []
        todo = [key]
        while todo:
            choice = self._choices[todo.pop()]
            if isinstance(choice, Step):
                steps.append(choice)
                if choice.to in self._choices:
                    todo.append(choice.to)
            else:
                todo += reversed(choice)
        return tuple(steps)

    def splits(self, key: str) -> frozenset[str]:
        """Return the states that are proved part by part in the cheapest proof of a state."""
        found: set[str] = set()
        seen: set[str] = set()
        todo = [key]
        while todo:
            at = todo.pop()
            if at in seen or at not in self._choices:
                continue
            seen.add(at)
            choice = self._choices[at]
            if isinstance(choice, Step):
                todo.append(choice.to)
            else:
                found.add(at)
                todo += choice
        return frozenset(found)


def solve(
    steps: Iterable[Step], parts: Mapping[str, tuple[str, ...]], solved: Iterable[str]
) -> Solutions:
    """Return the cheapest proofs of all states that can be proved.

    `parts` gives the states that are solved when all of certain others are, `solved` those that
    cost nothing.
    """
    into: defaultdict[str, list[Step]] = defaultdict(list)
    for step in steps:
        into[step.to].append(step)
    part_of: defaultdict[str, list[str]] = defaultdict(list)
    for whole, members in parts.items():
        for member in members:
            part_of[member].append(whole)
    missing = {whole: len(members) for whole, members in parts.items()}
    costs: dict[str, float] = {}
    choices: dict[str, Step | tuple[str, ...]] = {}
    order = count()  # of two proofs that cost the same, the one found first
    heap: list[tuple[float, int, str, Step | tuple[str, ...] | None]] = []
    for key in solved:
        heapq.heappush(heap, (0.0, next(order), key, None))
    while heap:
        cost, _, key, choice = heapq.heappop(heap)
        if key in costs:
            continue
        costs[key] = cost
        if choice is not None:
            choices[key] = choice
        for step in into[key]:
            heapq.heappush(heap, (cost + step.cost, next(order), step.origin, step))
        for whole in part_of[key]:
            missing[whole] -= 1
            if not missing[whole]:
                total = sum(costs[member] for member in parts[whole])
                heapq.heappush(heap, (total, next(order), whole, parts[whole]))
    return Solutions(costs, choices)
