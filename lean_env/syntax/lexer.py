"""The lexer of what is opaque in Lean text: comments, literals, quoted names.

Everything in Python that has to know what is code and what is not uses this one. It reads a text
once, from left to right, so it takes time in proportion to its length, whatever the text is. What
stands between the braces of an interpolated string counts as part of the string.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from enum import Enum

# Every alternative takes at least one character; an identifier takes its primes with it.
_TOKEN = re.compile(
    r"""(?P<comment>--[^\n]*)
    |(?P<block>/-)
    |(?P<raw>r\#*")
    |(?P<identifier>[^\W\d][\w'!?]*)
    |(?P<string>")
    |(?P<quoted>«[^«»\n]*»)
    |(?P<character>'(?:\\u\{[0-9a-fA-F]*\}|\\x[0-9a-fA-F]{2}|\\.|[^'\\\n])')
    |«[^«»\n]*""",
    re.DOTALL | re.VERBOSE,
)
_EDGE = re.compile(r"/-|-/")
_STRING_PART = re.compile(r'\\.|"', re.DOTALL)
_SPACE = re.compile(r"\s*")
_NOT_LINE_END = re.compile(r"[^\n]")


class Kind(Enum):
    """What an opaque piece of text is."""

    COMMENT = "comment"
    DOCUMENTATION = "documentation"
    LITERAL = "literal"
    QUOTED_NAME = "quoted name"


COMMENTS = frozenset({Kind.COMMENT, Kind.DOCUMENTATION})
EVERYTHING = frozenset(Kind)
_KINDS = {
    "comment": Kind.COMMENT,
    "character": Kind.LITERAL,
    "quoted": Kind.QUOTED_NAME,
}


@dataclass(frozen=True, slots=True)
class Opaque:
    """A piece of text that is no code: what it is, where it begins and where it ends (excluded).

    `closed` is False for a block comment whose end is missing: it takes all the rest.
    """

    kind: Kind
    start: int
    end: int
    closed: bool = True


def opaque(text: str, start: int = 0) -> Iterator[Opaque]:
    """Yield the opaque pieces from position `start` on, which must not lie within one, in order."""
    position = start
    while match := _TOKEN.search(text, position):
        position = match.end()
        if match.lastgroup == "block":
            piece = _block_comment(text, match.start())
        elif match.lastgroup == "string":
            piece = Opaque(Kind.LITERAL, match.start(), _string_end(text, position))
        elif match.lastgroup == "raw":
            closing = '"' + "#" * (len(match.group()) - 2)
            end = text.find(closing, position)
            end = len(text) if end < 0 else end + len(closing)
            piece = Opaque(Kind.LITERAL, match.start(), end)
        elif match.lastgroup in _KINDS:
            piece = Opaque(_KINDS[match.lastgroup], match.start(), match.end())
        else:
            continue
        position = piece.end
        yield piece


def blank(text: str, kinds: Container[Kind] = EVERYTHING) -> str:
    """Overwrite the opaque pieces of these kinds by spaces: same lines, same columns."""
    pieces: list[str] = []
    position = 0
    for piece in opaque(text):
        if piece.kind in kinds:
            pieces.append(text[position : piece.start])
            pieces.append(spaces(text[piece.start : piece.end]))
            position = piece.end
    return "".join(pieces) + text[position:]


def spaces(text: str) -> str:
    """Return as many spaces as `text` has characters, with its line ends."""
    return _NOT_LINE_END.sub(" ", text)


def skip_blanks(text: str, position: int = 0) -> int:
    """Return the position after white space and comments; documentation is no blank.

    A comment without an end is not skipped.
    """
    while True:
        match = _SPACE.match(text, position)
        assert match is not None
        position = match.end()
        if text.startswith("--", position):
            end = text.find("\n", position)
            position = len(text) if end < 0 else end
        elif text.startswith("/-", position):
            comment = _block_comment(text, position)
            if comment.kind is Kind.DOCUMENTATION or not comment.closed:
                return position
            position = comment.end
        else:
            return position


def _string_end(text: str, position: int) -> int:
    for part in _STRING_PART.finditer(text, position):
        if part.group() == '"':
            return part.end()
    return len(text)


def _block_comment(text: str, start: int) -> Opaque:
    """The comment that begins at `start`; comments nest."""
    documentation = text[start + 2 : start + 3] in ("-", "!")
    kind = Kind.DOCUMENTATION if documentation else Kind.COMMENT
    depth = 1
    for edge in _EDGE.finditer(text, start + 3 if documentation else start + 2):
        depth += 1 if edge.group() == "/-" else -1
        if depth == 0:
            return Opaque(kind, start, edge.end())
    return Opaque(kind, start, len(text), closed=False)
