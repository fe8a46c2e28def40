"""A host with two children: one holds a candidate, the other attacks it and the host.

    python child_host.py confined|state|landlockless|unconfined DIRECTORY

Prints a JSON object: for each attack whether it got through. Standard library and the sandbox only.
"""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import resource
import signal
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lean_env.sandbox import child, landlock, seccomp
from lean_env.sandbox.policy import ProcessLimits

PTRACE_SEIZE, PTRACE_DETACH, PR_SET_DUMPABLE = 0x4206, 17, 4
F_SETSIG, CLONE_PARENT = 10, 0x8000
CLONE = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
PROCESS_VM_READV = {"x86_64": 310, "aarch64": 270}[os.uname().machine]

libc = ctypes.CDLL(None, use_errno=True)
candidate = ctypes.create_string_buffer(b"a sibling's candidate")


class Span(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


@dataclass(frozen=True)
class Targets:
    host: int
    sibling: int
    sibling_answer: int
    output: int
    own: Path
    foreign: Path


def checked(result: int) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), "denied")


def trace(pid: int) -> None:
    checked(libc.ptrace(PTRACE_SEIZE, pid, None, None))
    libc.ptrace(PTRACE_DETACH, pid, None, None)


def read_memory(pid: int) -> None:
    here = ctypes.create_string_buffer(len(candidate))
    spans = [Span(ctypes.addressof(place), len(candidate)) for place in (here, candidate)]
    one, zero = ctypes.c_ulong(1), ctypes.c_ulong(0)
    local, remote = map(ctypes.byref, spans)
    checked(libc.syscall(PROCESS_VM_READV, pid, local, one, remote, one, zero))
    assert here.raw == candidate.raw


def write_output(host_output: int) -> None:
    if os.fstat(1).st_ino != host_output:
        raise PermissionError("descriptor 1 leads elsewhere")


def fork() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def signal_by_descriptor(pid: int) -> None:
    reader, writer = os.pipe()
    try:
        fcntl.fcntl(reader, fcntl.F_SETOWN, pid)
        fcntl.fcntl(reader, F_SETSIG, signal.SIGCONT)
    finally:  # others try what an unused number leads to
        os.close(reader)
        os.close(writer)


def pass_descriptor() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        socket.send_fds(ours, [b"x"], [0])


def copy(flags: int) -> None:
    """Copy this process as proof states are copied; the copy ends at once."""
    tail = (None, 0, None) if os.uname().machine == "aarch64" else (None, None, 0)
    pid = libc.syscall(CLONE, ctypes.c_ulong(flags), None, *tail)
    if pid == 0:
        os._exit(0)
    checked(pid)


def start_thread() -> None:
    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()


def execute() -> None:
    os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)


def attacks(at: Targets) -> dict[str, Callable[[], object]]:
    """Return what the attacker tries; those that start with `allowed` must work behind walls."""
    return {
        "signal the host": lambda: os.kill(at.host, signal.SIGCONT),
        "signal a sibling": lambda: os.kill(at.sibling, signal.SIGCONT),
        "have the kernel signal the host": lambda: signal_by_descriptor(at.host),
        "pass a descriptor on": pass_descriptor,
        "signal its group": lambda: os.kill(0, signal.SIGCONT),
        "trace a sibling": lambda: trace(at.sibling),
        "trace the host": lambda: trace(at.host),
        "read a sibling's memory": lambda: read_memory(at.sibling),
        "read a sibling's memory by its file": lambda: Path(f"/proc/{at.sibling}/maps").read_text(),
        "read the host's environment": lambda: Path(f"/proc/{at.host}/environ").read_bytes(),
        "list the host's descriptors": lambda: list(Path(f"/proc/{at.host}/fd").iterdir()),
        "limit the host": lambda: resource.prlimit(
            at.host, resource.RLIMIT_CORE, resource.prlimit(at.host, resource.RLIMIT_CORE)
        ),
        "slow a sibling down": lambda: os.setpriority(os.PRIO_PROCESS, at.sibling, 1),
        "answer in a sibling's place": lambda: os.write(at.sibling_answer, b"forged"),
        "write to the host's output": lambda: write_output(at.output),
        "read a file": lambda: Path("/etc/passwd").read_text(),
        "leave a file for others": lambda: (at.foreign / "note").write_text("note"),
        "start a process": fork,
        "start a process as a sibling": lambda: copy(CLONE_PARENT | signal.SIGCHLD),
        "state: be copied": lambda: copy(seccomp.STATE_CLONE),
        "start a program": execute,
        "open a socket": socket.socket,
        "become readable again": lambda: checked(libc.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)),
        "allowed: start a thread": start_thread,
        "allowed: signal itself": lambda: os.kill(os.getpid(), 0),
        "allowed: write its own directory": lambda: (at.own / "answer").write_text("answer"),
    }


def attack(mode: str, answer: int, at: Targets) -> None:
    if mode != "unconfined":
        child.confine_child(
            keep=(answer,),
            writable=at.own,
            limits=ProcessLimits(open_files=64),
            cpu_s=20,
            host=at.host,
            copied=mode == "state",
        )
    report = {}
    for name, attempt in attacks(at).items():
        try:
            attempt()
        except OSError:
            report[name] = False
        else:
            report[name] = True
    os.write(answer, json.dumps(report).encode())


def main(mode: str, directory: Path) -> None:
    own, foreign = directory / "own", directory / "foreign"
    own.mkdir()
    foreign.mkdir()
    if mode == "landlockless":
        landlock.abi = lambda: 0  # type: ignore[assignment]  # stands for an older kernel
    if mode != "unconfined":
        child.prepare_host()
    output = os.fstat(1).st_ino
    sibling_reads, sibling_answer = os.pipe()
    stop, hold = os.pipe()
    sibling = os.fork()
    if sibling == 0:
        os.close(hold)
        os.read(stop, 1)
        os._exit(0)
    reader, writer = os.pipe()
    attacker = os.fork()
    if attacker == 0:
        status = 1
        try:
            host = os.getppid()
            attack(mode, writer, Targets(host, sibling, sibling_answer, output, own, foreign))
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    report = os.read(reader, 1 << 16)
    os.waitpid(attacker, 0)
    os.close(hold)
    os.waitpid(sibling, 0)
    os.close(sibling_reads)
    print(report.decode())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
