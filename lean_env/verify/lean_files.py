"""Every theorem of a `.lean` file: its statements are trusted, its proofs are not.

The file is elaborated as a whole, and Lean tells where its commands are (`survey`). Commands with
errors are reported, taken out and the rest is elaborated again, until nothing complains; then each
theorem that was compiled is judged from its compiled form. So one bad proof costs the theorems that
use it, and no others. Theorems are

- what the compiled file declares as a theorem of the file's text: `theorem`, `lemma` where there is
  such a word, instances of propositions, what a macro makes of its call;
- definitions whose type is a proposition (`def`, `abbrev`);
- `example`s of propositions, which Lean forgets: they are compiled once more as definitions;
- definitions of data in which a `sorry` is left (also in a field of a structure): never proved;
- what the text states as a theorem and is not compiled, for whatever reason: never proved.

A part of the text that Lean did not read is reported, too. The commands of a file are its author's:
who lets a model write commands, such as macros, and not only proofs, gives it as `code` with a
trusted statement instead.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from lean_env.deadline import Deadline, DeadlineExceeded
from lean_env.judge.claim import Claim
from lean_env.judge.decision import Stopped
from lean_env.judge.judge import Judge
from lean_env.judge.reason import reason_of_errors
from lean_env.judge.trial import outcome_of
from lean_env.judge.verdict import Level, Outcome, Reason, Verdict
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, render
from lean_env.olean.region import OleanError
from lean_env.repl.message import Message
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.syntax.heads import Head, code_of, head_at, last_component
from lean_env.syntax.lexer import spaces
from lean_env.syntax.lines import Lines
from lean_env.syntax.source_text import read_head
from lean_env.verify.compiled_theorems import (
    CompiledTheorem,
    compiled_theorems,
    left_open,
    written,
)
from lean_env.verify.findings import Findings
from lean_env.verify.messages import errors_in
from lean_env.verify.named_examples import NamedExamples
from lean_env.verify.stated import Stated, stated_in
from lean_env.verify.survey import TRACE_OPTION, Part, beginnings, is_trace, parts_of

SECONDS_PER_COMMAND = 1.0
"""Wall time a file may take for each of its commands, besides that of the limits."""
OUTPUT_BYTES = 64 << 20
"""How much a file may print before commands that print have to be taken out to see errors."""

_BOM = "\ufeff"
_READS_MESSAGES = "#guard_msgs"


def judge_lean_file(
    judge: Judge,
    repl: Repl,
    name: str,
    text: str,
    level: Level = Level.STANDARD,
    limits: Limits | None = None,
) -> list[Verdict]:
    """Return a verdict for every theorem, in file order, and for every other part that fails.

    Ids are `name:Full.Name`, or `name:line` for what has no name and for names that repeat, with
    the column behind it where a line has several of them. A file without a theorem has one verdict,
    `invalid_input`, called `name`. `limits` hold for the whole file, with a second more for each
    command.
    """
    bounds = limits or Limits()
    known = judge.cache.recall_file(text, level, bounds)
    if known is None:
        known = _judge_text(judge, repl, _plain(text), level, bounds)
        judge.cache.remember_file(text, level, bounds, known)
    return [replace(verdict, id=f"{name}{verdict.id}") for verdict in known]


def _plain(text: str) -> str:
    """The text without a byte order mark, each line ending as Lean's do."""
    return text.removeprefix(_BOM).replace("\r\n", "\n")


def _judge_text(judge: Judge, repl: Repl, text: str, level: Level, limits: Limits) -> list[Verdict]:
    """The verdicts on a text, their ids without the name of a file."""
    head = read_head(text)
    if head.words:
        complaint = f"`{head.words[0]}` files cannot be verified"
        return [judge.stamp(level).failed("", Outcome.INVALID_INPUT, complaint)]
    imports = tuple(dict.fromkeys((("Init",), *head.imports)))
    text = head.blanked + text[head.end :]
    file = _File(judge, judge.runner(repl, level), level, limits, imports, text)
    try:
        judge.check_level(level)
        file.judge_all()
    except (_Unusable, Stopped) as error:
        return [judge.stamp(level).failed("", error.outcome, str(error))]
    if not file.found:
        complaint = "there is no theorem in this file"
        return [judge.stamp(level).failed("", Outcome.INVALID_INPUT, complaint)]
    return file.found.verdicts()


