"""The beginning of a Lean text: its imports, and the first word of what follows.

Used to put texts together and to refuse early; no verdict of "proved" rests on any of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lean_env.syntax.lexer import skip_blanks, spaces

_PART = r"(?:«[^«»\n]*»|[^\W\d][\w!?']*)"
_IMPORT = re.compile(
    rf"(?:public\s+)?(?:meta\s+)?import\s+(?:all\s+)?(?P<module>{_PART}(?:\.{_PART})*)(?![\w.])"
)
_WORD = re.compile(r"(?:prelude|module)\b")
_TOKEN = re.compile(r":=|[\w']+|\S")


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a file: its imports, forbidden words before them, and where it ends.

    `blanked` is the head with its commands overwritten by spaces: same lines, same columns.
    """

    imports: tuple[tuple[str, ...], ...]
    words: tuple[str, ...]
    blanked: str
    end: int


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
        blanked.append(text[end:start] + spaces(match.group()))
        end = match.end()


def first_token(text: str) -> str:
    """Return the first word or symbol after blanks (one of those a proof can begin with)."""
    start = skip_blanks(text)
    match = _TOKEN.match(text, start)
    return match.group() if match else ""


def starts_line(text: str) -> bool:
    """Whether the first token stands in column 0."""
    start = skip_blanks(text)
    return start == 0 or text[start - 1] == "\n"
