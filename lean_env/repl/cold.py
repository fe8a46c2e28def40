"""The cold back end: a fresh `lean` process a request, on any toolchain.

The slowest way (start-up and import every time) and the one with the least in common between two
requests: nothing. The pool's back ends are measured against it, and `paranoid` verdicts rest on it.
"""

from __future__ import annotations

import contextlib
import json
import selectors
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from lean_env.repl.last_words import LastWords, explained
from lean_env.repl.message import Message, Position, Severity
from lean_env.repl.protocol import Elaboration, Limits, Request, Status
from lean_env.sandbox import Policy, ProcessLimits, Sandbox, SandboxedProcess, SandboxUnavailable
from lean_env.sandbox.scratch import read_regular, scratch_directory
from lean_env.toolchain import Toolchain

_POLL_S = 0.02
_OLEAN_BYTES = 1 << 28
_UNSOLVED = "Tactic.unsolvedGoals"


@dataclass(slots=True)
class _Output:
    """What a process wrote, kept up to a bound."""

    bound: int
    data: bytearray = field(default_factory=bytearray)
    truncated: bool = False

    def add(self, chunk: bytes) -> None:
        room = self.bound - len(self.data)
        self.data += chunk[:room]
        self.truncated |= len(chunk) > room


@dataclass(slots=True)
class _Spent:
    """Processor seconds and peak resident MiB, sampled: the last few milliseconds may be missing.

    The namespaces hide the process behind bubblewrap's own, which does not pass its usage on.
    """

    cpu_s: float = 0.0
    peak_mb: float = 0.0

    def sample(self, process: psutil.Process) -> None:
        """Look at the process and everything it started."""
        cpu = memory = 0.0
        with contextlib.suppress(psutil.Error):
            for member in (process, *process.children(recursive=True)):
                with contextlib.suppress(psutil.Error), member.oneshot():
                    times = member.cpu_times()
                    cpu += times.user + times.system
                    memory += member.memory_info().rss / (1 << 20)
        self.cpu_s, self.peak_mb = max(self.cpu_s, cpu), max(self.peak_mb, memory)


class ColdRepl:
    """Runs each request in a process of its own, inside `sandbox`."""

    def __init__(self, toolchain: Toolchain, sandbox: Sandbox) -> None:
        self._toolchain = toolchain
        self._sandbox = sandbox

    def elaborate(self, request: Request) -> Elaboration:
        """Run one request; see `Repl`."""
        header = request.header
        if header and not header.endswith("\n"):
            header += "\n"
        with scratch_directory() as directory:
            source = directory / "Candidate.lean"
            source.write_bytes((header + request.source).encode("utf-8", "surrogatepass"))
            return self._run(request, directory, source, header.count("\n"))

    def close(self) -> None:
        """Nothing outlives a request."""

    def _run(
        self, request: Request, directory: Path, source: Path, header_lines: int
    ) -> Elaboration:
        limits = request.limits
        olean = directory / "Candidate.olean"
        command = [str(self._toolchain.lean), "--json", "-R", str(directory)]
        if request.want_olean:
            command += ["-o", str(olean)]
        if limits.heartbeats is not None:
            command.append(f"-DmaxHeartbeats={limits.heartbeats}")
        command.append(str(source))
        started = time.monotonic()
        try:
            process = self._sandbox.popen(command, self._policy(directory, limits))
        except (SandboxUnavailable, OSError) as error:
            return Elaboration(Status.INFRASTRUCTURE, detail=str(error))
        output, errors = _Output(limits.output_bytes), LastWords()
        with process:
            status, spent = _watch(process, output, errors, limits, started)
            over_disk = process.launch.over_disk()
            out_of_memory = process.launch.out_of_memory()
            if status is not Status.FINISHED:
                process.popen.kill()
            code = process.popen.wait()
        elapsed = time.monotonic() - started
        if out_of_memory:
            status = Status.OUT_OF_MEMORY
        detail = str(errors)
        if over_disk:
            status, detail = Status.CRASHED, explained("it wrote too much to the disk", detail)
        if status is Status.FINISHED and code not in (0, 1):
            status = Status.CRASHED
            detail = explained(f"lean ended with status {code}", detail)
        messages, goals, complaint = _read_messages(bytes(output.data), header_lines)
        if status is Status.FINISHED and complaint is not None:
            return Elaboration(
                Status.INVALID_INPUT, elapsed_s=elapsed, detail=f"the header fails: {complaint}"
            )
        failed = any(message.severity is Severity.ERROR for message in messages)
        if status is Status.FINISHED and code == 1 and not failed and not output.truncated:
            status = Status.CRASHED
            detail = explained("lean failed without an error message", detail)
        return Elaboration(
            status=status,
            messages=messages,
            goals=goals,
            olean=read_regular(olean, _OLEAN_BYTES)
            if status is Status.FINISHED and code == 0
            else None,
            elapsed_s=elapsed,
            cpu_s=spent.cpu_s,
            memory_mb=spent.peak_mb,
            detail=detail,
            truncated=output.truncated,
        )

    def _policy(self, directory: Path, limits: Limits) -> Policy:
        return Policy(
            read_only=self._toolchain.readable,
            writable=(directory,),
            env=dict(self._toolchain.environment),
            cwd=directory,
            limits=ProcessLimits(memory_mb=limits.memory_mb, cpu_s=int(limits.wall_s * 8) + 10),
        )


