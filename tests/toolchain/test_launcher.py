"""The launcher is a whole `lean`, and the host serves, whichever compiler made them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from lean_env.repl.native import NativeRepl
from lean_env.repl.protocol import Request, Status
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, ToolchainError, launcher, library

HOST = launcher.HOST


def _place_library(tmp_path: Path) -> Path:
    objects = tmp_path / "lib" / "lean"
    objects.mkdir(parents=True)
    placed = objects / library.this_build().file
    placed.symlink_to(library.find_library())
    return placed


@pytest.mark.parametrize("compiler", launcher.compilers(), ids=lambda words: Path(words[-1]).name)
def test_every_compiler_at_hand_builds_a_working_lean(
    compiler: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launcher, "compilers", lambda: [compiler])
    lean = tmp_path / "bin" / "lean"
    launcher.build_launcher(_place_library(tmp_path), lean)
    words = subprocess.run([lean, "--version"], capture_output=True, text=True, check=True).stdout
    assert library.LEAN_VERSION in words
    assert library.LEAN_COMMIT in words


@pytest.mark.parametrize("compiler", launcher.compilers(), ids=lambda words: Path(words[-1]).name)
def test_every_compiler_at_hand_builds_a_working_host(
    compiler: list[str], toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert toolchain.library is not None
    monkeypatch.setattr(launcher, "compilers", lambda: [compiler])
    (tmp_path / "lib").symlink_to(toolchain.sysroot / "lib")
    launcher.build_host(tmp_path / "lib" / "lean" / toolchain.library.name, tmp_path / "bin" / HOST)
    repl = NativeRepl(toolchain.library, tmp_path, sandbox=Sandbox.detect())
    try:
        found = repl.elaborate(Request("theorem t : 2 + 2 = 5 := by decide\n"))
    finally:
        repl.close()
    assert found.status is Status.FINISHED, found.detail
    assert [message.severity for message in found.messages] == ["error"]


def test_the_host_compiles_without_a_warning(toolchain: Toolchain, tmp_path: Path) -> None:
    sources = [str(file) for file in launcher.host_sources() if file.suffix == ".c"]
    flags = ["-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-c"]
    subprocess.run([*launcher.compilers()[0], *flags, *sources], cwd=tmp_path, check=True)


def test_without_any_compiler_the_mend_is_a_package_from_pypi(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launcher, "compilers", list)
    with pytest.raises(ToolchainError, match="no C compiler") as error:
        launcher.build_launcher(_place_library(tmp_path), tmp_path / "bin" / "lean")
    assert "ziglang" in error.value.fix
    assert not (tmp_path / "bin" / "lean").exists()


def test_a_compiler_that_fails_is_quoted_and_the_next_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    working = launcher.compilers()
    monkeypatch.setattr(launcher, "compilers", lambda: [["/bin/false"], *working])
    lean = tmp_path / "bin" / "lean"
    placed = _place_library(tmp_path)
    launcher.build_launcher(placed, lean)
    assert lean.exists()
    monkeypatch.setattr(launcher, "compilers", lambda: [["/bin/false"]])
    monkeypatch.setattr(launcher, "compilers", lambda: [["/bin/false"], ["/no/such/cc"]])
    with pytest.raises(ToolchainError, match="does not compile\n/bin/false") as error:
        launcher.build_launcher(placed, tmp_path / "bin" / "other")
    assert "/no/such/cc: No such file" in str(error.value)
    assert "CC" in error.value.fix


@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts disks")
def test_a_full_disk_is_not_called_a_missing_compiler(tmp_path: Path) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12k", "tmpfs", str(folder)]
    mounted = subprocess.run(mount, capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.strip()}")
    try:
        with pytest.raises(ToolchainError, match="the disk is full") as error:
            launcher.build_launcher(_place_library(tmp_path), folder / "lean")
        assert not list(folder.iterdir())
    finally:
        subprocess.run(["umount", str(folder)], check=True)
    assert f"free some space in {folder}" in error.value.fix
