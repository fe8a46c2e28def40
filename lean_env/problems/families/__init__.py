"""Problem families: theorems drawn by the thousand, each with a proof that its family knows.

A family is one small module in `kinds`. It draws theorems of a level; with each come a proof, and a
false neighbour with a disproof, which serves as a canary. Proofs are kept out of the theorems.
"""

from lean_env.problems.families.family import Draft, Family, Problem
from lean_env.problems.families.generate import generate
from lean_env.problems.families.registry import families, family_named

__all__ = ["Draft", "Family", "Problem", "families", "family_named", "generate"]
