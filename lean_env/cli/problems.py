"""`lean-env problems …`: theorem sets."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.fidelity import fidelity_command
from lean_env.cli.options import in_a_folder
from lean_env.cli.problem_check import check_command
from lean_env.cli.problem_files import (
    convert_command,
    decontaminate_command,
    split_command,
)
from lean_env.cli.problem_generate import families_command, generate_command
from lean_env.cli.problem_list import list_command
from lean_env.cli.problem_pairs import pairs_command
from lean_env.cli.surveyed import surveyed
from lean_env.problems.corebench import Survey, corebench
from lean_env.problems.jsonl import write_jsonl
from lean_env.problems.theorem import ProblemError
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate

app = typer.Typer(no_args_is_help=True, help="List, convert, check, split, draw theorem sets.")
app.command("list")(list_command)
app.command("convert")(convert_command)
app.command("check")(check_command)
app.command("fidelity")(fidelity_command)
app.command("split")(split_command)
app.command("decontaminate")(decontaminate_command)
app.command("families")(families_command)
app.command("generate")(generate_command)
app.command("pairs")(pairs_command)


@app.command("corebench")
def corebench_command(
    out: Annotated[
        Path | None,
        typer.Option(
            "-o", "--out", callback=in_a_folder, help="Write the usable statements here, as JSONL."
        ),
    ] = None,
    missing: Annotated[
        bool, typer.Option("--missing", help="List every statement that does not elaborate.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print all findings as JSONL.")] = False,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Elaborate again, even if this was done before.")
    ] = False,
) -> None:
    """Report how much of CoreBench this toolchain can state, by domain and by reason.

    CoreBench is the theorem statements of Lean's own core library, read from LeanDojo Benchmark 4
    (MIT), which pip fetches once inside the source distribution of lean-dojo. "held" counts the
    statements that are already theorems of the core, type for type: proving those is no discovery.

    Examples:

        lean-env problems corebench

        lean-env problems corebench -o corebench.jsonl
    """
    with clear_errors():
        try:
            result = surveyed(locate(), Sandbox.detect(), refresh=refresh)
            if out is not None:
                write_jsonl(result.usable(corebench()), out)
        except ProblemError as error:
            fail(str(error), Exit.CANNOT_RUN)
        if as_json:
            for finding in result.findings:
                typer.echo(json.dumps(asdict(finding), ensure_ascii=False))
            return
        _report(result, missing=missing)


def _report(result: Survey, *, missing: bool) -> None:
    console = Console()
    console.print(f"CoreBench (data {result.data_hash}) on {result.toolchain}", highlight=False)
    table = Table()
    for heading in ("domain", "statements", "elaborate", "share", "held"):
        table.add_column(heading, justify="left" if heading == "domain" else "right")
    domains = result.by_domain()
    sums = [sum(counts[index] for counts in domains.values()) for index in range(3)]
    rows = [*domains.items(), ("all", (sums[0], sums[1], sums[2]))]
    for domain, (total, good, held) in rows:
        table.add_row(domain, str(total), str(good), f"{good / total:.1%}", str(held))
    console.print(table)
    if missing:
        for finding in result.findings:
            if not finding.elaborates:
                name = finding.name.removeprefix("CoreBench.")
                console.print(f"{finding.domain:8} {name}: {finding.complaint}", markup=False)
        return
    reasons = Table(title="Why the others do not elaborate (--missing lists all)")
    reasons.add_column("statements", justify="right")
    reasons.add_column("Lean says", overflow="fold")
    for reason, count in result.reasons()[:12]:
        reasons.add_row(str(count), reason)
    console.print(reasons)
