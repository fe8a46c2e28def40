"""Which goals of a state may be proved apart, and what a tactic does to one of these parts.

Tactics work on the first goal and leave the others behind it. So the goals of a part are brought to
the front, its tactics run there, and the goals beside it must come out as they went in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lean_env.environment import Goal, Outcome, ProofState, TacticError

TO_THE_FRONT = "rotate_left {}"
_TURNED = TO_THE_FRONT.format("")
_TOUCHES = "it changes goals beside those of this part"


@dataclass(frozen=True, slots=True)
class Closed:
    """A tactic closed all goals of a part; those beside it stand as they did."""


PartOutcome = Outcome | Closed
"""What a tactic comes to on a part."""


@dataclass(frozen=True, slots=True)
class Part:
    """Goals that are proved by themselves: `state` has these alone, and how they are reached.

    Where its tactics are run, the goals `beside` follow those of `state`.
    """

    state: ProofState
    beside: tuple[Goal, ...] = ()

    def split(self) -> tuple[Part, ...]:
        """Return the parts that may be proved one after the other; one, if it is one itself."""
        state = self.state
        bounds = list(_intervals(state.independent))
        if len(bounds) < 2:
            return (self,)
        return tuple(self._part(start, end) for start, end in bounds)

    def _part(self, start: int, end: int) -> Part:
        goals = self.state.goals
        moved = (TO_THE_FRONT.format(start),) if start else ()
        state = replace(self.state, tactics=(*self.state.tactics, *moved), goals=goals[start:end])
        return Part(state, (*goals[end:], *self.beside, *goals[:start]))

    def outcome(self, reached: PartOutcome) -> PartOutcome:
        """Return what an outcome that is of all goals comes to for this part."""
        if not isinstance(reached, ProofState) or not self.beside:
            return reached
        own = len(reached.goals) - len(self.beside)
        texts = [goal.text for goal in reached.goals[max(own, 0) :]]
        if own < 0 or texts != [goal.text for goal in self.beside]:
            return TacticError(_TOUCHES)
        return replace(reached, goals=reached.goals[:own]) if own else Closed()


def is_turned(tactic: str) -> bool:
    """Return whether a tactic is what brings a part's goals to the front."""
    return tactic.startswith(_TURNED)


def _intervals(groups: tuple[tuple[int, ...], ...]) -> Iterator[tuple[int, int]]:
    """Group numbers into the smallest stretches, as `(start, end)`, that no group leaves."""
    start, end = 0, 0
    for group in groups:  # in the order of their first members
        if group[0] >= end:
            if end:
                yield start, end
            start = group[0]
        end = max(end, group[-1] + 1)
    if end:
        yield start, end
