"""Many formats in, one `Theorem` type out; the format is recognised from the file.

| format | recognised by |
|---|---|
| our own JSONL | `statement` |
| Goedel-Prover | `lean4_code`: a whole file that ends in the theorem |
| DeepSeek-Prover, Kimina, NuminaMath, FATE | `formal_statement`, and `header` or none |
| Lean | the suffix `.lean`; every theorem whose proof has a `sorry` |

Records are JSON objects, one a line or in one array. Their fields are as the projects publish them
(huggingface.co/deepseek-ai, github.com/Goedel-LM, huggingface.co/AI-MO, github.com/frenzymath).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from lean_env.problems.lean_text import stated_theorems
from lean_env.problems.theorem import ProblemError, ProblemSet, Theorem

_NAMES = ("name", "problem_name", "problem_id")
_KEYS = ("uuid", "id")
_INFORMAL = ("informal_prefix", "informal_statement", "natural_language", "problem", "informal")
_DOMAINS = ("domain", "category", "problem_type", "tags", "tag")
_LICENCES = ("licence", "license")


def read_problems(
    path: Path, name: str | None = None, *, left_out: Callable[[str], None] | None = None
) -> ProblemSet:
    """Read a file of any known format.

    A second theorem of a name gets `#2` behind it, and so on. A record that states no theorem
    raises ProblemError with its place; with `left_out`, that is told the message instead and the
    reading goes on. What is no file of a known format raises ProblemError in any case.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProblemError(f"{path}: not UTF-8: {error}") from None
    except OSError as error:
        raise ProblemError(f"{path}: {error.strerror}") from None
    if path.suffix == ".lean":
        theorems = list(_lean(path, text))
    else:
        theorems = list(_records(path, text, left_out))
    if not theorems:
        what = "no theorem with a `sorry`" if path.suffix == ".lean" else "no theorem"
        raise ProblemError(f"{path}: {what} in it")
    return ProblemSet(name or path.stem, tuple(_numbered(theorems)))


def _numbered(theorems: list[Theorem]) -> Iterator[Theorem]:
    seen: Counter[str] = Counter()
    taken = {theorem.name for theorem in theorems}
    for theorem in theorems:
        seen[theorem.name] += 1
        if seen[theorem.name] == 1:
            yield theorem
            continue
        while (name := f"{theorem.name}#{seen[theorem.name]}") in taken:
            seen[theorem.name] += 1
        taken.add(name)
        yield replace(theorem, name=name)


def _lean(path: Path, text: str) -> Iterator[Theorem]:
    for stated in stated_theorems(text):
        yield Theorem(
            name=stated.name or f"{path.stem}:{stated.line}",
            statement=stated.statement,
            header=stated.header,
            informal=stated.informal,
            source=f"{path.name}:{stated.line}",
        )


def _records(path: Path, text: str, left_out: Callable[[str], None] | None) -> Iterator[Theorem]:
    for place, record in _decoded(path, text):
        try:
            if not isinstance(record, dict):
                raise ProblemError("not a JSON object")
            yield _theorem(record, path)
        except ProblemError as error:
            if left_out is None:
                raise ProblemError(f"{place}: {error}") from None
            left_out(f"{place}: {error}")


def _decoded(path: Path, text: str) -> Iterator[tuple[str, object]]:
    """Every record and where it stands; broken JSON is a broken file, not a record to leave out."""
    try:
        if text.lstrip().startswith("["):
            place = str(path)
            for number, record in enumerate(json.loads(text), 1):
                yield f"{path}: record {number}", record
            return
        for number, line in enumerate(text.split("\n"), 1):
            place = f"{path}:{number}"
            if line.strip():
                yield place, json.loads(line)
    except json.JSONDecodeError as error:
        raise ProblemError(
            f"{place}: not JSON ({error}); known formats are JSONL, JSON and .lean"
        ) from None


def _theorem(record: dict[str, Any], path: Path) -> Theorem:
    if "statement" in record:
        return Theorem.from_json(record)
    if "lean4_code" in record:
        text = _text(record, "lean4_code")
    elif "formal_statement" in record:
        header = _text(record, "header") if record.get("header") else ""
        text = f"{header.rstrip()}\n\n{_text(record, 'formal_statement')}"
    else:
        fields = ", ".join(sorted(map(str, record)))
        raise ProblemError(
            f"neither `statement` nor `formal_statement` nor `lean4_code` among {fields}"
        )
    stated = list(stated_theorems(_with_sorry(text)))
    if not stated:
        raise ProblemError("no `theorem` or `lemma` in it")
    last = stated[-1]
    return Theorem(
        name=_first(record, _NAMES) or last.name or _first(record, _KEYS),
        statement=last.statement,
        header=last.header,
        informal=_bare(_first(record, _INFORMAL)) or last.informal,
        domain=_first(record, _DOMAINS),
        split=_first(record, ("split",)),
        source=_first(record, ("source",)) or path.stem,
        licence=_first(record, _LICENCES),
    )


def _with_sorry(text: str) -> str:
    """A statement may end in `:=`, `:= by` or `:= by sorry`: bring all to the last form."""
    text = text.rstrip()
    if text.endswith((":=", "by")):
        return f"{text} sorry\n"
    return text if text.endswith("sorry") else f"{text} := sorry\n"


def _text(record: dict[str, Any], key: str) -> str:
    value = record[key]
    if not isinstance(value, str):
        raise ProblemError(f"`{key}` is not a string")
    return value


def _first(record: dict[str, Any], keys: tuple[str, ...]) -> str:
    """The first of the fields that says something, as text; of a list, its first entry."""
    for key in keys:
        value = record.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, str | int) and str(value).strip():
            return str(value)
    return ""


def _bare(comment: str) -> str:
    """The words of a documentation comment."""
    return comment.strip().removeprefix("/--").removeprefix("/-!").removesuffix("-/").strip()
