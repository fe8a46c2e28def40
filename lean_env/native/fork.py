"""Forking a process that will only run Lean and send its answer."""

from __future__ import annotations

import ctypes
import os
import sys


def fork() -> int:
    """Fork without the handlers that Python's modules register for forks; returns as `os.fork`.

    Those handlers touch hundreds of pages the child would never write, a fifth of its life. A
    process with one Python thread that neither starts threads nor draws random numbers in its
    children can do without them. Raises OSError.
    """
    if sys.platform != "linux":
        return os.fork()
    pid: int = _libc.fork()
    if pid < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return pid


_libc = ctypes.PyDLL(None, use_errno=True)
