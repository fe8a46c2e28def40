"""How the steps of a verdict end early: the candidate is rejected, or nothing can be decided."""

from __future__ import annotations

from lean_env.judge.verdict import Outcome, Reason
from lean_env.repl.message import Message, Severity

_MAX_CHARACTERS = 4000


class Refused(Exception):
    """The candidate is no proof of its statement; `reason` says why in a word."""

    def __init__(self, reason: Reason, text: str) -> None:
        super().__init__(text)
        self.reason = reason
        self.text = _cut(text)


class Stopped(Exception):
    """A step ended without a decision about the proof: a limit, a crash, a fault of ours."""

    def __init__(self, outcome: Outcome, detail: str) -> None:
        super().__init__(detail)
        self.outcome = outcome
        self.messages = (Message(Severity.ERROR, 1, 0, _cut(detail)),)


def _cut(text: str) -> str:
    """Return a complaint, whose length a candidate may decide, at a length to be read."""
    return text if len(text) <= _MAX_CHARACTERS else text[:_MAX_CHARACTERS] + "…"
