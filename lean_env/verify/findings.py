"""The verdicts on the parts of a `.lean` file, by where in the file they belong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lean_env.judge.judge import Judge
from lean_env.judge.trial import outcome_of
from lean_env.judge.verdict import Level, Outcome, Reason, Verdict
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Elaboration, Status
from lean_env.syntax.lines import Lines
from lean_env.verify.messages import bounded
from lean_env.verify.stated import Stated


@dataclass(frozen=True, slots=True)
class _Finding:
    """A verdict, and what it is about: an offset, and a name where there is one."""

    offset: int
    name: str
    verdict: Verdict


class Findings:
    """Collects verdicts; `lines` is the text they are about, `output_bytes` bounds messages."""

    def __init__(self, judge: Judge, level: Level, lines: Lines, output_bytes: int) -> None:
        self._judge, self._level = judge, level
        self._lines, self._output_bytes = lines, output_bytes
        self._found: list[_Finding] = []

    def __len__(self) -> int:
        """How many verdicts there are."""
        return len(self._found)

    def error_at(self, offset: int, text: str) -> Message:
        """Return an error of ours about a place in the text."""
        return Message(Severity.ERROR, self._lines.number(offset), self._lines.column(offset), text)

    def add(
        self,
        offset: int,
        name: str,
        verdict: Verdict,
        messages: Iterable[Message],
        result: Elaboration,
        share: float,
    ) -> None:
        """Note a verdict on what was compiled; `messages` stand before its own.

        `share` is the part of the elaboration's time that is this theorem's.
        """
        own = [self.error_at(offset, message.text) for message in verdict.messages]
        kept, truncated = bounded([*messages, *own], self._output_bytes)
        verdict = replace(
            verdict,
            messages=kept,
            truncated=truncated or result.truncated,
            elapsed_s=verdict.elapsed_s + result.elapsed_s * share,
            cpu_s=verdict.cpu_s + result.cpu_s * share,
            memory_mb=result.memory_mb,
        )
        self._found.append(_Finding(offset, name, verdict))

    def reject(
        self,
        offset: int,
        stated: Sequence[Stated],
        reason: Reason | None,
        messages: Iterable[Message],
        goals: tuple[str, ...],
        result: Elaboration,
        share: float,
    ) -> None:
        """Note that a part is no proof: a verdict for each theorem it states, at least one."""
        kept, truncated = bounded(messages, self._output_bytes)
        verdict = self._judge.stamp(self._level).verdict(
            "",
            Outcome.REJECTED if result.status is Status.FINISHED else outcome_of(result.status),
            reason,
            messages=kept,
            goals=goals,
            elapsed_s=result.elapsed_s * share,
            cpu_s=result.cpu_s * share,
            memory_mb=result.memory_mb,
            truncated=truncated or result.truncated,
        )
        for entry in stated:
            self._found.append(_Finding(entry.head.start, entry.name, verdict))
        if not stated:
            self._found.append(_Finding(offset, "", verdict))

    def verdicts(self) -> list[Verdict]:
        """Return all verdicts in file order, each with its id: `:name`, `:line` or `:line:column`.

        A name that repeats gives way to the line, a line with several of them to line and column.
        """
        ordered = sorted(self._found, key=lambda found: found.offset)
        times = Counter(found.name for found in ordered)
        names = [found.name if times[found.name] == 1 else "" for found in ordered]
        lines = [self._lines.number(found.offset) for found in ordered]
        unnamed = Counter(line for line, name in zip(lines, names, strict=True) if not name)
        verdicts = []
        for found, name, line in zip(ordered, names, lines, strict=True):
            column = self._lines.column(found.offset)
            place = str(line) if unnamed[line] == 1 else f"{line}:{column}"
            verdicts.append(replace(found.verdict, id=f":{name or place}"))
        return verdicts
