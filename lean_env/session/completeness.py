"""Whether a proof is complete: as sound as a verdict, since the judge gives it.

A hole is filled for good only if the whole declaration, as it will stand in the file, elaborates
without error and the judge accepts what it compiles to: the same statement as with `sorry` in the
hole, axioms that are permitted, and the kernel's consent. No message of Lean's decides that; they
only choose the words for what is not complete.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from lean_env.judge.assemble import DEFAULT_HEADER, header_imports
from lean_env.judge.claim import Claim
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Reason
from lean_env.olean.constant import ConstantKind
from lean_env.olean.expr import PI
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, render
from lean_env.olean.ranges import declaration_ranges
from lean_env.olean.region import OleanError
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.session.compiler import Compiler
from lean_env.session.environment_repl import REBUILD_S
from lean_env.session.environment_text import MANY_COMMANDS, EnvironmentText, whole_lines
from lean_env.session.hole import Hole
from lean_env.session.step import Step
from lean_env.syntax.commands import Command, commands
from lean_env.syntax.lexer import blank
from lean_env.toolchain import Toolchain

COMPLETED = "Completed"
OPEN_GOALS = "Incomplete: open goals remain"
CONTAINS_SORRY = "Incomplete: contains sorry"
CONTAINS_METAVARIABLES = "Incomplete: contains metavariable(s)"
_KERNEL = "(kernel) "
_LEFT_OPEN = ("unsolved goals", "(kernel) declaration has metavariables", "don't know how to ")
_EXAMPLE = re.compile(r"\bexample\b")
# An `example` leaves nothing in the compiled file, so it is judged under a name.
_NAMED_EXAMPLE = "def «an example of lean-env»"
_NOWHERE = "it stands in no declaration"
_CAPACITY = 64


@dataclass(frozen=True, slots=True)
class _Trusted:
    """A hole's text with `sorry` in it, under a header: what it compiles to and declares there."""

    header: str
    hole: Hole
    olean: bytes
    targets: dict[Name, ConstantKind]


class Completeness:
    """Tells whether holes are filled for good, on a REPL and with a judge of its own.

    Close it, which ends their processes.
    """

    def __init__(self, toolchain: Toolchain, sandbox: Sandbox) -> None:
        self.toolchain = toolchain
        self._compiler = Compiler(toolchain, sandbox)
        self._judge = Judge(toolchain, sandbox)
        self._trusted: OrderedDict[tuple[EnvironmentText, str, int], _Trusted | str] = OrderedDict()

    def close(self) -> None:
        """End every process; idempotent."""
        self._compiler.close()
        self._judge.close()

    def interrupt(self) -> None:
        """End what another thread has elaborated here, as a fault; the next call is served."""
        self._compiler.interrupt()

    def status(self, environment: EnvironmentText, step: Step, limits: Limits) -> str:
        """Return the status of the proof after a step, in the words of the protocol."""
        if step.goals:
            return OPEN_GOALS
        if any(message.severity is Severity.ERROR for message in step.messages):
            return self._around(environment, step.hole, limits)
        complaint = self.complaint(environment, step.hole, limits)
        if complaint is None:
            return COMPLETED
        if complaint.startswith(_LEFT_OPEN):
            return CONTAINS_METAVARIABLES
        if complaint == CONTAINS_SORRY:
            return complaint
        said = complaint.startswith(_KERNEL)
        return f"Error: {'kernel type check failed: ' if said else ''}{complaint}"

    def complaint(
        self,
        environment: EnvironmentText,
        hole: Hole,
        limits: Limits,
        fill: Callable[[Hole], str] = Hole.filled,
    ) -> str | None:
        """Return why the declaration around a hole is not proved; None if it is.

        `fill` returns the text with the tactics in the hole, as it will stand in the file.
        """
        bounds = replace(limits, wall_s=limits.wall_s + REBUILD_S)
        trusted = self._with_sorry(environment, hole, bounds)
        if isinstance(trusted, str):
            return trusted
        filled = fill(replace(trusted.hole, tactics=hole.tactics))
        compiled = self._compiler.compile(trusted.header, filled, bounds)
        if compiled.olean is None:
            return compiled.complaint
        imports = header_imports(environment.header)
        for name, kind in trusted.targets.items():
            if kind not in (ConstantKind.THEOREM, ConstantKind.DEFINITION):
                return f"{render(name)} is declared as {kind.value}"
            judge = partial(
                self._judge.judge_compiled,
                [Claim("", name, kind is ConstantKind.DEFINITION)],
                imports,
                compiled.olean,
                limits=limits,
            )
            (verdict,) = judge(trusted=trusted.olean)
            if verdict.reason is Reason.STATEMENT_MISMATCH:
                # What a definition is about depends on the section variables that its value uses.
                used = _further_binders(name, trusted.olean, compiled.olean)
                again = self._mentioning(trusted, used, bounds)
                (verdict,) = judge(trusted=again) if again is not None else (verdict,)
            if verdict.reason is Reason.SORRY:
                return CONTAINS_SORRY
            if not verdict.proved:
                return verdict.messages[0].text if verdict.messages else verdict.outcome.value
        return None

    def _around(self, environment: EnvironmentText, hole: Hole, limits: Limits) -> str:
        """Return what a proof lacks whose hole is filled but for an error that Lean got over."""
        bounds = replace(limits, wall_s=limits.wall_s + REBUILD_S)
        trusted = self._with_sorry(environment, hole, bounds)
        open_elsewhere = isinstance(trusted, str) and trusted.startswith(_LEFT_OPEN)
        return CONTAINS_METAVARIABLES if open_elsewhere else CONTAINS_SORRY

    def _with_sorry(
        self, environment: EnvironmentText, hole: Hole, limits: Limits
    ) -> _Trusted | str:
        key = environment, hole.text, hole.start
        known = self._trusted.get(key)
        if known is None:
            known = self._compile_trusted(environment, hole, limits)
            self._trusted[key] = known
            if len(self._trusted) > _CAPACITY:
                self._trusted.popitem(last=False)
        return known

    def _compile_trusted(
        self, environment: EnvironmentText, hole: Hole, limits: Limits
    ) -> _Trusted | str:
        """Compile the text with `sorry` in the hole; what fails in the environment is left out."""
        named = _named(hole)
        if len(environment.commands) > MANY_COMMANDS and self._compiler.keeps_commands:
            found = self._without_failing(environment.text, named, limits)
            if found is not None:
                return found
        whole = named.within(environment.commands, "")
        return self._without_failing(environment.header, whole, limits) or _NOWHERE

    def _without_failing(self, header: str, whole: Hole, limits: Limits) -> _Trusted | str | None:
        """Compile a text without the commands around the hole's that fail; None: for its header.

        What follows the declaration is left out as well, unless the declaration needs it (`end`).
        """
        complaint = _NOWHERE
        parts = commands(whole.text)
        own = next((c for c in parts if c.first_line <= whole.line <= c.last_line), None)
        later = [c for c in parts if own is not None and c.first_line > own.last_line]
        for unwanted in (later, []):
            text = _without(whole.text, unwanted)
            for _ in range(len(parts) + 1):
                hole = replace(whole, text=text)
                compiled = self._compiler.compile(header, hole.left_open(), limits)
                if compiled.refused:
                    return None
                if compiled.olean is not None:
                    if targets := _targets(compiled.olean, header, hole):
                        return _Trusted(header, hole, compiled.olean, targets)
                    break
                failing = [c for c in parts if any(_concerns(e, c) for e in compiled.errors)]
                if own in failing or not failing:
                    own_errors = [e.text for e in compiled.errors if own and _concerns(e, own)]
                    complaint = own_errors[0] if own_errors else compiled.complaint
                    break
                text = _without(text, failing)
        return complaint

    def _mentioning(
        self, trusted: _Trusted, names: tuple[str, ...], limits: Limits
    ) -> bytes | None:
        """Compile the text with `sorry` in the hole after a mention of some names."""
        if not names:
            return None
        source = trusted.hole.left_open(*names)
        return self._compiler.compile(trusted.header, source, limits).olean


