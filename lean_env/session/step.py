"""One tactic tried in a hole: the goals it leaves, and what Lean says about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from lean_env.judge.reason import is_parse_error
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Limits, Status
from lean_env.session.environment_repl import EnvironmentRepl
from lean_env.session.environment_text import EnvironmentText
from lean_env.session.hole import PROBE, Hole, Probed
from lean_env.session.printed_goals import visits
from lean_env.syntax.commands import commands

_TRACE = re.compile(r"\n(?=\[)")
_TRACERS = ("trace ", PROBE)
QUIET = "linter.all false"
"""Tactics are tried without linters, which have their say about whole declarations."""


@dataclass(frozen=True)
class Step:
    """The state after a tactic.

    `failure` says why there is none: the tactic failed, or Lean did not finish (`status`).
    `messages` are about the tactic, among them errors that Lean got over; `elsewhere` are errors
    in the rest of the declaration. Positions are in the probed text.
    """

    hole: Hole
    goals: tuple[str, ...] = ()
    failure: str | None = None
    status: Status = Status.FINISHED
    messages: tuple[Message, ...] = ()
    elsewhere: tuple[Message, ...] = ()
    text: str = ""

    @cached_property
    def traces(self) -> tuple[Message, ...]:
        """The messages that are traces: of a trace option, or what a tactic printed as one."""
        lines = self.text.split("\n")
        return tuple(
            message
            for message in self.messages
            if message.severity is Severity.INFORMATION
            and (
                message.text.startswith("[")
                or lines[message.line - 1].startswith(_TRACERS, message.column)
            )
        )

    def trace_texts(self) -> list[str]:
        """Return the traces one by one; Lean puts those of one place into one message."""
        return [entry for message in self.traces for entry in _TRACE.split(message.text)]


def run_step(
    lean: EnvironmentRepl,
    environment: EnvironmentText,
    hole: Hole,
    limits: Limits,
    tactic: str | None = None,
) -> Step:
    """Run the tactics of a hole, and one more if given; the step's hole includes it."""
    after = hole if tactic is None else hole.then(tactic)
    probed = after.probed()
    quiet = environment.under(QUIET)
    found = lean.elaborate(quiet, probed.text, limits)
    if found.status is not Status.FINISHED:
        return Step(after, failure=f"{found.status.value}: {found.detail}", status=found.status)
    if found.truncated:
        return Step(after, failure="the output is too long to be read")
    own = quiet.own(found.messages)
    said = tuple(m for m in own if (m.line, m.column) >= probed.start and m.line <= probed.last)
    printed = [m for m in own if m.line == probed.probe and m.severity is Severity.INFORMATION]
    if not printed:
        return Step(after, failure=_failure(own, probed))
    goals = tuple(goal for m in printed for listed in visits(m.text) for goal in listed)
    first, last = declaration_lines(probed.text, hole.line)
    elsewhere = tuple(
        m for m in own if m.severity is Severity.ERROR and m not in said and first <= m.line <= last
    )
    return Step(after, goals, messages=said, elsewhere=elsewhere, text=probed.text)


def declaration_lines(text: str, line: int) -> tuple[int, int]:
    """Return the first and the last line of the command that a line belongs to."""
    for command in commands(text):
        if command.first_line <= line <= command.last_line:
            return command.first_line, command.last_line
    return 1, text.count("\n") + 1


def _failure(own: list[Message], probed: Probed) -> str:
    """Say why the probe was not reached, with the place in the tactic where Lean gives one."""
    errors = [m for m in own if m.severity is Severity.ERROR]
    near = [m for m in errors if (m.line, m.column) >= probed.start]
    if not near:
        return errors[0].text if errors else "Lean does not come to this place"
    first = near[0]
    if not is_parse_error(first):
        return first.text
    line = first.line - probed.start.line + 1
    column = first.column - (probed.start.column if line == 1 else 0)
    return f"<input>:{line}:{column}: {first.text}"
