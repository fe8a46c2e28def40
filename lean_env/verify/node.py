"""What a node of a cluster needs before it works: the same package, and a toolchain."""

from __future__ import annotations

from pathlib import Path

from lean_env.judge.sources import sources_digest
from lean_env.pool.ray import ClusterError
from lean_env.toolchain import Toolchain, ToolchainError, locate
from lean_env.toolchain.locate import chosen_project
from lean_env.toolchain.pocket import provision


def check_sources(digest: str) -> None:
    """Raise ClusterError where this package is another than that with this digest."""
    if digest != sources_digest():
        raise ClusterError("lean-env is there in another version than where the pool was opened")


def node_toolchain(project: Path | None) -> Toolchain:
    """The node's toolchain; the pocket one is made where it is not there yet."""
    try:
        return locate(project)
    except ToolchainError:
        if chosen_project(project)[0] is not None:
            raise
        return provision()
