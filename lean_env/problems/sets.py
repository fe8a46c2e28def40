"""Theorem sets by one name: shipped, CoreBench, files, datasets, traced repositories."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lean_env.problems.corebench import corebench
from lean_env.problems.hub import PREFIX, hub_set
from lean_env.problems.readers import read_dataset, read_problems, read_repository
from lean_env.problems.shipped import SHIPPED, read_shipped
from lean_env.problems.theorem import ProblemError, ProblemSet
from lean_env.problems.traced import PREFIX as TRACED
from lean_env.problems.traced import traced_folder

COREBENCH = "corebench"
KNOWN = (COREBENCH, *SHIPPED)


def check_set_name(name: str) -> None:
    """Refuse what names no set, without reading one; raises ProblemError."""
    if name.startswith(PREFIX):
        hub_set(name)
    elif name.startswith(TRACED):
        traced_folder(name)
    elif name not in KNOWN and not _exists(name):
        raise ProblemError(
            f"{name} is neither a file nor one of {', '.join(KNOWN)}, nor a dataset "
            f"({PREFIX}…) or a traced repository ({TRACED}…)"
        )


def read_set(
    name: str,
    *,
    left_out: Callable[[str], None] | None = None,
    informal: Path | None = None,
) -> ProblemSet:
    """The set of a name; `left_out` is told what states no theorem, as `read_problems` says.

    A file or folder that is called like a shipped set is meant before that set.
    """
    if name == COREBENCH:
        return corebench()
    if name in SHIPPED and not _exists(name):
        return read_shipped(name)
    if name.startswith(PREFIX):
        return read_dataset(name, left_out=left_out)
    if name.startswith(TRACED):
        return read_repository(name, left_out=left_out)
    return read_problems(Path(name), left_out=left_out, informal=informal)


def _exists(name: str) -> bool:
    """Whether a text is the path of something; a long or odd text is not."""
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False
