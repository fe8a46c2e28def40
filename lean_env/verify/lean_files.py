"""Every theorem of a `.lean` file: its statements are trusted, its proofs are not.

The file is elaborated as a whole. Commands with errors are reported, taken out and the rest is
elaborated again, until nothing complains; then each remaining theorem is judged from what was
compiled. So one bad proof costs the theorems that use it, and no others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from lean_env.judge.judge import Judge
from lean_env.judge.reason import reason_of_errors
from lean_env.judge.trial import outcome_of
from lean_env.judge.verdict import Level, Outcome, Reason, Stamp, Verdict
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, render
from lean_env.olean.region import OleanError
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.syntax.commands import Command, commands
from lean_env.syntax.heads import THEOREMS
from lean_env.syntax.source_text import read_head

_COMPONENT = re.compile(r"«([^»]*)»|([^.«»]+)")
_SECONDS_A_COMMAND = 1.0


@dataclass(slots=True)
class _File:
    """A file on its way to verdicts; `lines` is what is still to be elaborated."""

    name: str
    lines: list[str]
    header: str
    imports: tuple[Name, ...]
    pending: list[Command]
    verdicts: list[Verdict] = field(default_factory=list)

    def take_out(self, command: Command) -> None:
        """Overwrite a command by empty lines, so that all others stay where they are."""
        self.pending.remove(command)
        for index in range(command.first_line - 1, min(command.last_line, len(self.lines))):
            self.lines[index] = ""

    def identify(self, command: Command) -> str:
        """The id of a command's verdict."""
        return f"{self.name}:{command.name or command.first_line}"


def judge_lean_file(
    judge: Judge,
    repl: Repl,
    name: str,
    text: str,
    level: Level = Level.STANDARD,
    limits: Limits | None = None,
) -> list[Verdict]:
    """Return a verdict for every theorem, in file order, and for every other command that fails.

    Ids are `name:Full.Name`, or `name:line` for commands without a name and for names that repeat.
    `limits` hold for the whole file, with a second more for each command.
    """
    stamp = judge.stamp(level)
    repl = judge.runner(repl, level)
    head = read_head(text)
    if head.words:
        complaint = f"`{head.words[0]}` files cannot be verified"
        return [stamp.failed(name, Outcome.INVALID_INPUT, complaint)]
    all_commands = commands(text)
    file = _File(
        name=name,
        lines=(head.blanked + text[head.end :]).split("\n"),
        header="".join(f"import {render(module)}\n" for module in head.imports),
        imports=tuple(dict.fromkeys((("Init",), *head.imports))),
        pending=[command for command in all_commands if command.keyword != "import"],
    )
    _number_repeated(file)
    allowed = limits or Limits()
    allowed = replace(allowed, wall_s=allowed.wall_s + _SECONDS_A_COMMAND * len(file.pending))
    while True:
        result = _elaborate(repl, file, allowed)
        if result.status is Status.INVALID_INPUT:
            return [stamp.failed(name, Outcome.INVALID_INPUT, result.detail)]
        if result.status is not Status.FINISHED:
            _take_out_guilty(stamp, repl, file, result, allowed)
        elif not _take_out_failing(stamp, file, result):
            _judge_rest(judge, file, result, level, allowed)
            break
        if not any(command.keyword in THEOREMS for command in file.pending):  # nothing is left
            break
    order = {file.identify(command): index for index, command in enumerate(all_commands)}
    return sorted(file.verdicts, key=lambda verdict: order.get(verdict.id, -1))


def _number_repeated(file: _File) -> None:
    counts = Counter(command.name for command in file.pending)
    file.pending = [
        replace(command, name="") if counts[command.name] > 1 else command
        for command in file.pending
    ]


def _elaborate(repl: Repl, file: _File, limits: Limits) -> Elaboration:
    source = "\n".join(file.lines)
    return repl.elaborate(Request(source, file.header, limits, want_olean=True))


