"""How faithful a toolchain is to the one a set was made on: does every statement elaborate, and
does its goal print as it did there?

The reference is the field `goal` of a record: what the official Lean and Mathlib printed. Equal
text is no proof of equal meaning, but a difference shows that something is not the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lean_env.disk_cache import DiskCache, key_of
from lean_env.judge.assemble import read_statement
from lean_env.pool import Pool
from lean_env.problems.published import Published, read_published
from lean_env.problems.theorem import ProblemError
from lean_env.repl.message import Severity
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.syntax.source_text import read_head

_SHOW = ":= by\n  trace_state\n  sorry\n"
_STRICT = "set_option autoImplicit false\n"
_FREE = "set_option autoImplicit true\nset_option relaxedAutoImplicit false\n"
_AUTO_BOUND = "elaborates only where Lean makes a variable of an undeclared name"
_LEVEL = re.compile(r"unknown universe level", re.IGNORECASE)
_CHOICE = re.compile(r"\bset_option autoImplicit\b")
_LASTING = (Status.FINISHED, Status.INVALID_INPUT)
_MISSING = re.compile(
    r"unknown (?:identifier|constant|namespace|tactic|attribute|option|module prefix) [`']([^`']+)"
    r"|does not contain `([^`]+)`"
    r"|failed to synthesize\b.*\n\s+(\S+)"
    r"|instance problem is stuck\n\s+(\S+)"
    r"|no compiled module (\S+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of a file, ready to be elaborated; `goal` is the reference where there is one."""

    name: str
    header: str
    text: str
    goal: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one statement.

    `printed` is its goal as it prints here, None where it does not elaborate; `why` is Lean's
    complaint then. `expected` is the reference, None where the file has none.
    """

    name: str
    printed: str | None
    expected: str | None
    why: str = ""

    @property
    def equal(self) -> bool:
        """Whether the goal prints as the reference, to the letter."""
        return self.printed is not None and self.printed == self.expected

    @property
    def good(self) -> bool:
        """Whether nothing is to be said about it."""
        return self.printed is not None and self.expected in (None, self.printed)

    @property
    def auto_bound(self) -> bool:
        """Whether it elaborates only where Lean makes a variable of an undeclared name."""
        return self.why.startswith(_AUTO_BOUND)

    @property
    def missing(self) -> str:
        """The name that Lean does not know, or the beginning of its complaint."""
        if self.printed is not None:
            return ""
        match = _MISSING.search(self.why)
        found = next(filter(None, match.groups()), "") if match else ""
        return found or " ".join(self.why.split())[:60]


@dataclass(frozen=True, slots=True)
class Fidelity:
    """The findings of a whole file, in its order."""

    findings: tuple[Finding, ...]

    @property
    def missing(self) -> list[tuple[str, int]]:
        """What keeps statements from elaborating, with their number, most first."""
        return Counter(item.missing for item in self.findings if item.missing).most_common()

    @property
    def elaborate(self) -> int:
        """Number of statements that elaborate."""
        return sum(item.printed is not None for item in self.findings)

    @property
    def compared(self) -> int:
        """Number of statements with a reference."""
        return sum(item.expected is not None for item in self.findings)

    @property
    def equal(self) -> int:
        """Number of goals that print as the reference, to the letter."""
        return sum(item.equal for item in self.findings)

    def to_json(self) -> dict[str, Any]:
        """Return the report; `rest` are the statements that fail or print differently."""
        return {
            "statements": len(self.findings),
            "elaborate": self.elaborate,
            "compared": self.compared,
            "equal": self.equal,
            "auto_bound": sum(item.auto_bound for item in self.findings),
            "missing": [{"name": name, "statements": count} for name, count in self.missing],
            "rest": [
                {
                    "name": item.name,
                    "why": item.why or "the goal prints differently",
                    "printed": item.printed,
                    "expected": item.expected,
                }
                for item in self.findings
                if not item.good
            ],
        }


def read_statements(path: Path, header: str = "") -> list[Statement]:
    """The statements of a file of records, definitions to be made among them.

    `header` is for records that bring none. Raises ProblemError.
    """
    found = [_statement(published, header) for published in read_published(path)]
    if not found:
        raise ProblemError(f"{path}: no statement in it")
    return found


def _statement(published: Published, default: str) -> Statement:
    try:
        header, text = published.lean
    except ProblemError as error:
        raise ProblemError(f"{published.place}: {error}") from None
    text = read_statement(text).text
    if not header.strip():
        end = read_head(text).end
        header, text = text[:end], text[end:]
    header = header if header.strip() else default
    goal = published.record.get("goal")
    return Statement(
        published.name or published.place,
        f"{header.rstrip()}\n" if header.strip() else "",
        text,
        goal if isinstance(goal, str) else None,
    )


def compare(
    statements: Sequence[Statement],
    pool: Pool,
    *,
    about: str,
    limits: Limits,
    cache: DiskCache | None = None,
    progress: Callable[[], None] = lambda: None,
) -> Fidelity:
    """Elaborate all statements and hold their goals against the references.

    `about` names the toolchain in the keys of `cache`, where a run that was stopped leaves what it
    found out; `progress` is called once per statement.
    """
    findings: dict[int, Finding] = {}

    def submit(index: int) -> Future[Finding]:
        return _submit(statements[index], pool, about, cache, limits)

    for index, finding in pool.map_completed(submit, range(len(statements))):
        findings[index] = finding
        progress()
    return Fidelity(tuple(findings[index] for index in range(len(statements))))


def _submit(
    statement: Statement, pool: Pool, about: str, cache: DiskCache | None, limits: Limits
) -> Future[Finding]:
    key = key_of(
        (about, statement.header, statement.text, statement.goal, limits.wall_s, limits.memory_mb)
    )
    known = cache.get(key) if cache else None
    if known is not None:
        done: Future[Finding] = Future()
        done.set_result(Finding(statement.name, known["printed"], statement.goal, known["why"]))
        return done

    def run(repl: Repl) -> Finding:
        printed, why, lasting = _elaborate(statement, repl, limits)
        if cache and lasting:
            cache.put(key, {"printed": printed, "why": why})
        return Finding(statement.name, printed, statement.goal, why)

    return pool.submit(
        run,
        header=statement.header,
        on_fault=lambda error: Finding(statement.name, None, statement.goal, str(error)),
    )


def _elaborate(statement: Statement, repl: Repl, limits: Limits) -> tuple[str | None, str, bool]:
    """The goal that is printed, or None and why there is none; whether that would come out again.

    Where an undeclared name is bound by Lean, as plain Lean does and Mathlib does not, the goal
    must be the reference: it shows that those who made the set meant it. A universe can be nothing
    else than what was meant.
    """
    chosen = _CHOICE.search(statement.header + statement.text) is not None
    printed, why, lasting = _attempt("" if chosen else _STRICT, statement, repl, limits)
    level = _LEVEL.match(why) is not None
    if printed is not None or chosen or not (level or _MISSING.search(why)):
        return printed, why, lasting
    bound, _, _ = _attempt(_FREE, statement, repl, limits)
    if bound is None:
        return None, why, lasting
    if level or bound == statement.goal:
        return bound, "", lasting
    return None, f"{_AUTO_BOUND}: {why}", lasting


def _attempt(
    options: str, statement: Statement, repl: Repl, limits: Limits
) -> tuple[str | None, str, bool]:
    source = f"{options}{statement.text}\n{_SHOW}"
    elaboration = repl.elaborate(Request(source, header=statement.header, limits=limits))
    return *_read(elaboration, source), elaboration.status in _LASTING


def _read(elaboration: Elaboration, source: str) -> tuple[str | None, str]:
    """The goal that was printed, or None and why there is none."""
    if elaboration.status is not Status.FINISHED:
        return None, elaboration.detail or elaboration.status.value
    lines = source.split("\n")
    printed = None
    for message in elaboration.messages:
        if message.severity is Severity.ERROR:
            where = lines[message.line - 1].strip() if message.line <= len(lines) else ""
            return None, f"{message.text}\n  where it says `{where}`"
        if message.severity is Severity.INFORMATION:
            printed = message.text.rstrip("\n")
    return printed, "" if printed is not None else "no goal was printed"
