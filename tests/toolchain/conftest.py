"""A miniature core library: three modules, compiled by the real Lean in milliseconds."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import pocket

MODULES = {
    "Init": "prelude\nimport Init.Top\n",
    "Init/Top": "prelude\nimport Init.Bottom\ndef Two.any (t : Two) : Two := t\n",
    "Init/Bottom": "prelude\ninductive Two : Type where\n  | zero\n  | one\n",
}


@pytest.fixture
def mini_core(tmp_path: Path) -> Path:
    root = tmp_path / "lean_project" / "core"
    for name, text in MODULES.items():
        file = root / f"{name}.lean"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root


@pytest.fixture
def mini_pocket(mini_core: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pocket toolchain with an empty cache and the miniature core; returns the cache."""
    cache = tmp_path / "cache"
    monkeypatch.setenv("LEAN_ENV_CACHE", str(cache))
    monkeypatch.setattr(pocket, "lean_project_dir", lambda: mini_core.parent)
    return cache
