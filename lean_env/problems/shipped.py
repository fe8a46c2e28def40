"""The theorem sets that come with lean-env."""

from __future__ import annotations

from lean_env.problems.jsonl import read_jsonl
from lean_env.problems.theorem import ProblemError, ProblemSet
from lean_env.toolchain.paths import lean_project_dir

SHIPPED = ("ladder", "canaries")
"""`ladder`: theorems from trivial to hard; `canaries`: statements that must stay unproved."""


def read_shipped(name: str) -> ProblemSet:
    """Read one of `SHIPPED`; raises ProblemError for another name."""
    if name not in SHIPPED:
        raise ProblemError(f"no set {name!r} is shipped, only {', '.join(SHIPPED)}")
    return read_jsonl(lean_project_dir() / "problems" / f"{name}.jsonl", name)
