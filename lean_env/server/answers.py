"""Asking models and reading what they answer: by the package that knows how they speak."""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from typing import Protocol

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Verdict
from lean_env.problems.theorem import Theorem
from lean_env.server.refusals import Refusal

GROUP = "lean_env.answers"
"""The group of entry points in which a package offers its `Answers`."""


class Answers(Protocol):
    """Knows how models are asked for proofs, and what is in their texts."""

    def prompt(self, theorem: Theorem) -> str:
        """The question that asks for a proof of a theorem."""
        ...

    def candidate(self, theorem: Theorem, text: str) -> Candidate | None:
        """Return the candidate in a model's text; None where it holds no answer."""
        ...

    def feedback(self, verdict: Verdict | None) -> str | None:
        """What a model is told of its answer, None for nothing; `verdict` is None for no answer."""
        ...


@cache
def _installed() -> Answers | None:
    for entry in entry_points(group=GROUP):
        found: Answers = entry.load()
        return found
    return None


def answers() -> Answers:
    """Return what is installed; raises Refusal where nothing is."""
    found = _installed()
    if found is None:
        raise Refusal(503, "no package that reads models' answers is installed")
    return found
