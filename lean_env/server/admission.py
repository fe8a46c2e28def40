"""The bounded queue: how much waits at once, and when somebody turned away should come again."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager

_LONGEST_S = 60
_MEMORY = 0.9  # of the rate, per completed piece of work


class Busy(Exception):
    """There is no room; `retry_after_s` is when there may be some, in whole seconds."""

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"the queue is full; try again in {retry_after_s} s")
        self.retry_after_s = retry_after_s


class TooMany(ValueError):
    """One request asks for more than would ever be admitted."""


class Admission:
    """Counts what was admitted and is not done; used by one event loop."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.waiting = 0
        self._rate = 0.0
        self._last = time.monotonic()

    @contextmanager
    def admit(self, count: int) -> Iterator[Place]:
        """Hold room for `count` pieces of work; raises Busy or TooMany."""
        if count > self.capacity:
            raise TooMany(f"{count} pieces of work at once, and {self.capacity} fit the queue")
        if self.waiting + count > self.capacity:
            raise Busy(self._retry_after(count))
        self.waiting += count
        place = Place(self, count)
        try:
            yield place
        finally:
            self.waiting -= place.left

    def done(self) -> None:
        """Note that one piece of work is done."""
        self.waiting -= 1
        now = time.monotonic()
        seconds = max(now - self._last, 1e-4)
        self._last = now
        self._rate = _MEMORY * self._rate + (1 - _MEMORY) / seconds

    def _retry_after(self, count: int) -> int:
        excess = self.waiting + count - self.capacity
        seconds = excess / self._rate if self._rate else 1.0
        return max(1, min(_LONGEST_S, math.ceil(seconds)))


class Place:
    """Room in the queue of one request; `left` of its work is not done yet."""

    def __init__(self, admission: Admission, count: int) -> None:
        self._admission = admission
        self.left = count

    def done(self) -> None:
        """Give back the room of one piece of work."""
        if self.left:
            self.left -= 1
            self._admission.done()
