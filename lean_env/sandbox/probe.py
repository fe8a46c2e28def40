"""Which walls this machine allows, and whether they hold: the sandbox's part of `doctor`."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from lean_env.diagnostic import Diagnostic
from lean_env.sandbox import bubblewrap, cgroup, landlock
from lean_env.sandbox.breakout import Targets
from lean_env.sandbox.paths import python_command, python_paths
from lean_env.sandbox.policy import Policy, ProcessLimits, SandboxLevel, SandboxUnavailable
from lean_env.sandbox.sandbox import Sandbox

_BREAKOUT = "lean_env.sandbox.breakout"
_SECONDS = 30.0
_SETTING = "/proc/sys/kernel/core_pattern"


def probe() -> list[Diagnostic]:
    """Report the level reached and try to break out of it; never raises for a weak machine."""
    try:
        sandbox = Sandbox.detect()
    except SandboxUnavailable as error:
        return [
            Diagnostic("sandbox", False, str(error), "install bubblewrap, allow user namespaces")
        ]
    return [_level(sandbox), *_walls(sandbox), _memory()]


def breakouts(sandbox: Sandbox, *, child: bool = False) -> dict[str, bool]:
    """Try to break out of `sandbox`; returns for each attempt whether it got through.

    With `child` the attempts are made by a child that our own host forks and shuts in once more.
    Raises SandboxUnavailable if the attempts could not be made at all.
    """
    policy = Policy(read_only=python_paths(), host=child, limits=ProcessLimits(cpu_s=20))
    with _targets() as targets:
        options = ["--child"] if child else []
        command = python_command(_BREAKOUT, json.dumps(asdict(targets)), *options)
        with sandbox.popen(command, _with_environment(policy, sandbox)) as process:
            try:
                out, err = process.popen.communicate(timeout=_SECONDS)
            except subprocess.TimeoutExpired as error:
                raise SandboxUnavailable("the attempts to break out did not end") from error
    try:
        report: dict[str, bool] = json.loads(out)["child" if child else "process"]
    except (ValueError, KeyError) as error:
        raise SandboxUnavailable(f"no attempt could be made: {err.decode().strip()}") from error
    return report


def _with_environment(policy: Policy, sandbox: Sandbox) -> Policy:
    """Hand on the environment where there are no walls, as an unguarded start would."""
    if sandbox.level is not SandboxLevel.NONE:
        return policy
    return Policy(read_only=policy.read_only, env=dict(os.environ), limits=policy.limits)


@contextlib.contextmanager
def _targets() -> Iterator[Targets]:
    name = f"lean-env-probe-{os.getpid()}"
    idle = [sys.executable, "-I", "-S", "-c", "import sys; sys.stdin.read()"]
    with contextlib.ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lean-env-")))
        (directory / "secret").write_text("secret")
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        abstract = stack.enter_context(socket.socket(socket.AF_UNIX))
        abstract.bind(f"\0{name}")
        abstract.listen()
        victim = stack.enter_context(subprocess.Popen(idle, stdin=subprocess.PIPE))
        port = int(listener.getsockname()[1])
        secret = str(directory / "secret")
        setting = _SETTING if os.access(_SETTING, os.W_OK) else ""
        yield Targets(secret, str(directory), port, name, victim.pid, "PATH", setting)


def _level(sandbox: Sandbox) -> Diagnostic:
    if sandbox.level is SandboxLevel.NAMESPACES:
        return Diagnostic("sandbox level", True, f"{sandbox.level.value}: {bubblewrap.locate()}")
    return Diagnostic(
        "sandbox level",
        True,
        f"{sandbox.level.value} (second line of defence): {bubblewrap.refusal()}",
        "allow user namespaces and install bubblewrap for private processes, /tmp and network",
    )


def _walls(sandbox: Sandbox) -> Iterator[Diagnostic]:
    yield _stopped("sandbox walls", sandbox, child=False, how=sandbox.level.value)
    version = landlock.abi()
    how = f"Landlock {version} and seccomp" if version else "seccomp alone: no file can be opened"
    if version and not landlock.scopes_signals():
        how += " (signals: seccomp alone)"
    yield _stopped("candidates apart", sandbox, child=True, how=how)


def _stopped(name: str, sandbox: Sandbox, *, child: bool, how: str) -> Diagnostic:
    try:
        report = breakouts(sandbox, child=child)
    except (SandboxUnavailable, OSError) as error:
        return Diagnostic(name, False, str(error))
    escaped = [attempt for attempt, got_through in report.items() if got_through]
    if escaped:
        return Diagnostic(name, False, f"got through: {', '.join(escaped)}", "report this")
    return Diagnostic(name, True, f"{how}: {len(report)} attempts to break out, all stopped")


def _memory() -> Diagnostic:
    group = cgroup.create(memory_mb=64, tasks=64)
    if group is None:
        return Diagnostic(
            "memory limit",
            True,
            "by process (address space); no control group can be delegated to this user",
            "run inside `systemd-run --user --scope -p Delegate=yes` for a limit on all together",
        )
    group.remove()
    return Diagnostic("memory limit", True, "by process and by control group for all together")
