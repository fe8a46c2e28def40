"""Hugging Face datasets as theorem sets, by one name: `hf:PLACE?split=…&statement=…`.

`PLACE` is a dataset of the hub (`owner/name`) or a folder: one that `save_to_disk` wrote, or one of
Parquet, JSON or CSV files. Behind the `?` stand the dataset's `config`, `split` and `revision`, and
under a theorem's field the name of the dataset's column that holds it. Columns that are not named
are looked for under the names that published sets use (`lean_env.problems.published`).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from lean_env.problems.published import Published
from lean_env.problems.theorem import ProblemError

PREFIX = "hf:"
FIELDS = {
    "name": "name",
    "statement": "formal_statement",
    "header": "header",
    "informal": "informal_statement",
    "domain": "domain",
    "source": "source",
    "licence": "licence",
}
"""The fields that a column can be named for, and what a published record calls each."""
_OPTIONS = ("config", "split", "revision")
_READ_FIRST = {"statement": ("lean4_code",), "informal": ("informal_prefix",)}
"""What published records may have besides, and what would be read before the column asked for."""
_FORMS = f"write {PREFIX}owner/name or {PREFIX}FOLDER, and behind it ?split=train&statement=COLUMN"


@dataclass(frozen=True, slots=True)
class HubSet:
    """Which dataset is meant, which part of it, and which column holds which field."""

    place: str
    config: str | None = None
    split: str | None = None
    revision: str | None = None
    columns: dict[str, str] = field(default_factory=dict)

    @property
    def is_folder(self) -> bool:
        """Whether it lies here."""
        return bool(self.place) and Path(self.place).expanduser().is_dir()


def hub_set(name: str) -> HubSet:
    """Read the name of a dataset, which begins with `hf:`; raises ProblemError."""
    place, _, query = name.removeprefix(PREFIX).partition("?")
    try:
        pairs = parse_qsl(query, strict_parsing=True) if query else []
    except ValueError:
        raise ProblemError(f"{name}: what stands behind `?` is no list of key=value") from None
    given = dict(pairs)
    if len(given) < len(pairs):
        raise ProblemError(f"{name}: a key stands there twice")
    if unknown := given.keys() - {*_OPTIONS, *FIELDS}:
        known = ", ".join((*_OPTIONS, *FIELDS))
        raise ProblemError(f"{name}: no key is called {min(unknown)}; there are {known}")
    options = {key: given.pop(key) for key in _OPTIONS if key in given}
    found = HubSet(place, columns=given, **options)
    owner, slash, rest = place.partition("/")
    if not found.is_folder and not (owner.strip(".~") and slash and rest and "/" not in rest):
        raise ProblemError(f"{name}: there is no folder {place or '(none)'}; {_FORMS}")
    return found


def read_hub(name: str) -> Iterator[Published]:
    """The records of a dataset under the names of published sets; raises ProblemError.

    Each has the `split` that it comes from, so that what is kept for tests stays so.
    """
    asked = hub_set(name)
    for split, rows in _load(name, asked).items():
        columns: list[str] = list(rows.column_names)
        if missing := [column for column in asked.columns.values() if column not in columns]:
            listed = ", ".join(sorted(columns))
            raise ProblemError(f"{name}: no column is called {missing[0]}; there are {listed}")
        for number, row in enumerate(rows, 1):
            yield Published(f"{name}: {split} {number}", _renamed(row, asked.columns, split))


def _renamed(row: dict[str, Any], columns: dict[str, str], split: str) -> dict[str, Any]:
    record = dict(row)
    # A record with a `statement` is one of our own files, which hold nothing else; a row may.
    stated = record.pop("statement", None)
    if stated is not None and not record.keys() & {"formal_statement", "lean4_code"}:
        record["formal_statement"] = stated
    for wanted, column in columns.items():
        for other in _READ_FIRST.get(wanted, ()):
            record.pop(other, None)
        record[FIELDS[wanted]] = row[column]
    return {**record, "split": split}


def _load(name: str, asked: HubSet) -> dict[str, Any]:
    """The splits that are asked for by name, each a `datasets.Dataset`."""
    try:
        import datasets
    except ImportError as error:
        raise ProblemError(
            f"{name} needs one more package: pip install datasets ({error})"
        ) from None
    datasets.disable_progress_bars()
    try:
        if asked.is_folder and _is_saved(folder := Path(asked.place).expanduser()):
            loaded = datasets.load_from_disk(str(folder))
        else:
            place = str(Path(asked.place).expanduser()) if asked.is_folder else asked.place
            loaded = datasets.load_dataset(place, asked.config, revision=asked.revision)
    except Exception as error:  # of many packages: the hub's, those that read the files
        why = " ".join(str(error).split()) or type(error).__name__
        offline = os.environ.get("HF_HUB_OFFLINE", "0") not in ("", "0")
        hint = "; the hub is not asked, since HF_HUB_OFFLINE is set" if offline else ""
        raise ProblemError(
            f"{name} cannot be read: {why[:300]}{'' if asked.is_folder else hint}"
        ) from error
    splits = dict(loaded) if isinstance(loaded, dict) else {str(loaded.split or ""): loaded}
    if asked.split is None:
        return splits
    if asked.split not in splits:
        raise ProblemError(
            f"{name}: no split is called {asked.split}; there are {', '.join(sorted(splits))}"
        )
    return {asked.split: splits[asked.split]}


def _is_saved(folder: Path) -> bool:
    """Whether `save_to_disk` wrote the folder."""
    return (folder / "dataset_dict.json").is_file() or (folder / "state.json").is_file()
