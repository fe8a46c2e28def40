"""One verifier per process, for trainers of other people that end a process without a word."""

from __future__ import annotations

import threading
from contextlib import ExitStack

from lean_env.open_verifier import open_verifier, usual_pool
from lean_env.verify.verifying import Verifying

_LOCK = threading.Lock()
_OPEN = ExitStack()
_FOUND: dict[str, Verifying] = {}


def shared_verifier(pool: str = "") -> Verifying:
    """Return what judges at `pool` (as of `open_verifier`; where LEAN_ENV_POOL says, if empty).

    Safe to call from several threads, which get the same. Raises as `open_verifier` does.
    """
    pool = pool or usual_pool()
    with _LOCK:
        if pool not in _FOUND:
            _FOUND[pool] = _OPEN.enter_context(open_verifier(pool))
        return _FOUND[pool]
