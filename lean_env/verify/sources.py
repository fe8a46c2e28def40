"""What a batch is read from: `.lean` files, files of candidates, standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lean_env.judge.candidate import Candidate
from lean_env.syntax.heads import code_of, stated
from lean_env.verify import parquet
from lean_env.verify.compressed import (
    COMPRESSED,
    NotInstalled,
    check_readable,
    open_plain_or_compressed,
)
from lean_env.verify.record_file import BatchError
from lean_env.verify.records import FIELDS, Ids, Malformed, read_candidates, read_rows

STDIN = "-"


@dataclass(frozen=True, slots=True)
class LeanFile:
    """A `.lean` file: each of its theorems is to be judged."""

    name: str
    text: str

    @property
    def expected(self) -> int:
        """How many verdicts to expect, if no other command fails."""
        return sum(1 for _ in stated(self.text, code_of(self.text), 0, len(self.text)))


@dataclass(frozen=True, slots=True)
class CandidateFile:
    """A file of candidates (JSONL, compressed or not, or Parquet), or standard input."""

    path: Path | None

    @property
    def name(self) -> str:
        """How messages call it."""
        return str(self.path) if self.path else "<stdin>"

    @property
    def expected(self) -> int | None:
        """How many verdicts to expect; unknown for a stream and for what is compressed."""
        if self.path is None or self.path.suffix in COMPRESSED:
            return None
        if self.path.suffix == parquet.SUFFIX:
            return parquet.count_rows(self.path)
        with self.path.open("rb") as stream:
            return sum(1 for line in stream if line.strip())

    def read(self, ids: Ids) -> Iterator[Candidate | Malformed]:
        """The candidates, one after the other, without holding them all."""
        if self.path is None:
            yield from read_candidates(sys.stdin.buffer, self.name, ids)
        elif self.path.suffix == parquet.SUFFIX:
            yield from read_rows(parquet.read_rows(self.path, FIELDS), self.name, ids)
        else:
            with open_plain_or_compressed(self.path) as stream:
                yield from read_candidates(stream, self.name, ids)


def open_source(name: str) -> LeanFile | CandidateFile:
    """What `name` (a file, or `-`) holds; raises BatchError with one clear sentence."""
    if name == STDIN:
        return CandidateFile(None)
    path = Path(name)
    try:
        if path.is_dir():
            raise BatchError(f"{name or '.'} is a directory: give the files in it")
        with path.open("rb") as stream:
            empty = not stream.read(1)
        if empty:
            raise BatchError(f"{name} is empty")
        if path.suffix == parquet.SUFFIX:
            parquet.check_parquet(path)
            parquet.count_rows(path)
            return CandidateFile(path)
        if path.suffix != ".lean":
            check_readable(path)
            return CandidateFile(path)
        return LeanFile(name, path.read_bytes().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BatchError(f"{name} is not UTF-8: byte {error.start + 1}") from None
    except (NotInstalled, parquet.DamagedParquet) as error:
        raise BatchError(str(error)) from None
    except OSError as error:
        raise BatchError(f"{name}: {error.strerror}") from None
    except ValueError as error:
        if isinstance(error, BatchError):
            raise
        raise BatchError(f"{name!r} is no file name: {error}") from None
