"""Problem sets as JSONL, one theorem per line: written and read without loss."""

from __future__ import annotations

import json
from pathlib import Path

from lean_env.atomic import replacing
from lean_env.problems.theorem import ProblemError, ProblemSet, Theorem


def write_jsonl(problems: ProblemSet, path: Path) -> None:
    """Write all theorems; atomic, so a reader never sees half a file."""
    with replacing(path) as draft, draft.open("w", encoding="utf-8") as stream:
        for theorem in problems:
            stream.write(json.dumps(theorem.to_json(), ensure_ascii=False) + "\n")


def read_jsonl(path: Path, name: str | None = None) -> ProblemSet:
    """Read what `write_jsonl` wrote; raises ProblemError naming the line that is wrong."""
    theorems = []
    try:
        with path.open(encoding="utf-8") as stream:
            for number, line in enumerate(stream, 1):
                if not line.strip():
                    continue
                try:
                    record = json.loads(line)
                    if not isinstance(record, dict):
                        raise ProblemError("not a JSON object")
                    theorems.append(Theorem.from_json(record))
                except (ValueError, RecursionError) as error:
                    raise ProblemError(f"{path}:{number}: {error}") from None
    except UnicodeDecodeError as error:
        raise ProblemError(f"{path}: not UTF-8: {error}") from None
    except OSError as error:
        raise ProblemError(f"{path}: {error.strerror}") from None
    return ProblemSet(name or path.stem, tuple(theorems))
