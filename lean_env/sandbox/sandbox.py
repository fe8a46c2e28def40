"""Starting processes inside the sandbox: `Sandbox.wrap` and the `Launch` it returns."""

from __future__ import annotations

import contextlib
import functools
import json
import marshal
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from lean_env.closing import Closing
from lean_env.sandbox import bubblewrap, cgroup, landlock, seccomp
from lean_env.sandbox.limits import limit, resources
from lean_env.sandbox.paths import python_command, system_paths
from lean_env.sandbox.policy import Policy, SandboxLevel, SandboxUnavailable
from lean_env.sandbox.scratch import is_over, remove_tree
from lean_env.sandbox.spawner import spawn

_INFO_BYTES = 4096
_SHUT_IN = "lean_env.sandbox.shut_in"


@dataclass(slots=True)
class Launch(Closing):
    """A command ready to start: start `argv` with `popen_kwargs`, then call `release`.

    Until `release` the command waits behind its walls: nothing of it runs without its limits.
    `close` frees what the parent holds (descriptors, control group, scratch directory); call it
    when the process has ended. As a context manager it closes itself.
    """

    argv: list[str]
    popen_kwargs: dict[str, Any]
    level: SandboxLevel
    policy: Policy
    group: cgroup.ControlGroup | None = None
    _pass: list[int] = field(default_factory=list)
    _info: int = -1
    _start: int = -1
    _scratch: Path | None = None

    def release(self, pid: int) -> None:
        """Set the limits of the process just started as `pid`, and let the command run.

        Raises SandboxUnavailable when the walls could not be built; the caller must then kill the
        process before it calls `close`.
        """
        self._close_passed()
        try:
            inside = self._read_pid() if self._info >= 0 else pid
            if self.policy.core is not None:
                os.sched_setaffinity(inside, {self.policy.core})
            if self._start < 0:
                return
            if self.level is SandboxLevel.NAMESPACES:
                limit(resources(self.policy.limits), inside)
            if self.group is not None:
                self.group.add(inside)
            os.write(self._start, b"1")
        except (OSError, ValueError, KeyError) as error:
            raise SandboxUnavailable(f"the sandbox did not start: {error}") from error
        os.close(self._start)
        self._start = -1

    def _read_pid(self) -> int:
        """Return the process id, in our own namespace, of the process bubblewrap made."""
        report = b""
        while not report.rstrip().endswith(b"}"):
            more = os.read(self._info, _INFO_BYTES)
            if not more:
                raise ValueError("bubblewrap ended early")
            report += more
        os.close(self._info)
        self._info = -1
        return int(json.loads(report)["child-pid"])

    def out_of_memory(self) -> bool:
        """Whether the kernel killed it for its memory; False where no control group tells."""
        return self.group is not None and self.group.out_of_memory()

    def over_disk(self) -> bool:
        """Whether it has written more to the disk than `scratch_mb`.

        A private `/tmp` is bounded by its mount; what lies on the real disk must be watched.
        """
        if self.level is SandboxLevel.NONE:
            return False
        places = (
            self.policy.writable
            if self._scratch is None
            else (*self.policy.writable, self._scratch)
        )
        return any(is_over(place, self.policy.limits.scratch_mb << 20) for place in places)

    def close(self) -> None:
        """Free what the parent holds; idempotent."""
        self._close_passed()
        for descriptor in (self._info, self._start):
            if descriptor >= 0:
                os.close(descriptor)
        self._info = self._start = -1
        if self.group is not None:
            self.group.remove()
            self.group = None
        if self._scratch is not None:
            remove_tree(self._scratch)
            self._scratch = None

    def _close_passed(self) -> None:
        while self._pass:
            os.close(self._pass.pop())


@dataclass(frozen=True, slots=True)
class Sandbox:
    """A way of starting untrusted processes; `level` says how strong its walls are."""

    level: SandboxLevel

    @staticmethod
    def detect() -> Sandbox:
        """Return the strongest sandbox this machine allows.

        Raises SandboxUnavailable when there is none: untrusted Lean is then not run, unless the
        caller asks for `Sandbox(SandboxLevel.NONE)` by name (`--no-sandbox`).
        """
        return Sandbox(_strongest())

    def wrap(self, argv: Sequence[str], policy: Policy) -> Launch:
        """Prepare a command (its first word an absolute path) for starting under `policy`."""
        if self.level is SandboxLevel.NAMESPACES:
            return _in_namespaces(argv, policy)
        if self.level is SandboxLevel.LANDLOCK:
            return _behind_landlock(argv, policy)
        kwargs = {"env": dict(policy.env), "cwd": policy.cwd, "start_new_session": True}
        return Launch(list(argv), kwargs, self.level, policy)

    def popen(
        self,
        argv: Sequence[str],
        policy: Policy,
        *,
        stdin: int | IO[bytes] | None = subprocess.DEVNULL,
        stdout: int | IO[bytes] | None = subprocess.PIPE,
        stderr: int | IO[bytes] | None = subprocess.PIPE,
    ) -> SandboxedProcess:
        """Start a command under `policy`; raises SandboxUnavailable, and OSError as Popen does."""
        launch = self.wrap(argv, policy)
        try:
            process = spawn(
                launch.argv, stdin=stdin, stdout=stdout, stderr=stderr, **launch.popen_kwargs
            )
        except BaseException:
            launch.close()
            raise
        started = SandboxedProcess(process, launch)
        try:
            launch.release(process.pid)
        except BaseException:
            started.kill()
            raise
        return started


