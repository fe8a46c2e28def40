"""Steps by elaborating the whole text again, which every way of running Lean can do."""

from __future__ import annotations

from collections.abc import Sequence

from lean_env.judge.reason import is_parse_error
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Limits, Status
from lean_env.session.environment_repl import EnvironmentRepl
from lean_env.session.environment_text import EnvironmentText
from lean_env.session.hole import PROBE, Hole, Probed
from lean_env.session.printed_goals import visits
from lean_env.session.step import UNSOLVED, Step, trace_entries
from lean_env.syntax.commands import commands

_TRACERS = ("trace ", PROBE)
QUIET = "linter.all false"
"""Tactics are tried without linters, which have their say about whole declarations."""


class TextSteps:
    """Puts each tactic into its text and reads which goals are printed behind it.

    Of a hole that Lean comes to several times, goals that are closed at an earlier visit cannot be
    told from there being no such visit: more goals may be shown than are left.
    The REPL stays the caller's to interrupt and to close.
    """

    def __init__(self, lean: EnvironmentRepl) -> None:
        self._lean = lean

    def begin(self, environment: EnvironmentText, hole: Hole, limits: Limits) -> Step:
        """See `Steps`."""
        return self._run(environment, hole, limits)

    def step(
        self, environment: EnvironmentText, hole: Hole, tactics: Sequence[str], limits: Limits
    ) -> list[Step]:
        """Try one after the other; see `Steps`."""
        return [self._run(environment, hole.then(tactic), limits) for tactic in tactics]

    def interrupt(self) -> None:
        """Nothing here is its own."""

    def close(self) -> None:
        """Nothing here is its own."""

    def _run(self, environment: EnvironmentText, hole: Hole, limits: Limits) -> Step:
        probed = hole.probed()
        quiet = environment.under(QUIET)
        found = self._lean.elaborate(quiet, probed.text, limits)
        if found.status is not Status.FINISHED:
            failure = f"{found.status.value}: {found.detail}"
            return Step(hole, failure=failure, status=found.status)
        if found.truncated:
            return Step(hole, failure="the output is too long to be read")
        own = quiet.own(found.messages)
        printed = [m for m in own if m.line == probed.probe and m.severity is Severity.INFORMATION]
        listed = [goals for message in printed for goals in visits(message.text)]
        if not printed:
            return Step(hole, failure=_failure(own, probed))
        if hole.tactics:
            said = [m for m in own if (m.line, m.column) >= probed.start and m.line <= probed.last]
        else:
            said = _errors_around(own, probed, hole)
        traces = [m for m in said if _is_trace(m, probed.text.split("\n"))]
        return Step(
            hole,
            tuple(listed[min(hole.visit, len(listed) - 1)]) if listed else (),
            messages=tuple(message for message in said if message not in traces),
            traces=trace_entries(message.text for message in traces),
        )


def _errors_around(own: list[Message], probed: Probed, hole: Hole) -> list[Message]:
    """Return the errors in a declaration whose hole has no tactics yet."""
    first, last = _declaration_lines(probed.text, hole.line)
    return [
        message
        for message in own
        if message.severity is Severity.ERROR
        and first <= message.line <= last
        and not message.text.startswith(UNSOLVED)
    ]


def _declaration_lines(text: str, line: int) -> tuple[int, int]:
    """Return the first and the last line of the command that a line belongs to."""
    for command in commands(text):
        if command.first_line <= line <= command.last_line:
            return command.first_line, command.last_line
    return 1, text.count("\n") + 1


def _is_trace(message: Message, lines: list[str]) -> bool:
    """Whether a message is of a trace option, or what a tactic printed as a trace."""
    return message.severity is Severity.INFORMATION and (
        message.text.startswith("[") or lines[message.line - 1].startswith(_TRACERS, message.column)
    )


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
    column = max(first.column - probed.start.column, 0)  # each of its lines was moved along
    return f"<input>:{line}:{column}: {first.text}"
