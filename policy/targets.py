"""What a user asks to be proved: files, one theorem of a file, sets by name, or Lean text."""

from __future__ import annotations

import re
import tempfile
from dataclasses import replace
from pathlib import Path

from lean_env.judge.assemble import read_statement
from lean_env.problems.lean_text import EXAMPLE, StatedTheorem, stated_theorems
from lean_env.problems.published import read_text
from lean_env.problems.readers import read_problems
from lean_env.problems.shipped import SHIPPED, read_shipped
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.syntax.commands import commands
from policy.gaps import named

STDIN = "-"
UNNAMED = "statement"
"""The name of a theorem that is given as a bare proposition."""

_LINE = re.compile(r"(?P<file>.+\.lean)#L(?P<line>[0-9]{1,9})")
_FILES = (".lean", ".jsonl", ".json")


def read_target(target: str, stdin: str = "") -> list[Theorem]:
    """Return the theorems that `target` names; raises ProblemError with what is wrong.

    It is a file or folder (of a `.lean` file the theorems with a `sorry`), `FILE:theorem`,
    `FILE#L42` (the theorem on that line), the name of a shipped set, `-` for `stdin`, or Lean text:
    a theorem without its proof, or a proposition.
    """
    if target == STDIN:
        return _from_stdin(stdin)
    if target in SHIPPED:
        return list(read_shipped(target))
    if _exists(target):
        return _of_file(Path(target))
    if (at := _LINE.fullmatch(target)) and _exists(at["file"]):
        return [_on_line(int(at["line"]), Path(at["file"]))]
    file, colon, name = target.rpartition(":")
    if colon and name.strip() and _exists(file):
        return [_named(name.strip(), Path(file))]
    if at or target.endswith(_FILES) or (colon and file.endswith(_FILES)):
        missing = at["file"] if at else file if colon else target
        raise ProblemError(f"{missing}: there is no such file")
    if not target.strip():
        raise ProblemError("an empty statement: give a file, FILE:theorem, or a theorem as text")
    return [_from_text(target)]


def file_of(target: str) -> Path | None:
    """Return the `.lean` file whose theorems a target names; None where it names none."""
    at = _LINE.fullmatch(target)
    file = target if _exists(target) else at["file"] if at else target.rpartition(":")[0]
    return Path(file) if file.endswith(".lean") and Path(file).is_file() else None


def line_of(target: str) -> int | None:
    """Return the line that a target of the form `FILE#L42` names; None for others."""
    at = _LINE.fullmatch(target)
    return int(at["line"]) if at and not _exists(target) else None


def name_of(target: str) -> str | None:
    """Return the theorem that a target of the form `FILE:theorem` names; None for others."""
    file, colon, name = target.rpartition(":")
    return name.strip() if colon and not _exists(target) and _exists(file) else None


def _exists(path: str) -> bool:
    """Whether a text is the path of something; a long or odd text is not."""
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def _of_file(file: Path) -> list[Theorem]:
    """The theorems of a file or folder, with the examples of a `.lean` file, in their order."""
    if not file.is_file() or file.suffix != ".lean":
        return list(read_problems(file))
    open_examples = stated_theorems(read_text(file), keywords=(EXAMPLE,))
    examples = [replace(named(e), source=f"{file.name}:{e.line}") for e in open_examples]
    try:
        theorems = list(read_problems(file))
    except ProblemError:
        if not examples:
            raise
        theorems = []
    return sorted([*theorems, *examples], key=_line_in_file)


def _line_in_file(theorem: Theorem) -> int:
    return int(theorem.source.rpartition(":")[2])


def _named(name: str, file: Path) -> Theorem:
    theorems = _of_file(file)
    exact = [theorem for theorem in theorems if theorem.name == name]
    found = exact or [t for t in theorems if t.name.rpartition(".")[2] == name]
    if len(found) == 1:
        return found[0]
    names = ", ".join(theorem.name for theorem in found or theorems)
    if found:
        raise ProblemError(f"{file}: {name} may be any of {names}: give the full name")
    raise ProblemError(f"{file}: no theorem {name} to be proved in it, only {names}")


def _on_line(line: int, file: Path) -> Theorem:
    for command in commands(read_text(file)):
        if not command.first_line <= line <= command.last_line:
            continue
        for theorem in _of_file(file):
            if _line_in_file(theorem) == command.first_line:
                return theorem
        if command.name:
            return _named(command.name, file)  # which says that it is proved
    raise ProblemError(f"{file}:{line}: there is no theorem on that line")


def _from_stdin(text: str) -> list[Theorem]:
    if not text.strip():
        raise ProblemError("there is nothing on standard input")
    if text.lstrip().startswith(("{", "[")):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "standard input.jsonl")
            file.write_text(text, encoding="utf-8")
            try:
                return list(read_problems(file))
            except ProblemError as error:
                raise ProblemError(str(error).replace(str(file), "standard input")) from None
    stated = list(stated_theorems(text))
    return [_theorem(one) for one in stated] if stated else [_from_text(text)]


def _from_text(text: str) -> Theorem:
    statement = read_statement(text.strip()).text
    stated = list(stated_theorems(f"{statement} := sorry"))
    if len(stated) > 1:
        raise ProblemError(
            "several theorems as one text: put them into a file, each with a `sorry`"
        )
    if stated and not stated[0].name:
        raise ProblemError("the theorem has no name: give it as `theorem NAME … : …`")
    if stated:
        return _theorem(stated[0])
    if statement.split(maxsplit=1)[0] in ("example", "def", "instance", "abbrev"):
        raise ProblemError("give the statement as `theorem NAME … : …`, or the proposition alone")
    return Theorem(UNNAMED, f"theorem {UNNAMED} : {statement}")


def _theorem(stated: StatedTheorem) -> Theorem:
    return Theorem(
        stated.name or UNNAMED, stated.statement, stated.header, informal=stated.informal
    )


def distinct(theorems: list[Theorem]) -> list[Theorem]:
    """Return theorems whose names differ: a second one of a name gets `#2` behind it, and so on."""
    taken: set[str] = set()
    found = []
    for theorem in theorems:
        name, number = theorem.name, 2
        while name in taken:
            name, number = f"{theorem.name}#{number}", number + 1
        taken.add(name)
        found.append(replace(theorem, name=name))
    return found
