"""`lean-env bench tactics`: the tactics' own time on typical goals."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track
from rich.table import Table

from lean_env.bench.tactics import TacticCost, TacticGoalError, costs, measure, reached, read_goals
from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate


def tactics(
    rounds: Annotated[
        int, typer.Option("-n", min=1, help="Runs per goal; the fastest counts.")
    ] = 3,
    only: Annotated[
        list[str] | None, typer.Option("--tactic", help="Measure this tactic only. Repeatable.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per tactic.")] = False,
) -> None:
    """Measure linarith, ring, norm_num, nlinarith, … on 200 goals, without import or kernel.

    Medians and 90th percentiles in milliseconds, heartbeats in thousands.

    Example:

        lean-env bench tactics --tactic linarith --tactic ring -n 5
    """
    goals = read_goals()
    known = list(dict.fromkeys(goal.tactic for goal in goals))
    if unknown := [name for name in only or [] if name not in known]:
        fail(
            f"no goals for {', '.join(unknown)}; there are some for {', '.join(known)}", Exit.USAGE
        )
    chosen = [goal for goal in goals if not only or goal.tactic in only]
    with clear_errors():
        try:
            runs = measure(locate(), Sandbox.detect(), chosen, rounds)
            console = Console(stderr=True)
            found = costs(list(track(runs, "measuring", len(chosen), console=console)))
        except TacticGoalError as error:
            fail(str(error), Exit.CANNOT_RUN)
    if as_json:
        for cost in found:
            typer.echo(json.dumps(cost.to_json()))
        return
    _show(found)


def _show(found: list[TacticCost]) -> None:
    missed = {goal.what for goal in reached(found) if not goal.reached}
    bounds = {goal.what: goal.bound for goal in reached(found)}
    table = Table(title="a tactic's own time", title_justify="left")
    for column in ("tactic", "goals", "closed", "median ms", "p90 ms", "heartbeats (k)", "goal"):
        table.add_column(column, justify="left" if column == "tactic" else "right")
    for cost in found:
        what = f"median ms of {cost.tactic}"
        bound = f"{bounds[what]:g}" if what in bounds else ""
        table.add_row(
            cost.tactic,
            str(cost.goals),
            str(cost.closed),
            f"{cost.median_ms:g}",
            f"{cost.p90_ms:g}",
            f"{cost.median_heartbeats:.0f}",
            bound + (" [red]missed[/]" if what in missed else ""),
        )
    Console().print(table)
