"""What helps at the prompt: something that suggests tactics, and searches for proofs.

The prompt only knows these protocols; what is behind them is not this package's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class AssistantError(Exception):
    """The assistant cannot do what it was asked for; the text says why."""


@dataclass(frozen=True, slots=True)
class OpenProof:
    """A proof under way: of what (`statement`, behind `header`), by which tactics so far.

    `goals` are those that are left, as Lean prints them.
    """

    header: str
    statement: str
    tactics: tuple[str, ...]
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tactic that may help, and how likely it is thought to, from 0 to 1."""

    tactic: str
    probability: float


@dataclass(frozen=True, slots=True)
class SearchBudget:
    """What a search may spend, in seconds and in tactics tried; None: no bound."""

    seconds: float | None
    tactics: int | None = None


@dataclass(frozen=True, slots=True)
class SearchReport:
    """How a search ended: tactics that close the first goal (none where it found none), in words
    what it did, and how many tactics it tried."""

    tactics: tuple[str, ...]
    ended: str
    tried: int


class Assistant(Protocol):
    """Suggests and searches; used by one thread, but for `stop`."""

    def suggest(self, proof: OpenProof, count: int) -> list[Suggestion]:
        """Return at most `count` different tactics for the first goal, the likeliest first.

        Raises AssistantError.
        """
        ...

    def finish(
        self, proof: OpenProof, budget: SearchBudget, tell: Callable[[str], None]
    ) -> SearchReport:
        """Search for tactics that close the first goal; `tell` hears now and then how far it is.

        Raises AssistantError.
        """
        ...

    def negate(self, proof: OpenProof) -> str:
        """Return a statement, without its proof, that contradicts the one under way.

        Raises AssistantError.
        """
        ...

    def write_tree(self, file: Path) -> None:
        """Write what the last search tried; the name's ending says as what.

        Raises AssistantError and OSError.
        """
        ...

    def stop(self) -> None:
        """End what another thread has it do; the next request is served."""
        ...

    def close(self) -> None:
        """End every process; idempotent."""
        ...
