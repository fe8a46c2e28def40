"""What the system says about a process; nothing where it does not say."""

from __future__ import annotations

import os
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")
_TICK = os.sysconf("SC_CLK_TCK")


def data_bytes() -> int:
    """Return the bytes of private writable memory this process has, 0 where nothing tells."""
    try:
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmData:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return 0


def private_mb(pid: int) -> float | None:
    """Return the resident private MiB of a process, None where the system does not say."""
    try:
        _, resident, shared, *_ = Path(f"/proc/{pid}/statm").read_text().split()
    except (OSError, ValueError):
        return None
    return (int(resident) - int(shared)) * _PAGE / (1 << 20)


def processor_s(pid: int) -> float:
    """Return the processor seconds a living process has used, 0.0 where nothing tells."""
    try:
        after = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(after[11]) + int(after[12])) / _TICK
