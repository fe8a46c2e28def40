"""Sharing the time of one call among many candidates, so that nobody waits behind the endless."""

from __future__ import annotations

import time

_SHORT_TURN_S = 0.25  # enough for most proofs


class Budget:
    """The seconds of one call, and how long a turn at a worker is when they are shared.

    They run from now on, or else (`waits`) from `start`.
    """

    def __init__(
        self, seconds: float | None, limit_s: float, workers: int, *, waits: bool = False
    ) -> None:
        self._seconds = seconds
        self._end: float | None = None
        if not waits:
            self.start()
        self._limit_s = limit_s
        self._workers = workers
        self._turn_s = 0.0

    @property
    def left_s(self) -> float | None:
        """Seconds that are left, 0 when it is over; None where there is no end."""
        return self._seconds if self._end is None else max(0.0, self._end - time.monotonic())

    @property
    def is_over(self) -> bool:
        """Whether there is no time left."""
        return self.left_s == 0.0

    def start(self) -> None:
        """Let the seconds run."""
        if self._seconds is not None:
            self._end = time.monotonic() + self._seconds

    def within(self, turn_s: float) -> float:
        """Return what is left of a turn that begins now."""
        left = self.left_s
        return turn_s if left is None else min(turn_s, left)

    def turn(self, count: int) -> float:
        """Return the length of the next turn, for each of `count` candidates.

        The whole limit, if all can have it. Else a part of what each could have, then twice as long
        each time; and when that is more than can be shared out, the whole limit for the first.
        """
        left_s = self.left_s
        if left_s is None or self._limit_s * -(-count // self._workers) <= left_s:
            return self._limit_s
        share_s = left_s * self._workers / count
        if self._turn_s == 0.0:
            self._turn_s = max(share_s / 4, min(_SHORT_TURN_S, share_s / 2))
        else:
            self._turn_s *= 2
        if self._turn_s > share_s:
            self._turn_s = self._limit_s
        return min(self._turn_s, self._limit_s)
