"""Examples under names: Lean forgets an `example`, and keeps a definition with the same body."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from lean_env.syntax.lines import Lines

_KEYWORD = "example"


class NamedExamples:
    """A text in which the `example`s at these offsets are definitions called after their places."""

    def __init__(self, text: str, examples: Iterable[int]) -> None:
        lines = Lines(text)
        self._names: dict[int, str] = {}
        self._ends: list[tuple[int, int]] = []  # in `source`, and in `text`
        pieces: list[str] = []
        position = length = 0
        for offset in sorted(examples):
            name = f"example {lines.number(offset)}:{lines.column(offset)}"
            self._names[offset] = name
            pieces += [text[position:offset], f"def «{name}»"]
            length += len(pieces[-2]) + len(pieces[-1])
            position = offset + len(_KEYWORD)
            self._ends.append((length, position))
        self.source = "".join(pieces) + text[position:]
        self._lines = Lines(self.source)

    def __contains__(self, offset: int) -> bool:
        return offset in self._names

    def offset(self, line: int, column: int) -> int:
        """Return the offset in the original text of a place in `source`."""
        here = self._lines.offset(line, column)
        index = bisect_right(self._ends, here, key=lambda pair: pair[0])
        if index < len(self._ends):
            end, original = self._ends[index]
            if here > end - self._width(index):  # within the new words
                return original
        if index == 0:
            return here
        end, original = self._ends[index - 1]
        return here - end + original

    def name(self, offset: int) -> str:
        """Return what the example at an offset is called, without its namespace; "" if nothing."""
        return self._names.get(offset, "")

    def _width(self, index: int) -> int:
        offset = self._ends[index][1] - len(_KEYWORD)
        return len(f"def «{self._names[offset]}»")
