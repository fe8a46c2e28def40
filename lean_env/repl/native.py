"""The native back end: a client of the host that forks a child for each candidate."""

from __future__ import annotations

import os
import select
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

from lean_env.repl import frames
from lean_env.repl.frames import Collector, Frame, FrameError
from lean_env.repl.message import Message
from lean_env.repl.protocol import Elaboration, Request, Status
from lean_env.sandbox import (
    Policy,
    Sandbox,
    SandboxedProcess,
    SandboxLevel,
    python_command,
    python_paths,
)

_HOST = "lean_env.repl.native_host"
_START_S = 60.0
_GRACE_S = 5.0
_MAX_ENVIRONMENTS = 8
_MAX_HEADERS = 512
_READ_BYTES = 1 << 20
_NUDGE_S = 0.02


class HostLost(RuntimeError):
    """The host ended, fell silent or could not be started; the text says which."""


class NativeRepl:
    """Elaborates each request in a process of its own, forked from one that has imported.

    `library` is libleanshared, `sysroot/lib/lean` holds the `.olean` files. Candidates never see
    each other and cannot harm the host. `import_s` bounds the import of a new header, in seconds.
    A host that is lost is replaced, and its request tried once more. `eager` spends processor time
    between requests to make them faster; a pool with a REPL for every core does better without.
    """

    def __init__(
        self,
        library: Path,
        sysroot: Path,
        *,
        sandbox: Sandbox,
        import_s: float = 300.0,
        eager: bool = True,
    ) -> None:
        self._library = library
        self._sysroot = sysroot
        self._sandbox = sandbox
        self._import_s = import_s
        self._eager = eager
        self._process: SandboxedProcess | None = None
        self._prepared: set[str] = set()
        self._imports: set[tuple[str, ...]] = set()
        self._environments = 0
        self._closed = False
        self._busy = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The process id of the host's outermost process, None while there is none."""
        return self._process.popen.pid if self._process else None

    def elaborate(self, request: Request) -> Elaboration:
        """Run one request; never raises for anything the source does."""
        with self._busy:
            return self._elaborate(request)

    def _elaborate(self, request: Request) -> Elaboration:
        started = time.monotonic()
        fault = Elaboration(Status.INFRASTRUCTURE, detail="the REPL was closed")
        for attempt in range(2):
            if self._closed:
                break
            try:
                complaint = self._prepare(request.header)
                if complaint is not None:
                    return Elaboration(Status.INVALID_INPUT, detail=complaint)
                reply = self._ask(_job(request), request.limits.wall_s + _GRACE_S)
            except HostLost as lost:
                self._end_host()
                elapsed = time.monotonic() - started
                fault = Elaboration(Status.INFRASTRUCTURE, detail=str(lost), elapsed_s=elapsed)
            else:
                if not (reply.record.get("killed_from_outside") and attempt == 0):
                    return elaboration(reply)
                fault = elaboration(reply)
        return fault

    def close(self) -> None:
        """End the host and all its children; idempotent.

        From another thread it also ends a request under way, as an infrastructure fault.
        """
        self._closed = True
        while not self._busy.acquire(timeout=_NUDGE_S):
            process = self._process
            if process is not None:
                process.popen.kill()
        try:
            self._end_host()
        finally:
            self._busy.release()

    def _end_host(self) -> None:
        process, self._process = self._process, None
        self._prepared.clear()
        self._imports.clear()
        self._environments = 0
        if process is not None:
            process.kill()

    def _prepare(self, header: str) -> str | None:
        """Have the header's imports done; returns Lean's complaint about it, if any.

        A header whose import lines were seen before needs no round trip of its own.
        """
        if self._process is not None and header in self._prepared:
            return None
        full = self._environments >= _MAX_ENVIRONMENTS or len(self._prepared) >= _MAX_HEADERS
        if self._process is not None and full:
            self._end_host()
        if self._process is None:
            self._start()
        imports = tuple(line.strip() for line in header.splitlines() if "import" in line)
        if imports not in self._imports:
            question = {"op": "prepare", "header": header, "heartbeats": None}
            reply = self._ask(question, self._import_s).record
            if "header" in reply:
                return str(reply["header"])
            self._environments = int(reply["environments"])
            self._imports.add(imports)
        self._prepared.add(header)
        return None

    def _start(self) -> None:
        options = [] if self._sandbox.level is SandboxLevel.NONE else ["--confine"]
        options += ["--eager"] if self._eager else []
        arguments = (_HOST, str(self._library), str(self._sysroot), *options)
        libraries = (self._library.parent.resolve(), self._library.parent)
        policy = Policy(read_only=(*python_paths(), *libraries, self._sysroot), host=True)
        try:
            self._process = self._sandbox.popen(
                python_command(*arguments),
                policy,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, RuntimeError) as error:
            raise HostLost(f"the host does not start: {error}") from error
        first = self._receive(_START_S).record
        if "ready" not in first:
            raise HostLost(f"the host does not start: {first.get('fault', first)}")

    def _ask(self, record: dict[str, Any], patience_s: float) -> Frame:
        assert self._process is not None
        assert self._process.popen.stdin is not None
        deadline = time.monotonic() + patience_s
        data = memoryview(frames.encode(Frame(record)))
        descriptor = self._process.popen.stdin.fileno()
        os.set_blocking(descriptor, False)
        poll = select.poll()  # `select` knows no descriptor beyond 1023
        poll.register(descriptor, select.POLLOUT)
        try:
            while data:
                if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
                    raise HostLost("the host does not read")
                data = data[os.write(descriptor, data) :]
        except (OSError, ValueError) as error:
            raise HostLost(f"the host has ended: {error}") from error
        return self._receive(deadline - time.monotonic())

    def _receive(self, patience_s: float) -> Frame:
        assert self._process is not None
        assert self._process.popen.stdout is not None
        deadline = time.monotonic() + patience_s
        descriptor = self._process.popen.stdout.fileno()
        collector = Collector()
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        try:
            while True:
                left = deadline - time.monotonic()
                if left <= 0 or not poll.poll(left * 1000):
                    raise HostLost(f"the host was silent for {patience_s:.1f} s")
                data = os.read(descriptor, _READ_BYTES)
                if not data:
                    raise HostLost("the host has ended")
                if collector.feed(data):
                    return frames.decode(collector.raw())
        except (OSError, FrameError) as error:
            raise HostLost(f"the host's answer is no answer: {error}") from error


