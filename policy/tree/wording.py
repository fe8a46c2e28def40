"""Wording that is the same in terminal, page and picture."""

from __future__ import annotations


def one_line(text: str, width: int) -> str:
    """Return a text with its blanks and line ends as single spaces, cut to `width` characters."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, of which there may be one."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
