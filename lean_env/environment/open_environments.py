"""Where theorems are proved step by step, by the word that says where candidates are judged."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from lean_env.environment.cluster import ClusterSteps
from lean_env.environment.env import ProofEnv
from lean_env.environment.remote import RemoteProofEnv
from lean_env.environment.stepper import StepLimits
from lean_env.environment.stepping import Stepping
from lean_env.open_verifier import LOCAL, check_pool, ray_address, usual_pool
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, ToolchainError


@contextmanager
def open_environments(
    pool: str | None,
    toolchain: Toolchain,
    sandbox: Sandbox,
    *,
    limits: StepLimits,
    sharers: int = 1,
    project: Path | None = None,
) -> Iterator[Callable[[], Stepping]]:
    """What opens an environment at `pool` (see `open_verifier`), as often as one likes.

    `toolchain` is what is worked with here: the pool must have the same. On this machine the cores
    are divided among so many `sharers`, behind the walls of `sandbox`. `limits` bound each tactic,
    but on a server, which has its own. `project` is the Lake project of a cluster's nodes. Raises
    PoolError, ToolchainError.
    """
    pool = check_pool(pool or usual_pool())
    if pool == LOCAL:
        cores = max(1, len(os.sched_getaffinity(0)) // sharers)
        yield partial(ProofEnv, toolchain, sandbox, limits=limits, jobs=cores)
    elif (address := ray_address(pool)) is not None:
        there = None if project is None else project.absolute()
        with ClusterSteps(address, limits=limits, project=there) as steps:
            _check(pool, steps.toolchain, toolchain)
            yield steps.open
    else:
        with RemoteProofEnv(pool) as asked:
            _check(pool, asked.toolchain, toolchain)
        yield partial(RemoteProofEnv, pool)


def _check(pool: str, there: str, here: Toolchain) -> None:
    if there != str(here):
        raise ToolchainError(
            f"{pool} proves with {there}, this machine works with {here}",
            "install the same version of lean-env on both",
        )
