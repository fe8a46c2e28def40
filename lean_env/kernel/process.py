"""The trusted kernel process: `python -m lean_env.kernel.process LIBRARY SYSROOT …`.

It imports each header once and then answers replays. Requests and answers are `marshal`ed tuples
behind a 4-byte length, on pipes that only the judge holds; the candidate's bytes never get here.
Its memory is bounded: a declaration that no kernel has seen yet can make this one compute anything.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import resource
import struct
import sys
from pathlib import Path
from typing import Any

from lean_env.kernel.binding import Kernel, KernelRefused, Refusal
from lean_env.native.abi import AbiMismatch, LeanError
from lean_env.native.runtime import Import, Runtime
from lean_env.olean.name import render
from lean_env.sandbox import SandboxUnavailable, landlock, seccomp
from lean_env.sandbox import kernel as kernel_calls

LENGTH = struct.Struct("<I")
STACK_BYTES = 1 << 30

# The first element of an answer.
OK, REFUSED, FAULT = range(3)


def serve(runtime: Runtime, requests: int, replies: int) -> None:
    """Answer requests until the pipe ends."""
    kernels: dict[tuple[tuple[str, ...], ...], Kernel] = {}
    while (request := receive(requests)) is not None:
        send(replies, _answer(runtime, kernels, request))


def send(descriptor: int, message: tuple[Any, ...]) -> None:
    """Write one message."""
    body = marshal.dumps(message)
    data = memoryview(LENGTH.pack(len(body)) + body)
    while data:
        data = data[os.write(descriptor, data) :]


def receive(descriptor: int) -> Any | None:
    """Read one message; None at the end of the pipe."""
    head = _exactly(descriptor, LENGTH.size)
    if head is None:
        return None
    body = _exactly(descriptor, LENGTH.unpack(head)[0])
    return None if body is None else marshal.loads(body)


def _exactly(descriptor: int, count: int) -> bytes | None:
    data = bytearray()
    while len(data) < count:
        chunk = os.read(descriptor, count - len(data))
        if not chunk:
            return None
        data += chunk
    return bytes(data)


def _answer(
    runtime: Runtime, kernels: dict[tuple[tuple[str, ...], ...], Kernel], request: Any
) -> tuple[Any, ...]:
    operation, imports, *arguments = request
    try:
        kernel = kernels.get(imports)
        if kernel is None:
            kernel = kernels[imports] = Kernel(runtime, [Import(module) for module in imports])
        if operation == "undeclared":
            return (OK, kernel.undeclared())
        if operation == "has":
            return (OK, tuple(kernel.has(name) for name in arguments[0]))
        if operation == "whnf":
            return (OK, *kernel.whnf(*arguments))
        if operation == "equal":
            return (OK, kernel.equal(*arguments))
        kernel.replay(*arguments)
        return (OK, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    except KernelRefused as error:
        return (REFUSED, int(error.refusal), render(error.name), str(error))
    except OverflowError as error:
        return (REFUSED, int(Refusal.OTHER), "", str(error))
    except LeanError as error:
        return (FAULT, str(error))


def _with_large_stack() -> None:
    """Deep terms recurse deeply in the kernel; the stack of a process is set when it starts."""
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    wanted = STACK_BYTES if hard == resource.RLIM_INFINITY else min(STACK_BYTES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_STACK, (wanted, hard))
        os.execv(sys.executable, [sys.executable, "-m", __spec__.name, *sys.argv[1:]])


def _shut_in(*readable: Path) -> None:
    """Leave this process nothing to harm should a term ever break the kernel: a second line."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, SandboxUnavailable):
        kernel_calls.forbid_new_privileges()
        if landlock.abi() > 0:
            landlock.restrict(read=readable)
        kernel_calls.install(seccomp.process_filter(processes=False))


def main(arguments: list[str]) -> int:
    """Run the process on the pipes given as standard input and output."""
    _with_large_stack()
    library, sysroot, digest, memory_mb = arguments
    bound = int(memory_mb) << 20
    resource.setrlimit(resource.RLIMIT_DATA, (bound, bound))
    requests, replies = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    sys.set_int_max_str_digits(0)
    try:
        runtime = Runtime(Path(library), Path(sysroot), digest=digest == "digest")
    except (AbiMismatch, OSError, RuntimeError) as error:
        send(replies, (FAULT, str(error)))
        return 3
    _shut_in(Path(sysroot), Path(library).parent)
    send(replies, (OK, os.getpid()))
    serve(runtime, requests, replies)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
