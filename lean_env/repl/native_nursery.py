"""The children of a native host: forked ahead, watched while they work, killed and buried."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import time
from collections import deque
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from lean_env.native.fork import fork
from lean_env.native.frontend import Frontend
from lean_env.native.runtime import Runtime
from lean_env.repl import frames
from lean_env.repl.frames import Collector, Frame, FrameError
from lean_env.repl.native_child import (
    JOB_FIELDS,
    MEMORY_EXIT,
    Known,
    Surroundings,
    live,
)
from lean_env.repl.process_facts import data_bytes, private_mb, processor_s
from lean_env.repl.protocol import Status
from lean_env.sandbox.scratch import is_over, remove_tree

_CAPTURE_BYTES = 4096
_READ_BYTES = 1 << 20
_WATCH_S = 0.02
_BURIAL_S = 5.0
_DISK_BYTES = 256 << 20
_MEMORY_SIGNS = ("out of memory", "std::bad_alloc", "failed to create thread", "Cannot allocate")


class ClientGone(Exception):
    """The client's end of the pipe is closed."""


@dataclass(slots=True)
class Child:
    """A forked child; `knows` is the extent of what the host knew at its fork."""

    pid: int
    job: int
    result: int
    capture: int
    directory: Path
    knows: tuple[int, int]
    baseline_mb: float
    buried: bool = False
    said: bytearray = field(default_factory=bytearray)

    def close(self) -> None:
        """Close our ends of its pipes."""
        for descriptor in (self.job, self.result, self.capture):
            if descriptor >= 0:
                os.close(descriptor)
        self.job = self.result = self.capture = -1

    def ended(self) -> int | None:
        """Return the wait status if it has ended, and bury it."""
        if self.buried:
            return None
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        if pid == 0:
            return None
        self.buried = True
        return status

    def kill(self) -> None:
        """Kill it and its session, unless its number may belong to another by now."""
        if self.buried:
            return
        for kill in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(self.pid, signal.SIGKILL)


class Nursery:
    """Forks children and runs one job at a time in one of them."""

    def __init__(
        self,
        runtime: Runtime,
        frontend: Frontend,
        *,
        client: int,
        directory: Path,
        confined: bool,
        eager: bool,
    ) -> None:
        self._runtime = runtime
        self._frontend = frontend
        self._client = client
        self._directory = directory
        self._confined = confined
        self._eager = eager
        self._serial = count()
        self.known = Known()
        self._standby: Child | None = None
        self._done: list[Child] = []
        self._dying: deque[int] = deque()

    def run(self, job: dict[str, Any], request: dict[str, Any]) -> Frame:
        """Run one job in a fresh child; raises ClientGone when nobody waits any longer.

        `job` is sent to the child together with its part of the request.
        """
        try:
            child = self._take(job)
        except OSError as error:
            return _reply(Status.INFRASTRUCTURE, f"cannot fork: {error}")
        try:
            watch = _Watch(child, job, request, self._client)
            self.tidy()  # while the child works
            reply = watch.run()
        except BaseException:
            self._dismiss(child)
            raise
        if reply.blob is None:
            child.kill()
        self._done.append(child)
        return reply

    def tidy(self) -> None:
        """Do what no request need wait for: clear up, bury the dead, fork the next child."""
        self._clear_up()
        self._bury()
        if self._standby is None and self.known.environments:
            with contextlib.suppress(OSError):
                self._standby = self._fork()

    def close(self) -> None:
        """Kill every child and wait for them."""
        if self._standby is not None:
            self._dismiss(self._standby)
            self._standby = None
        self._clear_up()
        self._bury(wait=True)

    def _take(self, job: dict[str, Any]) -> Child:
        standby, self._standby = self._standby, None
        if standby is not None:
            environments, headers = standby.knows
            number = job["header"]
            knows = job["environment"] < environments if number is None else number < headers
            if knows and standby.ended() is None:
                return standby
            self._dismiss(standby)
        return self._fork()

    def _fork(self) -> Child:
        directory = self._directory / str(next(self._serial))
        directory.mkdir()
        job, result, capture = (os.pipe(), os.pipe(), os.pipe())
        host, memory = os.getpid(), data_bytes()
        try:
            pid = fork()
        except OSError:
            for descriptor in (*job, *result, *capture):
                os.close(descriptor)
            directory.rmdir()
            raise
        if pid == 0:
            around = Surroundings(
                job=job[0],
                result=result[1],
                capture=capture[1],
                directory=directory,
                host=host,
                confined=self._confined,
                eager=self._eager,
                data_bytes=memory,
            )
            live(self._runtime, self._frontend, self.known, around)
        for descriptor in (job[0], result[1], capture[1]):
            os.close(descriptor)
        for descriptor in (job[1], result[0], capture[0]):
            os.set_blocking(descriptor, False)
        return Child(
            pid,
            job[1],
            result[0],
            capture[0],
            directory,
            self.known.extent(),
            baseline_mb=private_mb(pid) or 0.0,
        )

    def _dismiss(self, child: Child) -> None:
        self._done.append(child)
        self._clear_up()

    def _clear_up(self) -> None:
        """Kill children that are done, and free what they held."""
        while self._done:
            child = self._done.pop()
            child.kill()
            child.close()
            if not child.buried:
                self._dying.append(child.pid)
            remove_tree(child.directory)
            if not self._confined:
                self._kill_strays()

    def _kill_strays(self) -> None:
        """Kill what an unconfined child left behind: as its adoptive parent we can name it."""
        known = {*self._dying, self._standby.pid if self._standby else 0}
        me = os.getpid()
        try:
            listed = Path(f"/proc/{me}/task/{me}/children").read_text().split()
        except OSError:
            return
        for pid in map(int, listed):
            if pid not in known:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
                self._dying.append(pid)

    def _bury(self, *, wait: bool = False) -> None:
        deadline = time.monotonic() + _BURIAL_S
        for _ in range(len(self._dying)):
            pid = self._dying.popleft()
            while True:
                try:
                    gone = os.waitpid(pid, os.WNOHANG)[0] != 0
                except ChildProcessError:
                    gone = True
                if gone or not wait or time.monotonic() > deadline:
                    break
                time.sleep(0.001)
            if not gone:
                self._dying.append(pid)


