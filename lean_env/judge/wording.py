"""Words for what a candidate brought, short whatever its size."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice

from lean_env.olean.name import Name, render

_PART_CHARACTERS = 60
_PARTS = 16
_NAMES = 5
_SORTED = 1000
_DIGITS_BITS = 200


def brief_name(name: Name) -> str:
    """Return a name as text; the end of a very long one is left out."""
    cut = tuple(map(_brief_part, name[:_PARTS]))
    return render(cut) + ("…" if len(name) > _PARTS else "")


def brief_names(names: Collection[Name]) -> str:
    """Return the first few of the names, and how many more there are."""
    first = sorted(map(brief_name, islice(names, _SORTED)))[:_NAMES]
    more = len(names) - len(first)
    return ", ".join(first) + (f" and {more} more" if more else "")


def brief_value(value: object) -> str:
    """Return a number or text of a term as Python writes it, or how large it is."""
    if isinstance(value, int) and value.bit_length() > _DIGITS_BITS:
        return f"a number of {value.bit_length()} bits"
    if isinstance(value, str) and len(value) > _PART_CHARACTERS:
        return f"{value[:_PART_CHARACTERS]!r}…"
    return repr(value)


def _brief_part(part: str | int) -> str | int:
    if isinstance(part, int) or len(part) <= _PART_CHARACTERS:
        return part
    return part[:_PART_CHARACTERS] + "…"
