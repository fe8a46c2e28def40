"""Attempts to get out of the sandbox, made from inside it.

`main` takes the JSON of `Targets` and prints a JSON object that says of each attempt whether it
got through; with `--child` also from a forked child that is shut in once more. Everything it aims
at was made for it by `probe`, so an attempt that succeeds harms nothing.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import socket
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from lean_env.sandbox.child import confine_child, prepare_host
from lean_env.sandbox.syscalls import native_architecture

_PTRACE_SEIZE = 0x4206
_SESSION_KEYRING, _KEYCTL_GET_ID = -3, 0

_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True, slots=True)
class Targets:
    """What the attempts aim at.

    `secret` a file to read, `outside` a directory to write in, `port` a listener on the loopback
    interface, `socket_name` one in the abstract namespace, `process` a process to signal and
    trace, `variable` an environment variable of the parent, `setting` a file below `/proc/sys`
    that the parent can write to (empty: none).
    """

    secret: str
    outside: str
    port: int
    socket_name: str
    process: int
    variable: str
    setting: str


def attempts(at: Targets) -> dict[str, Callable[[], object]]:
    """Return each attempt by its name; one that raises OSError or returns False was stopped."""
    made: dict[str, Callable[[], object]] = {
        "read a file of the user": lambda: Path(at.secret).read_text(),
        "read /etc/passwd": lambda: Path("/etc/passwd").read_text(),
        "write outside": lambda: Path(at.outside, "written").write_text("written"),
        "see the environment": lambda: at.variable in os.environ,
        "connect to the loopback interface": lambda: _connect(at.port),
        "connect to an abstract socket": lambda: _connect(f"\0{at.socket_name}"),
        "start a process": _fork,
        "signal a process outside": lambda: os.kill(at.process, signal.SIGCONT),
        "trace a process outside": lambda: _checked(_libc.ptrace(_PTRACE_SEIZE, at.process, 0, 0)),
        "open the kernel's keyring": _keyring,
    }
    if at.setting:  # opened, not written
        made["change the machine's settings"] = lambda: os.open(at.setting, os.O_WRONLY)
    return made


def _connect(address: str | int) -> None:
    if isinstance(address, str):
        with socket.socket(socket.AF_UNIX) as unix:
            unix.connect(address)
    else:
        socket.create_connection(("127.0.0.1", address), timeout=2).close()


def _fork() -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def _keyring() -> None:
    architecture = native_architecture()
    number = architecture.number("keyctl") if architecture is not None else None
    if number is not None:
        _checked(_libc.syscall(number, _KEYCTL_GET_ID, _SESSION_KEYRING, 1))


def _checked(result: int) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), "denied")


def through(attempt: Callable[[], object]) -> bool:
    """Make an attempt; return whether it got through."""
    try:
        return attempt() is not False
    except OSError:
        return False


def from_a_child(at: Targets) -> dict[str, bool]:
    """Make the attempts from a forked child that is shut in once more, against its own host."""
    prepare_host()
    host = os.getpid()
    made = attempts(replace(at, secret=__file__, process=host))
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            confine_child(keep=(writer,), host=host)
            report = {name: through(attempt) for name, attempt in made.items()}
            os.write(writer, json.dumps(report).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(pid, 0)
    found: dict[str, bool] = json.loads(answer)
    return found


def main(arguments: list[str]) -> int:
    """Make every attempt, from here and from a forked child, and print both reports."""
    targets = Targets(**json.loads(arguments[0]))
    made = attempts(targets)
    reports = {"process": {name: through(attempt) for name, attempt in made.items()}}
    if "--child" in arguments:
        reports["child"] = from_a_child(targets)
    print(json.dumps(reports))
    return 0
