"""One candidate on its way to a verdict: its deadline, and what it has spent and said so far.

What begins here is the candidate's: however it ends, that is its own outcome. The only faults of
ours are those that a step says so of (`Outcome.INFRASTRUCTURE` of a back end or a kernel).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from lean_env.deadline import Deadline, DeadlineExceeded
from lean_env.judge.decision import Refused, Stopped
from lean_env.judge.verdict import Outcome, Reason, Stamp, Verdict
from lean_env.repl.message import Message, Severity
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status

_LOG = logging.getLogger(__name__)


def outcome_of(status: Status) -> Outcome:
    """Return what an elaboration that did not finish means for its candidate."""
    return Outcome(status.value)


@dataclass(slots=True)
class Trial:
    """A candidate's limits, deadline and costs; used by one thread."""

    limits: Limits
    deadline: Deadline
    cpu_s: float = 0.0
    memory_mb: float | None = None
    messages: tuple[Message, ...] = ()
    goals: tuple[str, ...] = ()
    axioms: tuple[str, ...] = field(default=())
    truncated: bool = False

    @staticmethod
    def begin(limits: Limits, within_s: float | None = None) -> Trial:
        """Start the clock: `limits.wall_s`, or `within_s` seconds if that is less."""
        wall_s = limits.wall_s if within_s is None else min(limits.wall_s, within_s)
        return Trial(limits, Deadline(wall_s))

    def elaborate(self, repl: Repl, request: Request) -> Elaboration:
        """Run a request in the time that is left; raises DeadlineExceeded or Stopped.

        What the back end took beyond the elaboration itself (starting a process, importing) is
        not the candidate's. The trusted header has been elaborated before: that it fails now can
        only be this candidate's doing.
        """
        self.deadline.check()
        limits = replace(self.limits, wall_s=self.deadline.left_s)
        started = time.monotonic()
        found = repl.elaborate(replace(request, limits=limits))
        self.deadline.allow(time.monotonic() - started - found.elapsed_s)
        self.cpu_s += found.cpu_s
        self.truncated = found.truncated
        known = [size for size in (self.memory_mb, found.memory_mb) if size is not None]
        self.memory_mb = max(known) if known else None
        if found.status is Status.INVALID_INPUT:
            raise Stopped(Outcome.CRASHED, f"it breaks its header: {found.detail}")
        if found.status is Status.TIMEOUT:
            raise self.deadline.exceeded()
        if found.status is not Status.FINISHED:
            raise Stopped(outcome_of(found.status), found.detail)
        return found

    def verdict(self, stamp: Stamp, name: str, decide: Callable[[Trial], None]) -> Verdict:
        """Return what `decide` comes to; it returns if all is proved, else raises."""
        start = time.perf_counter()
        reason: Reason | None = None
        try:
            decide(self)
            outcome = Outcome.PROVED
        except Refused as refusal:
            outcome, reason = Outcome.REJECTED, refusal.reason
            if not any(entry.severity is Severity.ERROR for entry in self.messages):
                self._complain(refusal.text)
        except Stopped as stop:
            outcome = stop.outcome
            self.messages += stop.messages
        except DeadlineExceeded as error:
            outcome = Outcome.TIMEOUT
            self._complain(str(error))
        except MemoryError:
            outcome = Outcome.OUT_OF_MEMORY
            self._complain("what it left is too large to be read")
        except Exception as error:
            outcome = Outcome.CRASHED
            _LOG.warning("candidate %s made the judge stumble", name, exc_info=True)
            self._complain(f"what it left cannot be judged: {type(error).__name__}")
        return stamp.verdict(
            name,
            outcome,
            reason,
            messages=self.messages,
            axioms=self.axioms,
            goals=self.goals,
            elapsed_s=time.perf_counter() - start,
            cpu_s=self.cpu_s,
            memory_mb=self.memory_mb,
            truncated=self.truncated,
        )

    def _complain(self, text: str) -> None:
        self.messages += (Message(Severity.ERROR, 1, 0, text),)
