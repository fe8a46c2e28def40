"""A REPL that another thread can interrupt: what is under way ends, and the next is served."""

from __future__ import annotations

from collections.abc import Callable

from lean_env.repl.protocol import Elaboration, Request
from lean_env.session.environment_repl import GoalRepl


class ReopeningRepl:
    """Passes everything on to a REPL, which is opened again after an interruption."""

    def __init__(self, open_: Callable[[], GoalRepl]) -> None:
        self._open = open_
        self._repl = open_()

    def interrupt(self) -> None:
        """End the request of another thread, as a fault."""
        repl, self._repl = self._repl, self._open()
        repl.close()

    def elaborate(self, request: Request) -> Elaboration:
        """Run one request; never raises for anything the source does."""
        return self._repl.elaborate(request)

    def goals_at(self, request: Request, line: int, column: int) -> tuple[str, ...]:
        """Return the tactic goals at a position of the source; empty where there is none."""
        return self._repl.goals_at(request, line, column)

    def expected_type_at(self, request: Request, line: int, column: int) -> str | None:
        """Return the expected type of the term that begins at a position, as a goal; else None."""
        return self._repl.expected_type_at(request, line, column)

    def close(self) -> None:
        """End every process; idempotent."""
        self._repl.close()
