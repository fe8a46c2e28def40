"""Reading what a process that ran a candidate has written, which may be anything at all.

Every reader of such answers raises `Nonsense` and nothing else; it is the candidate's own doing.
"""

from __future__ import annotations

import json
import re
from typing import Any

from lean_env.repl.message import Position

_MAX_PLACE = 2**31
_SURROGATES = re.compile("[\ud800-\udfff]")


class Nonsense(ValueError):
    """Bytes that the process of a well-behaved candidate would not have written."""


def read_object(data: str | bytes | bytearray) -> dict[str, Any]:
    """Read one JSON object as Lean writes it: no key twice, no number beyond what is finite."""
    try:
        value = json.loads(
            data,
            object_pairs_hook=_object,
            parse_constant=_refuse,
            parse_float=_finite,
        )
    except (ValueError, RecursionError) as error:
        raise Nonsense(f"no JSON: {error}"[:200]) from error
    return as_object(value)


def as_object(value: object) -> dict[str, Any]:
    """Return a value that has to be an object."""
    if not isinstance(value, dict):
        raise Nonsense("something else stands where an object belongs")
    return value


def as_list(value: object) -> list[Any]:
    """Return a value that has to be an array."""
    if not isinstance(value, list):
        raise Nonsense("something else stands where an array belongs")
    return value


def as_text(value: object) -> str:
    """Return a value that has to be a text; a lone surrogate in it becomes U+FFFD."""
    if not isinstance(value, str):
        raise Nonsense("something else stands where a text belongs")
    return _SURROGATES.sub("\ufffd", value)


def as_count(value: object) -> int:
    """Return a value that has to be a number of things, such as a line or a column."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < _MAX_PLACE:
        raise Nonsense("something else stands where a count belongs")
    return value


def as_position(value: object) -> Position:
    """Return a value that has to be a position as Lean writes it, lines from 1."""
    place = as_object(value)
    return Position(as_count(place.get("line")), as_count(place.get("column")))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise Nonsense("a key stands twice in an object")
    return made


def _refuse(constant: str) -> float:
    raise Nonsense(f"{constant} is no number")


def _finite(digits: str) -> float:
    value = float(digits)
    if abs(value) == float("inf"):
        raise Nonsense("a number is too large")
    return value