def _take_out_guilty(
    stamp: Stamp, repl: Repl, file: _File, result: Elaboration, limits: Limits
) -> None:
    """Find the command at which the elaboration ends badly, by halving, and take it out."""
    low, high = 0, len(file.pending)  # the first `low` commands finish, the first `high` do not
    while high - low > 1:
        middle = (low + high) // 2
        first = file.lines[: file.pending[middle - 1].last_line]
        part = _elaborate(repl, replace(file, lines=first), limits)
        if part.status is Status.FINISHED:
            low = middle
        else:
            high, result = middle, part
    command = file.pending[high - 1]
    message = Message(Severity.ERROR, command.first_line, 0, result.detail or result.status.value)
    outcome = outcome_of(result.status)
    file.verdicts.append(_verdict(stamp, file, command, outcome, None, (message,), result))
    file.take_out(command)


def _take_out_failing(stamp: Stamp, file: _File, result: Elaboration) -> bool:
    """Take out the commands with errors; False if there are none."""
    failing = [c for c in file.pending if _errors(_about(result.messages, c))]
    for command in failing:
        messages = _about(result.messages, command)
        errors = _errors(messages)
        goals = tuple(g for g in result.goals if any(g in error.text for error in errors))
        reason = reason_of_errors(errors, goals)
        verdict = _verdict(stamp, file, command, Outcome.REJECTED, reason, messages, result, goals)
        file.verdicts.append(verdict)
        file.take_out(command)
    if not failing and (stray := _errors(result.messages)):
        # An error outside of every command, such as an unterminated comment: nothing can be built.
        for command in [c for c in file.pending if c.keyword in THEOREMS] or file.pending[:1]:
            verdict = _verdict(
                stamp, file, command, Outcome.REJECTED, Reason.PARSE_ERROR, tuple(stray), result
            )
            file.verdicts.append(verdict)
        file.pending.clear()
        return True
    return bool(failing)


def _judge_rest(
    judge: Judge, file: _File, result: Elaboration, level: Level, limits: Limits
) -> None:
    theorems = [command for command in file.pending if command.keyword in THEOREMS]
    if not theorems:
        return
    stamp = judge.stamp(level)
    try:
        names = tuple(Olean(result.olean or b""))
    except OleanError:
        names = ()
    for command in theorems:
        messages = _about(result.messages, command)
        found = _find(names, command.name or _written_name(file, command))
        if found is None or result.olean is None:
            reason = Reason.MISSING_THEOREM
            verdict = _verdict(stamp, file, command, Outcome.REJECTED, reason, messages, result)
        else:
            identity = file.identify(command)
            verdict = judge.judge_compiled(
                identity, file.imports, found, result.olean, level, limits
            )
            share = len(theorems)
            verdict = replace(
                verdict,
                messages=messages + _placed(verdict.messages, command),
                elapsed_s=verdict.elapsed_s + result.elapsed_s / share,
                cpu_s=verdict.cpu_s + result.cpu_s / share,
                memory_mb=result.memory_mb,
            )
        file.verdicts.append(verdict)


def _written_name(file: _File, command: Command) -> str:
    text = "\n".join(file.lines[command.first_line - 1 : command.last_line])
    return next((c.name for c in commands(text) if c.keyword in THEOREMS), "")


def _placed(messages: Iterable[Message], command: Command) -> tuple[Message, ...]:
    return tuple(
        replace(message, line=command.first_line, column=0, end=None) for message in messages
    )


def _about(messages: Iterable[Message], command: Command) -> tuple[Message, ...]:
    return tuple(m for m in messages if command.first_line <= m.line <= command.last_line)


def _errors(messages: Iterable[Message]) -> list[Message]:
    return [message for message in messages if message.severity is Severity.ERROR]


def _find(names: Sequence[Name], written: str) -> Name | None:
    """The constant a theorem's name stands for; private names carry their module before it."""
    parts = tuple(quoted or plain for quoted, plain in _COMPONENT.findall(written))
    for name in names:
        if name == parts or (name[:1] == ("_private",) and name[-len(parts) :] == parts):
            return name
    return None


def _verdict(
    stamp: Stamp,
    file: _File,
    command: Command,
    outcome: Outcome,
    reason: Reason | None,
    messages: tuple[Message, ...],
    result: Elaboration,
    goals: tuple[str, ...] = (),
) -> Verdict:
    return stamp.verdict(
        file.identify(command),
        outcome,
        reason,
        messages=messages,
        goals=goals,
        elapsed_s=result.elapsed_s / max(1, len(file.pending)),
        cpu_s=result.cpu_s / max(1, len(file.pending)),
        memory_mb=result.memory_mb,
    )
