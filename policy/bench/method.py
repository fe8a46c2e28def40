"""What is compared: where tactics come from, and on which states they are tried."""

from __future__ import annotations

from enum import StrEnum

from lean_env.problems.theorem import Theorem
from policy.goal_steps import GoalSteps
from policy.premises import PremiseSource
from policy.search import Kind
from policy.steps import PortfolioSteps, StepPolicy
from policy.tactics import portfolio

_ONE_LINE = "grind"


class Method(StrEnum):
    """A way to look for a proof.

    `ONE_LINE` tries `grind`, of single tactics the one that closes most, `PORTFOLIO` a fixed list
    of lines, `SAMPLER` tactics that fit the goal, each of these as a whole proof; the others search
    with the sampler's tactics.
    """

    ONE_LINE = "one line"
    PORTFOLIO = "portfolio"
    SAMPLER = "sampler"
    BEST_FIRST = "best-first"
    MCTS = "mcts"

    @property
    def searches(self) -> bool:
        """Whether it goes on from the states that its tactics lead to."""
        return self in (Method.BEST_FIRST, Method.MCTS)

    @property
    def kind(self) -> Kind:
        """How the method searches."""
        return Kind(self.value) if self.searches else Kind.PORTFOLIO

    def policy(self, theorem: Theorem, premises: PremiseSource) -> StepPolicy:
        """Return the method's tactics for a theorem."""
        match self:
            case Method.ONE_LINE:
                return PortfolioSteps([_ONE_LINE])
            case Method.PORTFOLIO:
                return PortfolioSteps(portfolio(theorem.header))
            case _:
                return GoalSteps(premises)
