"""Steps by elaborating the whole text again, which every back end can do."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lean_env.environment.goal import Goal
from lean_env.environment.outcome import Crashed, GaveUp, TacticError, TimedOut
from lean_env.environment.stepper import Reached, Step, StepLimits, StepperFault, TheoremRefused
from lean_env.environment.text import opening, whole_header, with_tactics
from lean_env.repl.message import Message, Position, Severity
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.syntax.lexer import blank

_UNSOLVED = "unsolved goals"
_SORRY = "declaration uses `sorry`"
_GAP = re.compile(r"\b(?:sorry|admit|sorryAx)\b")
_OPENED = 2  # columns before a tactic's own text


class ReplayStepper:
    """Runs each tactic behind all those before it, on one REPL, which `open_repl` opens."""

    def __init__(self, open_repl: Callable[[], Repl], limits: StepLimits) -> None:
        self._open = open_repl
        self._repl = open_repl()
        self._limits = limits

    def root(self, header: str, statement: str) -> Reached:
        """Return the goals of a theorem; see `Stepper`."""
        found = self._elaborate(header, statement, ())
        errors = [message.text for message in found.messages if _is_error(message)]
        if found.status is not Status.FINISHED or len(errors) != 1 or not _unsolved(found):
            raise TheoremRefused("\n".join(errors) or found.detail or "there is nothing to prove")
        return Reached(_goals(found))

    def step(
        self, header: str, statement: str, before: tuple[str, ...], tactics: Sequence[str]
    ) -> list[Step]:
        """Try tactics one after the other; see `Stepper`."""
        return [self._step(header, statement, before, tactic) for tactic in tactics]

    def interrupt(self) -> None:
        """End the REPL and open another; see `Stepper`."""
        repl, self._repl = self._repl, self._open()
        repl.close()

    def close(self) -> None:
        """End the REPL."""
        self._repl.close()

    def _step(self, header: str, statement: str, before: tuple[str, ...], tactic: str) -> Step:
        found = self._elaborate(header, statement, (*before, tactic))
        if found.status is Status.TIMEOUT:
            return TimedOut(self._limits.wall_s)
        if found.status is not Status.FINISHED:
            return Crashed(found.detail)
        first = (opening(statement) + "".join(f"  (\n{t}\n)\n" for t in before)).count("\n") + 1
        for message in found.messages:
            if _is_error(message) and not message.text.startswith(_UNSOLVED):
                return TacticError(message.text, _within(message, first, tactic))
        # while goals are left Lean does not warn of `sorry`; one that a macro hides is found later
        named = found.goals and _GAP.search(blank(tactic))
        if named or any(message.text == _SORRY for message in found.messages):
            return GaveUp()
        if _unsolved(found):
            return Reached(_goals(found))
        if found.failed:
            return TacticError("there are more messages than are kept")
        return Reached(())

    def _elaborate(self, header: str, statement: str, tactics: Sequence[str]) -> Elaboration:
        limits = self._limits
        bounds = Limits(limits.wall_s, limits.memory_mb, limits.heartbeats)
        text = with_tactics(statement, tactics)
        request = Request(text, whole_header(header, limits.heartbeats), bounds)
        found = self._repl.elaborate(request)
        if found.status is Status.INFRASTRUCTURE:
            raise StepperFault(found.detail)
        return found


def _is_error(message: Message) -> bool:
    return message.severity is Severity.ERROR


def _unsolved(found: Elaboration) -> bool:
    return any(_is_error(m) and m.text.startswith(_UNSOLVED) for m in found.messages)


def _goals(found: Elaboration) -> tuple[Goal, ...]:
    return tuple(map(Goal.parse, found.goals))


def _within(message: Message, first: int, tactic: str) -> Position | None:
    """Where a message is in the tactic that begins behind line `first`; None where it is not."""
    line, column = message.line - first, max(message.column - _OPENED, 0)
    inside = 1 <= line <= tactic.count("\n") + 1
    return Position(line, column) if inside else None
