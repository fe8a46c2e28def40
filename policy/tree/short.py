"""Long texts on one line, where there is little room."""

from __future__ import annotations


def one_line(text: str, width: int) -> str:
    """Return a text with its blanks and line ends as single spaces, cut to `width` characters."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"
