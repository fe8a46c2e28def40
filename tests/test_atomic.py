"""Files appear whole or not at all, whoever writes them together."""

from __future__ import annotations

import ast
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lean_env.atomic import replacing, write_whole

PACKAGES = ("lean_env", "policy", "training")
SCRATCH_WRITERS = {
    "lean_env/atomic.py",
    "lean_env/problems/corebench/download.py",  # through `replacing`
    # Into directories of their own that nobody else reads.
    "lean_env/bench/rivals.py",
    "policy/targets.py",
    "lean_env/kernel/external.py",
    "lean_env/kernel/leanchecker.py",
    "lean_env/repl/cold.py",
    "lean_env/sandbox/breakout.py",
    "lean_env/sandbox/probe.py",
    "lean_env/toolchain/diagnose.py",
    # A control file of the kernel; the source tree of a developer.
    "lean_env/sandbox/cgroup.py",
    "lean_env/toolchain/bindings/__main__.py",
}


def test_many_threads_replace_one_file(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "file"
    target.parent.mkdir()
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda n: write_whole(target, str(n) * 5000), range(10, 90)))
    text = target.read_text()
    assert len(text) == 10_000
    assert text == text[:2] * 5000
    assert [path.name for path in target.parent.iterdir()] == ["file"]


def test_many_processes_replace_one_file(tmp_path: Path) -> None:
    target = tmp_path / "file"
    script = (
        "import sys, pathlib; from lean_env.atomic import write_whole\n"
        "for _ in range(50): write_whole(pathlib.Path(sys.argv[1]), sys.argv[2] * 5000)"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", script, str(target), letter]) for letter in "abcd"
    ]
    assert [writer.wait(60) for writer in writers] == [0] * 4
    assert target.read_text() in {letter * 5000 for letter in "abcd"}
    assert list(tmp_path.iterdir()) == [target]


def test_a_block_that_raises_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "file"
    write_whole(target, "old")

    def fail_half_way() -> None:
        with replacing(target) as draft:
            draft.write_text("half")
            raise KeyError

    with pytest.raises(KeyError):
        fail_half_way()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_a_typing_error_unless_it_is_ours(tmp_path: Path) -> None:
    target = tmp_path / "typo" / "folder" / "file"
    with pytest.raises(FileNotFoundError, match="no such folder"):
        write_whole(target, "text")
    assert not list(tmp_path.iterdir())
    write_whole(target, "text", make_folder=True)
    assert target.read_text() == "text"


def test_a_link_is_followed_and_a_device_is_kept(tmp_path: Path) -> None:
    link, target = tmp_path / "link", tmp_path / "target"
    target.write_text("old")
    link.symlink_to(target)
    write_whole(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    write_whole(Path("/dev/null"), "gone")
    assert Path("/dev/null").is_char_device()


def test_nothing_else_writes_whole_files() -> None:
    """A second writer with a name of its own making is how two set-ups once met."""
    root = Path(__file__).parents[1]
    writers = {
        str(file.relative_to(root))
        for package in PACKAGES
        for file in (root / package).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"write_text", "write_bytes"}
    }
    assert writers == SCRATCH_WRITERS
