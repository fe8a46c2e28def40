"""Tactics that fit a goal, read off its text: what it states, and what its hypotheses are.

A tactic comes with a weight, which says how much likelier it is worth trying than one of weight 1.
What closes a goal is one tactic that tries several; what leads on is one tactic each.
"""

from policy.fitting.core import FINISH, fitting
from policy.fitting.mathlib import fitting_mathlib
from policy.fitting.reading import NAME, Weighted, is_fact

__all__ = ["FINISH", "NAME", "Weighted", "fitting", "fitting_mathlib", "is_fact"]
