"""What the lines of a run's logs have to hold before anything is made of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_NEEDED: Mapping[str, Mapping[str, type]] = {
    "grpo": {"step": int},
    "curve": {"step": int},
    "alarm": {"theorem": str},
    "opened": {"toolchain": str, "versions": dict},
}
"""The fields that an event of a kind needs; of other kinds nothing is shown."""
_WORDS = {int: "a whole number", str: "text"}


def check_event(entry: Mapping[str, Any]) -> None:
    """Raise ValueError for a line of `events.jsonl` that says nothing a report can show."""
    kind = _needed(entry, "event", str)
    for field, wanted in _NEEDED.get(kind, {}).items():
        _needed(entry, field, wanted)
    if kind == "grpo":
        for field in entry.keys() - {"event"}:
            if not _is_number(entry[field]):
                raise ValueError(f"`{field}` is no number")
    if kind == "opened":
        if not _is_number(entry.get("time")):
            raise ValueError("`time` is no number")
        if not all(isinstance(version, str) for version in entry["versions"].values()):
            raise ValueError("`versions` holds something else than text")


def check_reward_call(entry: Mapping[str, Any]) -> None:
    """Raise ValueError for a line of `rewards.jsonl` that does not count how rollouts ended."""
    if "step" in entry:
        _needed(entry, "step", int)
    outcomes = _needed(entry, "outcomes", dict)
    if not all(_is_count(count) for count in outcomes.values()):
        raise ValueError("`outcomes` holds something else than counts")


def _needed(entry: Mapping[str, Any], field: str, wanted: type) -> Any:
    if field not in entry:
        raise ValueError(f"`{field}` is missing")
    value = entry[field]
    if not isinstance(value, wanted) or (wanted is int and not _is_count(value)):
        raise ValueError(f"`{field}` is not {_WORDS.get(wanted, 'an object')}")
    return value


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
