"""A verifier whose Lean runs elsewhere: the same calls, over HTTP."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from queue import Empty, Queue
from typing import Any

from lean_env.client.connection import Answer, Connections, Later, Refused, ServerError
from lean_env.judge.assemble import MAX_CHARACTERS
from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Level, Outcome, Stamp, Verdict
from lean_env.repl.protocol import Limits
from lean_env.verify.verifying import Verifying

_NDJSON = "application/x-ndjson"
_SENDERS = 4
_TOGETHER = 64
_PATIENCE_S = 60.0
_FRAME_BYTES = 1 << 16  # of a request, beside its texts
_FIRST_PAUSE_S = 0.05
_LONGEST_PAUSE_S = 5.0
_FAULTS = (OSError, http.client.HTTPException, ValueError, KeyError, TypeError)

Deliver = Callable[[int, Verdict], None]


class RemoteVerifier(Verifying):
    """Judges on the server at `url`, which is asked what it is when this is made.

    `limits` bound each candidate (the server's own unless given, and never more than those). So
    many `sharers` divide the server's workers among them.
    `api_key` is the value of LEAN_ENV_API_KEY unless given. A server that is full or away is asked
    again: while it is full as long as the call may take, while it is away for `patience_s` seconds.
    What it does not answer has the outcome `infrastructure`. Raises ServerError, at once, where
    there is no server that could be used.
    """

    def __init__(
        self,
        url: str,
        *,
        api_key: str | None = None,
        limits: Limits | None = None,
        level: Level = Level.STANDARD,
        sharers: int = 1,
        patience_s: float = _PATIENCE_S,
    ) -> None:
        self._http = Connections(url, api_key)
        hello = self._http.hello()
        try:
            largest = Limits(float(hello["timeout"]), int(hello["memory_mb"]))
            self._workers = max(1, int(hello["workers"]) // sharers)
            self._most = int(hello["max_candidates"])
            self._most_bytes = int(hello["max_body_bytes"]) - _FRAME_BYTES
            self._stamp = Stamp(level, str(hello["toolchain"]), str(hello["sandbox"]))
        except (KeyError, ValueError, TypeError):
            raise ServerError(f"{url} is no server of lean-env", "lean-env serve") from None
        self.limits, self.level = limits or largest, level
        if self.limits.wall_s > largest.wall_s or self.limits.memory_mb > largest.memory_mb:
            raise ServerError(
                f"{url} gives a candidate {largest.wall_s:g} s and {largest.memory_mb} MiB at most",
                "start it with a larger --timeout or --memory",
            )
        self._patience_s = patience_s
        self._closed = threading.Event()
        self._batches = ThreadPoolExecutor(_SENDERS, "remote")
        self._queue: Queue[tuple[Candidate, Future[Verdict]] | None] = Queue(8 * self._workers)
        self._senders = [
            threading.Thread(target=self._send, daemon=True, name=f"remote-{number}")
            for number in range(_SENDERS)
        ]
        for thread in self._senders:
            thread.start()

    @property
    def workers(self) -> int:
        """The number of Lean processes of the server, or this one's share of them."""
        return self._workers

    @property
    def stamp(self) -> Stamp:
        """The server's toolchain and sandbox."""
        return self._stamp

    def submit(self, candidate: Candidate) -> Future[Verdict]:
        """See `Verifying.submit`."""
        future: Future[Verdict] = Future()
        self._queue.put((candidate, future))
        if self._closed.is_set():
            self._withdraw()
        return future

    def verify(
        self, candidates: Sequence[Candidate], *, deadline_s: float | None = None
    ) -> list[Verdict]:
        """See `Verifying.verify`."""
        end = None if deadline_s is None else time.monotonic() + deadline_s
        found: dict[int, Verdict] = {}
        parts = [
            range(start, min(start + self._most, len(candidates)))
            for start in range(0, len(candidates), self._most)
        ]

        def judge(part: range) -> None:
            batch = [candidates[index] for index in part]
            self._judge(batch, end, lambda at, verdict: found.__setitem__(part[at], verdict))

        list(self._batches.map(judge, parts)) if len(parts) > 1 else list(map(judge, parts))
        return [found[index] for index in range(len(candidates))]

    def close(self) -> None:
        """End all connections; idempotent. What was not answered is `infrastructure`."""
        if self._closed.is_set():
            return
        self._closed.set()
        self._http.close()
        self._withdraw()
        for _ in self._senders:
            self._queue.put(None)
        for thread in self._senders:
            thread.join()
        self._batches.shutdown()

    def _send(self) -> None:
        """Send what is submitted, as many together as wait."""
        while (first := self._queue.get()) is not None:
            entries = [first]
            while len(entries) < min(_TOGETHER, self._most):
                try:
                    following = self._queue.get_nowait()
                except Empty:
                    break
                if following is None:
                    self._queue.put(None)
                    break
                entries.append(following)
            kept = [pair for pair in entries if pair[1].set_running_or_notify_cancel()]
            futures = [future for _, future in kept]
            self._judge(
                [candidate for candidate, _ in kept],
                None,
                partial(_answer, futures),
            )

    def _withdraw(self) -> None:
        """Answer all that waits to be sent: it will not be."""
        while True:
            try:
                entry = self._queue.get_nowait()
            except Empty:
                return
            if entry is None:
                self._queue.put(None)
                return
            if entry[1].set_running_or_notify_cancel():
                entry[1].set_result(self._fault(entry[0], "the client was closed"))

    def _judge(self, batch: Sequence[Candidate], end: float | None, deliver: Deliver) -> None:
        """Deliver a verdict for each candidate, by index; what is missing is asked for again."""
        missing = dict(enumerate(batch))
        pause_s, given_up = 0.0, time.monotonic() + self._patience_s
        said = "not judged before the deadline of the batch"
        while missing and not self._closed.is_set() and (end is None or time.monotonic() < end):
            before = len(missing)
            try:
                self._attempt(missing, end, deliver)
                pause_s = 0.0
            except Later as later:
                said, pause_s = str(later), later.seconds
                given_up = time.monotonic() + self._patience_s  # it is there, if busy
            except Refused as refusal:
                said = f"the server refuses: {refusal}"
                break
            except _FAULTS as error:
                said = f"the server: {type(error).__name__}: {error}"
                pause_s = min(max(2 * pause_s, _FIRST_PAUSE_S), _LONGEST_PAUSE_S)
                if len(missing) < before:
                    given_up = time.monotonic() + self._patience_s
                if time.monotonic() > given_up:
                    break
            left = None if end is None else end - time.monotonic()
            self._closed.wait(pause_s if left is None else max(0.0, min(pause_s, left)))
        for index, candidate in missing.items():
            deliver(index, self._fault(candidate, said))

    def _attempt(self, missing: dict[int, Candidate], end: float | None, deliver: Deliver) -> None:
        """Ask for what is missing, as much as a request holds; raises if the answer breaks off."""
        asked: list[int] = []
        room = self._most_bytes
        for index, candidate in missing.items():
            room -= _bytes(candidate)
            if asked and room < 0:
                break
            asked.append(index)
        body: dict[str, Any] = {
            "candidates": [_record(missing[index]) for index in asked],
            "timeout": self.limits.wall_s,
            "memory_mb": self.limits.memory_mb,
            "level": self.level.value,
        }
        left = None if end is None else max(end - time.monotonic(), 0.01)
        if left is not None:
            body["deadline_s"] = left
        with self._http.answer(
            "POST", "/v1/verify", body, accept=_NDJSON, timeout_s=left
        ) as answer:
            for at, verdict in self._verdicts(answer, len(asked), end):
                index = asked[at]
                if index not in missing:
                    raise ValueError("a verdict came twice")
                candidate = missing.pop(index)
                deliver(index, replace(verdict, id=candidate.id))
        if not missing.keys().isdisjoint(asked):
            raise ValueError("verdicts are missing")

    def _verdicts(
        self, answer: Answer, count: int, end: float | None
    ) -> Iterator[tuple[int, Verdict]]:
        """The verdicts of an answer with their places; raises where it breaks off."""
        while True:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                raise TimeoutError("no time is left")
            line = answer.line(left)
            if line is None:
                raise ValueError("the answer breaks off")
            if "done" in line:
                answer.line(left)  # the end, so that the connection can be used again
                return
            at = line["index"]
            if type(at) is not int or not 0 <= at < count:
                raise ValueError(f"a verdict on candidate {at!r}")
            yield at, Verdict.from_json(dict(line))

    def _fault(self, candidate: Candidate, complaint: str) -> Verdict:
        return self._stamp.failed(candidate.id, Outcome.INFRASTRUCTURE, complaint)


def _answer(futures: Sequence[Future[Verdict]], at: int, verdict: Verdict) -> None:
    futures[at].set_result(verdict)


def _bytes(candidate: Candidate) -> int:
    """At least the bytes that a candidate takes in JSON."""
    texts = _record(candidate).values()
    return sum(len(text) * (6 if text.isascii() else 12) + 100 for text in texts)


def _record(candidate: Candidate) -> dict[str, str]:
    """A candidate on the wire; its id stays here.

    A text beyond what the judge reads is cut to one that is still too long for it.
    """
    record = {"header": candidate.header, "statement": candidate.statement}
    if candidate.proof is not None:
        record["proof"] = candidate.proof[: MAX_CHARACTERS + 1]
    if candidate.code is not None:
        record["code"] = candidate.code[: MAX_CHARACTERS + 1]
    return record
