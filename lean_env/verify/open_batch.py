"""Candidates of one batch, judged from the moment that each comes in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from dataclasses import replace

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Outcome, Stamp, Verdict
from lean_env.verify.turns import Budget

StartTurn = Callable[[Candidate, float, Budget], Future[Verdict | None]]
"""Queues a turn of so many seconds; its result is None if it was cut short. Never raises."""

Content = tuple[object, ...]


def content(candidate: Candidate) -> Content:
    """What candidates are equal by: everything but their ids."""
    return (candidate.header, candidate.statement, candidate.proof, candidate.code)


class OpenBatch:
    """`add` candidates as they come, then ask for the `verdicts`, once; equal ones are judged once.

    Made by `Verifying.open_batch`. Whoever writes candidates, a model for example, goes on writing
    while those that are complete are judged. For one thread at a time.
    """

    def __init__(self, start: StartTurn, stamp: Stamp, budget: Budget, expected: int) -> None:
        self._start, self._stamp, self._budget = start, stamp, budget
        self._first_turn_s = budget.turn(max(1, expected))
        self._begun: dict[Content, Future[Verdict | None]] = {}

    def add(self, candidate: Candidate) -> None:
        """Begin to judge a candidate unless an equal one is there; may block where many wait."""
        key = content(candidate)
        if key not in self._begun:
            self._begun[key] = self._start(candidate, self._first_turn_s, self._budget)

    def verdicts(self, candidates: Sequence[Candidate]) -> list[Verdict]:
        """The verdicts on these, in order, whether or not they were added before.

        The batch's deadline begins here; what was added and is not asked for is dropped.
        """
        self._budget.start()
        waiting = {content(candidate): candidate for candidate in candidates}
        for candidate in waiting.values():
            self.add(candidate)
        futures = {key: self._begun[key] for key in waiting}
        for key, future in self._begun.items():
            if key not in futures:
                future.cancel()
        judged: dict[Content, Verdict] = {}
        while waiting:
            wait(futures.values(), self._budget.left_s)
            for key, future in futures.items():
                verdict = self._result(waiting[key], future)
                if verdict is not None:
                    judged[key] = verdict
            waiting = {key: waiting[key] for key in waiting if key not in judged}
            if self._budget.is_over or not waiting:
                break
            turn_s = self._budget.turn(len(waiting))
            futures = {
                key: self._start(candidate, turn_s, self._budget)
                for key, candidate in waiting.items()
            }
        late = "not judged before the deadline of the batch"
        found = [
            judged.get(content(candidate)) or self._failed(candidate, late)
            for candidate in candidates
        ]
        return [
            replace(verdict, id=candidate.id)
            for verdict, candidate in zip(found, candidates, strict=True)
        ]

    def _result(self, candidate: Candidate, future: Future[Verdict | None]) -> Verdict | None:
        """The verdict of a turn; None if there is none yet."""
        if not future.done():
            future.cancel()
            return None
        try:
            return future.result()
        except Exception as error:
            return self._failed(candidate, f"{type(error).__name__}: {error}")

    def _failed(self, candidate: Candidate, complaint: str) -> Verdict:
        return self._stamp.failed(candidate.id, Outcome.INFRASTRUCTURE, complaint)
