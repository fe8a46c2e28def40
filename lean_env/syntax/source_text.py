"""The little of Lean's surface syntax the judge has to know: blanks, imports, the end of a header.

Used to put texts together and to refuse early; no verdict of "proved" rests on any of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_BLANK = re.compile(r"\s+|--[^\n]*")
_EDGE = re.compile(r"/-|-/")
_PART = r"(?:«[^«»\n]*»|[^\W\d][\w!?']*)"
_IMPORT = re.compile(
    rf"(?:public\s+)?(?:meta\s+)?import\s+(?:all\s+)?(?P<module>{_PART}(?:\.{_PART})*)(?![\w.])"
)
_WORD = re.compile(r"(?:prelude|module)\b")


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a file: its imports, forbidden words before them, and where it ends.

    `blanked` is the head with its commands overwritten by spaces: same lines, same columns.
    """

    imports: tuple[tuple[str, ...], ...]
    words: tuple[str, ...]
    blanked: str
    end: int


def skip_blanks(text: str, position: int = 0) -> int:
    """Return the position after white space and comments; documentation comments are no blanks.

    A comment without an end is not skipped.
    """
    while True:
        if match := _BLANK.match(text, position):
            position = match.end()
        elif text.startswith("/-", position) and text[position + 2 : position + 3] not in "-!":
            end = _comment_end(text, position)
            if end is None:
                return position
            position = end
        else:
            return position


def read_head(text: str) -> Head:
    """Split the imports off a file as Lean does: whatever follows the last import is body."""
    imports: list[tuple[str, ...]] = []
    words: list[str] = []
    blanked: list[str] = []
    end = 0
    while True:
        start = skip_blanks(text, end)
        match = _WORD.match(text, start) if not imports else None
        if match:
            words.append(match.group())
        else:
            match = _IMPORT.match(text, start)
            if not match:
                return Head(tuple(imports), tuple(words), "".join(blanked), end)
            parts = re.findall(_PART, match["module"])
            imports.append(tuple(part.strip("«»") for part in parts))
        blanked.append(text[end:start] + re.sub(r"[^\n]", " ", match.group()))
        end = match.end()


def first_token(text: str) -> str:
    """Return the first word or symbol after blanks (one of those a proof can begin with)."""
    start = skip_blanks(text)
    match = re.compile(r":=|[\w']+|\S").match(text, start)
    return match.group() if match else ""


def starts_line(text: str) -> bool:
    """Whether the first token stands in column 0."""
    start = skip_blanks(text)
    return start == 0 or text[start - 1] == "\n"


def _comment_end(text: str, position: int) -> int | None:
    depth = 0
    for edge in _EDGE.finditer(text, position):
        depth += 1 if edge.group() == "/-" else -1
        if depth == 0:
            return edge.end()
    return None
