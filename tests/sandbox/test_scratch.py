"""Directories left behind by untrusted processes can be measured, read and removed."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from lean_env.sandbox.scratch import is_over, read_regular, remove_tree, scratch_directory

DEEP = 3000  # deeper than Python's stack, and longer than PATH_MAX


def nest(directory: Path, depth: int) -> None:
    here = os.open(directory, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("d", dir_fd=here)
        inner = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)


def test_removes_a_tree_deeper_than_a_path_can_be_long() -> None:
    with scratch_directory() as directory:
        nest(directory, DEEP)
    assert not directory.exists()


def test_removes_what_has_no_permissions_and_what_has_our_names(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / ".lifted-0").write_text("already here")
    locked = victim / "locked"
    (locked / "inner").mkdir(parents=True)
    (locked / "inner" / "file").write_text("x")
    (locked / "inner").chmod(0)
    locked.chmod(0)
    remove_tree(victim)
    assert not victim.exists()


def test_removing_follows_no_link(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "link").symlink_to(outside)
    (victim / "loop").symlink_to(victim)
    remove_tree(victim)
    assert not victim.exists()
    assert (outside / "kept").read_text() == "kept"


def test_reads_regular_files_only(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert read_regular(file, 5) == b"12345"
    assert read_regular(file, 4) is None
    assert read_regular(tmp_path / "absent", 5) is None
    assert read_regular(tmp_path, 5) is None
    (tmp_path / "link").symlink_to(file)
    assert read_regular(tmp_path / "link", 5) is None
    os.mkfifo(tmp_path / "fifo")
    assert read_regular(tmp_path / "fifo", 5) is None


@pytest.mark.parametrize("place", [".", "inner"])
def test_counts_the_disk_below_a_directory(tmp_path: Path, place: str) -> None:
    (tmp_path / place).mkdir(exist_ok=True)
    assert not is_over(tmp_path, 1 << 20)
    (tmp_path / place / "file").write_bytes(bytes(2 << 20))
    assert is_over(tmp_path, 1 << 20)
    assert not is_over(tmp_path, 4 << 20)


def test_too_many_files_are_too_much(tmp_path: Path) -> None:
    for number in range(4097):
        (tmp_path / str(number)).touch()
    assert is_over(tmp_path, 1 << 40)


def test_a_link_to_itself_is_not_followed_when_counting(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    begun = time.monotonic()
    assert not is_over(tmp_path, 1 << 20)
    assert time.monotonic() - begun < 10
