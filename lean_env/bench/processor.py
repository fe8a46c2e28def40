"""Processor time, which says what something costs on a machine that has other work to do, too."""

from __future__ import annotations

import contextlib

import psutil


def used_s(process: psutil.Process) -> float:
    """Seconds of a processor that a process has used, with all that it started, and they did.

    What has ended is counted as soon as its parent has taken note of that. Raises psutil.Error
    where the process itself is gone.
    """
    total = _used_s(process)
    for child in process.children(recursive=True):
        with contextlib.suppress(psutil.Error):
            total += _used_s(child)
    return total


def _used_s(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system + times.children_user + times.children_system)
