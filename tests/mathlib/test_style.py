"""How the pocket Mathlib is written: module names, imports, and files that stay readable."""

from __future__ import annotations

import pytest

from lean_env.toolchain.modules import Module
from lean_env.toolchain.pocket import plan
from tests.core.test_style import COLUMNS, LINES, MODULE_DOC

COPYRIGHT = """/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
"""
UMBRELLAS = {"Mathlib", "Aesop", "Batteries"}

MODULES = {module.name: module for module in plan().mathlib}


def reached(name: str) -> set[str]:
    """The modules of the library that one imports, directly or not, and itself."""
    below = (reached(other) for other in MODULES[name].imports if other in MODULES)
    return {name}.union(*below)


@pytest.mark.parametrize("module", MODULES.values(), ids=list(MODULES))
def test_a_file_says_whose_it_is_and_what_it_holds_and_stays_readable(module: Module) -> None:
    text = module.source.read_text()
    lines = text.splitlines()
    wide = [number for number, line in enumerate(lines, 1) if len(line) > COLUMNS]
    trailing = [number for number, line in enumerate(lines, 1) if line != line.rstrip()]
    assert text.startswith(COPYRIGHT)
    assert module.name in UMBRELLAS or MODULE_DOC.search(text), "no module doc `/-! # …`"
    assert len(lines) <= LINES
    assert wide == [], f"lines of more than {COLUMNS} columns"
    assert trailing == [], "lines that end in spaces"


def test_modules_are_named_as_those_of_the_libraries_whose_names_they_take() -> None:
    assert {name.split(".")[0] for name in MODULES} == UMBRELLAS


def test_the_umbrella_reaches_every_module() -> None:
    assert reached("Mathlib") == {name for name in MODULES if name.startswith("Mathlib")}


@pytest.mark.parametrize("module", MODULES.values(), ids=list(MODULES))
def test_imports_are_those_of_the_library_below(module: Module) -> None:
    """No module relies on an umbrella, which imports everything, but another umbrella."""
    if module.name not in UMBRELLAS:
        assert UMBRELLAS & set(module.imports) == set()
