"""Set-up: complete or not there at all, whoever interrupts it or runs it beside us."""

from __future__ import annotations

import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from lean_env.toolchain import ToolchainError, core, locate, pocket


def test_before_set_up_the_mend_is_set_up(mini_pocket: Path) -> None:
    with pytest.raises(ToolchainError, match="not set up") as error:
        locate()
    assert error.value.mend == "lean-env setup"


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


def test_progress_counts_every_step_once(mini_pocket: Path) -> None:
    seen: list[tuple[int, int]] = []
    pocket.provision(progress=lambda step, done, total: seen.append((done, total)))
    assert seen == [(done, 5) for done in range(1, 6)]


def test_an_interrupted_set_up_goes_on_where_it_stopped(
    mini_pocket: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(step: str, done: int, total: int) -> None:
        if step == "core Init.Bottom":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pocket.provision(progress=stop)
    with pytest.raises(ToolchainError, match="not set up"):
        locate()
    compiled: list[str] = []
    make = core._make
    monkeypatch.setattr(
        core,
        "_make",
        lambda lean, root, objects, module, donors: (
            compiled.append(module.name)
            if not (objects / module.stem).with_suffix(".olean").exists()
            else None,
            make(lean, root, objects, module, donors),
        )[1],
    )
    pocket.provision()
    assert compiled == ["Init.Top", "Init"]


def test_two_set_ups_at_once_both_succeed_and_only_one_works(mini_pocket: Path) -> None:
    seen: list[str] = []
    with ThreadPoolExecutor(4) as pool:
        calls = [
            pool.submit(pocket.provision, progress=lambda step, done, total: seen.append(step))
            for _ in range(4)
        ]
        results = {call.result().key for call in calls}
    assert len(results) == 1
    assert len(seen) == 5


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
