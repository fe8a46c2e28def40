"""Fenced code blocks of a Markdown text, found in one pass over its lines.

CommonMark's rules, loosened to what models write: a fence may follow words on its line, a closing
one may follow code, and both may stand on one line. A block may stand in a quotation (`> `)
(https://spec.commonmark.org/0.31.2/#fenced-code-blocks).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(r"`{3,}|~{3,}")
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)+")
_LANGUAGE = re.compile(r"[ \t]*\{?\.?([\w+-]*)")


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block.

    `info` is the first word after its fence, in lower case; `inline` says that both fences are on
    one line, where that word may as well be code; `closed` that there is a closing fence.
    """

    info: str
    body: str
    closed: bool
    inline: bool = False


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks of `text` in order; the last may be unclosed."""
    lines = iter(text.split("\n"))
    line, start = next(lines), 0
    while True:
        opening = _FENCE.search(line, start)
        if opening is None:
            following = next(lines, None)
            if following is None:
                return
            line, start = following, 0
            continue
        closing = _closing(opening.group(), line, opening.end())
        if closing is not None:
            info = _info(line, opening.end(), closing.start())
            yield Block(info, line[opening.end() : closing.start()].strip(), True, inline=True)
            start = closing.end()
            continue
        info = _info(line, opening.end(), len(line))
        quoted = _QUOTED.match(line, 0, opening.start())
        depth = quoted.group().count(">") if quoted else 0
        at = quoted.end() if quoted else 0
        margin = 0 if line[at : opening.start()].strip() else opening.start() - at
        body: list[str] = []
        for line in lines:
            line = _unquoted(line, depth)
            closing = _closing(opening.group(), line, 0)
            if closing is None:
                body.append(_dedented(line, margin))
                continue
            if line[: closing.start()].strip():
                body.append(_dedented(line[: closing.start()], margin))
            start = closing.end()
            break
        yield Block(info, "\n".join(body), closed=closing is not None)
        if closing is None:
            return


def _closing(fence: str, line: str, start: int) -> re.Match[str] | None:
    """The first run of the fence's character that is at least as long."""
    for run in _FENCE.finditer(line, start):
        if run.group().startswith(fence):
            return run
    return None


def _info(line: str, start: int, end: int) -> str:
    match = _LANGUAGE.match(line, start, end)
    return match[1].lower() if match else ""


def _unquoted(line: str, depth: int) -> str:
    """The line without its marks of a quotation of that depth, each with one blank behind it."""
    for _ in range(depth):
        text = line.lstrip(" \t")
        if not text.startswith(">"):
            break
        line = text[1:].removeprefix(" ")
    return line


def _dedented(line: str, margin: int) -> str:
    """The line without the blanks that its opening fence was indented by."""
    return line[min(margin, len(line) - len(line.lstrip(" \t"))) :]
