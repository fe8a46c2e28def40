"""Theorem sets: many formats in, one `Theorem` type out."""

from lean_env.problems.theorem import ProblemSet, Theorem

__all__ = ["ProblemSet", "Theorem"]
