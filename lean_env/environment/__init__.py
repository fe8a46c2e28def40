"""Proving step by step: proof states as values, tactics as actions, for search and learning.

    with ProofEnv() as env:
        state = env.reset(Theorem("t", "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p"))
        match env.step(state, "exact ⟨h.2, h.1⟩"):
            case Proved(proof=proof): print(proof)

A step comes to a `ProofState`, or is `Proved`, a `TacticError`, `GaveUp` (something was left to
`sorry`), `TimedOut` or `Crashed`. Only the judge says that something is proved. `AsyncProofEnv` is
the same for asyncio programs. `Stepping` is what all have in common, wherever their Lean is: here,
on a server (`remote`), on a Ray cluster (`cluster`); `open_environments` opens them by one word.
"""

from lean_env.environment.asynchronous import AsyncProofEnv
from lean_env.environment.env import ProofEnv
from lean_env.environment.goal import Goal, Hypothesis
from lean_env.environment.outcome import (
    Crashed,
    GaveUp,
    Outcome,
    ProofState,
    Proved,
    TacticError,
    TimedOut,
)
from lean_env.environment.stepper import StepLimits, StepperFault, TheoremRefused
from lean_env.environment.stepping import Stepping

__all__ = [
    "AsyncProofEnv",
    "Crashed",
    "GaveUp",
    "Goal",
    "Hypothesis",
    "Outcome",
    "ProofEnv",
    "ProofState",
    "Proved",
    "StepLimits",
    "StepperFault",
    "Stepping",
    "TacticError",
    "TheoremRefused",
    "TimedOut",
]
