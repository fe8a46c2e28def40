"""Seccomp filters: classic BPF programs assembled here, so that no library is needed to load them.

A filter is a list of denials; what no rule denies is allowed. Denied calls fail with an error
number, they do not kill: Lean then reports an ordinary IO error. Calls for another instruction
set kill the process.
"""

from __future__ import annotations

import errno
import functools
import signal
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lean_env.sandbox import syscalls
from lean_env.sandbox.policy import SandboxUnavailable

_LOAD: Final = 0x20  # BPF_LD | BPF_W | BPF_ABS
_AND: Final = 0x54  # BPF_ALU | BPF_AND | BPF_K
_JEQ: Final = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_JGT: Final = 0x25  # BPF_JMP | BPF_JGT | BPF_K
_RETURN: Final = 0x06  # BPF_RET | BPF_K

_NR_OFFSET, _ARCH_OFFSET, _ARGS_OFFSET = 0, 4, 16  # struct seccomp_data
_ALLOW: Final = 0x7FFF0000
_ERRNO: Final = 0x00050000
_KILL_PROCESS: Final = 0x80000000

_CLONE_THREAD: Final = 0x00010000
# CLONE_PARENT | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | SIGCHLD, as `copies.c` calls it
STATE_CLONE: Final = 0x00008000 | 0x01000000 | 0x00200000 | 17
_CLONE_NEW_ANY: Final = 0x7E020000  # every CLONE_NEW* flag that clone itself accepts
_ACCESS_MODE, _O_TRUNC = 0o3, 0o1000
_SHARED_ANONYMOUS: Final = 0x21  # MAP_SHARED | MAP_ANONYMOUS
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C  # typing into the terminal that started us
# naming whom the kernel signals about a descriptor: another process, or a group of them
_FIOSETOWN, _SIOCSPGRP = 0x8901, 0x8902
_F_SETOWN, _F_SETSIG, _F_SETOWN_EX = 8, 10, 15
_AF_UNIX: Final = 1
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_MM, _PR_SET_PTRACER = 1, 4, 35, 0x59616D61


@dataclass(frozen=True, slots=True)
class Deny:
    """Deny a call: always, or by its argument `argument` (0 to 5, low 32 bits, masked).

    With `equal` the call is denied when the masked argument equals it; with `unless` when it
    does not. `spare` is an argument and a value (low 32 bits): with that the call is allowed.
    """

    call: str
    error: int = errno.EPERM
    argument: int | None = None
    mask: int = 0xFFFFFFFF
    equal: int | None = None
    unless: int | None = None
    spare: tuple[int, int] | None = None


def _instruction(code: int, k: int, jump_true: int = 0, jump_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, jump_true, jump_false, k)


def assemble(rules: Iterable[Deny], architecture: syscalls.Architecture) -> bytes:
    """Translate rules into a BPF program (`struct sock_filter[]` as bytes)."""
    program = [
        _instruction(_LOAD, _ARCH_OFFSET),
        _instruction(_JEQ, architecture.audit, jump_true=1),
        _instruction(_RETURN, _KILL_PROCESS),
        _instruction(_LOAD, _NR_OFFSET),
        # also catches the x32 calls, whose numbers begin at 2^30
        _instruction(_JGT, syscalls.LAST_KNOWN, jump_false=1),
        _instruction(_RETURN, _ERRNO | errno.ENOSYS),
    ]
    for rule in rules:
        number = architecture.number(rule.call)
        if number is None:
            continue
        refuse = _instruction(_RETURN, _ERRNO | rule.error)
        if rule.argument is None:
            program += [_instruction(_JEQ, number, jump_false=1), refuse]
            continue
        wanted = rule.equal if rule.equal is not None else rule.unless
        if wanted is None:
            raise ValueError(f"rule on {rule.call} compares its argument with nothing")
        denied_on_match = rule.equal is not None
        spared = []
        if rule.spare is not None:
            argument, value = rule.spare
            spared = [
                _instruction(_LOAD, _ARGS_OFFSET + 8 * argument),
                _instruction(_JEQ, value, jump_true=4),
            ]
        program += [
            _instruction(_JEQ, number, jump_false=5 + len(spared)),
            *spared,
            _instruction(_LOAD, _ARGS_OFFSET + 8 * rule.argument),
            _instruction(_AND, rule.mask),
            _instruction(_JEQ, wanted & 0xFFFFFFFF, int(not denied_on_match), int(denied_on_match)),
            refuse,
            _instruction(_LOAD, _NR_OFFSET),
        ]
    program.append(_instruction(_RETURN, _ALLOW))
    return b"".join(program)


