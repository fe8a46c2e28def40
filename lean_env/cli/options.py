"""Options that several commands share, and how they are checked."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from lean_env.open_verifier import FORMS, POOL_VARIABLE, PoolError, check_pool


def _pool(text: str | None) -> str | None:
    try:
        return None if text is None else check_pool(text)
    except PoolError as error:
        raise typer.BadParameter(str(error)) from None


PoolOption = Annotated[
    str | None,
    typer.Option(
        "--pool",
        parser=_pool,
        metavar="WHERE",
        help=f"Where to judge: {FORMS}.",
        envvar=POOL_VARIABLE,
    ),
]
"""Where a command judges; what says nothing asks the environment."""


def in_a_folder(path: Path | None) -> Path | None:
    """Refuse a file to write where none can be made: a mistake, found out before the work."""
    if path is not None and path.expanduser().is_dir():
        raise typer.BadParameter(f"{path} is a folder, not a file to write")
    return beside_others(path)


def beside_others(path: Path | None) -> Path | None:
    """Refuse a file or folder to make where there is no folder that can hold it."""
    if path is None:
        return None
    target = Path(os.path.realpath(path.expanduser()))
    if not target.parent.is_dir():
        raise typer.BadParameter(f"the folder {path.parent} does not exist")
    if target.is_file() or not target.exists():
        _check_writable(target.parent)
    return path


def can_become_a_folder(path: Path) -> Path:
    """Refuse a folder to make, with those above it, where a file stands or nothing may be made."""
    above = next(place for place in (path.absolute(), *path.absolute().parents) if place.exists())
    if not above.is_dir():
        raise typer.BadParameter(f"{above} is a file, not a folder")
    _check_writable(above)
    return path


def _check_writable(folder: Path) -> None:
    """Try it: permissions do not tell what root may do, nor what kind of file system it is."""
    try:
        with tempfile.TemporaryDirectory(prefix=".lean-env.", dir=folder):
            pass
    except OSError as error:
        words = error.strerror or str(error)
        raise typer.BadParameter(f"nothing can be written in {folder}: {words}") from None


ProjectOption = Annotated[
    Path | None, typer.Option(help="Use this Lake project instead of the pocket toolchain.")
]
JobsOption = Annotated[
    int | None, typer.Option("-j", "--jobs", min=1, help="REPLs at once (default: all cores).")
]
NoCacheOption = Annotated[
    bool, typer.Option("--no-cache", help="Judge anew what was judged before.")
]
NoSandboxOption = Annotated[
    bool,
    typer.Option("--no-sandbox", help="Run Lean without walls. Candidates may do anything."),
]
RunOutOption = Annotated[
    Path | None,
    typer.Option("-o", "--out", callback=in_a_folder, help="Write the run as JSON here too."),
]
"""Where a benchmark keeps its run."""
RunJsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]
