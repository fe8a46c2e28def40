"""Where things are kept: the user's cache and the Lean sources that come with the package."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import platformdirs


def cache_dir() -> Path:
    """The user's cache of lean-env; `LEAN_ENV_CACHE` moves it."""
    override = os.environ.get("LEAN_ENV_CACHE")
    return Path(override) if override else platformdirs.user_cache_path("lean-env")


def is_full(folder: Path, needed: int) -> bool:
    """Whether fewer than `needed` bytes may still be written below a folder."""
    return shutil.disk_usage(folder).free < needed


def lean_project_dir() -> Path:
    """`lean_project/`: beside the packages in a checkout, inside `lean_env` in a wheel."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "lean_project"
    return installed if installed.is_dir() else package.parent / "lean_project"
