"""From a source upon an environment to compiled bytes, fast again and again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

from lean_env.judge.assemble import DEFAULT_HEADER
from lean_env.repl.message import Message, Severity
from lean_env.repl.open_repl import Backend, default_backend, open_repl
from lean_env.repl.protocol import Limits, Repl, Request, Status
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

_CAPACITY = 4


@dataclass(frozen=True, slots=True)
class Compiled:
    """What a source compiles to, or the errors in it, or what else went wrong.

    `refused` says that the fault is the header's.
    """

    olean: bytes | None
    errors: tuple[Message, ...] = ()
    detail: str = ""
    refused: bool = False

    @property
    def complaint(self) -> str:
        """Why there is nothing compiled."""
        return self.errors[0].text if self.errors else self.detail


class Compiler:
    """Compiles sources, each under a header; safe to interrupt from another thread.

    Every header has a process of its own, so that nothing in one meets another; the least recently
    used of them end. `keeps_commands` says that commands in a header, too, are elaborated once.
    """

    def __init__(self, toolchain: Toolchain, sandbox: Sandbox) -> None:
        self._toolchain = toolchain
        self._sandbox = sandbox
        self.keeps_commands = default_backend(toolchain) is Backend.NATIVE
        self._repls: OrderedDict[str, Repl] = OrderedDict()
        self._lock = threading.Lock()

    def compile(self, header: str, source: str, limits: Limits) -> Compiled:
        """Compile a source; errors leave nothing compiled."""
        header = header or DEFAULT_HEADER
        request = Request(source, header, limits, want_olean=True)
        found = self._repl(header).elaborate(request)
        errors = tuple(m for m in found.messages if m.severity is Severity.ERROR)
        if found.status is not Status.FINISHED:
            refused = found.status is Status.INVALID_INPUT
            return Compiled(None, errors, f"{found.status.value}: {found.detail}", refused)
        olean = None if errors else found.olean
        return Compiled(olean, errors, "" if olean else "it leaves no compiled file")

    def interrupt(self) -> None:
        """End what another thread compiles here, as a fault; the next call is served."""
        with self._lock:
            repls, self._repls = self._repls, OrderedDict()
        for repl in repls.values():
            repl.close()

    def close(self) -> None:
        """End every process; idempotent."""
        self.interrupt()

    def _repl(self, header: str) -> Repl:
        oldest = None
        with self._lock:
            repl = self._repls.get(header)
            if repl is None:
                if len(self._repls) == _CAPACITY:
                    _, oldest = self._repls.popitem(last=False)
                repl = self._repls[header] = open_repl(self._toolchain, sandbox=self._sandbox)
            self._repls.move_to_end(header)
        if oldest is not None:
            oldest.close()
        return repl
