"""Checks of options that several commands share."""

from __future__ import annotations

import os
from pathlib import Path

import typer


def in_a_folder(path: Path | None) -> Path | None:
    """Refuse a file to write whose folder does not exist: a typo, found out before the work."""
    if path is not None and path.expanduser().is_dir():
        raise typer.BadParameter(f"{path} is a folder, not a file to write")
    return beside_others(path)


def beside_others(path: Path | None) -> Path | None:
    """Refuse a file or folder to make where there is no folder to make it in."""
    if path is not None and not path.expanduser().parent.is_dir():
        raise typer.BadParameter(f"the folder {path.parent} does not exist")
    return path


def can_become_a_folder(path: Path) -> Path:
    """Refuse a folder to make, with those above it, where a file stands or nothing may be made."""
    above = next(place for place in (path.absolute(), *path.absolute().parents) if place.exists())
    if not above.is_dir():
        raise typer.BadParameter(f"{above} is a file, not a folder")
    if not os.access(above, os.W_OK | os.X_OK):
        raise typer.BadParameter(f"nothing may be written in {above}")
    return path
