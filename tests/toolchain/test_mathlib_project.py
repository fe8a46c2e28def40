"""The Mathlib project: consistent with the pocket toolchain, and built where elan can be had."""

from __future__ import annotations

import os
import tomllib

import pytest

from lean_env.toolchain.lake import find_project
from lean_env.toolchain.lake_setup import _own_copy
from lean_env.toolchain.library import LEAN_VERSION
from lean_env.toolchain.locate import locate
from lean_env.toolchain.paths import lean_project_dir


def test_the_project_pins_the_same_lean_and_the_mathlib_made_for_it() -> None:
    project = find_project(lean_project_dir())
    assert project.pin == f"leanprover/lean4:v{LEAN_VERSION}"
    lakefile = tomllib.loads(project.lakefile.read_text())
    assert [(r["name"], r["rev"]) for r in lakefile["require"]] == [("mathlib", f"v{LEAN_VERSION}")]


def test_set_up_works_on_a_copy_since_an_installed_package_is_read_only(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_ENV_CACHE", str(tmp_path))
    copy = find_project(_own_copy())
    assert copy.root != lean_project_dir()
    assert (copy.root / "LeanEnvProject.lean").read_text().startswith("import Mathlib")


@pytest.mark.mathlib
@pytest.mark.skipif(
    "LEAN_ENV_PROJECT" not in os.environ,
    reason="needs a built Lake project: set LEAN_ENV_PROJECT to it",
)
def test_a_built_project_is_located() -> None:
    assert locate().version
