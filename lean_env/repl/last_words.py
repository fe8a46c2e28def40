"""What a process said on its standard error, kept for the report of its end.

It explains and decides nothing: a candidate may write there too.
"""

from __future__ import annotations

_HEAD_BYTES = 1 << 10
_TAIL_BYTES = 1 << 12
_OVERFLOW = ("Stack overflow detected", "deep recursion was detected")


class LastWords:
    """The beginning and the end of what a process writes."""

    def __init__(self) -> None:
        self._head = bytearray()
        self._tail = bytearray()
        self._lost = False

    def add(self, data: bytes) -> None:
        """Take in what was read."""
        room = _HEAD_BYTES - len(self._head)
        self._head += data[:room]
        self._tail += data[room:]
        self._lost |= len(self._tail) > _TAIL_BYTES
        del self._tail[:-_TAIL_BYTES]

    def __str__(self) -> str:
        """Return the text, with a mark where it was cut."""
        parts = (bytes(part).decode("utf-8", "replace") for part in (self._head, self._tail))
        return ("\n…\n" if self._lost else "").join(parts).strip()


def explained(how: str, said: str) -> str:
    """Return how a process ended and its last words; a stack overflow is called by its name."""
    if any(sign in said for sign in _OVERFLOW):
        how = f"stack overflow: {how}"
    return f"{how}: {said}" if said else how
