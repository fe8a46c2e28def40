"""The cold back end: a fresh `lean` process per request, on any toolchain.

The slowest way (start-up and import every time) and the one with the least in common between two
requests: nothing. The pool's back ends are measured against it, and `paranoid` verdicts rest on it.
"""

from __future__ import annotations

import contextlib
import selectors
import subprocess
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import psutil

from lean_env.repl.bounds import MAX_OLEAN_BYTES, Said, keep
from lean_env.repl.last_words import LastWords, explained
from lean_env.repl.lean_json import read_messages
from lean_env.repl.protocol import Elaboration, Limits, Request, Status, whole_lines
from lean_env.sandbox import Policy, ProcessLimits, Sandbox, SandboxedProcess, SandboxUnavailable
from lean_env.sandbox.scratch import read_regular, scratch_directory
from lean_env.toolchain import Toolchain

_POLL_S = 0.02
# what is read of what Lean prints: JSON takes more room than the text in it
_RAW_BYTES, _RAW_FACTOR = 1 << 16, 4


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


@dataclass(frozen=True, slots=True)
class _Run:
    """How one process ended, what it said (lines counted in the whole file), what it took."""

    status: Status
    said: list[Said]
    olean: bytes | None
    detail: str
    truncated: bool
    failed: bool
    spent: _Spent


class ColdRepl:
    """Runs each request in a process of its own, inside `sandbox`.

    `import_s` bounds the elaboration of a header alone, in seconds.
    """

    def __init__(self, toolchain: Toolchain, sandbox: Sandbox, *, import_s: float = 300.0) -> None:
        self._toolchain = toolchain
        self._sandbox = sandbox
        self._import_s = import_s

    def elaborate(self, request: Request) -> Elaboration:
        """Run one request; see `Repl`."""
        started = time.monotonic()
        header, limits = whole_lines(request.header), request.limits
        try:
            run = self._run(header + request.source, limits, want_olean=request.want_olean)
        except (SandboxUnavailable, OSError) as error:
            return Elaboration(Status.INFRASTRUCTURE, detail=str(error))
        elapsed = time.monotonic() - started
        above = header.count("\n")
        status, detail = run.status, run.detail
        if status is Status.FINISHED and _is_about_header(run, above):
            # a candidate may have written that: what the header alone says is to be believed
            status, detail = self._judge_header(header, limits)
        said = [one.up(above) for one in run.said if one.message.line > above]
        kept = keep(said, limits.output_bytes)
        told = any(one.failed for one in said)
        finished = status is Status.FINISHED
        return Elaboration(
            status,
            messages=kept.messages,
            goals=kept.goals,
            olean=run.olean if finished else None,
            elapsed_s=elapsed,
            cpu_s=run.spent.cpu_s,
            memory_mb=run.spent.peak_mb,
            detail=detail,
            truncated=kept.truncated or run.truncated,
            hidden_error=finished and run.failed and not told,
        )

    def header_complaint(self, header: str, limits: Limits) -> str | None:
        """Return the first error of a header that stands alone, None where there is none.

        Raises SandboxUnavailable and OSError when Lean cannot be started.
        """
        run = self._run(header, replace(limits, wall_s=self._import_s), want_olean=False)
        return next((one.message.text for one in run.said if one.failed), None)

    def close(self) -> None:
        """Nothing outlives a request."""

    def _judge_header(self, header: str, limits: Limits) -> tuple[Status, str]:
        try:
            complaint = self.header_complaint(header, limits)
        except (SandboxUnavailable, OSError) as error:
            return Status.INFRASTRUCTURE, str(error)
        if complaint is None:
            return Status.CRASHED, "its messages tell of errors in a header that has none"
        return Status.INVALID_INPUT, f"the header fails: {complaint}"

    def _run(self, text: str, limits: Limits, *, want_olean: bool) -> _Run:
        with scratch_directory() as directory:
            source = directory / "Candidate.lean"
            source.write_bytes(text.encode("utf-8", "surrogatepass"))
            olean = directory / "Candidate.olean"
            command = [str(self._toolchain.lean), "--json", "-R", str(directory)]
            if want_olean:
                command += ["-o", str(olean)]
            if limits.heartbeats is not None:
                command.append(f"-DmaxHeartbeats={limits.heartbeats}")
            command.append(str(source))
            started = time.monotonic()
            output = _Output(_RAW_BYTES + _RAW_FACTOR * limits.output_bytes)
            errors = LastWords()
            with self._sandbox.popen(command, self._policy(directory, limits)) as process:
                status, spent = _watch(process, output, errors, limits, started)
                over_disk = process.launch.over_disk()
                out_of_memory = process.launch.out_of_memory()
                if status is not Status.FINISHED:
                    process.popen.kill()
                code = process.popen.wait()
            detail = str(errors)
            if out_of_memory:
                status = Status.OUT_OF_MEMORY
            if over_disk:
                status, detail = Status.CRASHED, explained("it wrote too much to the disk", detail)
            if status is Status.FINISHED and code not in (0, 1):
                status = Status.CRASHED
                detail = explained(f"lean ended with status {code}", detail)
            said = read_messages(bytes(output.data))
            untold = code == 1 and not output.truncated and not any(one.failed for one in said)
            if status is Status.FINISHED and untold:
                status = Status.CRASHED
                detail = explained("lean failed without an error message", detail)
            succeeded = status is Status.FINISHED and code == 0
            compiled = read_regular(olean, MAX_OLEAN_BYTES) if succeeded else None
            return _Run(status, said, compiled, detail, output.truncated, code == 1, spent)

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


def _is_about_header(run: _Run, above: int) -> bool:
    """Whether an error is told of the first `above` lines."""
    return any(one.failed and one.message.line <= above for one in run.said)
