"""Logs of a run as JSONL: whole lines only, and nothing of steps that a crash took back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lean_env.atomic import write_whole


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The whole lines of a JSONL file, whose last may be half written; none without a file."""
    if not path.is_file():
        return []
    lines = path.read_text(encoding="utf-8").split("\n")[:-1]
    return [json.loads(line) for line in lines]


def append_line(path: Path, entry: dict[str, Any]) -> None:
    """Add a line at the end."""
    with path.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(entry) + "\n")


def forget_after(path: Path, step: int) -> None:
    """Drop entries whose `step` is beyond this one, and a half line.

    Whoever goes on from a checkpoint takes those steps anew, with other weights. Entries without a
    step stay.
    """
    _keep(path, [entry for entry in read_lines(path) if entry.get("step", 0) <= step])


def mend(path: Path) -> None:
    """Drop the half line that a killed run may have left, lest the next one is added to it."""
    if path.is_file() and not path.read_bytes().endswith(b"\n"):
        _keep(path, read_lines(path))


def _keep(path: Path, entries: list[dict[str, Any]]) -> None:
    if path.is_file():
        write_whole(path, "".join(json.dumps(entry) + "\n" for entry in entries))
