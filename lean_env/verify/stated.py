"""The theorems and examples that the text of a file states, with their full names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lean_env.syntax.heads import Head, Scopes, head_at, stated

_SCOPES = ("namespace", "section", "end")


@dataclass(frozen=True, slots=True)
class Stated:
    """A theorem or an example: its head, and its full name, "" where it has none."""

    head: Head
    name: str


def stated_in(text: str, code: str, places: Iterable[tuple[int, int]]) -> Iterator[list[Stated]]:
    """Yield what is stated at each of these places of a text, which are commands in order.

    `code` is the text with what is opaque blanked.
    """
    scopes = Scopes()
    for start, end in places:
        first = head_at(text, code, start, end)
        if first is not None and first.keyword in _SCOPES:
            scopes.enter(first)
        yield [
            Stated(head, scopes.qualify(head.name) if head.name else "")
            for head in stated(text, code, start, end)
        ]
