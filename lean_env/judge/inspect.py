"""Steps 3 to 5 of a verdict: read the candidate's file, compare its statement, list its axioms."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

from lean_env.deadline import Deadline
from lean_env.judge.challenge import SORRY, Challenge
from lean_env.judge.compare import Comparison, Different
from lean_env.judge.decision import Refused
from lean_env.judge.verdict import Reason
from lean_env.judge.wording import brief_name, brief_names
from lean_env.kernel.binding import ACCELERATED
from lean_env.kernel.declarations import Declaration, UnsupportedConstant, declarations
from lean_env.olean.axioms import COMPILER_ORACLES
from lean_env.olean.constant import ConstantKind, Safety
from lean_env.olean.dependencies import Source, direct, reachable
from lean_env.olean.expr import TermsLimitError
from lean_env.olean.imports import Library
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, render
from lean_env.olean.region import OleanError, OleanLimitError, ReadLimits

STANDARD_AXIOMS = frozenset({("propext",), ("Classical", "choice"), ("Quot", "sound")})

_LIMITS = ReadLimits(max_bytes=64 << 20, max_work=5_000_000)
_MAX_VISITS = 20_000_000  # of expressions, over all constants
_ACCELERATED = frozenset(ACCELERATED)
_LOOK_EVERY = 1000  # names between two looks at the clock
_SUSPECT = (ConstantKind.AXIOM, ConstantKind.OPAQUE, ConstantKind.QUOTIENT)
# Attributes under which compiled code differs from what the kernel sees.
_REPLACED = (("Lean", "Compiler", "implementedByAttr"), ("Lean", "externAttr"))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a candidate's proof is made of, ready for a kernel."""

    theorem: Name
    axioms: tuple[Name, ...]
    file: Olean
    declarations: tuple[Declaration, ...]

    def find(self, name: Name) -> Source | None:
        """Return a constant of the candidate's file."""
        return Source(self.file[name], self.file.terms) if name in self.file else None


class CompiledFile:
    """A compiled candidate: read once, and inspected for each theorem in it that is asked about.

    Raises Refused for a file that cannot be read or that declares what is not its to declare, and
    DeadlineExceeded.
    """

    def __init__(self, olean: bytes, library: Library, deadline: Deadline) -> None:
        self._library = library
        with _refusing():
            self.file = Olean(olean, _LIMITS, deadline=deadline)
            _check_names(self.file, library, deadline)
            self._replaced = frozenset().union(*map(self.file.tagged_constants, _REPLACED))

    def inspect(
        self, challenge: Challenge, allowed: frozenset[Name], deadline: Deadline
    ) -> Evidence:
        """Check everything about a theorem short of its proof's correctness.

        `allowed` are the axioms it may rest on. Each theorem has the whole of the limits to itself.
        Raises Refused with the reason, or DeadlineExceeded.
        """
        with _refusing():
            self.file.renew(_LIMITS.max_work, _MAX_VISITS, deadline)
            evidence = self._inspect(challenge, allowed, deadline)
            self.file.terms.work_left = math.inf  # what comes after goes over the terms once
            return evidence

    def find(self, name: Name) -> Source | None:
        """Return a constant of the file."""
        return Source(self.file[name], self.file.terms) if name in self.file else None

    def _inspect(
        self, challenge: Challenge, allowed: frozenset[Name], deadline: Deadline
    ) -> Evidence:
        theorem = self.find(challenge.name)
        if theorem is None:
            raise Refused(Reason.MISSING_THEOREM, f"no theorem {brief_name(challenge.name)}")
        wanted = ConstantKind.DEFINITION if challenge.definition else ConstantKind.THEOREM
        if theorem.constant.kind is not wanted:
            kind = theorem.constant.kind.value
            raise Refused(
                Reason.MISSING_THEOREM, f"{brief_name(challenge.name)} is no theorem but {kind}"
            )
        trusted = challenge.find(challenge.name)
        assert trusted is not None
        comparison = Comparison(challenge.find, self.find, deadline)
        try:
            comparison.check(trusted, theorem)
        except Different as error:
            raise Refused(
                Reason.STATEMENT_MISMATCH, f"the statement was changed: {error}"
            ) from None
        needed = reachable([challenge.name], self.find, deadline)
        axioms = _axioms(needed, self._library, deadline)
        if SORRY in axioms:
            raise Refused(Reason.SORRY, "the proof uses `sorry`")
        if unwanted := axioms - allowed:
            raise Refused(Reason.AXIOM, f"the proof uses {brief_names(unwanted)}")
        _check_detours(needed, self._replaced, comparison, deadline)
        ordered = tuple(sorted(axioms, key=render))
        return Evidence(challenge.name, ordered, self.file, tuple(declarations(needed, deadline)))


