"""An environment in which no tactic is run twice on the same state."""

from __future__ import annotations

from collections.abc import Sequence

from lean_env.environment import Outcome, ProofState
from policy.search import Environment


class Remembered:
    """Answers for one theorem what was asked before without running it again.

    Methods that are compared on a theorem meet the same states and tactics. So they cost less, and
    a tactic that ran out of time for one of them has done so for all.
    """

    def __init__(self, env: Environment) -> None:
        self._env = env
        self._known: dict[tuple[tuple[str, ...], str], Outcome] = {}

    def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        """See `Environment`."""
        fresh = [one for one in dict.fromkeys(tactics) if (state.tactics, one) not in self._known]
        if fresh:
            outcomes = self._env.step_many(state, fresh)
            for tactic, outcome in zip(fresh, outcomes, strict=True):
                self._known[state.tactics, tactic] = outcome
        return [self._known[state.tactics, tactic] for tactic in tactics]
