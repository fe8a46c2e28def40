"""What the native host and its client say to each other, as bytes.

The other end is `lean_env/native/host/wire.h`: a frame is a length and as many bytes, a text is a
length and its bytes, numbers are the machine's own. What comes from a child is untrusted.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from lean_env.repl.bounds import CUT, MAX_GOALS, MAX_MESSAGES
from lean_env.repl.goals import split_goals
from lean_env.repl.message import Message, Position, Severity
from lean_env.repl.protocol import Limits, Request
from lean_env.repl.untrusted import Nonsense
from lean_env.sandbox import ChildWalls

MAX_REQUEST = 1 << 30
MAX_FRAME = MAX_REQUEST + (1 << 20)
_LENGTH = struct.Struct("=Q")
_REPLY = struct.Struct("=BdddIQ")
_REPORT = struct.Struct("=BBI")
_MESSAGE = struct.Struct("=BBBIIII")
_TEXT = struct.Struct("=Q")
_INDEX = struct.Struct("=I")
_STEP = struct.Struct("=BI")
_NOWHERE = 2**32 - 1
SEVERITIES = (Severity.INFORMATION, Severity.WARNING, Severity.ERROR)


class WireError(ValueError):
    """Bytes that are no frame or no reply of the host."""


class Kind(IntEnum):
    """What a reply says: how a child ended, or how the host is."""

    FINISHED = 0
    TIMEOUT = 1
    OUT_OF_MEMORY = 2
    DISK_FULL = 3
    SILENT = 4
    ENDED = 5
    TOO_LONG = 6
    GONE = 7
    NOT_FORKED = 8
    BAD_HEADER = 9
    READY = 10
    PREPARED = 11
    FAULT = 12


@dataclass(frozen=True, slots=True)
class Reply:
    """The host's reply; `wait_status` is a child's, or the number of environments.

    `said` is the end of what a child printed, or a complaint; `answer` the bytes it sent, unread.
    """

    kind: Kind
    elapsed_s: float
    cpu_s: float
    memory_mb: float
    wait_status: int
    said: str
    answer: bytes


@dataclass(frozen=True, slots=True)
class Pause:
    """Where a source becomes a proof state: at the `skip` that begins at byte `at` of it.

    It goes on from there `passes` times before it stops. A state that `recovers` runs tactics as a
    file does, in which Lean gets over many errors and over `sorry`, and its steps tell what was
    said; in others each error fails the tactic.
    """

    at: int
    passes: int = 0
    recovers: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What a child says about its candidate; `failed` says that there was an error."""

    messages: tuple[Message, ...] = ()
    goals: tuple[str, ...] = ()
    truncated: bool = False
    failed: bool = False
    olean: bytes | None = None


def normalised(source: str) -> bytes:
    """Encode as Lean reads files: CRLF is a line end; lone surrogates become U+FFFD."""
    try:
        raw = source.encode()
    except UnicodeEncodeError:
        raw = re.sub("[\ud800-\udfff]", "\ufffd", source).encode()
    return raw.replace(b"\r\n", b"\n")


def walls_frame(walls: ChildWalls | None) -> bytes:
    """The first frame: the walls of the children, None for none."""
    if walls is None:
        return _frame(_text(b""), _text(b""), _text(b""), struct.pack("=Q", 0), _text(b""))
    places = struct.pack(f"={len(walls.places)}I", *walls.places)
    return _frame(
        _text(walls.filter),
        _text(places),
        _text(walls.ruleset),
        struct.pack("=Q", walls.allowed),
        _text(walls.state_filter),
    )


def prepare_frame(header: str) -> bytes:
    """Ask for the imports of a header."""
    return _frame(b"P", _text(_lines(header)))


def elaborate_frame(request: Request) -> bytes:
    """Ask for an elaboration."""
    return _frame(b"E", *_request(request, Pause(0)))


def root_frame(request: Request, pause: Pause) -> bytes:
    """Ask for the proof state in which the source pauses."""
    return _frame(b"R", *_request(request, pause))


def steps_frame(trials: Sequence[tuple[int, str]], limits: Limits, jobs: int) -> bytes:
    """Ask for tactics to be run on states, by number, at most `jobs` of them at once."""
    head = struct.pack(
        "=ddQII", limits.wall_s, limits.memory_mb, limits.output_bytes, jobs, len(trials)
    )
    each = [struct.pack("=I", state) + _text(normalised(tactic)) for state, tactic in trials]
    return _frame(b"T", head, *each)


def drop_frame(states: Sequence[int]) -> bytes:
    """Ask for states to be ended."""
    return _frame(b"D", struct.pack(f"=I{len(states)}I", len(states), *states))


def _request(request: Request, pause: Pause) -> tuple[bytes, bytes, bytes]:
    limits = request.limits
    numbers = struct.pack(
        "=BQBQddQIB",
        limits.heartbeats is not None,
        limits.heartbeats or 0,
        request.want_olean,
        limits.output_bytes,
        limits.wall_s,
        limits.memory_mb,
        pause.at,
        pause.passes,
        pause.recovers,
    )
    return _text(_lines(request.header)), numbers, _text(normalised(request.source))


