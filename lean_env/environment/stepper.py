"""The protocol between the environment and what runs its tactics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from lean_env.environment.goal import Goal
from lean_env.environment.outcome import Crashed, GaveUp, TacticError, TimedOut


class TheoremRefused(ValueError):
    """A statement that Lean does not accept; the text is Lean's."""


class StepperFault(RuntimeError):
    """Lean could not be run; the candidate has nothing to do with it."""


@dataclass(frozen=True, slots=True)
class StepLimits:
    """What one tactic may spend.

    `wall_s` seconds of wall clock, `memory_mb` MiB beyond what the state has, `heartbeats`
    thousands of small allocations as in `maxHeartbeats`, whatever the header says of them (None:
    what it says, or Lean's default).
    """

    wall_s: float = 10.0
    memory_mb: int = 2048
    heartbeats: int | None = None


@dataclass(frozen=True, slots=True)
class Reached:
    """The goals that a tactic leaves; none where it seems to finish the proof."""

    goals: tuple[Goal, ...]


Step = Reached | TacticError | GaveUp | TimedOut | Crashed


class Stepper(Protocol):
    """Runs tactics on states that are named by theorem and tactics. Nothing it says is believed
    for a proof."""

    def root(self, header: str, statement: str) -> Reached:
        """Return the goals of a theorem; raises TheoremRefused and StepperFault."""
        ...

    def step(
        self, header: str, statement: str, before: tuple[str, ...], tactics: Sequence[str]
    ) -> list[Step]:
        """Try tactics, each by itself, on the state behind `before`; raises StepperFault."""
        ...

    def interrupt(self) -> None:
        """End what another thread does here, as a StepperFault there; the next call is served."""
        ...

    def close(self) -> None:
        """End every process; idempotent."""
        ...