class _Watch:
    """One job in one child, under its limits."""

    def __init__(
        self, child: Child, job: dict[str, Any], request: dict[str, Any], client: int
    ) -> None:
        self._child = child
        self._client = client
        self._wall_s = float(request["wall_s"])
        self._memory_mb = float(request["memory_mb"])
        whole = {**job, **{name: request[name] for name in JOB_FIELDS}}
        self._job = memoryview(frames.encode(Frame(whole)))
        self._answer = Collector()
        self._peak_mb = 0.0
        self._started = time.monotonic()
        with contextlib.suppress(OSError):  # the loop finds out why
            self._job = self._job[os.write(child.job, self._job) :]

    def run(self) -> Frame:
        child = self._child
        started = self._started
        deadline = started + self._wall_s
        poll = select.poll()
        if self._job:
            poll.register(child.job, select.POLLOUT)
        poll.register(child.result, select.POLLIN)
        poll.register(child.capture, select.POLLIN)
        poll.register(self._client, 0)
        watched = started + _WATCH_S
        while True:
            now = time.monotonic()
            if now >= deadline:
                return self._end(Status.TIMEOUT, f"no end after {self._wall_s:g} s", started)
            if now >= watched:
                watched = now + _WATCH_S
                if self._over_memory():
                    text = f"more than {self._memory_mb:g} MiB beyond the header's"
                    return self._end(Status.OUT_OF_MEMORY, text, started)
                if is_over(child.directory, _DISK_BYTES):
                    return self._end(Status.CRASHED, "it wrote too much to the disk", started)
            pause = max(min(deadline, watched) - now, 0.0)
            for descriptor, event in poll.poll(pause * 1000 + 0.5):
                if descriptor == self._client:
                    raise ClientGone
                if descriptor == child.job:
                    self._send(poll, event)
                elif descriptor == child.capture:
                    if not self._drain():
                        poll.unregister(child.capture)
                elif self._receive():
                    return self._finish(started)

    def _over_memory(self) -> bool:
        memory = private_mb(self._child.pid)
        if memory is None:
            return False
        self._peak_mb = max(self._peak_mb, memory)
        return memory - self._child.baseline_mb > self._memory_mb

    def _send(self, poll: select.poll, event: int) -> None:
        try:
            if event & (select.POLLERR | select.POLLHUP):
                self._job = self._job[len(self._job) :]
            else:
                self._job = self._job[os.write(self._child.job, self._job) :]
        except BrokenPipeError:
            self._job = self._job[len(self._job) :]
        if not self._job:
            poll.unregister(self._child.job)

    def _drain(self) -> bool:
        data = os.read(self._child.capture, _READ_BYTES)
        self._child.said += data
        del self._child.said[:-_CAPTURE_BYTES]
        return bool(data)

    def _receive(self) -> bool:
        """Read what the child sends; returns whether it has ended, well or not."""
        data = os.read(self._child.result, _READ_BYTES)
        try:
            return not data or self._answer.feed(data)
        except FrameError:
            return True

    def _finish(self, started: float) -> Frame:
        raw = self._answer.raw()
        try:
            frames.check(raw)
        except FrameError:
            return self._post_mortem(started)
        return _reply(Status.FINISHED, "", time.monotonic() - started, blob=raw)

    def _post_mortem(self, started: float) -> Frame:
        """Say how a child ended that did not answer."""
        child = self._child
        end = time.monotonic() + _BURIAL_S
        status = None
        while time.monotonic() < end:
            status = child.ended()
            if status is not None:
                break
            time.sleep(0.001)
        with contextlib.suppress(OSError):
            self._drain()
        said = child.said.decode("utf-8", "replace").strip()
        if status is None:
            return self._end(Status.CRASHED, "it closed its pipe and lived on", started)
        code = os.waitstatus_to_exitcode(status)
        how = f"killed by {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"
        memory = code == MEMORY_EXIT or any(sign in said for sign in _MEMORY_SIGNS)
        kind = Status.OUT_OF_MEMORY if memory else Status.CRASHED
        return _reply(
            kind,
            f"{how}: {said}" if said else how,
            time.monotonic() - started,
            memory_mb=self._peak_mb or None,
            outside=code == -signal.SIGKILL,
        )

    def _end(self, status: Status, detail: str, started: float) -> Frame:
        spent_s = processor_s(self._child.pid)
        self._over_memory()
        return _reply(
            status,
            detail,
            time.monotonic() - started,
            cpu_s=spent_s,
            memory_mb=self._peak_mb or None,
        )


def _reply(
    status: Status,
    detail: str,
    elapsed_s: float = 0.0,
    *,
    cpu_s: float = 0.0,
    memory_mb: float | None = None,
    outside: bool = False,
    blob: bytes | None = None,
) -> Frame:
    record = {
        "status": status.value,
        "detail": detail,
        "elapsed_s": elapsed_s,
        "cpu_s": cpu_s,
        "memory_mb": memory_mb,
        "killed_from_outside": outside,
    }
    return Frame(record, blob)