def _watch(
    process: SandboxedProcess, output: _Output, errors: LastWords, limits: Limits, started: float
) -> tuple[Status, _Spent]:
    """Drain the process until it ends or breaks a limit; return how, and what it spent."""
    popen, spent = process.popen, _Spent()
    assert popen.stdout is not None  # both are pipes, by `Sandbox.popen`'s defaults
    assert popen.stderr is not None
    observed = psutil.Process(popen.pid)
    with selectors.DefaultSelector() as selector:
        selector.register(popen.stdout, selectors.EVENT_READ, output)
        selector.register(popen.stderr, selectors.EVENT_READ, errors)
        while selector.get_map():
            if time.monotonic() - started > limits.wall_s:
                return Status.TIMEOUT, spent
            for key, _ in selector.select(_POLL_S):
                chunk = key.fileobj.read1(1 << 16)  # type: ignore[union-attr]  # a BufferedReader
                if chunk:
                    key.data.add(chunk)
                else:
                    selector.unregister(key.fileobj)
            if process.launch.over_disk():
                return Status.CRASHED, spent
            spent.sample(observed)
            if spent.peak_mb > limits.memory_mb:
                return Status.OUT_OF_MEMORY, spent
    try:
        popen.wait(max(0.0, limits.wall_s - (time.monotonic() - started)))
    except subprocess.TimeoutExpired:
        return Status.TIMEOUT, spent
    return Status.FINISHED, spent


def _read_messages(
    stdout: bytes, header_lines: int
) -> tuple[tuple[Message, ...], tuple[str, ...], str | None]:
    """Lean's messages, the unsolved goals, and the first error about the header if there is one.

    What a candidate prints lands in between; a line that is no message of Lean's is left out.
    Nothing here decides that something is proved: that rests on the `.olean`.
    """
    messages: list[Message] = []
    goals: list[str] = []
    complaint: str | None = None
    for line in stdout.splitlines():
        try:
            record = json.loads(line)
            start, end = record["pos"], record.get("endPos")
            message = Message(
                Severity(record["severity"]),
                *_position(start),
                str(record["data"]),
                _position(end) if end else None,
            ).up(header_lines)
            kind = record["kind"]
        except (ValueError, KeyError, TypeError):
            continue
        if message.line < 1:
            if message.severity is Severity.ERROR and complaint is None:
                complaint = message.text
            continue
        messages.append(message)
        if kind == _UNSOLVED:
            goals.extend(goal.strip() for goal in message.text.split("\n", 1)[-1].split("\n\n"))
    return tuple(messages), tuple(goals), complaint


def _position(place: dict[str, int]) -> Position:
    return Position(int(place["line"]), int(place["column"]))