def process_rules(*, processes: bool) -> list[Deny]:
    """Return the rules of a whole sandboxed process; `processes` lets it start others."""
    denied = (
        *syscalls.SURVEILLANCE,
        *syscalls.MOUNTS,
        *syscalls.SURFACE,
        *syscalls.MACHINE,
        *syscalls.CHANNELS,
        *syscalls.IDENTITY,
        *syscalls.METADATA,
        *syscalls.ODD_FILES,
    )
    rules = [Deny(call) for call in denied]
    # its flags lie in memory where a filter cannot look; libc falls back to clone
    rules.append(Deny("clone3", errno.ENOSYS))
    # one rule a flag bit would be needed to test "any"; "not all clear" is the same
    rules.append(Deny("clone", argument=0, mask=_CLONE_NEW_ANY, unless=0))
    rules.append(Deny("prlimit64", argument=0, unless=0))
    # its flags lie in memory too; the older calls are given theirs in a register
    rules.append(Deny("openat2", errno.ENOSYS))
    # opening to read with O_TRUNC empties a file that Landlock lets us read (before ABI 3)
    rules += [
        Deny(call, argument=at, mask=_ACCESS_MODE | _O_TRUNC, equal=_O_TRUNC)
        for call, at in (("open", 1), ("openat", 2))
    ]
    requests = (_TIOCSTI, _TIOCLINUX, _FIOSETOWN, _SIOCSPGRP)
    rules += [Deny("ioctl", argument=1, equal=request) for request in requests]
    commands = (_F_SETOWN, _F_SETSIG, _F_SETOWN_EX)
    rules += [Deny("fcntl", argument=1, equal=command) for command in commands]
    # the native host's own channel to a child: no name, and no path of `/proc` leads to it
    rules.append(Deny("socketpair", argument=0, unless=_AF_UNIX))
    if not processes:
        rules += _no_processes()
    return rules


def child_rules(pid: int, *, opening: bool) -> list[Deny]:
    """Return the second filter, for a forked child with process id `pid`.

    It adds to the filter that the host was started with and the child inherits: a filter is
    translated anew for each child, so it says nothing twice. The child may start threads but no
    process and no program, signals itself only, and opens files only with `opening` (where
    Landlock says which).
    """
    rules = [*_no_processes(), *signal_rules(pid), *_common_rules(opening=opening)]
    rules += [Deny(call) for call in syscalls.PASSING]
    return [*rules, Deny("prctl", argument=0, equal=_PR_SET_PDEATHSIG)]


def state_rules(*, opening: bool) -> list[Deny]:
    """Return the second filter of a proof state, which the host copies for each tactic.

    As `child_rules`, but it may be copied, by exactly one kind of `clone`, receives the channel of
    its copy, and every copy asks to die with the host. It signals nobody, itself included: its
    process id is another one after each copy.
    """
    threads = Deny(
        "clone",
        argument=0,
        mask=_CLONE_THREAD,
        unless=_CLONE_THREAD,
        spare=(0, STATE_CLONE),
    )
    rules = [threads, Deny("fork"), Deny("vfork"), *_common_rules(opening=opening)]
    signals = ("kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")
    passing = [call for call in syscalls.PASSING if call != "recvmsg"]
    rules += [Deny(call) for call in (*signals, *passing)]
    death = Deny("prctl", argument=0, equal=_PR_SET_PDEATHSIG, spare=(1, signal.SIGKILL))
    return [*rules, death]


def _common_rules(*, opening: bool) -> list[Deny]:
    """What is denied to every process that runs a candidate inside a host."""
    rules = [Deny(call) for call in (*syscalls.PROGRAMS, *syscalls.SHUTTING)]
    rules += [Deny("setsid"), Deny("setpgid")]
    # memory that counts neither as the child's data nor as its own resident memory
    rules.append(
        Deny("mmap", errno.ENOMEM, argument=3, mask=_SHARED_ANONYMOUS, equal=_SHARED_ANONYMOUS)
    )
    rules += [
        Deny("prctl", argument=0, equal=option)
        for option in (_PR_SET_DUMPABLE, _PR_SET_MM, _PR_SET_PTRACER)
    ]
    if not opening:
        rules += [Deny(call, errno.EACCES) for call in syscalls.OPENING]
    return rules


def signal_rules(pid: int) -> list[Deny]:
    """Return what keeps process `pid` from signalling any but itself; libc uses `tgkill`."""
    denied = [Deny(call) for call in ("tkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")]
    return denied + [Deny(call, argument=0, unless=pid) for call in ("kill", "tgkill")]


def _no_processes() -> list[Deny]:
    threads_only = Deny("clone", argument=0, mask=_CLONE_THREAD, unless=_CLONE_THREAD)
    return [threads_only, Deny("fork"), Deny("vfork")]


def _native() -> syscalls.Architecture:
    architecture = syscalls.native_architecture()
    if architecture is None:
        raise SandboxUnavailable("no system call table for this machine's architecture")
    return architecture


@functools.cache
def process_filter(*, processes: bool) -> bytes:
    """Return the assembled filter of a whole process, for this machine."""
    return assemble(process_rules(processes=processes), _native())


def signal_filter(pid: int) -> bytes:
    """Return a filter of `signal_rules` alone."""
    return assemble(signal_rules(pid), _native())


@functools.cache
def child_template(*, opening: bool) -> tuple[bytes, tuple[int, ...]]:
    """Return the child filter, and where in it the process id belongs (built before the fork)."""
    architecture = _native()
    first, second = (
        assemble(child_rules(pid, opening=opening), architecture)
        for pid in (0x01010101, 0x02020202)
    )
    places = tuple(
        at for at in range(4, len(first), 8) if first[at : at + 4] != second[at : at + 4]
    )
    return first, places


@functools.cache
def state_filter(*, opening: bool) -> bytes:
    """Return the filter of a proof state, for this machine."""
    return assemble(state_rules(opening=opening), _native())


def child_filter(pid: int, *, opening: bool) -> bytes:
    """Return the filter for a forked child; cheap after the first call."""
    template, places = child_template(opening=opening)
    program = bytearray(template)
    for at in places:
        program[at : at + 4] = struct.pack("=I", pid)
    return bytes(program)
