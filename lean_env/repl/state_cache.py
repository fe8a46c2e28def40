"""Live proof states by name: a state is named by where it begins and by its tactics.

The processes are a cache. One that was ended to make room, or was lost with its host, is reached
again by its tactics when it is asked for.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event

from lean_env.repl import native_wire
from lean_env.repl.native_host import HostLost
from lean_env.repl.native_states import MAX_TACTIC_BYTES, LiveStep, NativeStates
from lean_env.repl.native_wire import Kind, Pause, StepAnswer
from lean_env.repl.protocol import Limits, Request

_STATE_MB = 1.25  # what a copy takes of its own at least, page tables included
AGAIN = 4
"""Times a step's limit, for reaching a state that was reached before."""
NEAR, SPACING = 8, 16
"""Each ancestor that lives makes a copy dearer: of a state that is stepped from live the nearest,
and further up one in so many."""
_TOO_LONG = native_wire.Step.FAILED, None, "the tactic is too long"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where states begin: a source that pauses, under a header."""

    header: str
    source: str
    pause: Pause


Place = tuple[Origin, tuple[str, ...]]
"""A state's name: its origin, and the tactics from there."""


class Interrupted(HostLost):
    """The host was ended by `StateCache.interrupt`."""


class Unreachable(Exception):
    """A state cannot be reached; `step` is what ended on the way, `tactic` its tactic."""

    def __init__(self, step: LiveStep, tactic: str = "") -> None:
        super().__init__(str(step))
        self.step = step
        self.tactic = tactic


@dataclass(frozen=True, slots=True)
class _Live:
    """A live process by its number, and what it takes in MiB."""

    number: int
    mb: float


class StateCache:
    """The states of one native host, of which the most recently used live.

    At most `max_states` of them in `memory_mb` MiB; `jobs` tactics run at once. Used by one thread,
    but for `interrupt`.
    """

    def __init__(
        self, states: NativeStates, *, jobs: int, max_states: int, memory_mb: float
    ) -> None:
        self._states = states
        self._jobs = jobs
        self._max_states = max_states
        self._memory_mb = memory_mb
        self._live: OrderedDict[Place, _Live] = OrderedDict()
        self._interrupted = Event()

    @property
    def live(self) -> int:
        """How many states have a process now."""
        return len(self._live)

    def open(self, origin: Origin, limits: Limits) -> LiveStep:
        """Open an origin anew; raises HeaderFails, and HostLost where a second host is lost too."""
        self._begin()
        try:
            return self._open(origin, limits)
        except HostLost as lost:
            self._live.clear()
            if self._interrupted.is_set():
                raise Interrupted("interrupted") from lost
            return self._open(origin, limits)

    def step(
        self,
        place: Place,
        tactics: Sequence[str],
        limits: Limits,
        opening: Limits,
    ) -> list[LiveStep]:
        """Try tactics on a state, all at once; how each ended, in order.

        `limits` are each tactic's, `opening` those of elaborating the origin, where that has to be
        done. Raises Unreachable, HeaderFails, and HostLost where a second host is lost too.
        """
        self._begin()
        for last in (False, True):
            try:
                return self._step(place, tactics, limits, opening)
            except Unreachable as found:
                if last or found.step.kind is not Kind.GONE:
                    raise
                self._forget(place[0])
            except HostLost as lost:
                self._live.clear()
                if self._interrupted.is_set():
                    self._states.end()  # which may have been started meanwhile
                    raise Interrupted("interrupted") from lost
                if last:
                    raise
        raise AssertionError("unreachable")

    def interrupt(self) -> None:
        """End what another thread does here, which raises Interrupted there; the next is served."""
        self._interrupted.set()
        self._states.end()

    def close(self) -> None:
        """End every process; idempotent."""
        self._interrupted.set()
        self._live.clear()
        self._states.end()

    def _begin(self) -> None:
        """Forget what an interruption between two calls has ended."""
        if self._interrupted.is_set():
            self._interrupted.clear()
            self._live.clear()

    def _step(
        self, place: Place, tactics: Sequence[str], limits: Limits, opening: Limits
    ) -> list[LiveStep]:
        refused = LiveStep(Kind.FINISHED, StepAnswer(*_TOO_LONG), 0, 0.0, 0.0, 0.0)
        results = dict.fromkeys(tactics, refused)
        distinct = [t for t in results if len(native_wire.normalised(t)) <= MAX_TACTIC_BYTES]
        if distinct:
            steps = self._run(self._reach(place, limits, opening), distinct, limits)
            for tactic, step in zip(distinct, steps, strict=True):
                if step.kind is Kind.GONE:
                    raise Unreachable(step, tactic)
                self._keep((place[0], (*place[1], tactic)), step)
                results[tactic] = step
            self._thin(place)
            self._evict(place)
        return [results[tactic] for tactic in tactics]

    def _run(self, number: int, tactics: Sequence[str], limits: Limits) -> list[LiveStep]:
        """Run tactics on a live state; raises Interrupted where that was asked for before."""
        if self._interrupted.is_set():
            raise Interrupted("interrupted")
        return self._states.step([(number, tactic) for tactic in tactics], limits, self._jobs)

    def _open(self, origin: Origin, limits: Limits) -> LiveStep:
        step = self._states.open(Request(origin.source, origin.header, limits), origin.pause)
        self._keep((origin, ()), step)
        self._evict((origin, ()))
        return step

    def _reach(self, place: Place, limits: Limits, opening: Limits) -> int:
        """Return the number of a state's process, from the nearest one that lives."""
        origin, tactics = place
        known = len(tactics)
        while known and (origin, tactics[:known]) not in self._live:
            known -= 1
        at = (origin, tactics[:known])
        if at not in self._live and not (opened := self._open(origin, opening)).state:
            raise Unreachable(opened)
        patient = Limits(
            limits.wall_s * AGAIN, limits.memory_mb, limits.heartbeats, limits.output_bytes
        )
        for count in range(known, len(tactics)):
            tactic = tactics[count]
            [one] = self._run(self._live[at].number, [tactic], patient)
            if not one.state:
                raise Unreachable(one, tactic)
            if count > known:  # on the way only
                self._states.drop([self._live.pop(at).number])
            at = (origin, tactics[: count + 1])
            self._keep(at, one)
        self._live.move_to_end(at)
        return self._live[at].number

    def _keep(self, place: Place, step: LiveStep) -> None:
        if not step.state:
            return
        old = self._live.pop(place, None)
        if old is not None:
            self._states.drop([old.number])
        grown = step.grown_mb if place[1] else 0.0  # what a root has is the header's
        self._live[place] = _Live(step.state, _STATE_MB + grown)

    def _forget(self, origin: Origin) -> None:
        """End all states of an origin: when one is gone, others may be."""
        places = [place for place in self._live if place[0] == origin]
        self._states.drop([self._live.pop(place).number for place in places])

    def _thin(self, place: Place) -> None:
        """End an ancestor that few will go back to; it is reached again from one further up."""
        origin, tactics = place
        depth = len(tactics) - NEAR
        if depth > 0 and depth % SPACING:
            ancestor = self._live.pop((origin, tactics[:depth]), None)
            if ancestor is not None:
                self._states.drop([ancestor.number])

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
