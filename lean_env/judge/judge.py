"""The judge: from a candidate to a verdict, each step on data of the step before."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from functools import partial

from lean_env.closing import Closing
from lean_env.deadline import DeadlineExceeded
from lean_env.judge.assemble import Reading, assemble, complete_header, header_of
from lean_env.judge.attempts import Attempt, Attempts
from lean_env.judge.cache import RecordCache, VerdictCache
from lean_env.judge.candidate import Candidate
from lean_env.judge.challenge import Challenge, InvalidStatement
from lean_env.judge.claim import Claim
from lean_env.judge.decision import Refused, Stopped
from lean_env.judge.inspect import STANDARD_AXIOMS, CompiledFile
from lean_env.judge.reason import reason_of_errors
from lean_env.judge.replay import Replay
from lean_env.judge.sources import sources_digest
from lean_env.judge.statements import Statements, Trusted
from lean_env.judge.trial import Trial
from lean_env.judge.verdict import Level, Outcome, Reason, Stamp, Verdict
from lean_env.kernel.external import ExternalKernel
from lean_env.olean.imports import Library
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, render
from lean_env.olean.region import OleanError
from lean_env.pool.pool import Pool
from lean_env.repl.cold import ColdRepl
from lean_env.repl.message import Severity
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Limits, Repl, Request
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


class Judge(Closing):
    """Judges candidates of one toolchain; safe to share between threads.

    `axioms` are the names a proof may rest on. `external` are independent kernels asked at level
    `paranoid`, which needs at least one. `cache` remembers verdicts; it stays open.
    `statement_limits` bound each elaboration of a statement (120 s unless given). Close the judge,
    or use it as a context manager.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        sandbox: Sandbox,
        *,
        axioms: frozenset[Name] = STANDARD_AXIOMS,
        external: Sequence[ExternalKernel] = (),
        cache: RecordCache | None = None,
        statement_limits: Limits | None = None,
    ) -> None:
        self.toolchain = toolchain
        self.sandbox = sandbox
        self.axioms = axioms
        names = sorted(map(render, axioms)), [kernel.command for kernel in external]
        about = (sources_digest(), toolchain.key, sandbox.level.value, names)
        self.cache = VerdictCache(cache, about)
        self._cold = ColdRepl(toolchain, sandbox)
        self._statements = Statements(toolchain, self._cold, axioms, statement_limits)
        self._replay = Replay(toolchain, sandbox, external)
        self._repl: Repl | None = None
        self._repl_lock = threading.Lock()

    def close(self) -> None:
        """End every process of the judge's own; idempotent."""
        self._replay.close()
        with self._repl_lock:
            if self._repl is not None:
                self._repl.close()
                self._repl = None

    def stamp(self, level: Level) -> Stamp:
        """Return the maker of this judge's verdicts at a level."""
        return Stamp(level, str(self.toolchain), self.sandbox.level.value)

    def runner(self, repl: Repl, level: Level) -> Repl:
        """Return what elaborates at a level: `repl`, or fresh processes for paranoid verdicts."""
        return self._cold if level is Level.PARANOID else repl

    def prepare(
        self, pool: Pool, statements: Iterable[tuple[str, str]], level: Level = Level.STANDARD
    ) -> list[str | None]:
        """Elaborate trusted (header, statement) pairs ahead of their candidates, many at once.

        Returns for each what is wrong with it, None where nothing is or where Lean could not be
        asked. Without this each statement is elaborated before its first candidate.
        """

        def submit(pair: tuple[str, str]) -> Future[str | None]:
            return pool.submit(
                lambda repl: self.prepare_on(repl, *pair, level),
                header=complete_header(pair[0]),
                on_fault=lambda _: None,
            )

        found = dict(pool.map_completed(submit, statements))
        return [found[index] for index in range(len(found))]

    def prepare_on(
        self, repl: Repl, header: str, statement: str, level: Level = Level.STANDARD
    ) -> str | None:
        """Elaborate one trusted pair; see `prepare`."""
        try:
            self._statements.establish(self.runner(repl, level), complete_header(header), statement)
        except Stopped as stop:
            return str(stop) if stop.outcome is Outcome.INVALID_INPUT else None
        return None

    def judge(
        self, candidate: Candidate, level: Level = Level.STANDARD, limits: Limits | None = None
    ) -> Verdict:
        """Judge one candidate on a REPL of the judge's own."""
        with self._repl_lock:
            if self._repl is None:
                self._repl = open_repl(self.toolchain, sandbox=self.sandbox, eager=True)
            return self.judge_on(self._repl, candidate, level, limits)

    def judge_many(
        self,
        pool: Pool,
        candidates: Iterable[Candidate],
        level: Level = Level.STANDARD,
        limits: Limits | None = None,
    ) -> Iterator[tuple[int, Verdict]]:
        """Judge candidates on a pool of this toolchain's REPLs; (index, verdict) as they finish."""

        def submit(candidate: Candidate) -> Future[Verdict]:
            return pool.submit(
                lambda repl: self.judge_on(repl, candidate, level, limits),
                header=header_of(candidate),
                on_fault=lambda error: self.stamp(level).failed(
                    candidate.id, Outcome.INFRASTRUCTURE, f"{type(error).__name__}: {error}"
                ),
            )

        yield from pool.map_completed(submit, candidates)

    def judge_on(
        self,
        repl: Repl,
        candidate: Candidate,
        level: Level = Level.STANDARD,
        limits: Limits | None = None,
        within_s: float | None = None,
    ) -> Verdict:
        """Judge one candidate, elaborating on `repl`; never raises for anything in the candidate.

        Header and statement come first: what is wrong with them is `invalid_input`. From then on
        the candidate has `limits.wall_s` seconds for everything, or `within_s` if that is less; no
        process or file of its can make another outcome of it than its own. At level `paranoid`
        the REPL is left alone: everything runs in fresh processes.
        """
        bounds = limits or Limits()
        if known := self.cache.recall(candidate, level, bounds):
            return known
        stamp, runner = self.stamp(level), self.runner(repl, level)
        try:
            self.check_level(level)
            header = header_of(candidate)
            trusted = self._statements.establish(runner, header, candidate.statement)
        except Stopped as stop:
            return stamp.verdict(candidate.id, stop.outcome, messages=stop.messages)

        def decide(trial: Trial) -> None:
            tried = Attempts()
            for reading in assemble(candidate, trusted.library.modules):
                if not tried.deserve(reading):
                    continue
                try:
                    olean = self._elaborate(runner, reading, trial)
                    compiled = CompiledFile(olean, trusted.library, trial.deadline)
                    self._prove(trusted, compiled, level, trial)
                    return
                except Refused as refusal:
                    tried.add(Attempt(refusal, trial.messages, trial.goals, trial.truncated))
            best = tried.best
            trial.messages, trial.goals, trial.truncated = best.messages, best.goals, best.truncated
            raise best.refusal

        verdict = Trial.begin(bounds, within_s).verdict(stamp, candidate.id, decide)
        return self.cache.remember(candidate, level, bounds, verdict)

    def judge_compiled(
        self,
        claims: Iterable[Claim],
        imports: tuple[Name, ...],
        olean: bytes,
        level: Level = Level.STANDARD,
        limits: Limits | None = None,
        *,
        trusted: bytes | None = None,
    ) -> Iterator[Verdict]:
        """Judge theorems of a file whose own statements are trusted, from what it compiled to.

        The untrusted bytes `olean` come from a sandboxed elaboration without errors; they are read
        once, in the time of the first claim. Each claim has `limits` to itself. With `trusted`,
        another compiled file, the statements that count are those of that file.
        """
        opened: CompiledFile | Exception | None = None
        statements: Olean | None = None
        bounds = limits or Limits()

        def read(trial: Trial) -> tuple[CompiledFile, Olean]:
            nonlocal opened, statements
            if opened is None:
                try:
                    opened = CompiledFile(olean, library, trial.deadline)
                    statements = opened.file
                    if trusted is not None:
                        statements = Olean(trusted, deadline=trial.deadline)
                except OleanError as error:
                    opened = Refused(Reason.KERNEL, f"malformed: {error}")
                except (Refused, DeadlineExceeded, MemoryError) as error:
                    opened = error
            if isinstance(opened, Exception):
                raise opened
            assert statements is not None
            return opened, statements

        def decide(trial: Trial, claim: Claim) -> None:
            compiled, stated = read(trial)
            own = Challenge(claim.theorem, stated, claim.definition)
            self._prove(Trusted(own, imports, library), compiled, level, trial)

        stamp = self.stamp(level)
        stopped: Stopped | None = None
        try:
            self.check_level(level)
            library = self.library(imports)
        except Stopped as stop:
            stopped = stop
        for claim in claims:
            if stopped is not None:
                yield stamp.verdict(claim.id, stopped.outcome, messages=stopped.messages)
            else:
                yield Trial.begin(bounds).verdict(stamp, claim.id, partial(decide, claim=claim))

    def _prove(self, trusted: Trusted, compiled: CompiledFile, level: Level, trial: Trial) -> None:
        """Steps 4 to 6: from a compiled candidate to a proof; raises Refused or Stopped."""
        evidence = compiled.inspect(trusted.challenge, self.axioms, trial.deadline)
        trial.axioms = tuple(render(axiom) for axiom in evidence.axioms)
        paranoid = level is Level.PARANOID
        self._replay.official(
            trusted.imports, evidence, trial.deadline, trial.limits.memory_mb, fresh=paranoid
        )
        if paranoid:
            self._replay.others(trusted.library, evidence, self.axioms, trial.deadline)

    def _elaborate(self, repl: Repl, reading: Reading, trial: Trial) -> bytes:
        """Elaborate a candidate in one reading; returns its file. Errors reject."""
        request = Request(reading.source, reading.header, trial.limits, want_olean=True)
        for runner in (repl, self._cold):
            found = trial.elaborate(runner, request)
            trial.messages = tuple(reading.place(entry) for entry in found.messages)
            trial.goals = found.goals
            errors = [entry for entry in found.messages if entry.severity is Severity.ERROR]
            if errors:
                raise Refused(reason_of_errors(errors, found.goals), errors[0].text)
            if found.olean is not None:
                return found.olean
        raise Stopped(Outcome.CRASHED, "the elaboration left no compiled file")

    def check_level(self, level: Level) -> None:
        """Raise Stopped when this judge cannot reach verdicts at a level."""
        if level is Level.PARANOID and not self._replay.has_second_kernel:
            raise Stopped(Outcome.INFRASTRUCTURE, "paranoid verdicts need an external kernel")

    def library(self, imports: tuple[Name, ...]) -> Library:
        """Return all that these modules bring; raises Stopped when one is missing."""
        try:
            return self._statements.library(imports)
        except InvalidStatement as error:
            raise Stopped(Outcome.INVALID_INPUT, str(error)) from None
