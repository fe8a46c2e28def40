"""A judge with a pool of its own: what trainers, evaluations and searches hold on to."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future, wait
from dataclasses import replace
from types import TracebackType

from lean_env.disk_cache import DiskCache
from lean_env.judge.assemble import header_of
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Level, Outcome, Verdict
from lean_env.pool import Pool
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Limits, Repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, locate


class Verifier:
    """Judges whole batches concurrently; safe to share between threads. Close it when done.

    Without `toolchain` it uses the one that `locate` finds, without `sandbox` the best that works
    here. `workers` is the number of Lean processes (one per core unless given). `limits` bound each
    candidate. `cache` remembers verdicts; it stays open. Raises ToolchainError, SandboxUnavailable.
    """

    def __init__(
        self,
        toolchain: Toolchain | None = None,
        sandbox: Sandbox | None = None,
        *,
        workers: int | None = None,
        limits: Limits | None = None,
        level: Level = Level.STANDARD,
        cache: DiskCache | None = None,
    ) -> None:
        toolchain, sandbox = toolchain or locate(), sandbox or Sandbox.detect()
        self.limits, self.level = limits or Limits(), level
        self.judge = Judge(toolchain, sandbox, cache=cache)
        self.pool = Pool(lambda: open_repl(toolchain, sandbox=sandbox), workers=workers)

    def verify(
        self, candidates: Sequence[Candidate], *, deadline_s: float | None = None
    ) -> list[Verdict]:
        """Judge all candidates, equal ones once, and return their verdicts in order.

        Returns after `deadline_s` seconds at the latest: what is not judged by then has the outcome
        `infrastructure`, since it is not the candidate's fault. Never raises for a fault of Lean.
        """
        end = None if deadline_s is None else time.monotonic() + deadline_s
        running: dict[tuple[object, ...], Future[Verdict]] = {}
        for candidate in candidates:
            key = _content(candidate)
            if key not in running:
                running[key] = self._submit(candidate, end)
        wait(running.values(), None if end is None else max(0.0, end - time.monotonic()))
        verdicts = []
        for candidate in candidates:
            future = running[_content(candidate)]
            verdicts.append(self._result(candidate, future))
        for future in running.values():
            future.cancel()
        return verdicts

    def close(self) -> None:
        """End all processes; idempotent."""
        self.pool.close()
        self.judge.close()

    def __enter__(self) -> Verifier:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _submit(self, candidate: Candidate, end: float | None) -> Future[Verdict]:
        def run(repl: Repl) -> Verdict:
            limits = self.limits
            if end is not None:
                left = end - time.monotonic()
                if left <= 0:
                    return self._late(candidate)
                limits = replace(limits, wall_s=min(limits.wall_s, left))
            verdict = self.judge.judge_on(repl, candidate, self.level, limits)
            if verdict.outcome is Outcome.TIMEOUT and limits.wall_s < self.limits.wall_s:
                return self._late(candidate)  # our deadline cut it short, not its own limit
            return verdict

        try:
            return self.pool.submit(
                run,
                header=header_of(candidate),
                on_fault=lambda error: self._infrastructure(
                    candidate, f"{type(error).__name__}: {error}"
                ),
            )
        except Exception as error:
            failed: Future[Verdict] = Future()
            failed.set_result(self._infrastructure(candidate, f"{type(error).__name__}: {error}"))
            return failed

    def _result(self, candidate: Candidate, future: Future[Verdict]) -> Verdict:
        if not future.done():
            return self._late(candidate)
        try:
            return replace(future.result(), id=candidate.id)
        except Exception as error:
            return self._infrastructure(candidate, f"{type(error).__name__}: {error}")

    def _late(self, candidate: Candidate) -> Verdict:
        return self._infrastructure(candidate, "not judged before the deadline of the batch")

    def _infrastructure(self, candidate: Candidate, complaint: str) -> Verdict:
        stamp = self.judge.stamp(self.level)
        return stamp.failed(candidate.id, Outcome.INFRASTRUCTURE, complaint)


def _content(candidate: Candidate) -> tuple[object, ...]:
    return (candidate.header, candidate.statement, candidate.proof, candidate.code)
