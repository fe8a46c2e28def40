"""Found proofs put in place of a file's `sorry`s, as far as the file then verifies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from lean_env.atomic import write_whole
from lean_env.environment import Proved
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome, Reason, Verdict
from lean_env.problems.published import read_text
from lean_env.problems.theorem import ProblemError
from lean_env.repl.open_repl import open_repl
from lean_env.sandbox import Sandbox
from lean_env.syntax.commands import Command, commands
from lean_env.toolchain import Toolchain
from lean_env.verify.lean_files import judge_lean_file
from policy.gaps import Asked, Gap, ask, filled, gaps_in, left_out
from policy.targets import distinct, file_of, line_of, name_of

_BOM = "\ufeff"

Fill = tuple[Asked, tuple[str, ...]]
"""A gap, and the tactics to be put in its place."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What became of the proofs for a file: the names of the gaps that were filled, and were not.

    `left` are those that do not verify where they are to stand, or whose declaration has changed.
    """

    names: tuple[str, ...]
    left: tuple[str, ...]


def gaps_of_target(target: str) -> tuple[Path, list[Gap]]:
    """Return the file of a target and the gaps it names: all, those of a theorem or of a line.

    Raises ProblemError where it is no `.lean` file, or there is none.
    """
    file = file_of(target)
    if file is None:
        raise ProblemError(f"--write fills .lean files, and {target} is none")
    text = read_text(file).replace("\r\n", "\n")
    found = gaps_in(text)
    line, name = line_of(target), name_of(target)
    if line is not None:
        here = [gap for gap in found if gap.line == line and not gap.whole]
        found = here or [gap for gap in found if gap.lines[0] <= line <= gap.lines[1]]
    elif name is not None:
        exact = [gap for gap in found if gap.stated.name == name]
        found = exact or [gap for gap in found if gap.stated.name.endswith(f".{name}")]
    if not found:
        others = [f"line {at}: {why}" for at, why in left_out(text) if line in (None, at)]
        said = "; ".join(["there is no `sorry` of a theorem or an example", *others])
        raise ProblemError(f"{target}: {said}")
    return file, found


def ask_all(
    file: Path, gaps: Sequence[Gap], toolchain: Toolchain, sandbox: Sandbox
) -> tuple[list[Asked], list[tuple[Gap, str]]]:
    """Return the gaps as theorems, and those that are none with the reason."""
    text = read_text(file).replace("\r\n", "\n")
    asked: list[Asked] = []
    refused: list[tuple[Gap, str]] = []
    with closing(open_repl(toolchain, sandbox=sandbox)) as repl:
        for gap in gaps:
            found = ask(text, gap, repl)
            if isinstance(found, str):
                refused.append((gap, found))
            else:
                asked.append(found)
    return asked, refused


def fill_file(file: Path, fills: Sequence[Fill], toolchain: Toolchain, sandbox: Sandbox) -> Filled:
    """Fill gaps of a file, which is written whole or not at all.

    A proof stays only where its declaration is proved in its place in the file, or would be but for
    a `sorry` that is left in it. What was changed in the file since its gaps were read stays.
    """
    raw = file.read_bytes().decode("utf-8")
    mark = _BOM if raw.startswith(_BOM) else ""
    windows = "\r\n" in raw
    text = raw.removeprefix(_BOM).replace("\r\n", "\n")
    there = {gap.key: gap for gap in gaps_in(text)}
    kept = [
        (replace(asked, gap=there[asked.gap.key]), tactics)
        for asked, tactics in fills
        if asked.gap.key in there
    ]
    with (
        Judge(toolchain, sandbox) as judge,
        closing(open_repl(toolchain, sandbox=sandbox)) as repl,
    ):
        while kept:
            new = filled(text, kept)
            verdicts = judge_lean_file(judge, repl, "", new)
            wrong = _wrong(new, {asked.gap.command for asked, _ in kept}, verdicts)
            if not wrong:
                break
            kept = [one for one in kept if one[0].gap.command not in wrong]
    if kept:
        write_whole(file, mark + (new.replace("\n", "\r\n") if windows else new))
    names = [asked.gap.name for asked, _ in kept]
    stayed = {asked.gap.key for asked, _ in kept}
    left = [asked.gap.name for asked, _ in fills if asked.gap.key not in stayed]
    return Filled(tuple(names), tuple(left))


def _wrong(text: str, numbers: set[int], verdicts: Sequence[Verdict]) -> set[int]:
    """The commands, of these, that are not proved, if for another reason than a `sorry` left."""
    parts = commands(text)
    still_open = {gap.command for gap in gaps_in(text)}
    wrong = set()
    for number in numbers:
        said = [verdict for verdict in verdicts if _is_of(verdict, parts[number])]
        good = [
            verdict.outcome is Outcome.PROVED
            or (number in still_open and verdict.reason is Reason.SORRY)
            for verdict in said
        ]
        if not good or not all(good):
            wrong.add(number)
    return wrong


def _is_of(verdict: Verdict, command: Command) -> bool:
    """Whether a verdict is about a command, by its id `:name`, `:line` or `:line:column`."""
    at = verdict.id.removeprefix(":")
    line = at.partition(":")[0]
    if line.isdecimal():
        return command.first_line <= int(line) <= command.last_line
    return bool(at) and at == command.name


def _beside(target: str) -> list[tuple[str, str]]:
    """The `sorry`s of a whole file that are no gaps, by file and line, with the reason."""
    file = file_of(target)
    if file is None or line_of(target) is not None or name_of(target) is not None:
        return []
    text = read_text(file).replace("\r\n", "\n")
    return [(f"{file}:{line}", why) for line, why in left_out(text)]


class Filling:
    """The `sorry`s that some targets name, on their way to be proved and put in place.

    `theorems` are those that can be searched; `refused` the others by name, with the reason.
    """

    def __init__(self, targets: Sequence[str], toolchain: Toolchain, sandbox: Sandbox) -> None:
        """Ask Lean what is to be shown; raises ProblemError for a target without a `sorry`."""
        self._toolchain, self._sandbox = toolchain, sandbox
        self._asked: list[tuple[Path, Asked]] = []
        self.refused: list[tuple[str, str]] = []
        gaps: dict[Path, dict[int, Gap]] = {}
        for target in targets:
            file, named = gaps_of_target(target)
            gaps.setdefault(file, {}).update({gap.start: gap for gap in named})
        for target in targets:
            self.refused += _beside(target)
        for file, found in gaps.items():
            asked, refused = ask_all(file, list(found.values()), toolchain, sandbox)
            self._asked += [(file, one) for one in asked]
            self.refused += [(gap.name, why) for gap, why in refused]
        self.theorems = distinct([one.theorem for _, one in self._asked])

    def fill(self, proofs: Mapping[str, Proved]) -> Iterator[tuple[Path, Filled]]:
        """Put proofs, by the names of `theorems`, into the files; return what became of each."""
        named = list(zip(self.theorems, self._asked, strict=True))
        for file in dict.fromkeys(file for file, _ in self._asked):
            fills = [
                (asked, proofs[theorem.name].tactics)
                for theorem, (its_file, asked) in named
                if its_file == file and theorem.name in proofs
            ]
            yield file, fill_file(file, fills, self._toolchain, self._sandbox)
