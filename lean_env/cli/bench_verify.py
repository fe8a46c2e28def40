"""`lean-env bench verify`: what the command costs beyond the pool that it drives."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from lean_env.atomic import write_whole
from lean_env.bench import batch as batch_bench
from lean_env.cli.bench import ratios
from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import JobsOption, RunJsonOption, RunOutOption


def verify(
    candidates: Annotated[int, typer.Option("-n", min=500, help="Candidates in the file.")] = 5000,
    jobs: JobsOption = None,
    out: RunOutOption = None,
    as_json: RunJsonOption = False,
) -> None:
    """Run `lean-env verify` on a file of candidates: its rate, and its memory while it runs.

    It is compared with the pool alone, measured just before and after: by the clock, and by the
    time of processors, which says more on a busy machine. No two candidates are equal and nothing
    is remembered. Memory is that of the command's own process.

    Example:

        lean-env bench verify -n 100000
    """
    with clear_errors():
        try:
            run = batch_bench.measure(candidates, jobs)
        except batch_bench.BatchBenchError as error:
            fail(str(error), Exit.CANNOT_RUN)
    record = run.to_json()
    if out is not None:
        write_whole(out, json.dumps(record, indent=2) + "\n")
    if as_json:
        typer.echo(json.dumps(record))
        return
    title = f"{run.candidates:,} candidates, {run.workers} workers"
    table = Table(title=title, title_justify="left")
    for column in ("records", "seconds", "MiB"):
        table.add_column(column, justify="right")
    for sample in run.at_tenths():
        table.add_row(f"{sample.records:,}", f"{sample.seconds:.1f}", f"{sample.memory_mb:.1f}")
    console = Console()
    console.print(table)
    for way, pace in (("verify", run.pace), ("the pool alone", run.pool_pace)):
        console.print(
            f"{way}: {1 / pace.wall_s:.1f} candidates a second, "
            f"{pace.cpu_s * 1e3:.2f} ms of a processor for each"
        )
    console.print(ratios(run.goals()))