class Collector:
    """Collects the bytes of one frame as they come, without looking into them."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._end: int | None = None

    def feed(self, data: bytes) -> bool:
        """Add bytes; returns whether the frame is complete. Raises WireError."""
        self._data += data
        if self._end is None and len(self._data) >= _LENGTH.size:
            size = _LENGTH.unpack_from(self._data)[0]
            if size > MAX_FRAME:
                raise WireError("the frame is too long")
            self._end = _LENGTH.size + size
        if self._end is not None and len(self._data) > self._end:
            raise WireError("bytes after the end of a frame")
        return len(self._data) == self._end

    def wanted(self, most: int) -> int:
        """Return how many bytes may be read now, so that none of the next frame is among them."""
        if self._end is None:
            return _LENGTH.size - len(self._data)
        return min(most, self._end - len(self._data))

    def content(self) -> bytes:
        """Return what the frame holds."""
        return bytes(self._data[_LENGTH.size :])


def read_reply(data: bytes) -> Reply:
    """Read a frame's content as a reply; raises WireError."""
    try:
        kind, elapsed_s, cpu_s, memory_mb, status, size = _REPLY.unpack_from(data)
        end = _REPLY.size + size
        said = data[_REPLY.size : end].decode("utf-8", "replace")
        return Reply(Kind(kind), elapsed_s, cpu_s, memory_mb, status, said, data[end:])
    except (struct.error, ValueError) as error:
        raise WireError("the host's reply makes no sense") from error


def read_answer(data: bytes) -> Answer:
    """Read what a child sent; raises Nonsense for whatever is wrong in it."""
    view = _View(data)
    truncated, failed, listed = _read_report(view)
    messages: list[Message] = []
    goals: list[str] = []
    for kind, body, message in listed:
        messages.append(message)
        if kind is _MessageKind.UNSOLVED_GOALS and len(goals) < MAX_GOALS:
            goals += split_goals(body)
    size = view.take(_TEXT)[0]
    olean = view.rest() if size else None
    if olean is not None and len(olean) != size - 1:
        raise Nonsense("the .olean has another length than it says")
    return Answer(
        tuple(messages),
        tuple(goals[:MAX_GOALS]),
        truncated or len(goals) > MAX_GOALS,
        failed,
        olean,
    )


class _MessageKind(IntEnum):
    OTHER = 0
    UNSOLVED_GOALS = 1
    TRACE = 2


def _read_report(view: _View) -> tuple[bool, bool, list[tuple[_MessageKind, str, Message]]]:
    """Read whether messages were cut, whether there was an error, and each with its bare text."""
    truncated, failed, count = view.take(_REPORT)
    if count > MAX_MESSAGES:
        raise Nonsense("too many messages")
    listed = []
    for _ in range(count):
        severity, kind, cut, *position = view.take(_MESSAGE)
        caption, body = view.text(), view.text()
        said = f"{caption}:\n{body}" if caption else body
        said = said + CUT if cut else said.rstrip("\n")
        if severity >= len(SEVERITIES) or kind >= len(_MessageKind):
            raise Nonsense("no such severity or kind of message")
        line, column, *last = position
        end = Position(*last) if last[0] else None  # lines count from 1
        message = Message(SEVERITIES[severity], line, column, said, end)
        listed.append((_MessageKind(kind), body, message))
    return bool(truncated), bool(failed), listed


class Step(IntEnum):
    """How a tactic, or the way to the first state, ended, as its process says."""

    GOALS = 0
    DONE = 1
    FAILED = 2
    GAVE_UP = 3


@dataclass(frozen=True, slots=True)
class StepAnswer:
    """What a step's process says; `place` is a byte of the tactic between its parentheses.

    `text` is the goals that are left, or the error. `messages` and `traces` (of a trace option, or
    printed as one) are of states that recover; the places of their messages mean nothing.
    """

    step: Step
    place: int | None
    text: str
    messages: tuple[Message, ...] = ()
    traces: tuple[str, ...] = ()
    truncated: bool = False


def read_index(reply: Reply) -> int:
    """Return the number of the step in its batch that a reply is about; raises WireError."""
    if len(reply.answer) < _INDEX.size:
        raise WireError("a step's reply without its number")
    return int(_INDEX.unpack_from(reply.answer)[0])


def read_step(reply: Reply) -> StepAnswer:
    """Read what the process of a finished step says; raises Nonsense."""
    view = _View(reply.answer)
    view.take(_INDEX)
    step, place = view.take(_STEP)
    if step >= len(Step):
        raise Nonsense("no such end of a step")
    truncated, _, listed = _read_report(view)
    messages = tuple(said for kind, _, said in listed if kind is not _MessageKind.TRACE)
    traces = tuple(said.text for kind, _, said in listed if kind is _MessageKind.TRACE)
    text = view.rest().decode("utf-8", "replace")
    known = None if place == _NOWHERE else place
    return StepAnswer(Step(step), known, text, messages, traces, truncated)


class _View:
    """Bytes that are taken from the front; raises Nonsense when there are too few."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, layout: struct.Struct) -> tuple[int, ...]:
        try:
            values = layout.unpack_from(self._data, self._at)
        except struct.error as error:
            raise Nonsense("the answer is cut short") from error
        self._at += layout.size
        return values

    def text(self) -> str:
        size = self.take(_TEXT)[0]
        end = self._at + size
        if end > len(self._data):
            raise Nonsense("a text is longer than the answer")
        text = self._data[self._at : end].decode("utf-8", "replace")
        self._at = end
        return text

    def rest(self) -> bytes:
        return self._data[self._at :]


def _frame(*parts: bytes) -> bytes:
    return b"".join((_LENGTH.pack(sum(map(len, parts))), *parts))


def _text(raw: bytes) -> bytes:
    return _TEXT.pack(len(raw)) + raw


def _lines(header: str) -> bytes:
    """A header ends its last line, so that the candidate begins one."""
    raw = normalised(header)
    return raw if not raw or raw.endswith(b"\n") else raw + b"\n"
