"""What a model is told about an attempt that failed."""

from __future__ import annotations

from lean_env.judge.verdict import Outcome, Verdict
from lean_env.repl.message import Severity

_NO_ANSWER = "There was no answer. End the thinking and give the tactics in a Lean block."
_ENDED = {
    Outcome.TIMEOUT: "The proof took too long.",
    Outcome.OUT_OF_MEMORY: "The proof took too much memory.",
    Outcome.CRASHED: "Lean ended while it checked the proof.",
}


def feedback(verdict: Verdict | None, *, limit: int = 400) -> str | None:
    """Lean's complaint about an attempt in at most `limit` characters, None if there is none.

    `verdict` is None where the attempt held no answer. A proof leaves nothing to fix, and of what
    could not be judged nothing is known.
    """
    if verdict is None:
        return _NO_ANSWER
    if verdict.outcome in _ENDED:
        return _ENDED[verdict.outcome]
    if verdict.outcome is not Outcome.REJECTED:
        return None
    errors = [
        f"{message.line}:{message.column}: {message.text}"
        for message in verdict.messages
        if message.severity is Severity.ERROR
    ]
    if not errors and verdict.reason is not None:
        errors = [verdict.reason.value.replace("_", " ")]
    goals = [f"left to prove: {goal}" for goal in verdict.goals]
    return "\n".join(errors + goals)[:limit]
