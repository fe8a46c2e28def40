"""The native host as a process: started behind walls, asked in frames, ended."""

from __future__ import annotations

import os
import select
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from lean_env.native.abi import LEAN_COMMIT, LEAN_VERSION, known_build
from lean_env.repl import native_wire
from lean_env.repl.native_wire import Collector, Kind, Reply, WireError
from lean_env.sandbox import (
    Policy,
    ProcessLimits,
    Sandbox,
    SandboxedProcess,
    SandboxLevel,
    child_walls,
)
from lean_env.toolchain.launcher import HOST

_START_S = 60.0
_READ_BYTES = 1 << 20
# a child that lives for milliseconds need not give memory back before its end
_ENVIRONMENT = {"MIMALLOC_PURGE_DELAY": "-1"}


class HostLost(RuntimeError):
    """The host ended, fell silent or could not be started; the text says which."""


class NativeHost:
    """A running host; `limits` are those of all its processes together.

    `library` is libleanshared, `sysroot/lib/lean` and then `search_path` hold the `.olean` files,
    and `program` is the host built for them (`lean_env/native/host`), `sysroot/bin`'s if none is
    given. `eager` and `core` are as in `NativeRepl`. Raises
    HostLost where it does not start.
    """

    def __init__(
        self,
        library: Path,
        sysroot: Path,
        sandbox: Sandbox,
        *,
        program: Path | None = None,
        search_path: Sequence[Path] = (),
        eager: bool = False,
        core: int | None = None,
        limits: ProcessLimits | None = None,
    ) -> None:
        program = program or sysroot / "bin" / HOST
        confined = sandbox.level is not SandboxLevel.NONE
        options = (["confine"] if confined else []) + (["eager"] if eager else [])
        command = [
            str(program),
            str(sysroot),
            library.name,
            LEAN_VERSION,
            LEAN_COMMIT,
            *options,
            *(f"path={directory}" for directory in search_path),
        ]
        policy = Policy(
            read_only=(
                program.parent,
                library.parent.resolve(),
                library.parent,
                sysroot,
                *search_path,
            ),
            env=_ENVIRONMENT,
            host=True,
            core=core,
            limits=limits or ProcessLimits(),
        )
        try:
            known_build(library)
            self.process: SandboxedProcess = sandbox.popen(
                command,
                policy,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, RuntimeError) as error:  # AbiMismatch is one of the latter
            raise HostLost(f"the host does not start: {error}") from error
        assert self.process.popen.stdin is not None  # both are pipes
        assert self.process.popen.stdout is not None
        self._input = self.process.popen.stdin.fileno()
        self._output = self.process.popen.stdout.fileno()
        os.set_blocking(self._input, False)
        try:
            walls = native_wire.walls_frame(child_walls() if confined else None)
            first = self.ask(walls, _START_S)
            if first.kind is not Kind.READY:
                raise HostLost(f"the host does not start: {first.said}")
        except HostLost:
            self.end()
            raise

    @property
    def pid(self) -> int:
        """The process id of its outermost process."""
        return self.process.popen.pid

    def ask(self, frame: bytes, patience_s: float) -> Reply:
        """Send a request and return its one reply; raises HostLost."""
        return next(self.ask_many(frame, patience_s))

    def ask_many(self, frame: bytes, patience_s: float) -> Iterator[Reply]:
        """Send a request and yield replies as they come, for ever; raises HostLost."""
        deadline = time.monotonic() + patience_s
        data = memoryview(frame)
        poll = select.poll()  # `select` knows no descriptor beyond 1023
        poll.register(self._input, select.POLLOUT)
        try:
            while data:
                if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
                    raise HostLost("the host does not read")
                data = data[os.write(self._input, data) :]
        except (OSError, ValueError) as error:
            raise HostLost(f"the host has ended: {error}") from error
        while True:
            yield self._receive(deadline)

    def end(self) -> None:
        """End it and all its children; idempotent."""
        self.process.kill()

    def _receive(self, deadline: float) -> Reply:
        collector = Collector()
        poll = select.poll()
        poll.register(self._output, select.POLLIN)
        try:
            while True:
                left = deadline - time.monotonic()
                if left <= 0 or not poll.poll(left * 1000):
                    raise HostLost("the host was silent for longer than it may be")
                data = os.read(self._output, collector.wanted(_READ_BYTES))
                if not data:
                    raise HostLost("the host has ended")
                if collector.feed(data):
                    return native_wire.read_reply(collector.content())
        except (OSError, WireError) as error:
            raise HostLost(f"the host's answer is no answer: {error}") from error
