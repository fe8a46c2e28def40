"""CoreBench: the theorem statements of Lean's own core library, a benchmark nobody here wrote.

They are read from LeanDojo Benchmark 4 (MIT), which the source distribution of the PyPI package
lean-dojo 4.20.0 carries; nothing of it is part of this project.
"""

from lean_env.problems.corebench.corpus import corebench
from lean_env.problems.corebench.survey import Survey, survey

__all__ = ["Survey", "corebench", "survey"]
