"""Memory and processor time of a process and all its descendants."""

from __future__ import annotations

import contextlib
import time

import psutil

_REFRESH_S = 0.5


class Family:
    """A process tree, looked up now and then; what has ended counts no longer."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._members: list[psutil.Process] = []
        self._looked = 0.0

    def look(self) -> None:
        """Find the members anew."""
        self._looked = time.monotonic()
        try:
            root = psutil.Process(self._pid)
            self._members = [root, *root.children(recursive=True)]
        except psutil.NoSuchProcess:
            self._members = []

    def cpu_s(self) -> float:
        """Return the processor seconds its living members have used."""
        total = 0.0
        for member in self._members:
            with contextlib.suppress(psutil.Error):
                times = member.cpu_times()
                total += times.user + times.system
        return total

    def memory_mb(self) -> float:
        """Return the private resident MiB of its members."""
        if time.monotonic() - self._looked > _REFRESH_S:
            self.look()
        total = 0.0
        for member in self._members:
            with contextlib.suppress(psutil.Error):
                memory = member.memory_info()
                total += memory.rss - getattr(memory, "shared", 0)
        return total / 2**20
