"""Set-up: complete or not there at all, whoever interrupts it or runs it beside us."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lean_env.toolchain import ToolchainError, compilation, launcher, locate, pocket
from lean_env.toolchain.library import find_library

from .conftest import MODULES

STEPS = 3 + len(MODULES)  # the library, two programs, the modules


def test_before_set_up_the_mend_is_set_up(mini_pocket: Path) -> None:
    with pytest.raises(ToolchainError, match="not set up") as error:
        locate()
    assert error.value.fix == "lean-env setup"


def test_set_up_makes_a_lean_that_finds_its_core(mini_pocket: Path, tmp_path: Path) -> None:
    toolchain = pocket.provision()
    assert locate() == toolchain
    assert toolchain.sysroot.is_relative_to(mini_pocket)
    file = tmp_path / "Use.lean"
    file.write_text("def both (t : Two) : Two := Two.any t\n")
    result = subprocess.run([toolchain.lean, file], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "")
    file.write_text("def both (t : Two) : Two := Three.any t\n")
    result = subprocess.run([toolchain.lean, file], capture_output=True, text=True, check=False)
    assert result.returncode == 1


def test_the_pocket_mathlib_is_there_and_named_by_its_digest(
    mini_pocket: Path, mini_mathlib: Path, tmp_path: Path
) -> None:
    first = pocket.provision()
    file = tmp_path / "Use.lean"
    file.write_text("import Mathlib\ndef again (t : Two) : Two := t.both\n")
    result = subprocess.run([first.lean, file], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "")
    assert f"+pocket-mathlib-{first.pocket_mathlib[:12]}" in str(first)

    umbrella = mini_mathlib / "Mathlib.lean"
    umbrella.write_text(umbrella.read_text() + "\n")
    second = pocket.provision()
    assert second.key != first.key
    assert second.pocket_mathlib != first.pocket_mathlib

    shutil.rmtree(mini_mathlib)
    bare = pocket.provision()
    assert bare.pocket_mathlib == ""
    assert "mathlib" not in str(bare)


def test_progress_counts_every_step_once(mini_pocket: Path) -> None:
    seen: list[tuple[int, int]] = []
    pocket.provision(progress=lambda step, done, total: seen.append((done, total)))
    assert seen == [(done, STEPS) for done in range(1, STEPS + 1)]


def stop_half_way(step: str, done: int, total: int) -> None:
    """A user's Ctrl-C in the middle of the core."""
    if step == "module Init.Bottom":
        raise KeyboardInterrupt


