"""Where candidates are judged, said by one word: on this machine, on a server, on a cluster."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from lean_env.client import RemoteVerifier
from lean_env.disk_cache import DiskCache
from lean_env.judge.cache import RecordCache
from lean_env.judge.verdict import Level
from lean_env.kernel.external import ExternalKernel
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.shared_cache import SharedCache
from lean_env.toolchain import Toolchain, ToolchainError, locate
from lean_env.verify.cluster import ClusterVerifier
from lean_env.verify.verifier import Verifier
from lean_env.verify.verifying import Verifying

LOCAL = "local"
POOL_VARIABLE = "LEAN_ENV_POOL"
_RAY = re.compile(r"ray(?::(?P<address>[^/\s]+:\d+))?")
_HTTP = re.compile(r"https?://[^/\s]+.*")
FORMS = "local, http://HOST:PORT, ray or ray:HOST:PORT"
"""The words that there are, for help and complaints."""


class PoolError(ValueError):
    """It cannot be judged there, or not with what was asked for; the message says why."""


def check_pool(pool: str) -> str:
    """Return `pool` if it is a word of `FORMS`; raises PoolError."""
    if pool == LOCAL or _HTTP.fullmatch(pool) or _RAY.fullmatch(pool):
        return pool
    raise PoolError(f"{pool!r} is no pool: write {FORMS}")


def ray_address(pool: str) -> str | None:
    """The address of the Ray cluster that a word of `FORMS` names; None where it names none."""
    found = _RAY.fullmatch(pool)
    return found and (found["address"] or "auto")


def usual_pool() -> str:
    """Return the pool of who says nothing: the value of LEAN_ENV_POOL, else this machine's."""
    return os.environ.get(POOL_VARIABLE) or LOCAL


@contextmanager
def open_verifier(
    pool: str | None = None,
    *,
    toolchain: Toolchain | None = None,
    sandbox: Sandbox | None = None,
    project: Path | None = None,
    workers: int | None = None,
    sharers: int = 1,
    sharers_here: int | None = None,
    limits: Limits | None = None,
    level: Level = Level.STANDARD,
    external: Sequence[ExternalKernel] = (),
    cache: Path | None = None,
    shared_cache: Path | None = None,
) -> Iterator[Verifying]:
    """Open what judges at `pool` (one of `FORMS`; `usual_pool` unless given), and close it.

    `ray` is the cluster that this machine is a node of, `ray:HOST:PORT` one by its head node.
    `toolchain` is what is worked with here: the pool must have the same. `project` is a Lake
    project, on a cluster at the same path everywhere. Candidates run in `sandbox` on this machine,
    and in the best there is elsewhere. `workers` is per machine. So many `sharers` open the same
    and divide it, `sharers_here` of them (all, unless given) on this machine. `cache` is a folder
    of this machine where verdicts are remembered, `shared_cache` one that all machines see; a
    server has its own. Raises PoolError, ToolchainError, SandboxUnavailable.
    """
    pool = check_pool(pool or usual_pool())
    with ExitStack() as stack:
        verifier: Verifying
        if pool == LOCAL:
            remembers: RecordCache | None = None
            if shared_cache is not None:
                remembers = SharedCache(shared_cache)
            elif cache is not None:
                remembers = stack.enter_context(DiskCache(cache))
            verifier = Verifier(
                toolchain or locate(project),
                sandbox,
                workers=_part(workers, sharers_here or sharers),
                limits=limits,
                level=level,
                external=external,
                cache=remembers,
            )
        elif (address := ray_address(pool)) is not None:
            verifier = ClusterVerifier(
                address,
                workers=workers,
                sharers=sharers,
                limits=limits,
                level=level,
                external=external,
                project=None if project is None else project.absolute(),
                cache=None if shared_cache is None else shared_cache.absolute(),
            )
        else:
            given = {
                "workers": workers,
                "a project": project,
                "external kernels": external or None,
                "a shared cache": shared_cache,
            }
            if refused := [name for name, value in given.items() if value is not None]:
                raise PoolError(f"{pool} has its own: {', '.join(refused)} cannot be chosen here")
            verifier = RemoteVerifier(pool, limits=limits, level=level, sharers=sharers)
        stack.enter_context(verifier)
        if toolchain is not None and verifier.toolchain != str(toolchain):
            raise ToolchainError(
                f"{pool} judges with {verifier.toolchain}, this machine works with {toolchain}",
                "install the same version of lean-env on both",
            )
        yield verifier


def _part(workers: int | None, sharers: int) -> int | None:
    """The workers of one of several sharers of this machine; None for one per core."""
    if sharers == 1:
        return workers
    return max(1, (workers or os.cpu_count() or 1) // sharers)
