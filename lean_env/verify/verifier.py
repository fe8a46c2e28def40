"""A judge with a pool of its own, for trainers, evaluations and searches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from typing import TypeVar

from lean_env.judge.assemble import header_of
from lean_env.judge.cache import RecordCache
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Level, Outcome, Stamp, Verdict
from lean_env.kernel.external import ExternalKernel
from lean_env.pool import Pool
from lean_env.pool.futures import ready
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Limits, Repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, locate
from lean_env.verify.lean_files import judge_lean_file
from lean_env.verify.turns import Budget
from lean_env.verify.verifying import JudgesFiles

T = TypeVar("T")


class Verifier(JudgesFiles):
    """Judges whole batches concurrently on this machine. Close it when done.

    Without `toolchain` it uses the one that `locate` finds, without `sandbox` the best that works
    here. `workers` is the number of Lean processes (one per core unless given). `limits` bound each
    candidate, `statement_limits` each elaboration of a statement; `external` kernels are asked at
    level `paranoid`. `cache` remembers verdicts; it stays open. Raises ToolchainError,
    SandboxUnavailable.
    """

    def __init__(
        self,
        toolchain: Toolchain | None = None,
        sandbox: Sandbox | None = None,
        *,
        workers: int | None = None,
        limits: Limits | None = None,
        level: Level = Level.STANDARD,
        external: Sequence[ExternalKernel] = (),
        cache: RecordCache | None = None,
        statement_limits: Limits | None = None,
    ) -> None:
        toolchain, sandbox = toolchain or locate(), sandbox or Sandbox.detect()
        self.limits, self.level = limits or Limits(), level
        self.judge = Judge(
            toolchain, sandbox, external=external, cache=cache, statement_limits=statement_limits
        )
        self.pool = Pool(lambda: open_repl(toolchain, sandbox=sandbox), workers=workers)

    @property
    def workers(self) -> int:
        """The number of Lean processes."""
        return self.pool.workers

    @property
    def stamp(self) -> Stamp:
        """The toolchain, the sandbox and the level."""
        return self.judge.stamp(self.level)

    def prepare(self, statements: Iterable[tuple[str, str]]) -> list[str | None]:
        """See `Verifying.prepare`."""
        return self.judge.prepare(self.pool, statements, self.level)

    def submit(self, candidate: Candidate) -> Future[Verdict]:
        """See `Verifying.submit`."""

        def run(repl: Repl) -> Verdict:
            return self.judge.judge_on(repl, candidate, self.level, self.limits)

        return self._queue(
            run, lambda complaint: self._fault(candidate.id, complaint), header_of(candidate)
        )

    def submit_file(self, name: str, text: str) -> Future[list[Verdict]]:
        """See `JudgesFiles.submit_file`."""

        def run(repl: Repl) -> list[Verdict]:
            return judge_lean_file(self.judge, repl, name, text, self.level, self.limits)

        return self._queue(run, lambda complaint: [self._fault(name, complaint)])

    def turn(self, candidate: Candidate, turn_s: float, budget: Budget) -> Future[Verdict | None]:
        """See `Verifying.turn`."""

        def run(repl: Repl) -> Verdict | None:
            within_s = budget.within(turn_s)
            if within_s <= 0:
                return None
            verdict = self.judge.judge_on(repl, candidate, self.level, self.limits, within_s)
            cut = verdict.outcome is Outcome.TIMEOUT and within_s < self.limits.wall_s
            return None if cut else verdict

        return self._queue(
            run, lambda complaint: self._fault(candidate.id, complaint), header_of(candidate)
        )

    def close(self) -> None:
        """End all processes; idempotent."""
        self.pool.close()
        self.judge.close()

    def _queue(
        self, run: Callable[[Repl], T], fault: Callable[[str], T], header: str = ""
    ) -> Future[T]:
        def failed(error: Exception) -> T:
            return fault(f"{type(error).__name__}: {error}")

        try:
            return self.pool.submit(run, header=header, on_fault=failed)
        except Exception as error:
            return ready(failed(error))

    def _fault(self, identity: str, complaint: str) -> Verdict:
        return self.stamp.failed(identity, Outcome.INFRASTRUCTURE, complaint)
