"""Steps on live processes: a hole's state is a process stopped in it, a tactic a copy of it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from lean_env.repl import native_wire
from lean_env.repl.message import Severity
from lean_env.repl.native_host import HostLost
from lean_env.repl.native_states import HeaderFails, LiveStep, NativeStates, parse_error
from lean_env.repl.native_wire import Kind, Pause
from lean_env.repl.protocol import Limits, Status
from lean_env.repl.state_cache import Interrupted, Origin, StateCache, Unreachable
from lean_env.session.environment_repl import REBUILD_S
from lean_env.session.environment_text import MANY_COMMANDS, EnvironmentText
from lean_env.session.hole import Hole
from lean_env.session.printed_goals import visits
from lean_env.session.step import UNSOLVED, Step, trace_entries

MAX_STATES = 400
_STATES_MB = 2048.0
_STATUS = {Kind.TIMEOUT: Status.TIMEOUT, Kind.OUT_OF_MEMORY: Status.OUT_OF_MEMORY}


class LiveSteps:
    """Steps on the states of one native host; of the processes the most recently used live on."""

    def __init__(self, states: NativeStates) -> None:
        self._cache = StateCache(
            states,
            jobs=len(os.sched_getaffinity(0)),
            max_states=MAX_STATES,
            memory_mb=_STATES_MB,
        )
        self._failing: set[EnvironmentText] = set()

    def begin(self, environment: EnvironmentText, hole: Hole, limits: Limits) -> Step:
        """See `Steps`."""
        if hole.tactics:
            *before, last = hole.tactics
            return self.step(environment, replace(hole, tactics=tuple(before)), [last], limits)[0]
        try:
            origin = self._origin(environment, hole)
            try:
                opened = self._cache.open(origin, _opening(limits))
            except HeaderFails:
                origin = self._origin_below_errors(environment, hole)
                opened = self._cache.open(origin, _opening(limits))
        except (HeaderFails, HostLost) as error:
            return _not_run(hole, error)
        step = _read(opened, hole, limits)
        errors = [m for m in step.messages if m.severity is Severity.ERROR]
        return replace(
            step, messages=tuple(m for m in errors if not m.text.startswith(UNSOLVED)), traces=()
        )

    def step(
        self, environment: EnvironmentText, hole: Hole, tactics: Sequence[str], limits: Limits
    ) -> list[Step]:
        """Try all at once; see `Steps`."""
        after = [hole.then(tactic) for tactic in tactics]
        try:
            try:
                origin = self._origin(environment, hole)
                steps = self._steps(origin, hole, tactics, limits)
            except HeaderFails:
                origin = self._origin_below_errors(environment, hole)
                steps = self._steps(origin, hole, tactics, limits)
        except Unreachable as found:
            return [replace(_read(found.step, hole, limits), hole=one) for one in after]
        except (HeaderFails, HostLost) as error:
            return [_not_run(one, error) for one in after]
        return [_read(step, one, limits) for step, one in zip(steps, after, strict=True)]

    def interrupt(self) -> None:
        """See `Steps`."""
        self._cache.interrupt()

    def close(self) -> None:
        """End every process; idempotent."""
        self._cache.close()

    def _steps(
        self, origin: Origin, hole: Hole, tactics: Sequence[str], limits: Limits
    ) -> list[LiveStep]:
        return self._cache.step((origin, hole.tactics), tactics, limits, _opening(limits))

    def _origin(self, environment: EnvironmentText, hole: Hole) -> Origin:
        """Return where a hole's states begin; many commands are a header, elaborated once for all.

        That is impossible where one of them fails.
        """
        if len(environment.commands) > MANY_COMMANDS and environment not in self._failing:
            environment = EnvironmentText(environment.text)
        text, start = hole.paused()
        commands = environment.request("", Limits()).source
        at = len(native_wire.normalised(commands + text[:start]))
        return Origin(environment.header, commands + text, Pause(at, hole.visit, recovers=True))

    def _origin_below_errors(self, environment: EnvironmentText, hole: Hole) -> Origin:
        self._failing.add(environment)
        return self._origin(environment, hole)


def _opening(limits: Limits) -> Limits:
    """Limits for what stands before a hole, which counts against nobody."""
    return replace(limits, wall_s=limits.wall_s + REBUILD_S)


def _not_run(hole: Hole, error: HeaderFails | HostLost) -> Step:
    status = Status.CRASHED
    if isinstance(error, HeaderFails):
        status = Status.INVALID_INPUT
    elif isinstance(error, Interrupted):
        status = Status.INFRASTRUCTURE
    return Step(hole, failure=f"{status.value}: {error}", status=status)


def _read(step: LiveStep, hole: Hole, limits: Limits) -> Step:
    answer = step.answer
    if answer is None:
        status = _STATUS.get(step.kind, Status.CRASHED)
        detail = f"no end after {limits.wall_s:g} s" if status is Status.TIMEOUT else step.ending
        return Step(hole, failure=f"{status.value}: {detail}", status=status)
    if answer.step in (native_wire.Step.FAILED, native_wire.Step.GAVE_UP):
        return Step(hole, failure=_failure(answer.text))
    goals = tuple(goal for listed in visits(answer.text) for goal in listed)
    return Step(
        hole,
        goals,
        messages=answer.messages,
        traces=trace_entries(answer.traces),
        truncated=answer.truncated,
    )


def _failure(text: str) -> str:
    """Say where in the tactic it cannot be read, as clients of the protocol expect."""
    found = parse_error(text)
    if found is None:
        return text
    (line, column), what = found
    return f"<input>:{line}:{column}: {what}"
