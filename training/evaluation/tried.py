"""A few attempts of an evaluation, kept with what Lean said: numbers alone hide how a policy fails.

An evaluation shows the same theorems at every step, so that a reader can follow one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lean_env.judge.verdict import Verdict
from lean_env.problems import Theorem
from lean_env.repl.message import Severity

SHOWN = 3
"""Theorems per part of which an attempt is kept."""
NO_ANSWER = "no_answer"
"""The outcome of a text in which there is no proof to judge."""
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Tried:
    """One attempt at a theorem: what the policy wrote, how it was judged, and what Lean said.

    `text` and `said` are cut at 2,000 characters; of `samples` attempts at the theorem `proved` are
    proofs, and the first of those is the one that is kept.
    """

    part: str
    theorem: str
    statement: str
    text: str
    outcome: str
    said: str
    samples: int
    proved: int


def chosen(theorems: Sequence[Theorem]) -> list[Theorem]:
    """The theorems of a part that are shown: evenly spread, the same at each evaluation."""
    count = min(SHOWN, len(theorems))
    return [theorems[index * len(theorems) // count] for index in range(count)]


def tried(
    part: str, theorem: Theorem, attempts: Sequence[tuple[str, Verdict | None]]
) -> Tried | None:
    """The first proof of a theorem, else the first attempt; None without one."""
    if not attempts:
        return None
    proofs = [each for each in attempts if each[1] is not None and each[1].proved]
    text, verdict = (proofs or list(attempts))[0]
    return Tried(
        part=part,
        theorem=theorem.name,
        statement=theorem.statement,
        text=_cut(text),
        outcome=NO_ANSWER if verdict is None else verdict.outcome.value,
        said="" if verdict is None else _cut(_words(verdict)),
        samples=len(attempts),
        proved=len(proofs),
    )


def _words(verdict: Verdict) -> str:
    """The errors of Lean, or why the candidate was refused without any."""
    errors = [m.text for m in verdict.messages if m.severity is Severity.ERROR]
    if errors or verdict.proved:
        return "\n".join(errors)
    return verdict.reason.value if verdict.reason else verdict.outcome.value


def _cut(text: str) -> str:
    text = text.encode("utf-8", "replace").decode()  # half characters stand in no file
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
