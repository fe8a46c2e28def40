"""`lean-env doctor`: what is there, what is missing, and the command that fixes it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from lean_env import __version__
from lean_env.cli.errors import Exit, clear_errors
from lean_env.sandbox.probe import probe
from lean_env.toolchain.diagnose import diagnose


def doctor(
    project: Annotated[
        Path | None, typer.Option(help="Look at this Lake project instead of the pocket toolchain.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per check.")] = False,
) -> None:
    """Explain which Lean is active and why, and whether everything around it works.

    Exit code 0 when all is well, 3 when something has to be fixed.

    Example:

        lean-env doctor
    """
    with clear_errors():
        checks = [*diagnose(project), *probe()]
    if as_json:
        for check in checks:
            typer.echo(json.dumps(asdict(check)))
    else:
        table = Table(title=f"lean-env {__version__}", title_justify="left", show_header=False)
        table.add_column()
        table.add_column()
        table.add_column(overflow="fold")
        for check in checks:
            mark = "[green]ok[/]" if check.ok else "[red]no[/]"
            fix = "" if check.ok or not check.fix else f"\nto fix it: {check.fix}"
            table.add_row(mark, check.name, check.detail + fix)
        Console().print(table)
    if not all(check.ok for check in checks):
        raise typer.Exit(Exit.CANNOT_RUN)
