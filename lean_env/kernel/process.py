"""The trusted kernel process: `main` takes LIBRARY SYSROOT MODE, and directories of modules.

It runs inside the sandbox, imports each header once and then answers the requests of `wire` on
pipes that only the judge holds; the candidate's bytes never get here. Its memory is bounded: a
declaration that no kernel has seen yet can make this one compute anything.
"""

from __future__ import annotations

import contextlib
import os
import resource
import sys
from pathlib import Path
from typing import Any

from lean_env.kernel.binding import Kernel, KernelRefused, Refusal
from lean_env.kernel.wire import FAULT, OK, REFUSED, receive, receive_tables, send
from lean_env.native.abi import AbiMismatch, LeanError
from lean_env.native.runtime import Import, Runtime
from lean_env.olean.expr import Node
from lean_env.olean.name import render

_LINUX = sys.platform == "linux"
STACK_BYTES = 1 << 30
MEMORY_WORDS = "the memory is used up"
ENVIRONMENT = {"MIMALLOC_ARENA_EAGER_COMMIT": "0"}  # what is only reserved does not count


class _Kernels:
    """The kernels over all headers imported so far, and the memory that they take."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._known: dict[tuple[tuple[str, ...], ...], Kernel] = {}
        self._status = os.open("/proc/self/status", os.O_RDONLY) if _LINUX else -1
        self._imported_kb = self._data_kb()

    def over(self, imports: tuple[tuple[str, ...], ...]) -> Kernel:
        """Return the kernel over a header; raises LeanError when it cannot be imported."""
        kernel = self._known.get(imports)
        if kernel is None:
            self._bound(None)
            before = self._data_kb()
            modules = [Import(module) for module in imports]
            kernel = self._known[imports] = Kernel(self._runtime, modules)
            self._imported_kb += self._data_kb() - before
        return kernel

    def bound(self, memory_mb: int) -> None:
        """Allow `memory_mb` MiB beyond what the headers take."""
        self._bound((self._imported_kb << 10) + (memory_mb << 20))

    def _bound(self, size: int | None) -> None:
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        if size is None or (hard != resource.RLIM_INFINITY and size > hard):
            size = hard
        resource.setrlimit(resource.RLIMIT_DATA, (size, hard))

    def _data_kb(self) -> int:
        if self._status < 0:
            return 0
        report = os.pread(self._status, 1 << 13, 0)
        return int(report.partition(b"VmData:")[2].split(maxsplit=1)[0])


def serve(runtime: Runtime, requests: int, replies: int) -> None:
    """Answer requests until the pipe ends, or memory does."""
    kernels = _Kernels(runtime)
    while (head := receive(requests)) is not None:
        operation, imports, memory_mb, arguments, sizes = head
        try:
            kernel = kernels.over(imports)
        except LeanError as error:
            kernel, complaint = None, str(error)
        kernels.bound(memory_mb)
        tables = receive_tables(requests, sizes)
        if tables is None:
            return
        if kernel is None:
            send(replies, (FAULT, complaint))
        else:
            send(replies, _answer(kernel, operation, arguments, *tables))


def _answer(
    kernel: Kernel,
    operation: str,
    arguments: tuple[Any, ...],
    levels: list[Node],
    exprs: list[Node],
) -> tuple[Any, ...]:
    try:
        if operation == "has":
            return (OK, tuple(kernel.has(name) for name in arguments))
        kernel.replay(levels, exprs, arguments)
        return (OK, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    except KernelRefused as error:
        return (REFUSED, int(error.refusal), render(error.name), str(error))
    except (OverflowError, LeanError) as error:
        return (REFUSED, int(Refusal.OTHER), "", str(error))


def _with_large_stack() -> None:
    """Deep terms recurse deeply in the kernel; the stack of a process is set when it starts."""
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    wanted = STACK_BYTES if hard == resource.RLIM_INFINITY else min(STACK_BYTES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_STACK, (wanted, hard))
        os.execv(sys.executable, sys.orig_argv)


def main(arguments: list[str]) -> int:
    """Run the process on the pipes given as standard input and output."""
    _with_large_stack()
    library, sysroot, mode, *search_path = arguments
    requests, replies = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    sys.set_int_max_str_digits(0)
    try:
        runtime = Runtime(
            Path(library), Path(sysroot), map(Path, search_path), digest=mode == "digest"
        )
    except (AbiMismatch, OSError, RuntimeError) as error:
        send(replies, (FAULT, str(error)))
        return 3
    send(replies, (OK, os.getpid()))
    try:
        serve(runtime, requests, replies)
    except MemoryError:
        with contextlib.suppress(OSError):
            os.write(2, MEMORY_WORDS.encode())
        return 1
    return 0
