"""A proving task in the three parts that TRL's trainers take: rows, environments, rewards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from datasets import Dataset

from lean_env.problems import Theorem
from lean_env.verify.verifying import Verifying
from policy.family import Family, family_named
from policy.feedback import feedback
from training.reward import LeanReward


class ProofEnvironment:
    """One rollout's environment: a tool that checks a proof, as often as the model asks for it."""

    def __init__(self, verifier: Verifying, theorems: dict[str, Theorem]) -> None:
        self._verifier, self._theorems = verifier, theorems
        self._theorem: Theorem | None = None

    def reset(self, name: str, **columns: Any) -> None:
        """Begin with the theorem of a row."""
        self._theorem = self._theorems[name]

    def check_proof(self, tactics: str) -> str:
        """Check with Lean whether a block of tactics proves the theorem.

        Args:
            tactics: The tactics, one per line, as they would follow `:= by`.

        Returns:
            What Lean says: that the theorem is proved, or what is wrong.
        """
        if self._theorem is None:
            return "There is no theorem yet."
        (verdict,) = self._verifier.verify([self._theorem.candidate(tactics)])
        if verdict.proved:
            return "The theorem is proved. Give this proof as the answer."
        return feedback(verdict) or "Lean could not check this proof."


class ProofSpec:
    """Theorems as a task: `train_dataset`, `environment_factory` and `reward_funcs` for TRL.

    `family` says how the model is asked and how its answer is read, `prefilled` that its chat
    template opens the thinking. A trainer without tools leaves `environment_factory` out.
    """

    def __init__(
        self,
        theorems: Sequence[Theorem],
        verifier: Verifying,
        *,
        family: Family | None = None,
        prefilled: bool = False,
        budget_s: float = 120.0,
    ) -> None:
        family = family or family_named("instruct")
        self._verifier = verifier
        self._theorems = {theorem.name: theorem for theorem in theorems}
        self.train_dataset = Dataset.from_list(
            [{"prompt": family.ask(theorem), "name": theorem.name} for theorem in theorems]
        )
        self.reward_funcs = [
            LeanReward(
                verifier, self._theorems, budget_s=budget_s, family=family, prefilled=prefilled
            )
        ]

    def environment_factory(self) -> ProofEnvironment:
        """A fresh environment, one per rollout."""
        return ProofEnvironment(self._verifier, self._theorems)
