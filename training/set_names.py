"""The names by which a run or an evaluation may ask for a set of theorems."""

from __future__ import annotations

from pathlib import Path

from lean_env.problems.shipped import SHIPPED
from lean_env.problems.theorem import ProblemError

_KNOWN = ("corebench", *SHIPPED)


def check_set_name(name: str) -> None:
    """Refuse what is neither the name of a set nor a file; raises ProblemError."""
    if name not in _KNOWN and not Path(name).is_file():
        raise ProblemError(f"{name} is neither a file nor one of {', '.join(_KNOWN)}")
