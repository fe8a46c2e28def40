"""Steps on live processes: a state is a process, a tactic a copy of it.

The processes are a cache. States are named by their theorem and tactics; one that was ended to make
room, or was lost with its host, is reached again by its tactics when it is asked for.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from lean_env.environment.goal import parse_goals
from lean_env.environment.outcome import Crashed, GaveUp, TacticError, TimedOut
from lean_env.environment.stepper import Reached, Step, StepLimits, StepperFault, TheoremRefused
from lean_env.environment.text import whole_header, with_pause
from lean_env.repl import native_wire
from lean_env.repl.message import Position
from lean_env.repl.native_host import HostLost
from lean_env.repl.native_states import MAX_TACTIC_BYTES, HeaderFails, LiveStep, NativeStates
from lean_env.repl.native_wire import Kind
from lean_env.repl.protocol import Limits, Request

_STATE_MB = 1.25  # what a copy takes of its own at least, page tables included
_AGAIN = 4  # times a step's limit, for reaching a state that was reached before
_OPENED = len("(\n")
_PARSE_ERROR = re.compile(r":(?P<line>\d{1,9}):(?P<column>\d{1,9}): ")
_GONE = "the state's process is gone"
_ENDS = {
    Kind.OUT_OF_MEMORY: "it took more memory than it may",
    Kind.DISK_FULL: "it wrote too much to the disk",
    Kind.TOO_LONG: "its answer is longer than it may be",
    Kind.NOT_FORKED: "no process could be started for it",
}

Place = tuple[str, str, tuple[str, ...]]


class _Unreachable(Exception):
    """A state cannot be reached again; `step` says why."""

    def __init__(self, step: Step) -> None:
        super().__init__(str(step))
        self.step = step


@dataclass(frozen=True, slots=True)
class _Live:
    """A live process by its number, and what it takes in MiB."""

    number: int
    mb: float


class LiveStepper:
    """Steps on the states of one native host, `jobs` at once.

    The host keeps the most recently used states alive, within `max_states` and `memory_mb`.
    """

    def __init__(
        self,
        states: NativeStates,
        limits: StepLimits,
        *,
        jobs: int,
        max_states: int,
        memory_mb: float,
    ) -> None:
        self._states = states
        self._limits = limits
        self._jobs = jobs
        self._max_states = max_states
        self._memory_mb = memory_mb
        self._live: OrderedDict[Place, _Live] = OrderedDict()

    @property
    def live(self) -> int:
        """How many states have a process now."""
        return len(self._live)

    def root(self, header: str, statement: str) -> Reached:
        """Return the goals of a theorem; see `Stepper`."""
        try:
            step = self._open((header, statement, ()))
        except HostLost:
            self._live.clear()
            try:
                step = self._open((header, statement, ()))
            except HostLost as lost:
                raise StepperFault(str(lost)) from lost
        if isinstance(step, Reached):
            return step
        raise TheoremRefused(step.message if isinstance(step, TacticError) else str(step))

    def step(
        self, header: str, statement: str, before: tuple[str, ...], tactics: Sequence[str]
    ) -> list[Step]:
        """Try tactics on a state, all at once; see `Stepper`."""
        place = (header, statement, before)
        for last in (False, True):
            try:
                return self._step(place, tactics)
            except _Unreachable as found:
                if last or found.step != Crashed(_GONE):
                    return [found.step] * len(tactics)
                self._forget(header, statement)
            except HostLost as lost:
                self._live.clear()
                if last:
                    return [Crashed(str(lost))] * len(tactics)
        raise AssertionError("unreachable")

    def close(self) -> None:
        """End every process."""
        self._live.clear()
        self._states.end()

    def _step(self, place: Place, tactics: Sequence[str]) -> list[Step]:
        too_long: Step = TacticError("the tactic is too long")
        results = dict.fromkeys(tactics, too_long)
        distinct = [t for t in results if len(native_wire.normalised(t)) <= MAX_TACTIC_BYTES]
        if distinct:
            number = self._reach(place)
            steps = self._states.step([(number, t) for t in distinct], self._bounds(), self._jobs)
            if any(step.kind is Kind.GONE for step in steps):
                raise _Unreachable(Crashed(_GONE))
            for tactic, step in zip(distinct, steps, strict=True):
                self._keep((*place[:2], (*place[2], tactic)), step)
                results[tactic] = self._read(step, tactic)
            self._evict(place)
        return [results[tactic] for tactic in tactics]

    def _open(self, place: Place) -> Step:
        header, statement, _ = place
        source, before = with_pause(statement)
        request = Request(source, whole_header(header), self._bounds(_AGAIN))
        try:
            step = self._states.open(request, len(native_wire.normalised(before)))
        except HeaderFails as error:
            return TacticError(str(error))
        self._keep(place, step)
        self._evict(place)
        return self._read(step, "")

    def _reach(self, place: Place) -> int:
        """Return the number of a state's process, from the nearest one that lives."""
        header, statement, tactics = place
        known = len(tactics)
        while known and (header, statement, tactics[:known]) not in self._live:
            known -= 1
        at = (header, statement, tactics[:known])
        if at not in self._live:
            step = self._open(at)
            if not isinstance(step, Reached):
                raise _Unreachable(step)
        for count in range(known, len(tactics)):
            tactic = tactics[count]
            number = self._live[at].number
            [one] = self._states.step([(number, tactic)], self._bounds(_AGAIN), 1)
            if one.kind is Kind.GONE:
                raise _Unreachable(Crashed(_GONE))
            if not one.state:
                raise _Unreachable(self._read(one, tactic))
            if count > known:  # on the way only
                self._states.drop([self._live.pop(at).number])
            at = (header, statement, tactics[: count + 1])
            self._keep(at, one)
        self._live.move_to_end(at)
        return self._live[at].number

    def _keep(self, place: Place, step: LiveStep) -> None:
        if not step.state:
            return
        old = self._live.pop(place, None)
        if old is not None:
            self._states.drop([old.number])
        grown = step.grown_mb if place[2] else 0.0  # what a root has is the header's
        self._live[place] = _Live(step.state, _STATE_MB + grown)

    def _forget(self, header: str, statement: str) -> None:
        """End all states of a theorem: when one is gone, others may be."""
        places = [place for place in self._live if place[:2] == (header, statement)]
        self._states.drop([self._live.pop(place).number for place in places])

    def _evict(self, needed: Place) -> None:
        """Make room, the least recently used first."""
        if needed in self._live:
            self._live.move_to_end(needed)
        total = sum(live.mb for live in self._live.values())
        dropped = []
        while len(self._live) > self._max_states or total > self._memory_mb:
            oldest = next(iter(self._live))
            if oldest == needed:
                break
            gone = self._live.pop(oldest)
            total -= gone.mb
            dropped.append(gone.number)
        self._states.drop(dropped)

    def _bounds(self, times: int = 1) -> Limits:
        limits = self._limits
        return Limits(limits.wall_s * times, limits.memory_mb, limits.heartbeats)

    def _read(self, step: LiveStep, tactic: str) -> Step:
        if step.kind is Kind.TIMEOUT:
            return TimedOut(self._limits.wall_s)
        if step.answer is None:
            return Crashed(_ENDS.get(step.kind, "its process has ended without an answer"))
        match step.answer.step:
            case native_wire.Step.GOALS:
                return Reached(parse_goals(step.answer.text))
            case native_wire.Step.DONE:
                return Reached(())
            case native_wire.Step.GAVE_UP:
                return GaveUp()
        return _error(step.answer.text, step.answer.place, tactic)


def _error(text: str, place: int | None, tactic: str) -> TacticError:
    """Read an error; positions are counted in the tactic with its parenthesis before it."""
    parse = _PARSE_ERROR.match(text)
    if parse:
        lines = tactic.replace("\r\n", "\n").split("\n")
        place_said = Position(int(parse["line"]) - 1, int(parse["column"]))
        end = Position(len(lines), len(lines[-1]))
        return TacticError(text[parse.end() :], min(place_said, end))
    if place is None:
        return TacticError(text)
    raw = native_wire.normalised(tactic)
    offset = place - _OPENED
    if not 0 <= offset <= len(raw):
        return TacticError(text)
    before = raw[:offset].decode("utf-8", "ignore")
    column = len(before) - (before.rfind("\n") + 1)
    return TacticError(text, Position(before.count("\n") + 1, column))
