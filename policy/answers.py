"""How models are asked and answered by services: the entry point `lean_env.answers`."""

from __future__ import annotations

from lean_env.judge.candidate import Candidate
from lean_env.judge.verdict import Verdict
from lean_env.problems import Theorem
from policy.extraction import extract, to_candidate
from policy.family import family_named, question
from policy.feedback import feedback


class ModelAnswers:
    """Prompts for any instruct model, its answers as candidates, and what it is told of them."""

    def prompt(self, theorem: Theorem) -> str:
        """The question that asks for a proof of a theorem."""
        return question(family_named("instruct").ask(theorem))

    def candidate(self, theorem: Theorem, text: str) -> Candidate | None:
        """Return the candidate in a model's text; None where it holds no answer."""
        return to_candidate(theorem, extract(text), theorem.name)

    def feedback(self, verdict: Verdict | None) -> str | None:
        """Lean's complaint, None where there is none; `verdict` is None for no answer."""
        return feedback(verdict)


ANSWERS = ModelAnswers()
