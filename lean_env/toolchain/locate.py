"""Choosing the toolchain: the pocket toolchain, or the Lake project that was named."""

from __future__ import annotations

import os
from pathlib import Path

from lean_env.toolchain.lake import locate_lake
from lean_env.toolchain.pocket import locate_pocket
from lean_env.toolchain.toolchain import Toolchain

PROJECT_VARIABLE = "LEAN_ENV_PROJECT"


def chosen_project(project: Path | None = None) -> tuple[Path | None, str]:
    """The Lake project asked for (None: the pocket toolchain), and the reason in words."""
    if project is not None:
        return project, "--project was given"
    if value := os.environ.get(PROJECT_VARIABLE):
        return Path(value), f"{PROJECT_VARIABLE} is set"
    return None, f"neither --project nor {PROJECT_VARIABLE} is given"


def locate(project: Path | None = None) -> Toolchain:
    """The Lake project's toolchain where one is asked for, else the pocket toolchain.

    Never provisions. Raises ToolchainError, whose `fix` is the command that helps.
    """
    directory, _ = chosen_project(project)
    return locate_pocket() if directory is None else locate_lake(directory)
