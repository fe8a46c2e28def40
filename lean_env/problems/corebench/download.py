"""The corpus, read once out of LeanDojo Benchmark 4 and kept."""

from __future__ import annotations

import json
from pathlib import Path

from filelock import FileLock

from lean_env.atomic import replacing
from lean_env.problems.lean_dojo import open_member
from lean_env.problems.theorem import ProblemError
from lean_env.toolchain.paths import cache_dir

_PREFIX = ".lake/packages/lean4/src/lean/"


def corpus_file() -> Path:
    """The cached declarations of Lean's core library, one JSON object per line; fetched if missing.

    Fields: `path` (`Init/Data/Nat/Basic.lean`), `full_name`, `code` (statement without proof),
    `line`. The licence (MIT) lies beside it. Raises ProblemError when it cannot be had.
    """
    target = cache_dir() / "corebench" / "lean-dojo-4.20.0.jsonl"
    if target.is_file():
        return target
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{target}.lock"):
            if not target.is_file():
                _extract(target)
    except OSError as error:
        raise ProblemError(
            f"the cache {cache_dir()} cannot be written: {error.strerror or error}"
        ) from None
    return target


def _extract(target: Path) -> None:
    with (
        open_member("LICENSE") as licence,
        replacing(target.with_name("LICENSE.lean-dojo")) as copy,
    ):
        copy.write_bytes(licence.read())
    with (
        replacing(target) as draft,
        open_member("leandojo_benchmark_4/corpus.jsonl") as corpus,
        draft.open("w", encoding="utf-8") as out,
    ):
        for line in corpus:
            if _PREFIX.encode() not in line[:200]:
                continue
            file = json.loads(line)
            if not file["path"].startswith(_PREFIX + "Init/"):
                continue
            for premise in file["premises"]:
                record = {
                    "path": file["path"].removeprefix(_PREFIX),
                    "full_name": premise["full_name"],
                    "code": premise["code"],
                    "line": premise["start"][0],
                }
                out.write(json.dumps(record, ensure_ascii=False) + "\n")
