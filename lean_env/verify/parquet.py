"""Candidates from Parquet files, and records into them, row group by row group."""

from __future__ import annotations

import importlib
import itertools
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from lean_env.verify.compressed import NotInstalled

SUFFIX = ".parquet"
_ROWS_AT_ONCE = 256
_ROWS_A_GROUP = 4096
_TEXT, _NUMBER, _FLAG, _COUNT = "string", "float64", "bool_", "int64"
_MESSAGE = {
    "severity": _TEXT,
    "line": _COUNT,
    "column": _COUNT,
    "text": _TEXT,
    "end_line": _COUNT,
    "end_column": _COUNT,
}
_RECORD: dict[str, Any] = {
    "id": _TEXT,
    "outcome": _TEXT,
    "reason": _TEXT,
    "messages": [_MESSAGE],
    "axioms": [_TEXT],
    "goals": [_TEXT],
    "elapsed_s": _NUMBER,
    "cpu_s": _NUMBER,
    "memory_mb": _NUMBER,
    "cached": _FLAG,
    "level": _TEXT,
    "toolchain": _TEXT,
    "sandbox": _TEXT,
    "truncated": _FLAG,
    "limits": {"wall_s": _NUMBER, "memory_mb": _COUNT},
    "content": _TEXT,
    "siblings": _COUNT,
}
"""The columns of a file of records; a list holds what it is a list of, a dictionary is a struct."""


class DamagedParquet(ValueError):
    """A file cannot be read as Parquet, or not to its end; the message says why."""


def check_parquet(path: Path) -> None:
    """Raise NotInstalled where Parquet files cannot be read and written."""
    _pyarrow(path)


def count_rows(path: Path) -> int:
    """Return the number of rows, which the end of the file says; raises DamagedParquet."""
    with _open(path) as file:
        return int(file.metadata.num_rows)


def read_rows(path: Path, columns: Iterable[str] | None = None) -> Iterator[dict[str, Any]]:
    """Yield the rows, those of `columns` that there are, without holding the file.

    Raises DamagedParquet, in mid-file, too.
    """
    arrow = _pyarrow(path)
    with _open(path) as file:
        there = file.schema_arrow.names
        chosen = there if columns is None else [name for name in columns if name in there]
        try:
            for batch in file.iter_batches(_ROWS_AT_ONCE, columns=chosen):
                yield from batch.to_pylist()
        except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:
            raise DamagedParquet(f"the file cannot be read any further: {error}") from None


def write_records(path: Path, lines: Iterable[bytes]) -> None:
    """Write records, given as lines of JSON, to a new file; raises OSError."""
    arrow, parquet = _pyarrow(path), importlib.import_module("pyarrow.parquet")
    schema = arrow.schema([(name, _type(arrow, kind)) for name, kind in _RECORD.items()])
    rest = iter(lines)
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        while group := [json.loads(line) for line in itertools.islice(rest, _ROWS_A_GROUP)]:
            writer.write_table(arrow.Table.from_pylist(group, schema))


def read_records(path: Path) -> Iterator[bytes]:
    """Yield the lines that `write_records` was given, but for numbers as JSON writes them.

    Raises DamagedParquet.
    """
    for row in read_rows(path):
        for message in row.get("messages") or []:
            for name in ("end_line", "end_column"):
                if message.get(name) is None:
                    message.pop(name, None)
        if row.get("siblings") is None:
            row.pop("siblings", None)
        yield json.dumps(row, ensure_ascii=False, default=str).encode() + b"\n"


def _open(path: Path) -> Any:
    arrow, parquet = _pyarrow(path), importlib.import_module("pyarrow.parquet")
    try:
        return parquet.ParquetFile(path)
    except (arrow.ArrowException, OSError) as error:
        raise DamagedParquet(f"{path} is no Parquet file: {error}") from None


def _type(arrow: Any, kind: Any) -> Any:
    if isinstance(kind, list):
        return arrow.list_(_type(arrow, kind[0]))
    if isinstance(kind, dict):
        return arrow.struct([(name, _type(arrow, part)) for name, part in kind.items()])
    return getattr(arrow, kind)()


def _pyarrow(path: Path) -> Any:
    try:
        return importlib.import_module("pyarrow")
    except ImportError:
        complaint = f"{path}: .parquet needs one more package: pip install 'lean-env[parquet]'"
        raise NotInstalled(complaint) from None
