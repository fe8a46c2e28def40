"""The community back end: the JSON protocol of leanprover-community/repl, through pexpect.

A socket pair and no terminal, since a terminal cuts long lines. That program keeps every
environment it made, so it is replaced when it has grown; it has no deadline of its own, so a late
one is killed.
"""

from __future__ import annotations

import json
import socket
import subprocess
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pexpect
from pexpect.socket_pexpect import SocketSpawn

from lean_env.repl.bounds import Said, keep
from lean_env.repl.cold import ColdRepl
from lean_env.repl.family import Family
from lean_env.repl.last_words import LastWords, explained
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Elaboration, Request, Status
from lean_env.repl.resident import HeaderFails, Meter, OverMemory, SharedRepl
from lean_env.repl.untrusted import (
    Nonsense,
    as_count,
    as_list,
    as_object,
    as_position,
    as_text,
    read_object,
)
from lean_env.sandbox import Policy, Sandbox
from lean_env.toolchain import Toolchain

_SEVERITIES = {
    "error": Severity.ERROR,
    "warning": Severity.WARNING,
    "info": Severity.INFORMATION,
    "information": Severity.INFORMATION,
}
_MAX_ANSWER = 64 << 20
_END_OF_ANSWER = rb"\r?\n\r?\n"
_SLICE_S = 0.05


class _Lost(RuntimeError):
    """The program has ended."""


