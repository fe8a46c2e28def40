"""What a launcher's environment says, read without importing anything that trains."""

from __future__ import annotations

from collections.abc import Mapping


def size_of_launch(environment: Mapping[str, str]) -> int:
    """The number of processes that a launcher started; 1 without one."""
    return int(environment.get("WORLD_SIZE", 1)) if "RANK" in environment else 1
