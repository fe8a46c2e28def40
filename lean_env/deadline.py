"""The one deadline of a candidate, which every step on its data honours."""

from __future__ import annotations

import math
import time


class DeadlineExceeded(Exception):
    """The time is over; the text says which limit was reached."""


class Deadline:
    """A limit in seconds of wall clock that begins when it is made; used by one thread.

    Loops over data of unknown size `check` it now and then. What is done for everybody's sake in
    between, such as starting a process that later candidates use too, is given back by `allow`.
    """

    __slots__ = ("_end", "_seconds")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    @staticmethod
    def never() -> Deadline:
        """A deadline for data that is trusted to be of a sensible size."""
        return Deadline(math.inf)

    @property
    def left_s(self) -> float:
        """Seconds that are left; below 0 when it is over."""
        return self._end - time.monotonic()

    def allow(self, seconds: float) -> None:
        """Put the end off by the time of something that was not the candidate's."""
        self._end += max(0.0, seconds)

    def check(self) -> None:
        """Raise DeadlineExceeded if the time is over."""
        if time.monotonic() > self._end:
            raise self.exceeded()

    def exceeded(self) -> DeadlineExceeded:
        """What `check` raises, for those who find out otherwise."""
        return DeadlineExceeded(f"no end after {round(self._seconds, 2):g} s")
