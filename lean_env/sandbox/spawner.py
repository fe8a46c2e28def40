"""The thread that starts sandboxed processes.

The kernel's parent-death signal follows the *thread* that started a process: a process started
from a worker thread would be killed when that worker has no more to do. So all are started from
one thread, which lives as long as this process.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any

_Order = tuple["Future[subprocess.Popen[bytes]]", Sequence[str], dict[str, Any]]


_popen: Callable[..., subprocess.Popen[bytes]] = subprocess.Popen


class _Spawner:
    """Starts processes one after the other, in a thread of its own."""

    def __init__(self) -> None:
        self._orders: SimpleQueue[_Order] = SimpleQueue()
        threading.Thread(target=self._serve, name="sandbox-spawner", daemon=True).start()

    def start(self, argv: Sequence[str], options: dict[str, Any]) -> subprocess.Popen[bytes]:
        future: Future[subprocess.Popen[bytes]] = Future()
        self._orders.put((future, argv, options))
        try:
            return future.result()
        except BaseException:
            # interrupted while waiting: what is started after all, nobody would end
            if not future.cancel():
                future.add_done_callback(_abandon)
            raise

    def _serve(self) -> None:
        while True:
            future, argv, options = self._orders.get()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                process = _popen(argv, **options)
                future.set_result(process)
                del process
            except BaseException as error:
                future.set_exception(error)
            # or the last process would be kept until the next is ordered
            del future


_lock = threading.Lock()
_spawner: _Spawner | None = None


def spawn(argv: Sequence[str], **options: Any) -> subprocess.Popen[bytes]:
    """Start a process as `subprocess.Popen(argv, **options)` does, from the spawner's thread."""
    global _spawner
    with _lock:
        if _spawner is None:
            _spawner = _Spawner()
        spawner = _spawner
    return spawner.start(argv, options)


def _abandon(future: Future[subprocess.Popen[bytes]]) -> None:
    if not future.cancelled() and future.exception() is None:
        process = future.result()
        with contextlib.suppress(OSError):
            process.kill()
        process.wait()


def _forget() -> None:
    # a fork takes no threads along, and may have happened while another held the lock
    global _spawner, _lock
    _spawner, _lock = None, threading.Lock()


os.register_at_fork(after_in_child=_forget)
