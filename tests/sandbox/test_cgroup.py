"""Control groups are made where the system delegates them, in either hierarchy."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lean_env.sandbox import cgroup


@pytest.fixture
def unified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A version 2 group that looks like the parent of a user's session scope."""
    (tmp_path / "cgroup.subtree_control").write_text("cpu memory pids")
    monkeypatch.setattr(cgroup, "_own_groups", lambda: {"": tmp_path})
    return tmp_path


@pytest.fixture
def separate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Version 1 groups, one directory a controller, beside an empty version 2."""
    groups = {"memory": tmp_path / "memory", "pids": tmp_path / "pids", "": tmp_path / "unified"}
    for directory in groups.values():
        directory.mkdir()
    monkeypatch.setattr(cgroup, "_own_groups", lambda: groups)
    return groups


def test_one_directory_limits_both_in_version_2(unified: Path) -> None:
    group = cgroup.create(memory_mb=64, tasks=20)
    assert group is not None
    (directory,) = group.directories
    assert directory.parent == unified
    assert (directory / "memory.max").read_text() == str(64 << 20)
    assert (directory / "pids.max").read_text() == "20"


def test_version_1_takes_a_directory_a_controller(separate: dict[str, Path]) -> None:
    group = cgroup.create(memory_mb=64, tasks=20)
    assert group is not None
    memory, pids = group.directories
    assert (memory.parent, pids.parent) == (separate["memory"], separate["pids"])
    assert (memory / "memory.limit_in_bytes").read_text() == str(64 << 20)
    assert (pids / "pids.max").read_text() == "20"


@pytest.mark.usefixtures("separate")
def test_only_what_is_asked_for_is_made() -> None:
    tasks = cgroup.create(memory_mb=None, tasks=20)
    assert tasks is not None
    assert [directory.parent.name for directory in tasks.directories] == ["pids"]
    assert cgroup.create(memory_mb=None, tasks=None) is None


@pytest.mark.usefixtures("unified")
def test_a_kill_for_memory_is_seen() -> None:
    group = cgroup.create(memory_mb=64, tasks=None)
    assert group is not None
    assert not group.out_of_memory()
    events = group.directories[0] / "memory.events"
    events.write_text("low 0\noom 0\noom_kill 0\n")
    assert not group.out_of_memory()
    events.write_text("low 0\noom 3\noom_kill 1\n")
    assert group.out_of_memory()


def test_none_where_nothing_is_delegated(unified: Path) -> None:
    (unified / "cgroup.subtree_control").write_text("cpu")
    assert cgroup.create(memory_mb=64, tasks=20) is None


def test_groups_of_dead_processes_are_swept(separate: dict[str, Path]) -> None:
    dead = separate["memory"] / "lean-env-4194305-0"  # above the largest process id of Linux
    alive = separate["memory"] / f"lean-env-{os.getppid()}-0"
    dead.mkdir()
    alive.mkdir()
    assert cgroup.create(memory_mb=64, tasks=None) is not None
    assert not dead.exists()
    assert alive.exists()