class CommunityRepl(SharedRepl[int]):
    """Elaborates with a program that speaks the community protocol.

    `command` starts it (its first word an absolute path), with the toolchain's environment.
    `import_s` bounds the elaboration of a header, in seconds.
    """

    def __init__(
        self,
        command: Sequence[str],
        toolchain: Toolchain,
        *,
        sandbox: Sandbox,
        import_s: float = 300.0,
    ) -> None:
        super().__init__()
        self._command = list(command)
        self._toolchain = toolchain
        self._sandbox = sandbox
        self._import_s = import_s
        self._cold = ColdRepl(toolchain, sandbox, import_s=import_s)
        self._dialogue: SocketSpawn[bytes] | None = None
        self._baseline_mb = 0.0
        self._environments: dict[tuple[str, int | None], int] = {}

    def _run(self, number: int, request: Request) -> Elaboration:
        meter = Meter(self._family, self._family.memory_mb())
        limits = request.limits
        command = {"cmd": request.source.replace("\r\n", "\n"), "env": number}
        try:
            answer = self._ask(command, time.monotonic() + limits.wall_s, limits.memory_mb)
        except TimeoutError:
            result = meter.late(limits.wall_s)
            self._end()
            return result
        except OverMemory:
            result = meter.over_memory(limits.memory_mb)
            self._end()
            return result
        if "message" in answer:
            return meter.ended(_status(answer.get("status")), as_text(answer["message"]))
        kept = keep(read_messages(answer), limits.output_bytes)
        meter.peak_mb = max(meter.peak_mb, self._family.memory_mb())
        found = meter.ended(
            Status.FINISHED, messages=kept.messages, goals=kept.goals, truncated=kept.truncated
        )
        if (found.memory_mb or 0.0) - self._baseline_mb > limits.memory_mb / 2:
            self._end()  # it would count against the next request
        if request.want_olean and not found.failed:
            # the program's pickles are its own; a fresh process writes what the judge can read
            left = limits.wall_s - meter.elapsed_s
            rest = replace(request, limits=replace(limits, wall_s=max(left, 0.0)))
            return replace(found, olean=self._cold.elaborate(rest).olean)
        return found

    def _prepared(self, request: Request) -> int:
        """Return the number of the header's environment."""
        heartbeats = request.limits.heartbeats
        key = request.header, heartbeats
        if self._dialogue is None:
            self._start()
        if key not in self._environments:
            text = request.header.strip() or "import Init"
            number, failed = self._prepare({"cmd": text})
            if not failed and heartbeats is not None:
                option = f"set_option maxHeartbeats {heartbeats}"
                number, failed = self._prepare({"cmd": option, "env": number})
            if failed:  # a fresh process says whether that is true: candidates ran in this one
                complaint = self._cold.header_complaint(request.header, request.limits)
                if complaint is None:
                    raise Nonsense("the program tells of errors in a header that has none")
                raise HeaderFails(f"the header fails: {complaint}")
            self._environments[key] = number
            self._family.look()
            self._baseline_mb = self._family.memory_mb()
        return self._environments[key]

    def _prepare(self, command: dict[str, Any]) -> tuple[int, bool]:
        """Elaborate a part of the header; returns the environment and whether that failed."""
        try:
            answer = self._ask(command, time.monotonic() + self._import_s, None)
        except TimeoutError:
            raise _Lost(f"the header was not imported within {self._import_s:g} s") from None
        if "message" in answer or any(one.failed for one in read_messages(answer)):
            return 0, True
        return as_count(answer.get("env")), False

    def _ask(
        self, command: dict[str, Any], deadline: float, memory_mb: float | None
    ) -> dict[str, Any]:
        assert self._dialogue is not None
        dialogue = self._dialogue
        try:
            dialogue.socket.settimeout(max(deadline - time.monotonic(), _SLICE_S))
            dialogue.send(json.dumps(command, ensure_ascii=True) + "\n\n")
            while True:
                left = deadline - time.monotonic()
                if left <= 0:
                    raise TimeoutError
                found = dialogue.expect(
                    [_END_OF_ANSWER, pexpect.EOF, pexpect.TIMEOUT], timeout=min(left, _SLICE_S)
                )
                said = dialogue.before if isinstance(dialogue.before, bytes) else b""
                if found == 0 and said.strip():
                    return decode(said.decode(errors="replace"))
                if found == 1:
                    words = LastWords()
                    words.add(said)
                    raise _Lost(explained("the program has ended", str(words)))
                if len(said) > _MAX_ANSWER:
                    raise _Lost("the program's answer is longer than it may be")
                if memory_mb is not None and self._grown_mb() > memory_mb:
                    raise OverMemory
        except ConnectionError as error:
            raise _Lost(f"the program has ended: {error}") from error

    def _grown_mb(self) -> float:
        """How much memory the program has taken since the header was imported, in MiB."""
        return self._family.memory_mb() - self._baseline_mb

    def _start(self) -> None:
        binary = Path(self._command[0])
        policy = Policy(
            read_only=(binary.parent, binary.resolve().parent, *self._toolchain.readable),
            env=dict(self._toolchain.environment),
            processes=True,
        )
        ours, its = socket.socketpair()
        with its:
            try:
                self._process = self._sandbox.popen(
                    self._command,
                    policy,
                    stdin=its.fileno(),
                    stdout=its.fileno(),
                    stderr=subprocess.STDOUT,
                )
            except BaseException:
                ours.close()
                raise
        self._family = Family(self._process.popen.pid)
        # The window lets each end of an answer be looked for where it can be, and nowhere else.
        self._dialogue = SocketSpawn(ours, maxread=1 << 16, searchwindowsize=8)

    def _end(self) -> None:
        super()._end()
        dialogue, self._dialogue = self._dialogue, None
        if dialogue is not None:
            dialogue.socket.close()
        self._environments.clear()


def decode(text: str) -> dict[str, Any]:
    """Read an answer; whatever the program printed before it is skipped. Raises Nonsense."""
    start = 0 if text.lstrip().startswith("{") else text.find("\n{") + 1
    return read_object(text[start:])


def read_messages(answer: dict[str, Any]) -> list[Said]:
    """Return the messages of an answer; raises Nonsense."""
    return [_read_message(as_object(entry)) for entry in as_list(answer.get("messages", []))]


def _read_message(entry: dict[str, Any]) -> Said:
    severity = _SEVERITIES.get(as_text(entry.get("severity")))
    if severity is None:
        raise Nonsense("no such severity")
    text, end = as_text(entry.get("data")), entry.get("endPos")
    place = as_position(entry.get("pos"))
    last = None if end is None else as_position(end)
    unsolved = severity is Severity.ERROR and text.startswith("unsolved goals\n")
    return Said(Message(severity, *place, text.rstrip("\n"), last), unsolved)


def _status(said: object) -> Status:
    """Read how a command ended, which our own program says beside its message."""
    known = (Status.TIMEOUT, Status.OUT_OF_MEMORY)
    return next((status for status in known if status == said), Status.CRASHED)
