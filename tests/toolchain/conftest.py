"""Miniature libraries: a core of three modules and a Mathlib of two, compiled in milliseconds."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import pocket

CORE = {
    "Init": "prelude\nimport Init.Top\n",
    "Init/Top": "prelude\nimport Init.Bottom\ndef Two.any (t : Two) : Two := t\n",
    "Init/Bottom": "prelude\ninductive Two : Type where\n  | zero\n  | one\n",
}
MATHLIB = {
    "Mathlib": "import Mathlib.Data.Two\n",
    "Mathlib/Data/Two": "/- A comment may precede. -/\ndef Two.both (t : Two) : Two := t.any\n",
}
MODULES = {**CORE, **MATHLIB}


def write(root: Path, modules: dict[str, str]) -> Path:
    """Write the modules of a library below `root`."""
    for name, text in modules.items():
        file = root / f"{name}.lean"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root


@pytest.fixture
def mini_core(tmp_path: Path) -> Path:
    return write(tmp_path / "lean_project" / "core", CORE)


@pytest.fixture
def mini_mathlib(tmp_path: Path) -> Path:
    return write(tmp_path / "lean_project" / "mathlib", MATHLIB)


@pytest.fixture
def mini_pocket(
    mini_core: Path, mini_mathlib: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A pocket toolchain with an empty cache and the miniature libraries; returns the cache."""
    cache = tmp_path / "cache"
    monkeypatch.setenv("LEAN_ENV_CACHE", str(cache))
    monkeypatch.setattr(pocket, "lean_project_dir", lambda: mini_core.parent)
    return cache