@contextlib.contextmanager
def _refusing() -> Iterator[None]:
    """Turn what is wrong with the bytes into a refusal."""
    try:
        yield
    except (OleanLimitError, TermsLimitError) as error:
        raise Refused(Reason.FORBIDDEN, f"the proof is too large to judge: {error}") from None
    except OleanError as error:
        raise Refused(Reason.KERNEL, f"the compiled file is malformed: {error}") from None
    except UnsupportedConstant as error:
        raise Refused(Reason.KERNEL, str(error)) from None


def _check_names(file: Olean, library: Library, deadline: Deadline) -> None:
    """No constant may stand for another: neither one of the library nor one the kernel computes."""
    for number, name in enumerate(file):
        if number % _LOOK_EVERY == 0:
            deadline.check()
        if name in library:
            raise Refused(Reason.FORBIDDEN, f"{brief_name(name)} is declared by the library")
        if name in _ACCELERATED:
            raise Refused(Reason.FORBIDDEN, f"the kernel computes {brief_name(name)} by its name")


def _axioms(needed: dict[Name, Source], library: Library, deadline: Deadline) -> set[Name]:
    """Every axiom below the needed constants, the library's part included."""
    axioms: set[Name] = set()
    from_library: set[Name] = set()
    for name, source in needed.items():
        deadline.check()
        if source.constant.kind is ConstantKind.AXIOM:
            axioms.add(name)
        from_library.update(below for below in direct(source) if below not in needed)
    for name in from_library:
        deadline.check()
        started = time.monotonic()
        axioms |= library.axioms(name)
        deadline.allow(time.monotonic() - started)  # the library is read once, for everybody
        if name in COMPILER_ORACLES:
            axioms.add(name)
    return axioms


def _check_detours(
    needed: dict[Name, Source],
    replaced: frozenset[Name],
    comparison: Comparison,
    deadline: Deadline,
) -> None:
    """Refuse what a proof may only use if the trusted text itself declares it, just so."""
    for name, source in needed.items():
        deadline.check()
        constant = source.constant
        suspect = (
            constant.kind in _SUSPECT or constant.safety is not Safety.SAFE or name in replaced
        )
        if not suspect or comparison.is_copy(name):
            continue
        if constant.kind is ConstantKind.AXIOM:
            # Allowed by name, yet declared by the candidate: an imitation.
            raise Refused(Reason.AXIOM, f"the file declares {brief_name(name)} itself")
        if constant.safety is not Safety.SAFE:
            raise Refused(Reason.FORBIDDEN, f"the proof uses the unsafe {brief_name(name)}")
        if constant.kind is ConstantKind.OPAQUE:
            raise Refused(Reason.FORBIDDEN, f"the proof uses the opaque {brief_name(name)}")
        if constant.kind is ConstantKind.QUOTIENT:
            raise Refused(Reason.FORBIDDEN, f"{brief_name(name)} is not a file's to declare")
        raise Refused(Reason.FORBIDDEN, f"the code of {brief_name(name)} is replaced")
