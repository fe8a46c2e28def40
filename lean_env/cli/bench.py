"""`lean-env bench …`: what things cost on this machine."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from lean_env.bench import sandbox as sandbox_bench
from lean_env.cli.errors import clear_errors

bench = typer.Typer(no_args_is_help=True, help="Measure what things cost on this machine.")


@bench.command()
def sandbox(
    repetitions: Annotated[int, typer.Option("-n", min=3, help="Starts of each kind.")] = 40,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Start processes and shut in children, with and without the sandbox in turns.

    Medians in milliseconds; what counts is the difference, taken in one run.

    Example:

        lean-env bench sandbox -n 100
    """
    with clear_errors():
        costs = sandbox_bench.measure(repetitions)
    if as_json:
        for cost in costs:
            typer.echo(json.dumps(cost.to_json()))
        return
    table = Table(title="cost of the sandbox (median ms)", title_justify="left")
    for column in ("", "without", "with", "extra", "goal"):
        table.add_column(column, justify="left" if not column else "right")
    for cost in costs:
        mark = "" if cost.extra_ms <= cost.goal_ms else " [red]missed[/]"
        row = (cost.bare_ms, cost.walled_ms, cost.extra_ms)
        table.add_row(cost.what, *(f"{value:.2f}" for value in row), f"{cost.goal_ms:g}{mark}")
    Console().print(table)
