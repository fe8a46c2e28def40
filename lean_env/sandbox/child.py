"""Shutting in a forked child once more, before it reads untrusted text.

The host of the native back end lives inside a sandbox and forks a child per candidate. The sandbox
protects the machine from all of them; this protects the host and the siblings from one child. It
is pure system calls, for a process that has just been forked and has one thread.

What the walls are is decided here alone. The host builds them in C (`lean_env/native/host/cage.c`)
from `child_walls`; `confine_child` builds the same ones for programs of ours in Python, which try
to break out of them.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from lean_env.sandbox import kernel, landlock, seccomp
from lean_env.sandbox.limits import limit, resources
from lean_env.sandbox.policy import ProcessLimits

_LAST_DESCRIPTOR = 0xFFFFFFFF

_close_range = ctypes.CDLL(None, use_errno=True).syscall
_CLOSE_RANGE_NUMBER = 436


@dataclass(frozen=True, slots=True)
class ChildWalls:
    """The walls of a child as data, for a host that is not written in Python.

    `filter` is a seccomp program in which the child's process id (u32) belongs at each of
    `places`; `ruleset` the attributes of a Landlock ruleset, empty where there is none, and
    `allowed` what the child may do in its own directory. `state_filter` is for proof states.
    """

    filter: bytes
    places: tuple[int, ...]
    ruleset: bytes
    allowed: int
    state_filter: bytes


def child_walls() -> ChildWalls:
    """Return the walls that `confine_child` builds around a child with a directory of its own.

    Raises SandboxUnavailable on a machine without seccomp tables.
    """
    landlocked = landlock.abi() > 0
    program, places = seccomp.child_template(opening=landlocked)
    states = seccomp.state_filter(opening=landlocked)
    if not landlocked:
        return ChildWalls(program, places, b"", 0, states)
    ruleset, allowed = landlock.ruleset_attributes(), landlock.flat_access()
    return ChildWalls(program, places, ruleset, allowed, states)


def prepare_host() -> None:
    """Do once, in the host before its first fork, what need not be done in each child.

    Makes host and children unreadable to each other through `/proc`, takes on the filter that
    every sandboxed host has and its children inherit, and builds theirs, which adds to it. Raises
    OSError, or SandboxUnavailable on a machine without seccomp tables.
    """
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    kernel.forbid_new_privileges()
    kernel.install(seccomp.process_filter(processes=True))
    for opening in (False, True):
        seccomp.child_filter(0, opening=opening)


def confine_child(
    *,
    keep: Sequence[int],
    writable: Path | None = None,
    limits: ProcessLimits | None = None,
    cpu_s: int | None = None,
    host: int | None = None,
    copied: bool = False,
) -> None:
    """Shut in this forked child; call before it reads the candidate and before it has threads.

    Every descriptor but those in `keep` is closed (0, 1 and 2 become `/dev/null` unless kept).
    It may change files in `writable` (a directory of its own, without sub-directories; none
    without Landlock) and open no other. `limits` and `cpu_s` (seconds of its own processor time)
    are its limits, save that tasks are counted by user and so stay limited for host and children
    together; `host` is its parent's process id, checked after arming the parent-death signal.
    Afterwards it can start threads but no process and no program, and signal itself only; a
    `copied` one, as proof states are, may be copied in their way and signals nobody. Raises
    OSError; the caller must then end the child without reading the candidate.
    """
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if host is not None and os.getppid() != host:
        os._exit(1)
    os.setsid()
    _close_others(keep)
    if limits is not None:
        limit(resources(replace(limits, tasks=None)))
    if cpu_s is not None:
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s))
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    kernel.forbid_new_privileges()
    opening = writable is not None and landlock.abi() > 0
    if landlock.abi() > 0:
        landlock.restrict(flat=(writable,) if writable is not None else ())
    if copied:
        kernel.install(seccomp.state_filter(opening=opening))
    else:
        kernel.install(seccomp.child_filter(os.getpid(), opening=opening))


def _close_others(keep: Sequence[int]) -> None:
    kept = sorted(set(keep))
    standard = [descriptor for descriptor in (0, 1, 2) if descriptor not in kept]
    if standard:
        null = os.open(os.devnull, os.O_RDWR)
        for descriptor in standard:
            os.dup2(null, descriptor)
    first = 3
    for descriptor in [fd for fd in kept if fd >= 3]:
        if first < descriptor:
            _close_from(first, descriptor - 1)
        first = descriptor + 1
    _close_from(first, _LAST_DESCRIPTOR)


def _close_from(first: int, last: int) -> None:
    number = ctypes.c_long(_CLOSE_RANGE_NUMBER)
    if _close_range(number, ctypes.c_uint(first), ctypes.c_uint(last), ctypes.c_uint(0)) != 0:
        os.closerange(first, min(last, os.sysconf("SC_OPEN_MAX")) + 1)