def _named(hole: Hole) -> Hole:
    """Return the hole with a name for the `example` it stands in, if it stands in one."""
    blanked = blank(hole.text)
    starts = [c.first_line for c in commands(hole.text) if c.first_line <= hole.line]
    begin = sum(len(line) + 1 for line in hole.text.split("\n")[: starts[-1] - 1]) if starts else 0
    found = _EXAMPLE.search(blanked, begin, hole.start)
    if found is None:
        return hole
    text = hole.text[: found.start()] + _NAMED_EXAMPLE + hole.text[found.end() :]
    return replace(hole, text=text, start=hole.start + len(_NAMED_EXAMPLE) - len(found.group()))


def _targets(olean: bytes, header: str, hole: Hole) -> dict[Name, ConstantKind]:
    """Return the constants of the declarations that a hole stands in, helpers below included."""
    try:
        file = Olean(olean)
        ranges = declaration_ranges(file)
    except OleanError:
        return {}
    above = whole_lines(header or DEFAULT_HEADER).count("\n")
    place = hole.line + above, hole.column
    around = [area for area in ranges.values() if area.covers(*place)]
    return {
        name: file[name].kind
        for name, area in ranges.items()
        if name in file and any(area.within(other) for other in around)
    }


def _further_binders(name: Name, trusted: bytes, candidate: bytes) -> tuple[str, ...]:
    """Return the names that a candidate's type binds and the trusted one does not."""
    try:
        known, found = (_binders(name, Olean(data)) for data in (trusted, candidate))
    except OleanError:
        return ()
    return tuple(binder for binder in found if binder not in known)


def _binders(name: Name, file: Olean) -> list[str]:
    node = file.terms.exprs[file[name].type]
    found = []
    while node[0] == PI:
        binder = node[1]
        if len(binder) == 1 and isinstance(binder[0], str):
            found.append(binder[0])
        node = file.terms.exprs[node[4]]
    return found


def _concerns(error: Message, command: Command) -> bool:
    return command.first_line <= error.line <= command.last_line


def _without(text: str, unwanted: list[Command]) -> str:
    """Overwrite commands by blanks, so that everything else stays where it is."""
    lines = text.split("\n")
    for command in unwanted:
        for index in range(command.first_line - 1, min(command.last_line, len(lines))):
            lines[index] = " " * len(lines[index])
    return "\n".join(lines)
