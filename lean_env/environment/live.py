"""Steps on live processes: a state is a process, a tactic a copy of it."""

from __future__ import annotations

from collections.abc import Sequence

from lean_env.environment.goal import parse_goals
from lean_env.environment.outcome import Crashed, GaveUp, TacticError, TimedOut
from lean_env.environment.stepper import Reached, Step, StepLimits, StepperFault, TheoremRefused
from lean_env.environment.text import whole_header, with_pause
from lean_env.repl import native_wire
from lean_env.repl.message import Position
from lean_env.repl.native_host import HostLost
from lean_env.repl.native_states import HeaderFails, LiveStep, NativeStates, parse_error
from lean_env.repl.native_wire import Kind, Pause
from lean_env.repl.protocol import Limits
from lean_env.repl.state_cache import AGAIN, Interrupted, Origin, StateCache, Unreachable

_OPENED = len("(\n")


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
        self._cache = StateCache(states, jobs=jobs, max_states=max_states, memory_mb=memory_mb)
        self._limits = limits

    @property
    def live(self) -> int:
        """How many states have a process now."""
        return self._cache.live

    def root(self, header: str, statement: str) -> Reached:
        """Return the goals of a theorem; see `Stepper`."""
        try:
            opened = self._cache.open(self._origin(header, statement), self._bounds(AGAIN))
        except HeaderFails as error:
            raise TheoremRefused(str(error)) from error
        except HostLost as lost:
            raise StepperFault(str(lost)) from lost
        step = self._read(opened, "")
        if isinstance(step, Reached):
            return step
        raise TheoremRefused(step.message if isinstance(step, TacticError) else str(step))

    def step(
        self, header: str, statement: str, before: tuple[str, ...], tactics: Sequence[str]
    ) -> list[Step]:
        """Try tactics on a state, all at once; see `Stepper`."""
        place = self._origin(header, statement), before
        same: Step
        try:
            steps = self._cache.step(place, tactics, self._bounds(), self._bounds(AGAIN))
            return [self._read(step, t) for step, t in zip(steps, tactics, strict=True)]
        except Unreachable as found:
            same = self._read(found.step, found.tactic)
        except HeaderFails as error:
            same = TacticError(str(error))
        except Interrupted as error:
            raise StepperFault(str(error)) from error
        except HostLost as lost:
            same = Crashed(str(lost))
        return [same] * len(tactics)

    def interrupt(self) -> None:
        """End what another thread does here; see `Stepper`."""
        self._cache.interrupt()

    def close(self) -> None:
        """End every process."""
        self._cache.close()

    def _bounds(self, times: int = 1) -> Limits:
        limits = self._limits
        return Limits(limits.wall_s * times, limits.memory_mb, limits.heartbeats)

    def _origin(self, header: str, statement: str) -> Origin:
        source, before = with_pause(statement)
        whole = whole_header(header, self._limits.heartbeats)
        return Origin(whole, source, Pause(len(native_wire.normalised(before))))

    def _read(self, step: LiveStep, tactic: str) -> Step:
        if step.kind is Kind.TIMEOUT:
            return TimedOut(self._limits.wall_s)
        if step.answer is None:
            return Crashed(step.ending)
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
    if (parse := parse_error(text)) is not None:
        lines = tactic.replace("\r\n", "\n").split("\n")
        return TacticError(parse[1], min(parse[0], Position(len(lines), len(lines[-1]))))
    if place is None:
        return TacticError(text)
    raw = native_wire.normalised(tactic)
    offset = place - _OPENED
    if not 0 <= offset <= len(raw):
        return TacticError(text)
    before = raw[:offset].decode("utf-8", "ignore")
    column = len(before) - (before.rfind("\n") + 1)
    return TacticError(text, Position(before.count("\n") + 1, column))
