"""`lean-env problems check`: what is wrong with a set, or how much of it one line proves."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from lean_env.cli.errors import Exit
from lean_env.cli.options import PoolOption, ProjectOption
from lean_env.cli.problem_sets import AsJson, Lenient, SetArgument, load, set_errors
from lean_env.open_verifier import open_verifier
from lean_env.problems.check import (
    PORTFOLIO,
    PORTFOLIO_HEARTBEATS,
    TRIVIAL,
    Finding,
    Standing,
    check,
)
from lean_env.repl.protocol import MAX_SECONDS, Limits


def check_command(
    problems: SetArgument,
    tactics: Annotated[
        list[str] | None,
        typer.Option("--tactic", help="What makes a statement trivial; repeatable."),
    ] = None,
    portfolio: Annotated[
        bool,
        typer.Option(
            "--portfolio",
            help="Only count what one of many one-line proofs closes; try to disprove nothing.",
        ),
    ] = False,
    jobs: Annotated[int | None, typer.Option(min=1, help="Checks at a time.")] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds for one attempt.")
    ] = 10.0,
    pool: PoolOption = None,
    project: ProjectOption = None,
    as_json: AsJson = False,
    lenient: Lenient = False,
) -> None:
    """Ask Lean about every statement: does it elaborate, is it trivial, false, or there twice?

    Trivial: a one-liner proves it. False: one, or a small counterexample, proves its negation.
    Exit code 0: nothing to fix; 1: a statement means nothing, is false, occurs
    twice, or could not be checked.

    Examples:

        lean-env problems check ladder

        lean-env problems check new.jsonl --tactic simp --tactic omega --json > findings.jsonl

        lean-env problems check minif2f.jsonl --portfolio
    """
    with set_errors():
        read = load(problems, lenient)
        limits = Limits(wall_s=timeout)
        with (
            open_verifier(pool, project=project, workers=jobs, limits=limits) as verifier,
            _progress(len(read)) as progress,
        ):
            findings = []
            found = check(
                read,
                verifier,
                tactics=tactics or (PORTFOLIO if portfolio else TRIVIAL),
                disprove=not portfolio,
                heartbeats=PORTFOLIO_HEARTBEATS if portfolio else None,
                progress=progress,
            )
            for finding in found:
                findings.append(finding)
                if as_json:
                    typer.echo(json.dumps(finding.to_json(), ensure_ascii=False))
    if not as_json:
        title = f"{read.name} (data {read.data_hash}) on {verifier.toolchain}"
        _show_closed(findings, title) if portfolio else _show(findings, title)
    raise typer.Exit(Exit.OK if all(finding.good for finding in findings) else Exit.REJECTED)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    columns = (TextColumn("checking"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("checking", total=total)
        yield lambda count: bar.advance(task, count)


def _show(findings: list[Finding], title: str) -> None:
    console = Console()
    for finding in findings:
        if not finding.good:
            same = f"the same as {finding.same_as}" if finding.same_as else ""
            what = "; ".join(
                part
                for part in (f"{finding.standing}: {finding.detail}".rstrip(": "), same)
                if part
            )
            console.print(f"{finding.name}: {what}", markup=False, highlight=False)
    console.print(title, highlight=False)
    table = Table()
    table.add_column("domain")
    for standing in Standing:
        table.add_column(standing.value, justify="right")
    table.add_column("twice", justify="right")
    for domain in (*dict.fromkeys(finding.domain for finding in findings), None):
        mine = [item for item in findings if domain is None or item.domain == domain]
        counts = Counter(item.standing for item in mine)
        twice = sum(bool(item.same_as) for item in mine)
        cells = (str(counts[standing]) for standing in Standing)
        name = "all" if domain is None else domain or "(none)"
        table.add_row(name, *cells, str(twice))
    console.print(table)


def _show_closed(findings: list[Finding], title: str) -> None:
    console = Console()
    console.print(title, highlight=False)
    lines = Counter(item.detail for item in findings if item.standing is Standing.TRIVIAL)
    table = Table()
    table.add_column("closed", justify="right")
    table.add_column("by the line, first of those that do")
    for line, count in lines.most_common():
        table.add_row(str(count), Text(line))
    console.print(table)
    table = Table()
    for heading in ("domain", "theorems", "elaborate", "closed", "share"):
        table.add_column(heading, justify="left" if heading == "domain" else "right")
    for domain in (*dict.fromkeys(finding.domain for finding in findings), None):
        mine = [item for item in findings if domain is None or item.domain == domain]
        closed = sum(item.standing is Standing.TRIVIAL for item in mine)
        stated = closed + sum(item.standing is Standing.OPEN for item in mine)
        name = "all" if domain is None else domain or "(none)"
        table.add_row(name, str(len(mine)), str(stated), str(closed), f"{closed / len(mine):.1%}")
    console.print(table)
