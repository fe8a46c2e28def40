"""Places in a text as lines and columns, and back."""

from __future__ import annotations

from bisect import bisect_right


class Lines:
    """The lines of one text, found once; positions are offsets into the text.

    Lines count from 1, columns from 0, both in code points.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0]
        position = text.find("\n")
        while position >= 0:
            self._starts.append(position + 1)
            position = text.find("\n", position + 1)

    def number(self, offset: int) -> int:
        """Return the line of an offset."""
        return bisect_right(self._starts, offset)

    def column(self, offset: int) -> int:
        """Return the column of an offset."""
        return offset - self._starts[self.number(offset) - 1]

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a place; one outside the text is moved to its nearest end."""
        if line > len(self._starts):
            return self._length
        return max(0, min(self._starts[max(line, 1) - 1] + max(column, 0), self._length))
