"""`lean-env bench cluster`: what judging over Ray costs, and what so many cores would give."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from lean_env.atomic import write_whole
from lean_env.bench import cluster as cluster_bench
from lean_env.cli.bench import ratios
from lean_env.cli.errors import clear_errors
from lean_env.cli.options import RunJsonOption, RunOutOption

_MILLION = 1_000_000


def cluster(
    proofs: Annotated[int, typer.Option("-n", min=10, help="Proofs per round and way.")] = 500,
    rounds: Annotated[int, typer.Option(min=1, help="Rounds, in turns.")] = 3,
    jobs: Annotated[
        int | None,
        typer.Option("-j", "--jobs", min=1, help="REPLs per machine (default: all cores)."),
    ] = None,
    address: Annotated[
        str | None,
        typer.Option(help="A running cluster: auto, or HOST:PORT of its head (default: one here)."),
    ] = None,
    cores: Annotated[
        list[int] | None,
        typer.Option("--cores", min=1, help="Reckon what so many cores give. Repeatable."),
    ] = None,
    out: RunOutOption = None,
    as_json: RunJsonOption = False,
) -> None:
    """Measure judging over Ray against this machine's pool, and reckon with more cores.

    Both judge small proofs in turns, without a cache. What n cores give is n times what one gives
    here over Ray, as far as one program can hand out candidates, which is measured with stations
    that have every answer ready. Proofs that take Lean longer keep more cores busy.

    Examples:

        lean-env bench cluster --cores 32 --cores 512

        lean-env bench cluster --address auto -n 20000
    """
    chosen = cores or list(cluster_bench.CORES)
    with clear_errors():
        result = cluster_bench.measure(proofs, rounds, jobs, address)
    record = result.to_json(chosen)
    if out is not None:
        write_whole(out, json.dumps(record, indent=2) + "\n")
    if as_json:
        typer.echo(json.dumps(record))
        return
    console = Console()
    for way in result.rates:
        mean = result.per_core(way) * result.workers[way]
        console.print(f"{way}, {result.workers[way]} workers: {mean:.1f} small proofs a second")
    console.print(f"one program hands out {result.hand_out:,.0f} candidates a second")
    table = Table(title="what cores would give", title_justify="left")
    for column in ("cores", "proofs a second", "a million in"):
        table.add_column(column, justify="right")
    for number in chosen:
        rate = result.with_cores(number)
        table.add_row(f"{number:,}", f"{rate:,.0f}", f"{_MILLION / rate / 60:,.1f} min")
    console.print(table)
    console.print(ratios(result.goals()))
