"""The libraries as sources: the order of their modules, their digests, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import ToolchainError
from lean_env.toolchain.modules import library_digest, read_modules


def test_modules_come_in_an_order_that_compiles(mini_core: Path, mini_mathlib: Path) -> None:
    core = ["Init.Bottom", "Init.Top", "Init"]
    assert list(read_modules([mini_core])) == core
    both = read_modules([mini_core, mini_mathlib])
    assert list(both) == [*core, "Mathlib.Data.Two", "Mathlib"]
    assert all(module.source.is_file() for module in both.values())


def test_only_a_prelude_module_does_without_init(mini_core: Path, mini_mathlib: Path) -> None:
    modules = read_modules([mini_core, mini_mathlib])
    assert modules["Init.Top"].imports == ("Init.Bottom",)
    assert modules["Mathlib"].imports == ("Init", "Mathlib.Data.Two")


def test_a_module_of_the_core_that_init_does_not_import_is_compiled_too(mini_core: Path) -> None:
    (mini_core / "Lean.lean").write_text("def Lean.two : Two := .one\n")
    modules = read_modules([mini_core])
    assert list(modules)[-1] == "Lean"
    assert modules["Lean"].imports == ("Init",)


def test_words_after_the_head_are_no_imports(mini_core: Path) -> None:
    file = mini_core / "Init" / "Bottom.lean"
    head = "/- prelude -/\nprelude\n/-\nimport Init.Nowhere\n-/\n"
    file.write_text(f"{head}inductive Two where | one\n")
    assert read_modules([mini_core])["Init.Bottom"].imports == ()


def test_a_change_below_changes_every_digest_above_it_and_no_other(
    mini_core: Path, mini_mathlib: Path
) -> None:
    roots = [mini_core, mini_mathlib]
    before = read_modules(roots)

    def changed(file: Path) -> set[str]:
        text = file.read_text()
        file.write_text(text + "\n")
        after = read_modules(roots)
        file.write_text(text)
        assert library_digest(before.values()) != library_digest(after.values())
        return {name for name in before if before[name].digest != after[name].digest}

    top = {"Mathlib.Data.Two", "Mathlib"}
    assert changed(mini_core / "Init" / "Top.lean") == {"Init.Top", "Init", *top}
    assert changed(mini_mathlib / "Mathlib" / "Data" / "Two.lean") == top


def test_a_cycle_and_a_missing_import_are_named(mini_core: Path) -> None:
    bottom = mini_core / "Init" / "Bottom.lean"
    bottom.write_text("prelude\nimport Init.Top\n")
    with pytest.raises(ToolchainError, match="cycle"):
        read_modules([mini_core])
    bottom.write_text("prelude\nimport Init.Nowhere\n")
    with pytest.raises(ToolchainError, match=r"Init\.Bottom imports Init\.Nowhere"):
        read_modules([mini_core])


def test_one_name_in_two_libraries_is_refused(mini_core: Path, mini_mathlib: Path) -> None:
    (mini_mathlib / "Init.lean").write_text("prelude\n")
    with pytest.raises(ToolchainError, match="Init is in"):
        read_modules([mini_core, mini_mathlib])


def test_without_a_core_there_is_nothing(mini_mathlib: Path, tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="no core library"):
        read_modules([tmp_path / "nowhere", mini_mathlib])
