"""The native back end: a client of the host that forks a child for each candidate."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from lean_env.repl import native_wire
from lean_env.repl.last_words import explained
from lean_env.repl.message import Severity
from lean_env.repl.native_host import HostLost, NativeHost
from lean_env.repl.native_wire import Kind, Reply
from lean_env.repl.protocol import Elaboration, Request, Status
from lean_env.repl.resident import CLOSED, ResidentRepl
from lean_env.repl.untrusted import Nonsense
from lean_env.sandbox import Sandbox

# how long beyond a request's own limit the host may be silent: longer than it waits for a child
# that it has killed (BURIAL_S in nursery.h), so that a late child is a timeout and no lost host
GRACE_S = 20.0
_MAX_ENVIRONMENTS = 8
_MAX_HEADERS = 512
_MEMORY_EXIT = 77
_MEMORY_SIGNS = ("out of memory", "std::bad_alloc", "failed to create thread", "Cannot allocate")


class NativeRepl(ResidentRepl):
    """Elaborates each request in a process of its own, forked from one that has imported.

    `library`, `sysroot`, `program` and `search_path` are as in `NativeHost`. Candidates never see
    each other and cannot harm the host. `import_s` bounds the import of a new header, in seconds. A
    host that is lost is replaced, and its request tried once more. `eager` has each child rehearse
    while it waits: the next answer comes sooner when there is time between requests, and later when
    there is none.
    """

    def __init__(
        self,
        library: Path,
        sysroot: Path,
        *,
        sandbox: Sandbox,
        program: Path | None = None,
        search_path: Sequence[Path] = (),
        import_s: float = 300.0,
        eager: bool = False,
    ) -> None:
        super().__init__()
        self._program = program
        self._search_path = search_path
        self._library = library
        self._sysroot = sysroot
        self._sandbox = sandbox
        self._import_s = import_s
        self._eager = eager
        self._core: int | None = None
        self._host: NativeHost | None = None
        self._prepared: set[tuple[str, int | None]] = set()
        self._imports: set[tuple[str, ...]] = set()
        self._environments = 0

    def pin(self, core: int) -> None:
        """Keep the host and its children, from their start on, to this processor core."""
        self._core = core

    def elaborate(self, request: Request) -> Elaboration:
        """Run one request; never raises for anything the source does."""
        with self._busy:
            return self._elaborate(request)

    def _elaborate(self, request: Request) -> Elaboration:
        started = time.monotonic()
        frame = native_wire.elaborate_frame(request)
        if len(frame) > native_wire.MAX_REQUEST:
            return Elaboration(Status.INVALID_INPUT, detail="more than 1 GiB of text")
        fault = Elaboration(Status.INFRASTRUCTURE, detail=CLOSED)
        for attempt in range(2):
            if self._closed:
                break
            lost_is = Status.INFRASTRUCTURE
            try:
                complaint = self._prepare(request)
                if complaint is not None:
                    return Elaboration(Status.INVALID_INPUT, detail=complaint)
                lost_is = Status.CRASHED  # it had the candidate, and so had the host before it
                assert self._host is not None  # or `_prepare` raises
                reply = self._host.ask(frame, request.limits.wall_s + GRACE_S)
            except HostLost as lost:
                self._end()
                elapsed = time.monotonic() - started
                fault = Elaboration(lost_is, detail=str(lost), elapsed_s=elapsed)
            else:
                if not (_killed_from_outside(reply) and attempt == 0):
                    return elaboration(reply, request)
                fault = elaboration(reply, request)
        if self._closed:
            return replace(fault, status=Status.INFRASTRUCTURE, detail=CLOSED)
        return fault

    def _end(self) -> None:
        self._host = None
        self._prepared.clear()
        self._imports.clear()
        self._environments = 0
        super()._end()

    def _prepare(self, request: Request) -> str | None:
        """Have the header's imports done; returns Lean's complaint about it, if any.

        A header whose import lines were seen before needs no round trip of its own.
        """
        header, key = request.header, (request.header, request.limits.heartbeats)
        if self._host is not None and key in self._prepared:
            return None
        full = self._environments >= _MAX_ENVIRONMENTS or len(self._prepared) >= _MAX_HEADERS
        if self._host is not None and full:
            self._end()
        if self._host is None:
            self._host = NativeHost(
                self._library,
                self._sysroot,
                self._sandbox,
                program=self._program,
                search_path=self._search_path,
                eager=self._eager,
                core=self._core,
            )
            self._process = self._host.process
        imports = tuple(line.strip() for line in header.splitlines() if "import" in line)
        if imports not in self._imports:
            reply = self._host.ask(native_wire.prepare_frame(header), self._import_s)
            if reply.kind is Kind.BAD_HEADER:
                return reply.said
            self._environments = reply.wait_status
            self._imports.add(imports)
        self._prepared.add(key)
        return None


def _killed_from_outside(reply: Reply) -> bool:
    """Whether somebody else than the host killed the child."""
    return (
        reply.kind is Kind.ENDED
        and os.WIFSIGNALED(reply.wait_status)
        and (os.WTERMSIG(reply.wait_status) == signal.SIGKILL)
    )


def elaboration(reply: Reply, request: Request) -> Elaboration:
    """Read a host's reply; the child's part of it is untrusted and may be nonsense."""
    if reply.kind is Kind.BAD_HEADER:
        return Elaboration(Status.INVALID_INPUT, detail=reply.said)
    if reply.kind is not Kind.FINISHED:
        status, detail = _how_it_ended(reply, request)
        return Elaboration(
            status,
            elapsed_s=reply.elapsed_s,
            cpu_s=reply.cpu_s,
            memory_mb=reply.memory_mb or None,
            detail=detail,
        )
    measured = Elaboration(
        Status.CRASHED,
        elapsed_s=reply.elapsed_s,
        cpu_s=reply.cpu_s,
        memory_mb=reply.memory_mb or None,
    )
    try:
        answer = native_wire.read_answer(reply.answer)
    except Nonsense as error:
        return replace(measured, detail=f"the answer makes no sense: {error}")
    errors = any(message.severity is Severity.ERROR for message in answer.messages)
    return replace(
        measured,
        status=Status.FINISHED,
        messages=answer.messages,
        goals=answer.goals,
        olean=answer.olean if request.want_olean else None,
        truncated=answer.truncated,
        hidden_error=answer.failed and not errors,
    )


def _how_it_ended(reply: Reply, request: Request) -> tuple[Status, str]:
    limits = request.limits
    match reply.kind:
        case Kind.TIMEOUT:
            return Status.TIMEOUT, f"no end after {limits.wall_s:g} s"
        case Kind.OUT_OF_MEMORY:
            return Status.OUT_OF_MEMORY, f"more than {limits.memory_mb} MiB beyond the header's"
        case Kind.DISK_FULL:
            return Status.CRASHED, "it wrote too much to the disk"
        case Kind.SILENT:
            return Status.CRASHED, "it closed its channel and lived on"
        case Kind.TOO_LONG:
            return Status.CRASHED, "its answer is longer than it may be"
        case Kind.ENDED:
            return _post_mortem(reply)
    return Status.INFRASTRUCTURE, f"cannot fork: {reply.said}"


def _post_mortem(reply: Reply) -> tuple[Status, str]:
    """Say how a child ended that did not answer."""
    code, said = os.waitstatus_to_exitcode(reply.wait_status), reply.said.strip()
    how = f"exit status {code}"
    if code < 0:
        with contextlib.suppress(ValueError):
            how = f"killed by {signal.Signals(-code).name}"
    memory = code == _MEMORY_EXIT or any(sign in said for sign in _MEMORY_SIGNS)
    return Status.OUT_OF_MEMORY if memory else Status.CRASHED, explained(how, said)