class _Unusable(Exception):
    """Nothing can be said about the theorems of the file."""

    def __init__(self, outcome: Outcome, text: str) -> None:
        super().__init__(text)
        self.outcome = outcome


@dataclass
class _File:
    """A file on its way to verdicts; `text` is what is still to be elaborated.

    What is taken out is overwritten by spaces, so that all else stays where it is.
    """

    judge: Judge
    repl: Repl
    level: Level
    limits: Limits
    imports: tuple[Name, ...]
    text: str
    parts: list[Part] = field(default_factory=list)
    stated: dict[Part, list[Stated]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.header = "".join(f"import {render(module)}\n" for module in self.imports)
        self.lines = Lines(self.text)
        self.found = Findings(self.judge, self.level, self.lines, self.limits.output_bytes)
        self._allowed = self._allow(len(beginnings(code_of(self.text))))

    def _allow(self, commands: int) -> Limits:
        """What the elaboration of so many commands may spend."""
        seconds = self.limits.wall_s + SECONDS_PER_COMMAND * commands
        room = max(self.limits.output_bytes, OUTPUT_BYTES)
        return replace(self.limits, wall_s=seconds, output_bytes=room)

    def judge_all(self) -> None:
        """Reach a verdict on everything in the file."""
        while self.text.strip():
            result = self._elaborate(self.text, surveyed=not self.parts)
            if result.status is not Status.FINISHED:
                self._take_out_worst(result)
                continue
            if not self.parts:
                self._learn_parts(result)
                if self.parts and _READS_MESSAGES in self.text:
                    continue  # once more without the messages that the survey asks for
            if not self._take_out_failing(result):
                self._judge_compiled(result)
                break

    def _elaborate(
        self, source: str, *, surveyed: bool = False, limits: Limits | None = None
    ) -> Elaboration:
        # The option stands on the last line of imports, so that no line is moved by it.
        header = f"{self.header[:-1]} {TRACE_OPTION}\n" if surveyed else self.header
        result = self.repl.elaborate(
            Request(source, header, limits or self._allowed, want_olean=True)
        )
        if result.status is Status.INVALID_INPUT:
            raise _Unusable(Outcome.INVALID_INPUT, result.detail)
        if result.status is Status.INFRASTRUCTURE:
            raise _Unusable(Outcome.INFRASTRUCTURE, result.detail)
        return result

    def _learn_parts(self, result: Elaboration) -> None:
        """Learn from a surveyed elaboration where the commands are, and what they state."""
        code = code_of(self.text)
        self.parts = parts_of(self.text, code, result, self._elaborate)
        places = [(part.start, part.end) for part in self.parts]
        self.stated = dict(zip(self.parts, stated_in(self.text, code, places), strict=True))

    def _part_at(self, offset: int) -> Part:
        """The part that a message at an offset is about.

        What is missing at the end of a command is said right behind it.
        """
        index = max(0, bisect_right(self.parts, offset, key=lambda part: part.start) - 1)
        if index > 0 and offset <= self.parts[index - 1].end:
            index -= 1
        return self.parts[index]

    def _by_part(self, messages: Iterable[Message]) -> dict[Part, list[Message]]:
        found: dict[Part, list[Message]] = {}
        for message in messages:
            if not is_trace(message) and self.parts:
                offset = self.lines.offset(message.line, message.column)
                found.setdefault(self._part_at(offset), []).append(message)
        return found

    def _take_out_failing(self, result: Elaboration) -> bool:
        """Take out the parts that have errors or were not read; False if there are none."""
        said = self._by_part(result.messages)
        failing = {part: messages for part, messages in said.items() if errors_in(messages)}
        before: Part | None = None
        for part in self.parts:
            if part.read or part in failing:
                before = part
                continue
            # After an error, Lean skips all up to the next command.
            skipped = failing.get(before, []) if before is not None else []
            if not skipped:
                failing[part] = [self.found.error_at(part.start, "Lean did not read this part")]
            elif self.stated[part]:
                failing[part] = skipped
            else:
                self._take_out(part)
        if not failing and result.olean is None and self.parts:
            if not result.truncated:
                raise _Unusable(Outcome.CRASHED, "the elaboration left no compiled file")
            self._take_out_worst(result)
            return True
        share = 1 / max(1, len(self.parts))
        for part, messages in failing.items():
            errors = errors_in(messages)
            goals = tuple(g for g in result.goals if any(g in error.text for error in errors))
            reason = reason_of_errors(errors, goals)
            self.found.reject(part.start, self.stated[part], reason, messages, goals, result, share)
            self._take_out(part)
        return bool(failing)

    def _take_out(self, part: Part) -> None:
        self.parts.remove(part)
        self._blank(part.start, part.end)

    def _blank(self, start: int, end: int) -> None:
        self.text = self.text[:start] + spaces(self.text[start:end]) + self.text[end:]

    def _take_out_worst(self, result: Elaboration) -> None:
        """Find the part with which elaboration ends badly, by halving, and take it out.

        That is, it does not end within the limits, or prints so much that its error is not seen.
        """
        hidden = result.status is Status.FINISHED
        code = code_of(self.text)
        places = [part.start for part in self.parts] or beginnings(code)
        places = sorted({0, *places, len(self.text)})
        low, high = 0, len(places) - 1  # the text up to the first place ends well
        while high - low > 1:
            middle = (low + high) // 2
            part = self._elaborate(self.text[: places[middle]], limits=self._allow(middle))
            if part.status is Status.FINISHED and (part.olean is not None or not hidden):
                low = middle
            else:
                high, result = middle, part
        start, end = self._begun_before(places[low]), places[high]
        if not self.text[start:end].strip():
            raise _Unusable(outcome_of(result.status), result.detail)
        before = pairwise(places[: low + 1])
        *_, entries = stated_in(self.text, code, [*before, (start, end)])
        said = "an error is hidden behind what this prints" if hidden else result.detail
        message = self.found.error_at(start, said or result.status.value)
        reason = Reason.ELABORATION_ERROR if hidden else None
        self.found.reject(start, entries, reason, [message], (), result, 1.0)
        self._blank(start, end)
        self.parts.clear()
        self.stated.clear()

    def _begun_before(self, offset: int) -> int:
        """Where the command begins that a cut at this offset goes through, if it does."""
        text = self.text[:offset]
        result = self._elaborate(text, surveyed=True)
        if result.status is not Status.FINISHED:
            return offset
        parts = parts_of(text, code_of(text), result, self._elaborate)
        ends = [self.lines.offset(m.line, m.column) for m in errors_in(result.messages)]
        if parts and any(at >= parts[-1].start for at in ends):
            return parts[-1].start
        return offset

    def _judge_compiled(self, result: Elaboration) -> None:
        """Judge what was compiled without an error."""
        said = self._by_part(result.messages)
        named, result = self._compile_examples(result)
        if result.olean is None:
            return
        try:
            olean = Olean(result.olean, deadline=Deadline(self.limits.wall_s))
            theorems = compiled_theorems(olean, self.judge.library(self.imports).find)
            unfinished = left_open(olean)
        except OleanError as error:
            raise _Unusable(Outcome.CRASHED, f"the compiled file is malformed: {error}") from None
        except DeadlineExceeded as error:
            raise _Unusable(Outcome.TIMEOUT, str(error)) from None
        above = self.header.count("\n")
        starts = [named.offset(t.range.start[0] - above, t.range.start[1]) for t in theorems]
        ends = [named.offset(t.range.end[0] - above, t.range.end[1]) for t in theorems]
        components = {name[-1:] for name in olean}
        wanted: list[tuple[int, str, CompiledTheorem | None]] = []
        for entry in (entry for part in self.parts for entry in self.stated[part]):
            offset = entry.head.start
            if entry.head.keyword == "example" and offset not in named:
                continue  # it has its verdict
            own = named.name(offset) or last_component(entry.head.name)
            last = bisect_right(starts, offset)  # those of one place follow each other
            first = bisect_left(starts, starts[last - 1]) if last else 0
            around = [index for index in range(first, last) if offset < ends[index]]
            match = next((theorems[i] for i in around if theorems[i].component == own), None)
            if match is None and offset in named and (own,) in components:
                continue  # an example of data, not of a proposition
            wanted.append((offset, entry.name, match))
        used = {match.constant for _, _, match in wanted if match is not None}
        code = code_of(self.text)
        for theorem, start, end in zip(theorems, starts, ends, strict=True):
            if theorem.constant not in used:
                head = head_at(self.text, code, start, end)
                unnamed = head is not None and head.keyword == "instance" and not head.name
                wanted.append((start, "" if unnamed else theorem.written, theorem))
        judged = {theorem.constant for theorem in theorems}
        for constant, place in unfinished:
            if constant not in judged:
                start = named.offset(place.start[0] - above, place.start[1])
                self._reject_open(start, written(constant), said, result)
        claims = [Claim(name, m.constant, m.definition) for _, name, m in wanted if m is not None]
        verdicts = self.judge.judge_compiled(
            claims, self.imports, result.olean, self.level, self.limits
        )
        for offset, name, match in wanted:
            messages = said.get(self._part_at(offset), [])
            verdict = next(verdicts) if match is not None else None
            self._conclude(offset, name, verdict, messages, result, 1 / len(wanted))

    def _compile_examples(self, result: Elaboration) -> tuple[NamedExamples, Elaboration]:
        """Compile the examples as definitions; those that fail as such are rejected."""
        examples = {
            entry.head.start: (part, entry)
            for part in self.parts
            for entry in self.stated[part]
            if entry.head.keyword == "example"
        }
        rejected = False
        while examples:
            named = NamedExamples(self.text, examples)
            result = self._elaborate(named.source)
            if result.olean is not None:
                return named, result
            moved = [
                replace(message, line=self.lines.number(at), column=self.lines.column(at), end=None)
                for message in result.messages
                for at in [named.offset(message.line, message.column)]
            ]
            said = self._by_part(moved)
            failing = {part for part, messages in said.items() if errors_in(messages)}
            guilty = [at for at, (part, _) in examples.items() if part in failing] or [*examples]
            rejected = True
            for at in guilty:
                part, entry = examples.pop(at)
                messages = said.get(part) or [self.found.error_at(at, result.detail)]
                reason = Reason.ELABORATION_ERROR
                self.found.reject(at, [entry], reason, messages, (), result, 1 / len(guilty))
        named = NamedExamples(self.text, ())
        return named, self._elaborate(self.text) if rejected else result

    def _reject_open(
        self, offset: int, name: str, said: dict[Part, list[Message]], result: Elaboration
    ) -> None:
        """Note that a definition of data has a `sorry` in it."""
        part = self._part_at(offset)
        head = head_at(self.text, code_of(self.text), offset, part.end)
        unnamed = head is not None and not head.name
        entries = [Stated(Head("def", name, offset), "" if unnamed else name)]
        message = self.found.error_at(offset, "the definition uses `sorry`")
        said_here = [*said.get(part, []), message]
        self.found.reject(offset, entries, Reason.SORRY, said_here, (), result, 0.0)

    def _conclude(
        self,
        offset: int,
        name: str,
        verdict: Verdict | None,
        messages: Iterable[Message],
        result: Elaboration,
        share: float,
    ) -> None:
        """Note the verdict on a theorem; None where Lean made none of what the text states."""
        if verdict is None:
            message = self.found.error_at(offset, "Lean made no theorem of this")
            entries = [Stated(Head("theorem", name, offset), name)]
            said = [*messages, message]
            self.found.reject(offset, entries, Reason.MISSING_THEOREM, said, (), result, share)
            return
        self.found.add(offset, name, verdict, messages, result, share)
