"""`lean-env problems fidelity`: do a set's statements elaborate here, and print as they should?"""

from __future__ import annotations

import json
from difflib import ndiff
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import ProjectOption
from lean_env.disk_cache import DiskCache
from lean_env.pool import Pool
from lean_env.problems.fidelity import Fidelity, compare, read_statements
from lean_env.problems.theorem import ProblemError
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import MAX_SECONDS, Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate
from lean_env.toolchain.paths import cache_dir

_SHOWN = 20


def fidelity_command(
    file: Annotated[Path, typer.Argument(help="JSONL or JSON of published records.")],
    header: Annotated[
        str, typer.Option(help="The header of records that bring none, such as 'import Mathlib'.")
    ] = "",
    jobs: Annotated[int | None, typer.Option("-j", "--jobs", min=1, help="REPLs at once.")] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds for one statement.")
    ] = 30.0,
    project: ProjectOption = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Elaborate anew what was elaborated before.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Compare a set's statements with what the Lean and Mathlib it was made on printed.

    Each statement is elaborated; where its record has a field `goal`, its goal as printed here must
    be that text to the letter. What does not elaborate is counted by the name that is missing.
    Stopped and started again, it goes on where it was. Exit code 0: all elaborate and all that is
    compared is equal; 1: some do not, or are not.

    Examples:

        lean-env problems fidelity minif2f.jsonl

        lean-env problems fidelity proofnet.jsonl --json > report.json
    """
    with clear_errors():
        try:
            statements = read_statements(file, f"{header}\n" if header else "")
        except ProblemError as error:
            fail(str(error), Exit.USAGE)
        toolchain, walls = locate(project), Sandbox.detect()
        columns = (TextColumn("elaborating"), BarColumn(), MofNCompleteColumn())
        with (
            DiskCache(cache_dir() / "fidelity") as cache,
            Pool(lambda: open_repl(toolchain, sandbox=walls), workers=jobs) as pool,
            Progress(
                *columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True
            ) as bar,
        ):
            task = bar.add_task("elaborating", total=len(statements))
            found = compare(
                statements,
                pool,
                about=toolchain.key,
                cache=None if no_cache else cache,
                limits=Limits(wall_s=timeout),
                progress=lambda: bar.advance(task),
            )
    if as_json:
        record = {"file": file.name, "toolchain": str(toolchain), **found.to_json()}
        typer.echo(json.dumps(record, ensure_ascii=False))
    else:
        _show(found, f"{file.name} on {toolchain}")
    raise typer.Exit(Exit.OK if all(item.good for item in found.findings) else Exit.REJECTED)


def _show(found: Fidelity, title: str) -> None:
    console = Console()
    different = [item for item in found.findings if item.printed is not None and not item.good]
    for item in different[:_SHOWN]:
        console.print(f"{item.name} prints + where - was expected", markup=False, highlight=False)
        for line in ndiff((item.expected or "").split("\n"), (item.printed or "").split("\n")):
            if line.startswith(("+", "-")):
                console.print(f"  {line}", markup=False, highlight=False, soft_wrap=True)
    if len(different) > _SHOWN:
        console.print(f"… and {len(different) - _SHOWN} more that print differently (--json)")
    if found.missing:
        table = Table(title="why statements do not elaborate", title_justify="left")
        table.add_column("statements", justify="right")
        table.add_column("missing name, or complaint", overflow="fold")
        for name, count in found.missing[:_SHOWN]:
            table.add_row(str(count), Text(name))
        console.print(table)
        if len(found.missing) > _SHOWN:
            console.print(f"… and {len(found.missing) - _SHOWN} names more (--json)")
    console.print(title, highlight=False)
    total = len(found.findings)
    console.print(f"{found.elaborate} of {total} elaborate", highlight=False)
    if bound := sum(item.auto_bound for item in found.findings):
        console.print(
            f"{bound} more elaborate only where Lean makes variables of undeclared names",
            highlight=False,
        )
    if found.compared:
        console.print(
            f"{found.equal} of {found.compared} goals are equal to the letter", highlight=False
        )
