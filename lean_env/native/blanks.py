"""White space and comments before a command, which Lean's command parser expects to be gone."""

from __future__ import annotations

import re

_RUN = re.compile(rb"[ \n]+|--[^\n]*")
_EDGE = re.compile(rb"/-|-/")


def skip_blanks(text: bytes, position: int) -> int:
    """Return where the next command begins.

    Documentation comments belong to commands and stay, and so does what Lean refuses: tabs, a lone
    carriage return, a comment without an end.
    """
    while True:
        if match := _RUN.match(text, position):
            position = match.end()
        elif text.startswith(b"/-", position) and text[position + 2 : position + 3] not in (
            b"-",
            b"!",
        ):
            end = _comment_end(text, position)
            if end is None:
                return position
            position = end
        else:
            return position


def _comment_end(text: bytes, position: int) -> int | None:
    depth = 0
    for edge in _EDGE.finditer(text, position):
        depth += 1 if edge.group() == b"/-" else -1
        if depth == 0:
            return edge.end()
    return None
