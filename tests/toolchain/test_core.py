"""Core modules: their order, their digests, and what is compiled again."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain, ToolchainError
from lean_env.toolchain.core import compile_core, core_digest, read_modules


def test_modules_come_in_an_order_that_compiles(mini_core: Path) -> None:
    assert list(read_modules(mini_core)) == ["Init.Bottom", "Init.Top", "Init"]


def test_a_change_below_changes_every_digest_above_it_and_no_other(mini_core: Path) -> None:
    before = read_modules(mini_core)
    file = mini_core / "Init" / "Top.lean"
    file.write_text(file.read_text() + "\n")
    after = read_modules(mini_core)
    changed = {name for name in before if before[name].digest != after[name].digest}
    assert changed == {"Init.Top", "Init"}
    assert core_digest(before.values()) != core_digest(after.values())


def test_a_cycle_and_a_missing_import_are_named(mini_core: Path) -> None:
    bottom = mini_core / "Init" / "Bottom.lean"
    bottom.write_text("prelude\nimport Init.Top\n")
    with pytest.raises(ToolchainError, match="cycle"):
        read_modules(mini_core)
    bottom.write_text("prelude\nimport Init.Nowhere\n")
    with pytest.raises(ToolchainError, match=r"Init\.Nowhere"):
        read_modules(mini_core)


def test_only_what_changed_is_compiled_again(
    mini_core: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    objects = tmp_path / "objects"

    def build(*, reuse: tuple[Path, ...] = (), into: Path = objects) -> dict[str, int]:
        compile_core(toolchain.lean, mini_core, into, read_modules(mini_core), reuse=reuse)
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
    modules = read_modules(mini_core)
    compile_core(toolchain.lean, mini_core, tmp_path / "first", modules)

    def refuse(self: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    reuse = [tmp_path / "first"]
    compile_core(toolchain.lean, mini_core, tmp_path / "second", modules, reuse=reuse)
    for module in modules.values():
        name = f"{module.stem}.olean"
        first, second = tmp_path / "first" / name, tmp_path / "second" / name
        assert first.read_bytes() == second.read_bytes()
        assert not first.samefile(second)


def test_a_module_whose_compilation_was_cut_off_is_compiled_again(
    mini_core: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    modules = read_modules(mini_core)
    compile_core(toolchain.lean, mini_core, tmp_path, modules)
    damaged = tmp_path / "Init" / "Top.olean"
    whole = damaged.read_bytes()
    damaged.write_bytes(b"")
    compile_core(toolchain.lean, mini_core, tmp_path, modules)
    assert damaged.read_bytes() == whole


def test_a_module_that_does_not_compile_is_named_with_leans_words(
    mini_core: Path, tmp_path: Path, toolchain: Toolchain
) -> None:
    (mini_core / "Init" / "Top.lean").write_text("prelude\nimport Init.Bottom\ndef x : Two := y\n")
    with pytest.raises(ToolchainError, match=r"(?s)Init\.Top.*`y`"):
        compile_core(toolchain.lean, mini_core, tmp_path, read_modules(mini_core))
