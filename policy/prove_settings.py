"""What a folder of searches was begun with, so that it is gone on with in the same way.

A folder holds `settings.json`, `theorems.jsonl`, and one graph per theorem.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from lean_env.atomic import write_whole
from lean_env.problems.jsonl import read_jsonl
from lean_env.problems.theorem import ProblemError, Theorem

FORMAT = "lean-env prove 1"
SETTINGS = "settings.json"
THEOREMS = "theorems.jsonl"
_LOCK = ".lock"
_BUDGET = ("max_time", "max_tactics", "max_tokens")


class SettingsError(ValueError):
    """A folder cannot be gone on with; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a folder's theorems are searched; the names are those of the command's options.

    All but the budget stays as it was begun: more time may be given later, another policy not.
    """

    search: str
    policy: str
    samples: int
    premises: str
    negate: bool
    seed: int
    timeout: float
    toolchain: str
    max_time: float
    max_tactics: int | None
    max_tokens: int | None

    def gone_on_with(self, saved: Settings, given: Collection[str], folder: Path) -> Settings:
        """Return what to go on with: what is saved, but a budget that is given anew.

        `given` are the names of the options on the command line. Raises SettingsError where one of
        them changes what has to stay.
        """
        for name in (field.name for field in fields(self)):
            mine, theirs = getattr(self, name), getattr(saved, name)
            if mine == theirs or name in _BUDGET:
                continue
            if name == "toolchain":
                raise SettingsError(
                    f"{folder} was searched on {theirs}, and this is {mine}: choose another folder"
                )
            if name in given:
                raise SettingsError(
                    f"{folder} was begun with {_option(name, theirs)}, not {_option(name, mine)}: "
                    "leave the option out, or choose another folder"
                )
        budget = {name: getattr(self, name) for name in _BUDGET if name in given}
        return replace(saved, **budget)


def _option(name: str, value: object) -> str:
    flag = f"--{name.replace('_', '-')}"
    if isinstance(value, bool):
        return flag if value else f"no {flag}"
    return f"{flag} {value}"


@contextmanager
def kept_alone(folder: Path) -> Iterator[None]:
    """Make a folder and keep other searches out of it.

    Raises SettingsError where there is another search, or a file.
    """
    if folder.exists() and not folder.is_dir():
        raise SettingsError(f"{folder} is a file, not a folder for searches")
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / _LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise SettingsError(f"another lean-env is searching in {folder}") from None
    try:
        yield
    finally:
        lock.release()


def is_search_folder(folder: Path) -> bool:
    """Whether searches were begun in a folder."""
    return (folder / SETTINGS).is_file()


def read_settings(folder: Path) -> Settings | None:
    """Return what a folder was begun with; None where nothing is. Raises SettingsError."""
    file = folder / SETTINGS
    if not is_search_folder(folder):
        return None
    try:
        record = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(record, dict) or record.pop("format", None) != FORMAT:
            raise SettingsError(f'{file} is not of the format "{FORMAT}"')
        return _checked(record)
    except (ValueError, TypeError, RecursionError) as error:
        if isinstance(error, SettingsError):
            raise
        raise SettingsError(f"{file}: {error}; choose another folder") from None


def _checked(record: dict[str, Any]) -> Settings:
    kinds: dict[str, tuple[type, ...]] = {
        "str": (str,),
        "int": (int,),
        "bool": (bool,),
        "float": (float, int),
        "float | None": (float, int, type(None)),
        "int | None": (int, type(None)),
    }
    settings = Settings(**record)
    for field in fields(settings):
        value, kind = getattr(settings, field.name), str(field.type)
        right = isinstance(value, kinds[kind]) and (kind == "bool") == isinstance(value, bool)
        if not right or (isinstance(value, float) and not math.isfinite(value)):
            raise TypeError(f"{field.name} cannot be {value!r}")
    return settings


def save_settings(folder: Path, settings: Settings) -> None:
    """Keep what a folder is searched with."""
    record = {"format": FORMAT, **asdict(settings)}
    write_whole(folder / SETTINGS, json.dumps(record, ensure_ascii=False, indent=2) + "\n")


def kept_theorems(folder: Path) -> list[Theorem]:
    """Return the theorems of a folder; raises SettingsError where the file is broken."""
    file = folder / THEOREMS
    if not file.exists():
        return []
    try:
        return list(read_jsonl(file, str(folder)))
    except ProblemError as error:
        raise SettingsError(str(error)) from None


def keep_theorems(folder: Path, theorems: Sequence[Theorem]) -> None:
    """Add theorems to those of a folder; of the same statement the later one stands."""
    kept = {theorem.content_hash: theorem for theorem in kept_theorems(folder)}
    kept |= {theorem.content_hash: theorem for theorem in theorems}
    lines = [json.dumps(theorem.to_json(), ensure_ascii=False) for theorem in kept.values()]
    write_whole(folder / THEOREMS, "".join(f"{line}\n" for line in lines))
