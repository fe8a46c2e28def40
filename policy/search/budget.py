"""What a search may spend, and what it has spent."""

from __future__ import annotations

import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Budget:
    """At most so many tactics tried, seconds of wall clock and tokens of a model on one theorem.

    None: no bound. What is running when one of them is spent is waited for, so that the last
    tactic may be a proof's, and the last answer of a model go beyond the tokens.
    """

    tactics: int | None = None
    seconds: float | None = None
    tokens: int | None = None


class Meter:
    """Counts against a budget, from when it is made; `tactics` were tried before.

    Tactics that run count as spent. Not for several threads at once.
    """

    def __init__(self, budget: Budget, *, tactics: int = 0) -> None:
        self.budget = budget
        self.tactics = tactics
        self.tokens = 0
        self._running = 0
        self._began = time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds spent so far."""
        return time.monotonic() - self._began

    def affords(self, tactics: int) -> int:
        """Return how many of so many tactics may still be tried: 0 when the budget is spent."""
        budget = self.budget
        if budget.seconds is not None and self.seconds >= budget.seconds:
            return 0
        if budget.tokens is not None and self.tokens >= budget.tokens:
            return 0
        if budget.tactics is None:
            return tactics
        return max(0, min(tactics, budget.tactics - self.tactics - self._running))

    def start(self, tactics: int) -> int:
        """Count as running as many of so many tactics as are affordable; return their number."""
        running = self.affords(tactics)
        self._running += running
        return running

    def finish(self, tactics: int, kept: int) -> None:
        """Count so many running tactics as tried, of which `kept` had not been tried before."""
        self._running -= tactics
        self.tactics += kept