@dataclass(slots=True)
class SandboxedProcess:
    """A started process and the walls around it."""

    popen: subprocess.Popen[bytes]
    launch: Launch

    def kill(self) -> None:
        """End the process and everything it started, and free its sandbox; idempotent."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.popen.pid, signal.SIGKILL)
        self.popen.kill()
        self.popen.wait()
        for pipe in (self.popen.stdin, self.popen.stdout, self.popen.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        self.launch.close()

    def __enter__(self) -> SandboxedProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()


@functools.cache
def _strongest() -> SandboxLevel:
    if not sys.platform.startswith("linux"):
        raise SandboxUnavailable("the sandbox needs Linux; --no-sandbox runs Lean without one")
    seccomp.process_filter(processes=True)  # raises where we have no table
    refusal = bubblewrap.refusal()
    if refusal is None:
        return SandboxLevel.NAMESPACES
    if landlock.abi() > 0:
        return SandboxLevel.LANDLOCK
    raise SandboxUnavailable(
        f"no sandbox: {refusal}; and this kernel has no Landlock. "
        "Allow user namespaces, or run with --no-sandbox to accept that candidates may do anything."
    )


def _in_namespaces(argv: Sequence[str], policy: Policy) -> Launch:
    filter_file = os.memfd_create("seccomp", os.MFD_CLOEXEC)
    processes = policy.processes or policy.host
    os.write(filter_file, seccomp.process_filter(processes=processes))
    os.lseek(filter_file, 0, os.SEEK_SET)
    info, info_in = os.pipe()
    block, start = os.pipe()
    passed = [filter_file, info_in, block]
    command = bubblewrap.arguments(policy, seccomp=filter_file, info=info_in, block=block)
    kwargs = {"env": {}, "pass_fds": tuple(passed), "start_new_session": True}
    return Launch(
        [*command, "--", *argv],
        kwargs,
        SandboxLevel.NAMESPACES,
        policy,
        _group(policy),
        _pass=passed,
        _info=info,
        _start=start,
    )


def _behind_landlock(argv: Sequence[str], policy: Policy) -> Launch:
    if policy.processes and not policy.host and not landlock.scopes_signals():
        raise SandboxUnavailable(
            "without namespaces this kernel cannot keep a program that needs several processes "
            "from signalling others (Landlock of Linux 6.12 can)"
        )
    scratch = Path(tempfile.mkdtemp(prefix="lean-env-"))
    processes = policy.processes or policy.host
    read = (*system_paths(programs=policy.programs), *policy.read_only)
    encoded = marshal.dumps(
        {
            "read": [str(path.absolute()) for path in read],
            "write": [str(path.absolute()) for path in (*policy.writable, scratch)],
            "env": {"HOME": str(scratch), "TMPDIR": str(scratch), **policy.env},
            "cwd": str(policy.cwd or "/"),
            "limits": resources(policy.limits, tasks_before=_tasks_of_everybody()),
            "alone": not processes,
            "filter": seccomp.process_filter(processes=processes),
            "parent": os.getpid(),
        }
    )
    block, start = os.pipe()
    command = python_command(_SHUT_IN, str(block), encoded.hex(), *argv)
    kwargs = {"env": {}, "pass_fds": (block,), "start_new_session": True}
    return Launch(
        command,
        kwargs,
        SandboxLevel.LANDLOCK,
        policy,
        _group(policy),
        _pass=[block],
        _start=start,
        _scratch=scratch,
    )


def _tasks_of_everybody() -> int:
    """Return the number of tasks on this machine: at least as many as this user has."""
    return int(Path("/proc/loadavg").read_text().split()[3].split("/")[1])


def _group(policy: Policy) -> cgroup.ControlGroup | None:
    """Make a control group for what it can limit here; a limit on tasks is no reason to fail."""
    limits = policy.limits
    return cgroup.create(memory_mb=limits.memory_mb, tasks=limits.tasks)
