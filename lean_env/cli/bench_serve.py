"""`lean-env bench serve`: what a server costs beyond the pool behind it."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from lean_env.atomic import write_whole
from lean_env.bench import serve as serve_bench
from lean_env.cli.bench import ratios
from lean_env.cli.errors import clear_errors
from lean_env.cli.options import JobsOption, RunJsonOption, RunOutOption


def serve(
    proofs: Annotated[int, typer.Option("-n", min=10, help="Proofs per round and way.")] = 500,
    rounds: Annotated[int, typer.Option(min=1, help="Rounds, in turns.")] = 3,
    requests: Annotated[int, typer.Option(min=10, help="Lone proofs per number of clients.")] = 600,
    jobs: JobsOption = None,
    out: RunOutOption = None,
    as_json: RunJsonOption = False,
) -> None:
    """Measure a server on this machine against the local pool, and its latency for many clients.

    Both judge small proofs in turns, without a cache. Latency is from the request for one proof to
    its verdict, with 1, 16 and 200 clients that ask for one after the other.

    Example:

        lean-env bench serve -n 1000 --rounds 5
    """
    with clear_errors():
        result = serve_bench.measure(proofs, rounds, requests, jobs)
    record = result.to_json()
    if out is not None:
        write_whole(out, json.dumps(record, indent=2) + "\n")
    if as_json:
        typer.echo(json.dumps(record))
        return
    title = f"one small proof over HTTP, {result.workers} workers (ms)"
    table = Table(title=title, title_justify="left")
    for column in ("clients", "median", "p95", "p99"):
        table.add_column(column, justify="right")
    for latency in result.latencies:
        quantiles = (latency.quantile(share) * 1e3 for share in (0.5, 0.95, 0.99))
        table.add_row(latency.name, *(f"{value:.1f}" for value in quantiles))
    Console().print(table)
    Console().print(ratios(result.goals()))
