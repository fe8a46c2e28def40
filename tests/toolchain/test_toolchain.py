"""What a toolchain says of itself: its name, and how to get what it lacks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from lean_env.toolchain import Kind, Toolchain

BARE = Toolchain(
    kind=Kind.POCKET,
    lean=Path("/sysroot/bin/lean"),
    sysroot=Path("/sysroot"),
    version="4.35.0",
    commit="c",
    key="0123456789abcdef",
)
POCKET = replace(BARE, pocket_mathlib="fedcba9876543210")
LAKE = replace(BARE, kind=Kind.LAKE, project=Path("/project"))


def test_the_name_says_which_mathlib_is_meant() -> None:
    assert str(BARE) == "pocket-4.35.0-0123456789ab"
    assert str(POCKET) == "pocket-4.35.0-0123456789ab+pocket-mathlib-fedcba987654"
    assert str(LAKE) == "lake-4.35.0-0123456789ab"


@pytest.mark.parametrize(
    ("toolchain", "module", "commands"),
    [
        (BARE, "Mathlib", ["lean-env setup`", "lean-env setup --mathlib", "--project"]),
        (POCKET, "Mathlib.Nowhere", ["import Mathlib", "lean-env setup --mathlib", "--project"]),
        (POCKET, "Aesop.Nowhere", ["lean-env setup --mathlib"]),
        (POCKET, "Elsewhere", ["--project"]),
        (LAKE, "Mathlib.Nowhere", ["lake build Mathlib.Nowhere", "/project"]),
    ],
)
def test_what_is_missing_comes_with_the_commands_that_give_it(
    toolchain: Toolchain, module: str, commands: list[str]
) -> None:
    said = toolchain.how_to_get(module)
    assert all(command in said for command in commands)
