"""The compiled pocket Mathlib, read as data."""

from __future__ import annotations

import pytest

from lean_env.olean.imports import Library
from lean_env.olean.name import Name, name_of
from lean_env.toolchain import Toolchain
from lean_env.toolchain.pocket import plan


@pytest.fixture(scope="package")
def mathlib_modules() -> list[Name]:
    """The names of all its modules."""
    return [name_of(module.name) for module in plan().mathlib]


@pytest.fixture(scope="package")
def library(toolchain: Toolchain, mathlib_modules: list[Name]) -> Library:
    """Its modules and everything they import."""
    return Library([toolchain.sysroot / "lib" / "lean"], mathlib_modules)
