"""What proves step by step, wherever its Lean is."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from lean_env.closing import Closing
from lean_env.environment.outcome import Outcome, ProofState
from lean_env.problems.theorem import Theorem


class Stepping(Closing):
    """An environment in the sense of reinforcement learning, whose states are values.

    Any state may be stepped from at any time, as often as one likes, whatever has been done since.
    Used by one thread at a time, but for `interrupt`.
    """

    @abstractmethod
    def reset(self, theorem: Theorem) -> ProofState:
        """Return the state before any tactic.

        Raises TheoremRefused when Lean does not accept the statement, StepperFault when Lean
        cannot be run.
        """

    @abstractmethod
    def step_many(self, state: ProofState, tactics: Sequence[str]) -> list[Outcome]:
        """Apply tactics to a state, each by itself and several at once; outcomes in their order.

        Raises StepperFault.
        """

    @abstractmethod
    def interrupt(self) -> None:
        """End what another thread waits for here, which raises StepperFault there.

        The next call is served.
        """

    def step(self, state: ProofState, tactic: str) -> Outcome:
        """Apply a tactic to a state, which stays as it is; raises StepperFault."""
        return self.step_many(state, [tactic])[0]
