"""A judge with a pool of its own, for trainers, evaluations and searches."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, wait
from dataclasses import replace

from lean_env.closing import Closing
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

_SHORT_TURN_S = 0.25  # enough for most proofs


class Verifier(Closing):
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

    def prepare(self, statements: Iterable[tuple[str, str]]) -> list[str | None]:
        """Elaborate (header, statement) pairs that candidates are to come for; see `Judge.prepare`.

        Returns for each what is wrong with it, None where nothing is.
        """
        return self.judge.prepare(self.pool, statements, self.level)

    def verify(
        self, candidates: Sequence[Candidate], *, deadline_s: float | None = None
    ) -> list[Verdict]:
        """Judge all candidates, equal ones once, and return their verdicts in order.

        Returns after `deadline_s` seconds at the latest: what is not judged by then has the outcome
        `infrastructure`, since it is not the candidate's fault; who had all the time of its own
        limit is a timeout. Where so many seconds cannot hold everybody's limit, all get a short
        turn first and the unfinished longer ones, so that nobody waits behind those without end.
        Never raises for a fault of Lean.
        """
        budget = _Budget(deadline_s, self.limits.wall_s, self.pool.workers)
        waiting = {_content(candidate): candidate for candidate in candidates}
        judged: dict[_Content, Verdict] = {}
        while waiting:
            turn_s = budget.turn(len(waiting))
            futures = {
                key: self._submit(candidate, turn_s, budget) for key, candidate in waiting.items()
            }
            wait(futures.values(), budget.left_s)
            for key, future in futures.items():
                verdict = self._result(waiting[key], future)
                if verdict is not None:
                    judged[key] = verdict
            if budget.is_over:
                break
            waiting = {key: waiting[key] for key in waiting if key not in judged}
        verdicts = []
        for candidate in candidates:
            verdict = judged.get(_content(candidate)) or self._late(candidate)
            verdicts.append(replace(verdict, id=candidate.id))
        return verdicts

    def close(self) -> None:
        """End all processes; idempotent."""
        self.pool.close()
        self.judge.close()

    def _submit(
        self, candidate: Candidate, turn_s: float, budget: _Budget
    ) -> Future[Verdict | None]:
        """Queue a turn of `turn_s` seconds; its result is None if that was cut short."""

        def run(repl: Repl) -> Verdict | None:
            left = budget.left_s
            within_s = turn_s if left is None else min(turn_s, left)
            if within_s <= 0:
                return None
            verdict = self.judge.judge_on(repl, candidate, self.level, self.limits, within_s)
            cut = verdict.outcome is Outcome.TIMEOUT and within_s < self.limits.wall_s
            return None if cut else verdict

        def failed(error: Exception) -> Verdict:
            return self._infrastructure(candidate, f"{type(error).__name__}: {error}")

        try:
            return self.pool.submit(run, header=header_of(candidate), on_fault=failed)
        except Exception as error:
            future: Future[Verdict | None] = Future()
            future.set_result(failed(error))
            return future

    def _result(self, candidate: Candidate, future: Future[Verdict | None]) -> Verdict | None:
        """The verdict of a turn; None if there is none yet."""
        if not future.done():
            future.cancel()
            return None
        try:
            return future.result()
        except Exception as error:
            return self._infrastructure(candidate, f"{type(error).__name__}: {error}")

    def _late(self, candidate: Candidate) -> Verdict:
        return self._infrastructure(candidate, "not judged before the deadline of the batch")

    def _infrastructure(self, candidate: Candidate, complaint: str) -> Verdict:
        stamp = self.judge.stamp(self.level)
        return stamp.failed(candidate.id, Outcome.INFRASTRUCTURE, complaint)


_Content = tuple[object, ...]


def _content(candidate: Candidate) -> _Content:
    return (candidate.header, candidate.statement, candidate.proof, candidate.code)


class _Budget:
    """The seconds of one call, and how long a turn at a worker is when they are shared."""

    def __init__(self, seconds: float | None, limit_s: float, workers: int) -> None:
        self._end = None if seconds is None else time.monotonic() + seconds
        self._limit_s = limit_s
        self._workers = workers
        self._turn_s = 0.0

    @property
    def left_s(self) -> float | None:
        """Seconds that are left, 0 when it is over; None where there is no end."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())

    @property
    def is_over(self) -> bool:
        """Whether there is no time left."""
        return self.left_s == 0.0

    def turn(self, count: int) -> float:
        """Return the length of the next turn, for each of `count` candidates.

        The whole limit, if all can have it. Else a part of what each could have, then twice as long
        each time; and when that is more than can be shared out, the whole limit for the first.
        """
        left_s = self.left_s
        if left_s is None or self._limit_s * -(-count // self._workers) <= left_s:
            return self._limit_s
        share_s = left_s * self._workers / count
        if self._turn_s == 0.0:
            self._turn_s = max(share_s / 4, min(_SHORT_TURN_S, share_s / 2))
        else:
            self._turn_s *= 2
        if self._turn_s > share_s:
            self._turn_s = self._limit_s
        return min(self._turn_s, self._limit_s)
