"""Proof states that are live processes of a native host: opened, stepped from, ended.

Nothing that is said here is to be believed for a proof: a state's process has run tactics.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lean_env.repl import native_wire
from lean_env.repl.message import Position
from lean_env.repl.native_host import HostLost, NativeHost
from lean_env.repl.native_wire import Kind, Pause, Reply, Step, StepAnswer
from lean_env.repl.protocol import Limits, Request
from lean_env.repl.untrusted import Nonsense
from lean_env.sandbox import ProcessLimits, Sandbox

# beyond a step's own limit: the host has to notice, and to tell of all the others
GRACE_S = 20.0
_OWN_TASKS = 256
_OWN_FILES = 256
_MAX_HEADERS = 512
MAX_TACTIC_BYTES = 1 << 16


_ENDS = {
    Kind.TIMEOUT: "it took longer than it may",
    Kind.OUT_OF_MEMORY: "it took more memory than it may",
    Kind.DISK_FULL: "it wrote too much to the disk",
    Kind.TOO_LONG: "its answer is longer than it may be",
    Kind.NOT_FORKED: "no process could be started for it",
    Kind.GONE: "the state's process is gone",
}
_PARSE_ERROR = re.compile(r":(?P<line>\d{1,9}):(?P<column>\d{1,9}): ")


class HeaderFails(ValueError):
    """Lean does not accept the header; the text is Lean's."""


@dataclass(frozen=True, slots=True)
class LiveStep:
    """How a step ended, as the host saw it; `answer` is what its process says, if it has answered.

    `state` is the number of the state it led to (0: none), `grown_mb` what that has in MiB beyond
    the one before, `elapsed_s` and `cpu_s` are what the step took.
    """

    kind: Kind
    answer: StepAnswer | None
    state: int
    elapsed_s: float
    cpu_s: float
    grown_mb: float

    @property
    def ending(self) -> str:
        """How a step without an answer ended, in words."""
        return _ENDS.get(self.kind, "its process has ended without an answer")


def parse_error(said: str) -> tuple[Position, str] | None:
    """Split an error about a tactic that cannot be read into where and what; None for others.

    The line is that of the tactic, which stands below a parenthesis.
    """
    found = _PARSE_ERROR.match(said)
    if found is None:
        return None
    return Position(int(found["line"]) - 1, int(found["column"])), said[found.end() :]


class NativeStates:
    """One host and its states, at most `max_states` of them at once; used by one thread.

    `library`, `sysroot`, `program` and `search_path` are as in `NativeHost`. `import_s` bounds the
    import of a header, in seconds. Every method raises HostLost when the host
    is lost, and with it all its states; a new one takes its place with the next `open`.
    """

    def __init__(
        self,
        library: Path,
        sysroot: Path,
        *,
        sandbox: Sandbox,
        max_states: int,
        program: Path | None = None,
        search_path: Sequence[Path] = (),
        import_s: float = 300.0,
    ) -> None:
        self._program = program
        self._search_path = search_path
        self._library = library
        self._sysroot = sysroot
        self._sandbox = sandbox
        self._import_s = import_s
        self._limits = ProcessLimits(
            tasks=2 * max_states + _OWN_TASKS, open_files=max_states + _OWN_FILES
        )
        self._host: NativeHost | None = None
        self._headers: set[str] = set()

    @property
    def pid(self) -> int | None:
        """The process id of the host's outermost process, None while there is none."""
        return self._host.pid if self._host else None

    def open(self, request: Request, pause: Pause) -> LiveStep:
        """Open the state in which the request's source pauses; raises HeaderFails and HostLost."""
        wall_s = request.limits.wall_s
        if request.header not in self._headers:
            if len(self._headers) == _MAX_HEADERS:
                self.end()
                raise HostLost("the host has seen as many headers as it may")
            reply = self._ask(native_wire.prepare_frame(request.header), self._import_s)
            if reply.kind is Kind.BAD_HEADER:
                raise HeaderFails(reply.said)
            self._headers.add(request.header)
        reply = self._ask(native_wire.root_frame(request, pause), wall_s)
        if reply.kind is Kind.BAD_HEADER:
            raise HeaderFails(reply.said)
        return _live_step(reply)

    def step(self, trials: Sequence[tuple[int, str]], limits: Limits, jobs: int) -> list[LiveStep]:
        """Run tactics (at most `MAX_TACTIC_BYTES` each) on states, `jobs` of them at once.

        Returns how each ended, in order; of kind `GONE` where there is no such state.
        """
        host = self._started()
        patience_s = limits.wall_s * (1 + len(trials) // jobs) + GRACE_S
        replies = host.ask_many(native_wire.steps_frame(trials, limits, jobs), patience_s)
        found: dict[int, LiveStep] = {}
        try:
            while len(found) < len(trials):
                reply = next(replies)
                found[native_wire.read_index(reply)] = _live_step(reply)
        except (HostLost, native_wire.WireError) as error:
            self.end()
            raise HostLost(str(error)) from error
        return [found[index] for index in range(len(trials))]

    def drop(self, states: Sequence[int]) -> None:
        """End states, if they are still there; what they led to lives on."""
        if self._host is not None and states:
            self._ask(native_wire.drop_frame(states), 0.0)

    def end(self) -> None:
        """End the host and all states; idempotent."""
        host, self._host = self._host, None
        self._headers.clear()
        if host is not None:
            host.end()

    def _started(self) -> NativeHost:
        if self._host is None:
            self._host = NativeHost(
                self._library,
                self._sysroot,
                self._sandbox,
                program=self._program,
                search_path=self._search_path,
                limits=self._limits,
            )
        return self._host

    def _ask(self, frame: bytes, wall_s: float) -> Reply:
        try:
            return self._started().ask(frame, wall_s + GRACE_S)
        except HostLost:
            self.end()
            raise


def _live_step(reply: Reply) -> LiveStep:
    kind, answer = reply.kind, None
    if kind is Kind.FINISHED:
        try:
            answer = native_wire.read_step(reply)
        except Nonsense:
            kind = Kind.SILENT
    reached = answer is not None and answer.step is Step.GOALS
    state = reply.wait_status if reached else 0
    return LiveStep(kind, answer, state, reply.elapsed_s, reply.cpu_s, reply.memory_mb)
