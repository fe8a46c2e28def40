"""`lean-env bench compatibility`: files as published elsewhere, judged here."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from lean_env.bench.compatibility import Compatibility, measure, read_files
from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import JobsOption
from lean_env.problems.theorem import ProblemError
from lean_env.repl.protocol import Limits
from lean_env.verify.verifier import Verifier

_SHOWN = 20


def compatibility(
    file: Annotated[Path, typer.Argument(help="JSONL: whole files as `code`.")],
    every: Annotated[int, typer.Option(min=1, help="Take every N-th record.")] = 1,
    jobs: JobsOption = None,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds for a file.")] = 30.0,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object per file, and no tables.")
    ] = False,
) -> None:
    """Judge published files unmodified; show what is proved by source, and what fails first.

    Example:

        lean-env bench compatibility published.jsonl --every 6
    """
    with clear_errors():
        try:
            files, without = read_files(file, every)
        except ProblemError as error:
            fail(str(error), Exit.USAGE)
        with Verifier(workers=jobs, limits=Limits(wall_s=timeout)) as verifier:
            results = list(measure(verifier, files))
    if as_json:
        for result in results:
            typer.echo(json.dumps(result.to_json()))
        return
    _show(results)
    if without:
        typer.echo(f"{without} records state no theorem")


def _show(results: Sequence[Compatibility]) -> None:
    table = Table(title="published files, unmodified", title_justify="left")
    for column in ("source", "files", "proved", "share"):
        table.add_column(column, justify="left" if column == "source" else "right")
    for source in (*dict.fromkeys(result.source for result in results), None):
        chosen = [result for result in results if source in (None, result.source)]
        proved = sum(result.verdict.proved for result in chosen)
        share = f"{100 * proved / len(chosen):.0f} %" if chosen else ""
        table.add_row(source or "all", str(len(chosen)), str(proved), share)
    Console().print(table)
    counts = Counter(
        (result.failure.value, result.first) for result in results if result.failure is not None
    )
    table = Table(title="what the rest fails at first", title_justify="left")
    for column in ("files", "kind", "what"):
        table.add_column(column, justify="right" if column == "files" else "left")
    for (kind, what), count in counts.most_common(_SHOWN):
        table.add_row(str(count), kind, what)
    Console().print(table)
