"""Files of theorems as they were published: records, one JSON object each, and the Lean in them.

| a record of | states its theorem in |
|---|---|
| our own JSONL | `header`, `statement` |
| Goedel-Prover | `lean4_code`: a whole file that ends in the theorem |
| DeepSeek-Prover, Kimina, NuminaMath, FATE, Ineq-Comp | `header`, if any, and `formal_statement` |

Records are one per line or in one array; a file may be compressed (`.gz`, `.zst`). Fields are as
the projects publish them (huggingface.co/deepseek-ai, github.com/Goedel-LM,
huggingface.co/AI-MO, github.com/frenzymath).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lean_env.problems.known_sets import header_of_set, options_of_set
from lean_env.problems.theorem import ProblemError
from lean_env.syntax.source_text import read_head
from lean_env.verify.compressed import DAMAGE, NotInstalled, open_plain_or_compressed
from lean_env.verify.fields import KEYS, NAMES, STATEMENTS, first

INFORMAL = ("informal_prefix", "informal_statement", "natural_language", "problem", "informal")


@dataclass(frozen=True, slots=True)
class Published:
    """One record, and its `place` for messages: `file:line`, or `file: record 3`."""

    place: str
    record: dict[str, Any]

    @property
    def name(self) -> str:
        """What the record calls its theorem, else its number."""
        return first(self.record, (*NAMES, *KEYS))

    @property
    def lean(self) -> tuple[str, str]:
        """The header, which may be empty, and the text that ends in the statement.

        Raises ProblemError where the record holds no Lean.
        """
        for field in STATEMENTS:
            if field in self.record:
                text = self._text(field)
                break
        else:
            if first(self.record, INFORMAL):
                raise ProblemError(
                    "a problem in words, without Lean: give the folder of its .lean files, and "
                    "this file by --informal"
                )
            fields = ", ".join(sorted(map(str, self.record)))
            raise ProblemError(
                f"neither `statement` nor `formal_statement` nor `lean4_code` among {fields}"
            )
        options = options_of_set(self.name)
        if field == "lean4_code":
            end = read_head(text).end
            return "", f"{text[:end]}\n{options}{text[end:]}" if options else text
        header = self._text("header") if self.record.get("header") else ""
        header = header or header_of_set(self.record, text)
        return f"{header.rstrip()}\n{options}" if options else header, text

    def _text(self, field: str) -> str:
        value = self.record[field]
        if not isinstance(value, str):
            raise ProblemError(f"`{field}` is not a string")
        return value


def read_text(path: Path) -> str:
    """The text of a file, compressed or not; raises ProblemError where it cannot be read."""
    try:
        with open_plain_or_compressed(path) as stream:
            text = stream.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProblemError(f"{path}: not UTF-8: {error}") from None
    except NotInstalled as error:
        raise ProblemError(str(error)) from None
    except DAMAGE as error:
        said = (isinstance(error, OSError) and error.strerror) or f"damaged: {error}"
        raise ProblemError(f"{path}: {said}") from None
    except ValueError as error:
        raise ProblemError(f"{str(path)!r} is no file name: {error}") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_published(
    path: Path, *, left_out: Callable[[str], None] | None = None
) -> Iterator[Published]:
    """The records of a JSONL or JSON file, in order.

    Broken JSON raises ProblemError with its place. So does a record that is no object, unless
    `left_out` is there to be told of it.
    """
    for place, record in _decoded(path, read_text(path)):
        if isinstance(record, dict):
            yield Published(place, record)
        elif left_out is None:
            raise ProblemError(f"{place}: not a JSON object")
        else:
            left_out(f"{place}: not a JSON object")


def _decoded(path: Path, text: str) -> Iterator[tuple[str, object]]:
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
    except (ValueError, RecursionError) as error:
        raise ProblemError(
            f"{place}: not JSON ({error}); known formats are JSONL, JSON and .lean"
        ) from None
