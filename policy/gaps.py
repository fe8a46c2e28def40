"""The `sorry`s of a Lean file as theorems to be proved, and proofs put in their places.

A theorem or example that is nothing but a `sorry` is searched as it stands. Of a proof that goes
further each `sorry` is searched by itself: Lean says what is to be shown there, which makes a
theorem of its own. That theorem only guides the search; what counts is that the file verifies with
the proof in its place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lean_env.environment import Goal, Hypothesis
from lean_env.environment.goal import parse_goals
from lean_env.environment.text import whole_header
from lean_env.problems.lean_text import EXAMPLE, StatedTheorem, stated_theorems, without_proof
from lean_env.problems.theorem import Theorem
from lean_env.repl.message import Severity
from lean_env.repl.protocol import Limits, Repl, Request
from lean_env.syntax.commands import Command, commands
from lean_env.syntax.heads import last_component
from lean_env.syntax.lexer import COMMENTS, blank
from lean_env.syntax.lines import Lines

_SORRY = re.compile(r"(?<![\w.'!?])sorry(?![\w'!?])")
_WHOLE = re.compile(r"\s*:=\s*(?:by\s+)?sorry\s*")
_UNSOLVED = "unsolved goals\n"
_BEGINS_TACTICS = re.compile(r"(?:^|\bby\b|=>|·)[ ]*\Z")
_DAGGER = "✝"
# Printed so that Lean reads the same again: the types of numerals and coercions, nothing left out.
_PRINTED = "".join(
    f"set_option {option} true in\n"
    for option in ("pp.numericTypes", "pp.coercions.types", "pp.proofs", "pp.deepTerms")
)
_LOOK = Limits(wall_s=60.0)

Key = tuple[str, str, int, int]
"""A declaration's name and text, where in it the gap is, and its number among equal ones."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A `sorry` of a text, from `start` to `end`, in the command numbered `command`.

    `line` counts from 1, `column` from 0. `name` is what the gap is called: its declaration's name,
    with line and column behind it where it is a part of the proof. A `whole` gap is all of the
    proof, from behind the statement on. `lines` are the first and the last of the declaration.
    `key` is the same for the same gap of a text that has changed elsewhere.
    """

    name: str
    command: int
    line: int
    column: int
    start: int
    end: int
    whole: bool
    stated: StatedTheorem
    lines: tuple[int, int]
    key: Key


@dataclass(frozen=True, slots=True)
class Asked:
    """A gap as a theorem to be searched; `tactics` says whether tactics may stand in its place.

    `first` are tactics that come before those of a proof: they say in the gap what the theorem has
    as a hypothesis, that a `let` has its value.
    """

    gap: Gap
    theorem: Theorem
    tactics: bool = True
    first: tuple[str, ...] = ()


def gaps_in(text: str) -> list[Gap]:
    """Return the `sorry`s in the theorems, lemmas and examples of a text, in order."""
    found: list[Gap] = []
    lines = Lines(text)
    numbers = {command.first_line: number for number, command in enumerate(commands(text))}
    parts = commands(text)
    for stated in stated_theorems(text, keywords=("theorem", "lemma", EXAMPLE)):
        number = numbers[stated.line]
        first = lines.offset(parts[number].first_line, 0)
        last = lines.offset(parts[number].last_line + 1, 0)
        found += _gaps_of(stated, number, parts[number], text[first:last], lines)
    times: Counter[Key] = Counter()
    for place, gap in enumerate(found):
        times[gap.key] += 1  # the same declaration may stand there twice
        found[place] = replace(gap, key=(*gap.key[:3], times[gap.key]))
    return found


def left_out(text: str) -> list[tuple[int, str]]:
    """Return the `sorry`s that are no gaps: the line of each, and why it is none."""
    lines, parts = Lines(text), commands(text)
    proofs = {gap.command for gap in gaps_in(text)}
    found = []
    for match in _SORRY.finditer(blank(text)):
        line = lines.number(match.start())
        at = [
            (number, part)
            for number, part in enumerate(parts)
            if part.first_line <= line <= part.last_line
        ]
        if at and at[0][0] not in proofs:
            keyword = at[0][1].keyword or "command"
            found.append(
                (line, f"it stands in a `{keyword}`: what is put there is chosen, not only proved")
            )
    return found


def _gaps_of(
    stated: StatedTheorem, number: int, part: Command, command: str, lines: Lines
) -> Iterator[Gap]:
    first = lines.offset(part.first_line, 0)
    extent = part.first_line, part.last_line
    name = stated.name or f"{EXAMPLE}:{stated.line}"
    code = blank(command)
    start = len(without_proof(command))
    uncommented = blank(command, COMMENTS).rstrip()
    end = len(uncommented)
    if _WHOLE.fullmatch(uncommented[start:]):
        place, key = (first + start, first + end), (stated.name, stated.statement, 0, 0)
        yield Gap(name, number, stated.line, 0, *place, True, stated, extent, key)
        return
    for match in _SORRY.finditer(code):
        line, column = lines.number(first + match.start()), lines.column(first + match.start())
        place, key = (first + match.start(), first + match.end()), (name, command, match.start(), 0)
        yield Gap(
            f"{name}:{line}:{column}", number, line, column, *place, False, stated, extent, key
        )


def named(stated: StatedTheorem) -> Theorem:
    """Return a theorem of a text; an example is called after its line."""
    if stated.name:
        return Theorem(stated.name, stated.statement, stated.header, informal=stated.informal)
    statement = re.sub(
        rf"\b{EXAMPLE}\b", f"theorem {EXAMPLE}_{stated.line}", stated.statement, count=1
    )
    return Theorem(f"{EXAMPLE}:{stated.line}", statement, stated.header, informal=stated.informal)


def ask(text: str, gap: Gap, repl: Repl) -> Asked | str:
    """Return a gap of a text as a theorem, or in words why it is none."""
    stated = gap.stated
    if gap.whole:
        return Asked(gap, named(stated))
    said = ""
    for tactics, probe in ((True, "done"), (False, "(by done)")):
        goal, error = _goal_at(text, gap, probe, repl)
        if goal is not None:
            claim, first = _claim(goal)
            if claim is None:
                return "what is to be shown there depends on what has no name"
            name = f"{last_component(stated.name) or EXAMPLE}_{gap.line}_{gap.column}"
            statement = f"theorem {name}{claim}"
            return Asked(gap, Theorem(gap.name, statement, stated.header), tactics, first)
        if not error:
            return "nothing is left to be shown there, or Lean does not come to it"
        said = said or error
    return said


def _goal_at(text: str, gap: Gap, probe: str, repl: Repl) -> tuple[Goal | None, str]:
    """The goal that Lean has where a gap is; else what it complains of."""
    parts = commands(text)[gap.command]
    lines = Lines(text)
    first, last = lines.offset(parts.first_line, 0), lines.offset(parts.last_line + 1, 0)
    source = f"{_PRINTED}{text[first : gap.start]}{probe}{text[gap.end : last]}"
    found = repl.elaborate(Request(source, whole_header(gap.stated.header), _LOOK))
    place = Lines(source)
    start = len(_PRINTED) + gap.start - first
    error = found.detail
    for message in found.messages:
        if message.severity is not Severity.ERROR:
            continue
        at = place.offset(message.line, message.column)
        inside = start <= at < start + len(probe)
        if inside and message.text.startswith(_UNSOLVED):
            return parse_goals(message.text.removeprefix(_UNSOLVED))[0], ""
        error = error or message.text
    return None, error


def _claim(goal: Goal) -> tuple[str | None, tuple[str, ...]]:
    """The goal as binders and a proposition, and the tactics that lead to it from where it stands.

    None where it cannot be written.
    """
    taken = {name for hypothesis in goal.hypotheses for name in hypothesis.names}
    binders: list[str] = []
    first: list[str] = []
    for hypothesis in goal.hypotheses:
        if hypothesis.value is None:
            binders.append(_binder(hypothesis))
            continue
        [name] = hypothesis.names
        said = f"{name}_eq"
        while said in taken:
            said += "'"
        taken.add(said)
        fact = f"{name} = {' '.join(hypothesis.value.split())}"
        binders += [f"({name} : {hypothesis.type})", f"({said} : {fact})"]
        first.append(f"have {said} : {fact} := rfl")
    claim = "".join(f" {binder}" for binder in binders) + f" : {goal.target}"
    return (None, ()) if _DAGGER in claim else (claim, tuple(first))


def _binder(hypothesis: Hypothesis) -> str:
    named = " ".join(name for name in hypothesis.names if _DAGGER not in name)
    unnamed = [name for name in hypothesis.names if _DAGGER in name]
    # An instance has no name to be written; of other things without one there is at least the fact.
    hidden = [
        f"[{hypothesis.type}]" if name.startswith("inst") else f"(_ : {hypothesis.type})"
        for name in unnamed
    ]
    return " ".join([*([f"({named} : {hypothesis.type})"] if named else []), *hidden])


def filled(text: str, proofs: Sequence[tuple[Asked, Sequence[str]]]) -> str:
    """Return a text with tactics in place of gaps; all else stays as it is, comments too."""
    for asked, tactics in sorted(proofs, key=lambda pair: -pair[0].gap.start):
        gap = asked.gap
        before, after = text[: gap.start], text[gap.end :]
        text = f"{before}{_put(before, asked, (*asked.first, *tactics))}{after}"
    return text


def _put(before: str, asked: Asked, tactics: Sequence[str]) -> str:
    """The text in place of a gap, which stands behind `before`."""
    line = before[before.rfind("\n") + 1 :]
    lines = [line for tactic in tactics for line in tactic.replace("\r\n", "\n").split("\n")]
    if asked.gap.whole:
        return " := by\n" + _indented(lines, 2)
    several = len(lines) > 1
    if asked.tactics and not several:
        return lines[0]
    if asked.tactics and _BEGINS_TACTICS.search(line):
        return _indented(lines, len(line)).lstrip()
    margin = len(line) - len(line.lstrip())
    if asked.tactics:
        return "(\n" + _indented(lines, margin + 2) + ")"
    if not several:
        bare = f"by {lines[0]}"
        return bare if line.rstrip().endswith(":=") else f"({bare})"
    return "(by\n" + _indented(lines, margin + 2) + ")"


def _indented(lines: Sequence[str], width: int) -> str:
    return "\n".join(f"{' ' * width}{line}" if line else line for line in lines)
