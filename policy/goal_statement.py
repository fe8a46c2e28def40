"""A goal written as a statement of its own."""

from __future__ import annotations

from lean_env.environment import Goal, Hypothesis, ProofState
from lean_env.problems.theorem import Theorem

NAME = "goal"
"""The name of a theorem that states a goal."""
_DAGGER = "✝"


def as_proposition(goal: Goal) -> str:
    """Return a goal as a closed proposition, as far as what Lean prints can be read again."""
    bound = _binders(goal)
    return f"∀ {bound}, {goal.target}" if bound else f"({goal.target})"


def as_theorem(state: ProofState) -> Theorem:
    """Return the first goal of a state as a theorem, behind the header of the state's own."""
    goal = state.goals[0]
    bound = _binders(goal)
    binders = f" {bound}" if bound else ""
    return Theorem(NAME, f"theorem {NAME}{binders} : {goal.target or 'False'}", state.header)


def _binders(goal: Goal) -> str:
    return " ".join(map(_binder, goal.hypotheses))


def _binder(hypothesis: Hypothesis) -> str:
    """A hypothesis as a binder; one without a name that can be written is taken for an instance."""
    kind = " ".join(hypothesis.type.split())
    if any(_DAGGER in name for name in hypothesis.names):
        return f"[{kind}]"
    return f"({' '.join(hypothesis.names)} : {kind})"
