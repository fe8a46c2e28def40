"""Sharing the time of one call among many candidates, so that nobody waits behind the endless."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from dataclasses import replace

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Verdict

_SHORT_TURN_S = 0.25  # enough for most proofs

StartTurn = Callable[[Candidate, float], Future[Verdict | None]]
"""Queues a turn of so many seconds; its result is None if it was cut short. Never raises."""

Fault = Callable[[str, str], Verdict]
"""Makes the verdict on the candidate of an id, which could not be judged, for the reason given."""


class Budget:
    """The seconds of one call, and how long a turn at a worker is when they are shared."""

    def __init__(self, seconds: float | None, limit_s: float, workers: int) -> None:
        self._end = None if seconds is None else time.monotonic() + seconds
        self._limit_s = limit_s
        self._workers = workers
        self._turn_s = 0.0

    @property
    def left_s(self) -> float | None:
        """Seconds that are left, 0 when it is over; None where there is no end."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())

    @property
    def is_over(self) -> bool:
        """Whether there is no time left."""
        return self.left_s == 0.0

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


def verify_in_turns(
    candidates: Sequence[Candidate], start: StartTurn, budget: Budget, fault: Fault
) -> list[Verdict]:
    """Judge all candidates, equal ones once, in turns by `start`; their verdicts in order.

    See `Verifying.verify`, which this is. `fault` speaks for those that no turn was left for.
    """
    waiting = {_content(candidate): candidate for candidate in candidates}
    judged: dict[_Content, Verdict] = {}
    while waiting:
        turn_s = budget.turn(len(waiting))
        futures = {key: start(candidate, turn_s) for key, candidate in waiting.items()}
        wait(futures.values(), budget.left_s)
        for key, future in futures.items():
            verdict = _result(waiting[key], future, fault)
            if verdict is not None:
                judged[key] = verdict
        if budget.is_over:
            break
        waiting = {key: waiting[key] for key in waiting if key not in judged}
    verdicts = []
    for candidate in candidates:
        verdict = judged.get(_content(candidate))
        if verdict is None:
            verdict = fault(candidate.id, "not judged before the deadline of the batch")
        verdicts.append(replace(verdict, id=candidate.id))
    return verdicts


def _result(candidate: Candidate, future: Future[Verdict | None], fault: Fault) -> Verdict | None:
    """The verdict of a turn; None if there is none yet."""
    if not future.done():
        future.cancel()
        return None
    try:
        return future.result()
    except Exception as error:
        return fault(candidate.id, f"{type(error).__name__}: {error}")


_Content = tuple[object, ...]


def _content(candidate: Candidate) -> _Content:
    return (candidate.header, candidate.statement, candidate.proof, candidate.code)