def _job(request: Request) -> dict[str, Any]:
    limits = request.limits
    return {
        "op": "elaborate",
        "header": request.header,
        "source": request.source,
        "want_olean": request.want_olean,
        "wall_s": limits.wall_s,
        "memory_mb": limits.memory_mb,
        "heartbeats": limits.heartbeats,
        "output_bytes": limits.output_bytes,
    }


def elaboration(reply: Frame) -> Elaboration:
    """Read a host's reply; the child's part of it is untrusted and may be nonsense."""
    record = reply.record
    if "header" in record:
        return Elaboration(Status.INVALID_INPUT, detail=str(record["header"]))
    status, elapsed_s = Status(record["status"]), float(record["elapsed_s"])
    if status is not Status.FINISHED or reply.blob is None:
        return Elaboration(
            status,
            elapsed_s=elapsed_s,
            cpu_s=float(record["cpu_s"]),
            memory_mb=record["memory_mb"],
            detail=str(record["detail"]),
        )
    try:
        answer = frames.decode(reply.blob)
        said = answer.record
        if "header" in said:
            return Elaboration(Status.INVALID_INPUT, detail=str(said["header"]))
        return Elaboration(
            status,
            messages=tuple(Message.from_json(message) for message in said["messages"]),
            goals=tuple(str(goal) for goal in said["goals"]),
            olean=answer.blob,
            elapsed_s=elapsed_s,
            cpu_s=float(said["cpu_s"]),
            elaboration_s=float(said["wall_s"]),
            memory_mb=float(said["memory_mb"]),
            truncated=bool(said["truncated"]),
        )
    except (FrameError, KeyError, TypeError, ValueError) as error:
        return Elaboration(
            Status.CRASHED, elapsed_s=elapsed_s, detail=f"the answer makes no sense: {error!r}"
        )