@pytest.mark.slow
def test_an_interrupted_set_up_goes_on_where_it_stopped(
    mini_pocket: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(KeyboardInterrupt):
        pocket.provision(progress=stop_half_way)
    with pytest.raises(ToolchainError, match="not set up"):
        locate()
    compiled: list[str] = []
    make = compilation._make
    monkeypatch.setattr(
        compilation,
        "_make",
        lambda lean, objects, module, donors: (
            compiled.append(module.name)
            if not (objects / module.stem).with_suffix(".olean").exists()
            else None,
            make(lean, objects, module, donors),
        )[1],
    )
    pocket.provision()
    assert compiled == ["Init.Top", "Init", "Mathlib.Data.Two", "Mathlib"]


@pytest.mark.slow
def test_two_set_ups_at_once_both_succeed_and_only_one_works(mini_pocket: Path) -> None:
    seen: list[str] = []
    with ThreadPoolExecutor(4) as pool:
        calls = [
            pool.submit(pocket.provision, progress=lambda step, done, total: seen.append(step))
            for _ in range(4)
        ]
        results = {call.result().key for call in calls}
    assert len(results) == 1
    assert len(seen) == STEPS


SET_UP = """
import sys
from pathlib import Path
from lean_env.toolchain import pocket
pocket.lean_project_dir = lambda: Path(sys.argv[1])
print(pocket.provision().key)
"""


@pytest.mark.slow
def test_processes_that_set_up_at_once_agree_and_leave_no_drafts(
    mini_pocket: Path, mini_core: Path
) -> None:
    command = [sys.executable, "-c", SET_UP, str(mini_core.parent)]
    workers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    said = {worker.communicate()[0].strip() for worker in workers}
    assert [worker.returncode for worker in workers] == [0] * 4
    assert said == {locate().key}
    assert list(mini_pocket.rglob(".*")) == []


@pytest.mark.slow
def test_drafts_of_a_set_up_that_was_killed_are_cleared_away(
    mini_pocket: Path,
) -> None:
    with pytest.raises(KeyboardInterrupt):
        pocket.provision(progress=stop_half_way)
    objects = pocket.plan().sysroot / "lib" / "lean"
    left = objects / "Init" / ".Top.olean.x1y2z3"
    left.mkdir()
    (left / "Top.olean").write_bytes(b"half")
    pocket.provision()
    assert list(objects.rglob(".*")) == []


class TestDisks:
    """What the disk of the cache refuses is said in one sentence, with what to do about it."""

    @pytest.fixture
    def disk(self, mini_pocket: Path) -> Iterator[Callable[[str], None]]:
        """A disk of its own for the cache: `disk("size=4m")` or `disk("ro")` mounts it (anew)."""
        mini_pocket.mkdir()
        mounted = False

        def mount(options: str) -> None:
            nonlocal mounted
            again = ["-o", f"remount,{options}"] if mounted else ["-o", options]
            command = ["mount", "-t", "tmpfs", *again, "tmpfs", str(mini_pocket)]
            ran = subprocess.run(command, capture_output=True, text=True)
            if ran.returncode != 0 and not mounted:
                pytest.skip(f"no disk can be mounted here: {ran.stderr.strip()}")
            ran.check_returncode()
            mounted = True

        yield mount
        if mounted:
            subprocess.run(["umount", str(mini_pocket)], check=True)

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts disks")
    @pytest.mark.slow
    def test_a_disk_too_small_for_the_library_then_for_the_core_then_large_enough(
        self, disk: Callable[[str], None], mini_pocket: Path
    ) -> None:
        def fill(step: str, done: int, total: int) -> None:
            if step == "launcher lean":
                with (mini_pocket / "filler").open("wb") as file, suppress(OSError):
                    while True:
                        file.write(bytes(4096))
                        file.flush()

        library = find_library().stat().st_size >> 20
        for size in (4, library + 8):
            disk(f"size={size}m")
            with pytest.raises(ToolchainError) as error:
                pocket.provision(progress=fill)
            assert "space" in error.value.fix
            with pytest.raises(ToolchainError, match="not set up"):
                locate()
        (mini_pocket / "filler").unlink()
        assert pocket.provision() == locate()

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts disks")
    @pytest.mark.slow
    def test_a_complete_cache_may_be_read_only(self, disk: Callable[[str], None]) -> None:
        disk("size=400m")
        made = pocket.provision()
        (pocket.cache_dir() / "checked-library.json").unlink()
        disk("ro")
        assert pocket.provision() == locate() == made
        with pytest.raises(ToolchainError, match="Read-only"):
            pocket.provision(force=True)
        assert locate() == made

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts disks")
    def test_a_disk_whose_programs_may_not_run(self, disk: Callable[[str], None]) -> None:
        disk("size=400m,noexec")
        with pytest.raises(
            ToolchainError, match=r"bin/lean does not run: Permission denied"
        ) as error:
            pocket.provision()
        assert "LEAN_ENV_CACHE" in error.value.fix

    def test_a_wheel_that_cannot_be_read_is_not_the_cache_s_fault(
        self, mini_pocket: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        parts = pocket.plan()
        lost = mini_pocket.parent / "wheel" / parts.build.file
        monkeypatch.setattr(pocket, "plan", lambda: replace(parts, library=lost))
        with pytest.raises(ToolchainError, match="No such file") as error:
            pocket.provision()
        assert str(lost) in str(error.value)
        assert "cache" not in str(error.value)
        assert "--force-reinstall" in error.value.fix

    def test_a_fault_elsewhere_is_named_and_nothing_else(
        self, mini_pocket: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def build(library: Path, target: Path) -> None:
            Path("/no/such/file").read_text()

        monkeypatch.setattr(launcher, "build_launcher", build)
        with pytest.raises(ToolchainError, match=r"^/no/such/file: No such file"):
            pocket.provision()

    def test_a_cache_below_a_file(self, mini_pocket: Path) -> None:
        mini_pocket.write_text("not a directory")
        with pytest.raises(ToolchainError, match="Not a directory") as error:
            pocket.provision()
        assert "LEAN_ENV_CACHE" in error.value.fix


@pytest.mark.slow
def test_force_rebuilds_and_prune_deletes_other_versions(
    mini_pocket: Path, mini_core: Path
) -> None:
    first = pocket.provision()
    before = first.lean.stat().st_mtime_ns
    assert pocket.provision().lean.stat().st_mtime_ns == before
    pocket.provision(force=True)
    assert first.lean.stat().st_mtime_ns != before
    file = mini_core / "Init.lean"
    file.write_text(file.read_text() + "\n")
    second = pocket.provision()
    assert second.key != first.key
    assert pocket.prune() == [first.sysroot]
    assert locate() == second
    assert {path.name for path in first.sysroot.parent.iterdir()} == {second.sysroot.name, "lock"}


@pytest.mark.slow
def test_pruning_lets_no_two_set_ups_work_at_once(
    mini_pocket: Path, mini_core: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = pocket.plan()
    (mini_core / "Init.lean").write_text(MODULES["Init"] + "\n")
    new = pocket.plan()
    pruner = threading.get_ident()
    monkeypatch.setattr(pocket, "plan", lambda: new if threading.get_ident() == pruner else old)
    build, alone = pocket._build, threading.Lock()
    together: list[bool] = []

    def watched(*arguments: Any, **options: Any) -> None:
        free = alone.acquire(blocking=False)
        together.append(not free)
        build(*arguments, **options)
        if free:
            alone.release()

    monkeypatch.setattr(pocket, "_build", watched)
    with ThreadPoolExecutor(4) as pool:
        calls = [pool.submit(pocket.provision) for _ in range(12)]
        while not all(call.done() for call in calls):
            pocket.prune()
    assert all(call.result().key == old.key for call in calls)
    assert together
    assert not any(together)
