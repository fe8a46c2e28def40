"""What a search may spend, and what it has spent."""

from __future__ import annotations

import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Budget:
    """At most so many tactics tried and seconds of wall clock on one theorem; None: no bound.

    A tactic that is running when the time is over is waited for.
    """

    tactics: int | None = None
    seconds: float | None = None


class Meter:
    """Counts against a budget, from when it is made; `tactics` and `seconds` were spent before."""

    def __init__(self, budget: Budget, *, tactics: int = 0, seconds: float = 0.0) -> None:
        self.budget = budget
        self.tactics = tactics
        self._began = time.monotonic() - seconds

    @property
    def seconds(self) -> float:
        """Seconds spent so far."""
        return time.monotonic() - self._began

    def affords(self, tactics: int) -> int:
        """Return how many of so many tactics may still be tried: 0 when the budget is spent."""
        if self.budget.seconds is not None and self.seconds >= self.budget.seconds:
            return 0
        if self.budget.tactics is None:
            return tactics
        return max(0, min(tactics, self.budget.tactics - self.tactics))
