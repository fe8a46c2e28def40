"""The names under which published records keep what we need: one way of reading them all."""

from __future__ import annotations

from typing import Any

NAMES = ("name", "problem_name", "problem_id")
KEYS = ("uuid", "id")
STATEMENTS = ("statement", "lean4_code", "formal_statement")


def first(record: dict[str, Any], fields: tuple[str, ...]) -> str:
    """The first of the fields that says something, as text; of a list, its first entry."""
    for field in fields:
        value = record.get(field)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, str | int) and str(value).strip():
            return str(value)
    return ""
