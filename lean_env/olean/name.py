"""Lean names as plain values: tuples of components, each a string or a number."""

from __future__ import annotations

from typing import TypeAlias

# The empty tuple is the anonymous name; ("Nat", "add") is `Nat.add`; numbers come from the
# elaborator (macro scopes, private names). ("a", "1") and ("a", 1) are different names.
Name: TypeAlias = tuple[str | int, ...]

ANONYMOUS: Name = ()


def name_of(text: str) -> Name:
    """Return the name that dotted `text` without guillemets or numbers stands for."""
    return tuple(text.split(".")) if text else ANONYMOUS


def render(name: Name) -> str:
    """Return a name as text; injective, so that no component can imitate another name."""
    if not name:
        return "[anonymous]"
    return ".".join(str(part) if isinstance(part, int) else _component(part) for part in name)


def _component(part: str) -> str:
    if part and not part[0].isdigit() and all(_ordinary(char) for char in part):
        return part
    escaped = "".join(
        char if char.isprintable() and char not in "«»\\" else f"\\u{{{ord(char):x}}}"
        for char in part
    )
    return f"«{escaped}»"


def _ordinary(char: str) -> bool:
    return char == "_" or char == "'" or char == "!" or char == "?" or char.isalnum()
