"""The readings of a candidate that were tried in vain, and which of them tells its author most."""

from __future__ import annotations

from dataclasses import dataclass, field

from lean_env.judge.assemble import Reading
from lean_env.judge.decision import Refused
from lean_env.judge.verdict import Reason
from lean_env.repl.message import Message, Severity


@dataclass(frozen=True, slots=True)
class Attempt:
    """One reading that was refused, and what Lean said about it, or as much of it as was kept."""

    refusal: Refused
    messages: tuple[Message, ...]
    goals: tuple[str, ...]
    truncated: bool

    @property
    def parsed(self) -> bool:
        """Whether the text could be read in this way at all."""
        return self.refusal.reason is not Reason.PARSE_ERROR

    @property
    def reach(self) -> tuple[bool, bool, int, int]:
        """How far it came: parsed, elaborated, and else the place of the first error."""
        errors = [m for m in self.messages if m.severity is Severity.ERROR]
        first = min(((m.line, m.column) for m in errors), default=(0, 0))
        return (self.parsed, not errors, *first)


@dataclass(slots=True)
class Attempts:
    """All attempts so far, in order."""

    _failed: list[Attempt] = field(default_factory=list)

    def deserve(self, reading: Reading) -> bool:
        """Whether one more reading is to be tried."""
        return reading.on_any_error or not any(attempt.parsed for attempt in self._failed)

    def add(self, attempt: Attempt) -> None:
        """Note that a reading was refused."""
        self._failed.append(attempt)

    @property
    def best(self) -> Attempt:
        """The attempt that came furthest, the first of those that came equally far."""
        return max(self._failed, key=lambda attempt: attempt.reach)
