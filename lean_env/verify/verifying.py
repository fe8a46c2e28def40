"""What judges candidates, wherever it is: on this machine, on a server, on a cluster."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from typing import cast

from lean_env.closing import Closing
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Stamp, Verdict
from lean_env.pool.streams import as_completed, in_order
from lean_env.repl.protocol import Limits
from lean_env.verify.open_batch import OpenBatch, content
from lean_env.verify.turns import Budget

AHEAD = 32
"""Candidates per worker that may be under way, or wait for a slower one before them."""


class Verifying(Closing):
    """Judges candidates with certain limits, at a certain level; safe to share between threads.

    What trainers, evaluations and batches take, so that they need not know who does the work.
    """

    limits: Limits
    level: Level

    @property
    @abstractmethod
    def workers(self) -> int:
        """How many candidates are judged at once; at least 1."""

    @property
    @abstractmethod
    def stamp(self) -> Stamp:
        """What its verdicts say of where they come from."""

    @property
    def toolchain(self) -> str:
        """The name of the toolchain that it judges with, as verdicts have it."""
        return self.stamp.toolchain

    def prepare(self, statements: Iterable[tuple[str, str]]) -> list[str | None]:
        """Elaborate (header, statement) pairs that candidates are to come for.

        Returns for each what is wrong with it, None where nothing is or where Lean could not be
        asked. Without this each statement is elaborated before its first candidate.
        """
        asked = [
            Candidate(str(index), statement, "by skip", header=header)
            for index, (header, statement) in enumerate(statements)
        ]
        return [_complaint(verdict) for verdict in self.verify(asked)]

    @abstractmethod
    def submit(self, candidate: Candidate) -> Future[Verdict]:
        """Queue one candidate, which has the time of its limits; blocks while too many wait.

        A fault of ours is a verdict, `infrastructure`: neither this nor the future raises it.
        Cancelling works while the candidate waits.
        """

    def turn(self, candidate: Candidate, turn_s: float, budget: Budget) -> Future[Verdict | None]:
        """Queue a turn of `turn_s` seconds, if `budget` has so many left when it begins.

        The result is None if the turn was cut short; else as of `submit`. Who shares out time of
        his own, as a server does, gives the candidate all of its limit instead.
        """
        return cast("Future[Verdict | None]", self.submit(candidate))

    def verify(
        self, candidates: Sequence[Candidate], *, deadline_s: float | None = None
    ) -> list[Verdict]:
        """Judge all candidates, equal ones once, and return their verdicts in order.

        Returns after `deadline_s` seconds at the latest: what is not judged by then has the outcome
        `infrastructure`, since it is not the candidate's fault; who had all the time of its own
        limit is a timeout. Where so many seconds cannot hold everybody's limit, all get a short
        turn first and the unfinished longer ones, so that nobody waits behind those without end.
        Never raises for a fault of ours.
        """
        different = len({content(candidate) for candidate in candidates})
        return self.open_batch(different, deadline_s=deadline_s).verdicts(candidates)

    def open_batch(self, expected: int, *, deadline_s: float | None = None) -> OpenBatch:
        """A batch that is judged while it comes in: `expected` different candidates at most.

        `deadline_s` are the seconds from when its verdicts are asked for; see `verify`.
        """
        budget = Budget(deadline_s, self.limits.wall_s, self.workers, waits=True)
        return OpenBatch(self.turn, self.stamp, budget, expected)

    def verify_many(
        self, candidates: Iterable[Candidate], *, ordered: bool = False
    ) -> Iterator[Verdict]:
        """Judge candidates and yield verdicts as they come, or `ordered` as their candidates are.

        Takes candidates only as fast as they are judged, so that `candidates` may be endless, and
        may be a model that writes them: it writes on while others are judged. Leaving the loop
        early cancels what has not begun.
        """
        if ordered:
            found = in_order(self.submit, candidates, AHEAD * self.workers)
        else:
            found = as_completed(self.submit, candidates, 2 * self.workers)
        for _, verdict in found:
            yield verdict


class JudgesFiles(Verifying):
    """Judges `.lean` files, too, whose commands are trusted and whose proofs are not."""

    @abstractmethod
    def submit_file(self, name: str, text: str) -> Future[list[Verdict]]:
        """Queue a file; a verdict for each of its theorems, called `name:theorem`.

        As of `submit`, a fault of ours is a verdict, called `name`.
        """


def _complaint(verdict: Verdict) -> str | None:
    """What is wrong with a statement, of which a proof was judged."""
    if verdict.outcome is not Outcome.INVALID_INPUT:
        return None
    return "; ".join(message.text for message in verdict.messages)
