"""The JSONL files of a run: whole lines only, and nothing of steps that a crash took back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from lean_env.atomic import write_whole


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The whole lines of a file, whose last may be half written; none without a file.

    Raises ValueError, which names the file and the line, where one holds no object of JSON.
    """
    if not path.is_file():
        return []
    # Not `splitlines`: it also breaks at separators that JSON leaves inside its strings.
    lines = path.read_text(encoding="utf-8").split("\n")[:-1]
    return [_entry(line, f"{path}:{number}") for number, line in enumerate(lines, 1)]


def _entry(line: str, place: str) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{place}: {error}") from error
    if not isinstance(entry, dict):
        raise ValueError(f"{place}: it is no object")
    return entry


def append_line(path: Path, entry: dict[str, Any]) -> None:
    """Add a line at the end."""
    with path.open("a", encoding="utf-8") as stream:
        stream.write(_line(entry))


def write_lines(path: Path, entries: Iterable[dict[str, Any]]) -> None:
    """Write a file anew, whole or not at all."""
    write_whole(path, "".join(map(_line, entries)), make_folder=True)


def forget_after(path: Path, step: int) -> None:
    """Drop entries whose `step` is beyond this one, and a half line.

    Whoever goes on from a checkpoint takes those steps anew, with other weights. Entries without a
    step stay.
    """
    if path.is_file():
        write_lines(path, [entry for entry in read_lines(path) if entry.get("step", 0) <= step])


def drop_half_line(path: Path) -> None:
    """Drop the half line that a killed run may have left, lest the next one is added to it."""
    if path.is_file() and not path.read_bytes().endswith(b"\n"):
        write_lines(path, read_lines(path))


def _line(entry: dict[str, Any]) -> str:
    return json.dumps(entry, ensure_ascii=False) + "\n"
