"""One tactic tried in a hole: the goals it leaves, and what Lean says about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from lean_env.repl.message import Message
from lean_env.repl.protocol import Limits, Status
from lean_env.session.environment_text import EnvironmentText
from lean_env.session.hole import Hole

UNSOLVED = "unsolved goals"
"""How Lean's error begins where tactics have left goals."""
_TRACE = re.compile(r"\n(?=\[)")


@dataclass(frozen=True, slots=True)
class Step:
    """The state after a tactic.

    `failure` says why there is none: the tactic failed, or Lean did not finish (`status`).
    `messages` are about the tactic, among them errors that Lean got over, `traces` what a trace
    option or a tactic had printed as one, and `truncated` says that some of them were cut. Nothing
    that a step says is to be believed for a proof.
    """

    hole: Hole
    goals: tuple[str, ...] = ()
    failure: str | None = None
    status: Status = Status.FINISHED
    messages: tuple[Message, ...] = ()
    traces: tuple[str, ...] = ()
    truncated: bool = False


def trace_entries(texts: Iterable[str]) -> tuple[str, ...]:
    """Return traces one by one; Lean puts those of one place into one message."""
    return tuple(entry for text in texts for entry in _TRACE.split(text))


class Steps(Protocol):
    """Runs tactics in holes, which are values and may be stepped from as often as one likes."""

    def begin(self, environment: EnvironmentText, hole: Hole, limits: Limits) -> Step:
        """Return a hole's state; one without tactics has the errors around it as its messages."""
        ...

    def step(
        self, environment: EnvironmentText, hole: Hole, tactics: Sequence[str], limits: Limits
    ) -> list[Step]:
        """Run tactics in a hole behind those that are there, each by itself; steps in order."""
        ...

    def interrupt(self) -> None:
        """End what another thread does here, as a fault; the next call is served."""
        ...

    def close(self) -> None:
        """End every process that is its own; idempotent."""
        ...
