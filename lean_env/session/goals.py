"""What a session needs of a REPL beyond elaboration: the goals at a position."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from lean_env.repl.goals import split_goals
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.session.environment_text import EnvironmentText
from lean_env.session.hole import Hole


class GoalRepl(Repl, Protocol):
    """A REPL that can show goals, as the server back end can."""

    def goals_at(self, request: Request, line: int, column: int) -> tuple[str, ...]:
        """Return the tactic goals at a position of the source; empty where there is none."""
        ...

    def expected_type_at(self, request: Request, line: int, column: int) -> str | None:
        """Return the expected type of the term at a position, as a goal; None where none is."""
        ...


_UNSOLVED = "unsolved goals"


@dataclass(frozen=True, slots=True)
class Step:
    """The state after a tactic: remaining goals, or what went wrong."""

    hole: Hole
    goals: tuple[str, ...]
    error: str | None
    found: Elaboration

    @property
    def completed(self) -> bool:
        """Whether no goal is left and nothing went wrong."""
        return not self.goals and self.error is None


def goal_of(repl: GoalRepl, request: Request, line: int, column: int) -> tuple[str | None, bool]:
    """Return the goal of the `sorry` at a position, and whether it stands among tactics."""
    goals = repl.goals_at(request, line, column)
    if goals:
        return goals[0], True
    return repl.expected_type_at(request, line, column), False


def run_hole(
    repl: Repl, environment: EnvironmentText, hole: Hole, limits: Limits, tactic: str | None = None
) -> Step:
    """Run the tactics of a hole, and one more if given; the step's hole includes it."""
    after = hole if tactic is None else hole.then(tactic)
    found = repl.elaborate(environment.request(after.filled(), limits))
    if found.status is not Status.FINISHED:
        return Step(after, (), f"{found.status.value}: {found.detail}", found)
    first, last = hole.line, after.last_line()
    own = environment.own(found.messages)
    errors = [m.text for m in own if m.severity == "error" and first <= m.line <= last]
    unsolved = [text for text in errors if text.startswith(_UNSOLVED)]
    others = [text for text in errors if not text.startswith(_UNSOLVED)]
    if others:
        return Step(after, (), others[0], found)
    return Step(after, tuple(split_goals(unsolved[0])) if unsolved else (), None, found)
