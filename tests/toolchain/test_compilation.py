"""Compilation: only what changed, from here or from another version's directory."""

from __future__ import annotations

import errno
import subprocess
from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain, ToolchainError
from lean_env.toolchain.compilation import compile_modules
from lean_env.toolchain.modules import read_modules


def test_only_what_changed_is_compiled_again(
    mini_core: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    objects = tmp_path / "objects"

    def build(*, reuse: tuple[Path, ...] = (), into: Path = objects) -> dict[str, int]:
        compile_modules(toolchain.lean, into, read_modules([mini_core]), reuse=reuse)
        return {path.name: path.stat().st_mtime_ns for path in into.rglob("*.olean")}

    first = build()
    assert build() == first
    top = mini_core / "Init" / "Top.lean"
    top.write_text(top.read_text() + "\n-- changed\n")
    second = build()
    assert {name for name in first if first[name] != second[name]} == {"Top.olean", "Init.olean"}
    adopted = build(reuse=(objects,), into=tmp_path / "other")
    assert adopted == second


def test_where_files_cannot_be_linked_modules_are_compiled(
    mini_core: Path, tmp_path: Path, toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a file system without links, or when another process prunes what would be linked."""
    modules = read_modules([mini_core])
    compile_modules(toolchain.lean, tmp_path / "first", modules)

    def refuse(self: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    reuse = [tmp_path / "first"]
    compile_modules(toolchain.lean, tmp_path / "second", modules, reuse=reuse)
    for module in modules.values():
        name = f"{module.stem}.olean"
        first, second = tmp_path / "first" / name, tmp_path / "second" / name
        assert first.read_bytes() == second.read_bytes()
        assert not first.samefile(second)


def test_a_module_whose_compilation_was_cut_off_is_compiled_again(
    mini_core: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    modules = read_modules([mini_core])
    compile_modules(toolchain.lean, tmp_path, modules)
    damaged = tmp_path / "Init" / "Top.olean"
    whole = damaged.read_bytes()
    damaged.write_bytes(b"")
    compile_modules(toolchain.lean, tmp_path, modules)
    assert damaged.read_bytes() == whole


def test_a_module_that_does_not_compile_is_named_with_leans_words(
    mini_core: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    (mini_core / "Init" / "Top.lean").write_text("prelude\nimport Init.Bottom\ndef x : Two := y\n")
    with pytest.raises(ToolchainError, match=r"(?s)Init\.Top.*`y`"):
        compile_modules(toolchain.lean, tmp_path, read_modules([mini_core]))


def test_a_second_library_is_compiled_upon_the_first(
    mini_core: Path, mini_mathlib: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    modules = read_modules([mini_core, mini_mathlib])
    compile_modules(toolchain.lean, tmp_path, modules)
    file = tmp_path / "Use.lean"
    file.write_text("prelude\nimport Mathlib\ndef Two.again (t : Two) : Two := t.both\n")
    ran = subprocess.run(
        [toolchain.lean, file],
        env={"LEAN_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "")
