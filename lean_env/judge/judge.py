"""The judge: from a candidate to a verdict, each step on data of the step before."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from types import TracebackType

from lean_env.disk_cache import DiskCache
from lean_env.judge.assemble import (
    Reading,
    Statement,
    assemble,
    challenge,
    header_imports,
    header_of,
    read_statement,
)
from lean_env.judge.attempts import Attempts
from lean_env.judge.cache import VerdictCache
from lean_env.judge.candidate import Candidate
from lean_env.judge.challenge import Challenge, Challenges, InvalidStatement, read_challenge
from lean_env.judge.decision import Refused, Stopped
from lean_env.judge.inspect import STANDARD_AXIOMS, inspect
from lean_env.judge.reason import reason_of_errors
from lean_env.judge.replay import Replay
from lean_env.judge.verdict import Level, Outcome, Reason, Stamp, Verdict
from lean_env.kernel.external import ExternalKernel
from lean_env.olean.imports import Library, MissingModuleError
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, render
from lean_env.olean.region import OleanError
from lean_env.pool.pool import Pool
from lean_env.repl.cold import ColdRepl
from lean_env.repl.message import Message, Severity
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

JUDGE_VERSION = 1
"""Part of the key of a cached verdict: raised whenever a verdict could come out differently."""

_STATEMENT_LIMITS = Limits(wall_s=120.0)


def outcome_of(status: Status) -> Outcome:
    """Return what an elaboration that did not finish means for its candidate."""
    return Outcome(status.value)


@dataclass(slots=True)
class _Spending:
    """What the elaborations of one verdict cost, added up."""

    cpu_s: float = 0.0
    memory_mb: float | None = None
    messages: tuple[Message, ...] = ()
    goals: tuple[str, ...] = ()
    axioms: tuple[str, ...] = field(default=())
    truncated: bool = False

    def add(self, elaboration: Elaboration) -> None:
        self.cpu_s += elaboration.cpu_s
        known = [m for m in (self.memory_mb, elaboration.memory_mb) if m is not None]
        self.memory_mb = max(known) if known else None


class Judge:
    """Judges candidates of one toolchain; safe to share between threads.

    `axioms` are the names a proof may rest on. `external` are independent kernels asked at level
    `paranoid`, which needs at least one. `cache` remembers verdicts; it stays open. Close
    the judge, or use it as a context manager.
    """

    def __init__(
        self,
        toolchain: Toolchain,
        sandbox: Sandbox,
        *,
        axioms: frozenset[Name] = STANDARD_AXIOMS,
        external: Sequence[ExternalKernel] = (),
        cache: DiskCache | None = None,
    ) -> None:
        self.toolchain = toolchain
        self.sandbox = sandbox
        self.axioms = axioms
        self._search = (toolchain.sysroot / "lib" / "lean", *toolchain.search_path)
        names = sorted(map(render, axioms)), [kernel.command for kernel in external]
        about = (JUDGE_VERSION, toolchain.key, sandbox.level.value, names)
        self._cache = VerdictCache(cache, about)
        self._libraries: dict[tuple[Name, ...], Library] = {}
        self._challenges = Challenges()
        self._cold_challenges = Challenges()
        self._replay = Replay(toolchain, sandbox, external)
        self._cold = ColdRepl(toolchain, sandbox)
        self._repl: Repl | None = None
        self._lock = threading.Lock()
        self._repl_lock = threading.Lock()

    def __enter__(self) -> Judge:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

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
    ) -> Verdict:
        """Judge one candidate, elaborating on `repl`; never raises for anything in the candidate.

        At level `paranoid` the REPL is left alone: everything runs in fresh processes.
        """
        bounds = limits or Limits()
        if known := self._cache.recall(candidate, level, bounds):
            return known

        def decide(spent: _Spending) -> None:
            self._decide(repl, candidate, level, bounds, spent)

        verdict = self._verdict(candidate.id, level, decide)
        return self._cache.remember(candidate, level, bounds, verdict)

    def judge_compiled(
        self,
        name: str,
        imports: tuple[Name, ...],
        theorem: Name,
        olean: bytes,
        level: Level = Level.STANDARD,
        limits: Limits | None = None,
        *,
        definition: bool = False,
        trusted: bytes | None = None,
    ) -> Verdict:
        """Judge a theorem of a file whose own statements are trusted, from what it compiled to.

        The untrusted bytes `olean` come from a sandboxed elaboration without errors; `name` is the
        verdict's id. With `definition` the theorem is declared as a definition. With `trusted`,
        another compiled file, the statements that count are those of that file.
        """

        def decide(spent: _Spending) -> None:
            self._check_level(level)
            library = self._library(imports)
            try:
                statements = Olean(olean if trusted is None else trusted)
                own = Challenge(theorem, statements, definition)
            except OleanError as error:
                raise Refused(Reason.KERNEL, f"malformed: {error}") from None
            self._establish(own, olean, imports, library, level, limits or Limits(), spent)

        return self._verdict(name, level, decide)

    def _verdict(self, name: str, level: Level, decide: Callable[[_Spending], None]) -> Verdict:
        """Return what `decide` comes to; it returns if all is proved, else raises."""
        start = time.perf_counter()
        spent = _Spending()
        reason: Reason | None = None
        try:
            decide(spent)
            outcome = Outcome.PROVED
        except Refused as refusal:
            outcome, reason = Outcome.REJECTED, refusal.reason
            if not any(entry.severity is Severity.ERROR for entry in spent.messages):
                spent.messages += (Message(Severity.ERROR, 1, 0, refusal.text),)
        except Stopped as stop:
            outcome = stop.outcome
            spent.messages += stop.messages
        return self.stamp(level).verdict(
            name,
            outcome,
            reason,
            messages=spent.messages,
            axioms=spent.axioms,
            goals=spent.goals,
            elapsed_s=time.perf_counter() - start,
            cpu_s=spent.cpu_s,
            memory_mb=spent.memory_mb,
            truncated=spent.truncated,
        )

    def _decide(
        self, repl: Repl, candidate: Candidate, level: Level, limits: Limits, spent: _Spending
    ) -> None:
        """Return if the candidate proves its statement; raises Refused or Stopped."""
        self._check_level(level)
        repl = self.runner(repl, level)
        header = header_of(candidate)
        imports = header_imports(header)
        library = self._library(imports)
        tried = Attempts()
        for reading in assemble(candidate, library.modules):
            if not tried.deserve(reading):
                continue
            try:
                olean = self._elaborate(repl, reading, limits, spent)
                wanted = self._challenge(repl, header, read_statement(candidate.statement))
                self._establish(wanted, olean, imports, library, level, limits, spent)
                return
            except Refused as refusal:
                tried.add(refusal, spent.messages, spent.goals)
        spent.messages, spent.goals = tried.best.messages, tried.best.goals
        raise tried.best.refusal

    def _establish(
        self,
        wanted: Challenge,
        olean: bytes,
        imports: tuple[Name, ...],
        library: Library,
        level: Level,
        limits: Limits,
        spent: _Spending,
    ) -> None:
        """Steps 3 to 6: from a compiled candidate to a proof; raises Refused or Stopped."""
        evidence = inspect(olean, wanted, library, self.axioms)
        spent.axioms = tuple(render(axiom) for axiom in evidence.axioms)
        paranoid = level is Level.PARANOID
        self._replay.official(imports, evidence, wall_s=limits.wall_s, fresh=paranoid)
        if paranoid:
            self._replay.others(library, evidence, self.axioms, wall_s=limits.wall_s)

    def _elaborate(self, repl: Repl, reading: Reading, limits: Limits, spent: _Spending) -> bytes:
        """Elaborate a candidate in one reading; returns its file. Errors reject."""
        request = Request(reading.source, reading.header, limits, want_olean=True)
        for runner in (repl, self._cold):
            elaboration = runner.elaborate(request)
            spent.add(elaboration)
            spent.messages = tuple(reading.place(entry) for entry in elaboration.messages)
            spent.goals = elaboration.goals
            spent.truncated = elaboration.truncated
            if elaboration.status is not Status.FINISHED:
                raise Stopped(outcome_of(elaboration.status), elaboration.detail)
            errors = [entry for entry in elaboration.messages if entry.severity is Severity.ERROR]
            if errors:
                raise Refused(reason_of_errors(errors, elaboration.goals), errors[0].text)
            if elaboration.olean is not None:
                return elaboration.olean
        raise Stopped(Outcome.CRASHED, "the elaboration left no compiled file")

    def _challenge(self, repl: Repl, header: str, statement: Statement) -> Challenge:
        challenges = self._cold_challenges if repl is self._cold else self._challenges

        def make() -> Challenge:
            request = Request(challenge(statement), header, _STATEMENT_LIMITS, want_olean=True)
            for runner in (repl, self._cold):
                elaboration = runner.elaborate(request)
                if elaboration.status is Status.INVALID_INPUT:
                    raise InvalidStatement(elaboration.detail)
                if elaboration.status is not Status.FINISHED:
                    raise Stopped(Outcome.INFRASTRUCTURE, f"the statement: {elaboration.detail}")
                errors = [e for e in elaboration.messages if e.severity is Severity.ERROR]
                if errors:
                    text = f"the statement does not elaborate: {errors[0].text}"
                    raise InvalidStatement(text, elaboration.messages)
                if elaboration.olean is not None:
                    try:
                        return read_challenge(statement, Olean(elaboration.olean))
                    except OleanError as error:
                        raise Stopped(Outcome.INFRASTRUCTURE, str(error)) from None
            raise Stopped(Outcome.INFRASTRUCTURE, "the statement left no compiled file")

        try:
            return challenges.get(header, statement, make)
        except InvalidStatement as error:
            raise Stopped(Outcome.INVALID_INPUT, str(error)) from None

    def _check_level(self, level: Level) -> None:
        if level is Level.PARANOID and not self._replay.external:
            raise Stopped(Outcome.INFRASTRUCTURE, "paranoid verdicts need an external kernel")

    def _library(self, imports: tuple[Name, ...]) -> Library:
        with self._lock:
            library = self._libraries.get(imports)
            if library is None:
                try:
                    library = Library(self._search, imports)
                except MissingModuleError as error:
                    mend = self.toolchain.how_to_get(error.module)
                    raise Stopped(Outcome.INVALID_INPUT, f"the header: {error}: {mend}") from None
                except (OSError, OleanError) as error:
                    raise Stopped(Outcome.INFRASTRUCTURE, f"the library: {error}") from None
                self._libraries[imports] = library
            return library
