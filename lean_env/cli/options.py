"""Checks of options that several commands share."""

from __future__ import annotations

from pathlib import Path

import typer


def in_a_folder(path: Path | None) -> Path | None:
    """Refuse a file to write whose folder does not exist: a typo, found out before the work."""
    if path is not None and not path.expanduser().parent.is_dir():
        raise typer.BadParameter(f"the folder {path.parent} does not exist")
    return path
