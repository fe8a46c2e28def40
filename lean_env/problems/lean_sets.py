"""Theorem sets as Lean files: one file, or a folder of them with the problems in words beside it.

A folder may hold JSON files whose records have a name and a problem in words, and no Lean: what
they say of a theorem of that name (the words, tags) is joined with it. So a checkout of
PutnamBench, or its folders `lean4/src` and `informal` under one roof, is a set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from lean_env.problems.answers import open_definition, with_answers
from lean_env.problems.known_sets import domain_of
from lean_env.problems.lean_text import StatedTheorem, stated_theorems
from lean_env.problems.published import INFORMAL, read_published, read_text
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.verify.fields import NAMES, STATEMENTS, first

Words = dict[str, dict[str, Any]]
"""What is said about problems in words: records by name."""


def lean_theorems(
    path: Path, left_out: Callable[[str], None], informal: Path | None = None
) -> Iterator[Theorem]:
    """Every theorem with a `sorry` of a `.lean` file, or of all such files below a folder.

    `informal` is a JSON file of problems in words, besides those in the folder. A theorem about a
    definition that is left open is told to `left_out`.
    """
    if path.is_dir():
        files = sorted(file for file in path.rglob("*.lean") if not _hidden(file, path))
        beside = [file for file in sorted(path.rglob("*.json")) if not _hidden(file, path)]
    else:
        files, beside = [path], []
    words: Words = {}
    for file in beside:
        words |= _words(file)
    if informal is not None:
        words |= _given_words(informal)
    for file in files:
        for stated in stated_theorems(with_answers(read_text(file))):
            if line := open_definition(stated.header):
                left_out(f"{file}:{stated.line}: it is about a definition left open: {line}")
                continue
            name = stated.name or f"{file.stem}:{stated.line}"
            yield _theorem(stated, name, file, words.get(name, {}))


def _theorem(stated: StatedTheorem, name: str, file: Path, words: dict[str, Any]) -> Theorem:
    return Theorem(
        name=name,
        statement=stated.statement,
        header=stated.header,
        informal=first(words, INFORMAL) or stated.informal,
        domain=domain_of(words, name, stated.header),
        source=f"{file.name}:{stated.line}",
    )


def _hidden(file: Path, root: Path) -> bool:
    """Whether it lies in a folder such as `.lake`, where packages keep theirs."""
    return any(part.startswith(".") for part in file.relative_to(root).parts)


def _words(file: Path) -> Words:
    """The problems in words of a file, none where it is about something else."""
    try:
        records = [published.record for published in read_published(file, left_out=lambda _: None)]
    except ProblemError:
        return {}
    return {
        first(record, NAMES): record
        for record in records
        if first(record, NAMES) and first(record, INFORMAL) and not record.keys() & STATEMENTS
    }


def _given_words(file: Path) -> Words:
    list(read_published(file))  # what is broken in a file that was asked for is said
    if words := _words(file):
        return words
    raise ProblemError(f"{file}: no record with a name and a problem in words, and no Lean")
