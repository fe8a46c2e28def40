"""`lean-env bench …`: what things cost on this machine."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track
from rich.table import Table

from lean_env.atomic import write_whole
from lean_env.bench import headers as header_bench
from lean_env.bench import judge as judge_bench
from lean_env.bench import pool as pool_bench
from lean_env.bench import rules
from lean_env.bench import sandbox as sandbox_bench
from lean_env.bench import steps as steps_bench
from lean_env.bench.suite import SuiteError, read_suite
from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import RunJsonOption, RunOutOption
from lean_env.judge.judge import Judge
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate

bench = typer.Typer(no_args_is_help=True, help="Measure what things cost on this machine.")


@bench.command()
def sandbox(
    repetitions: Annotated[int, typer.Option("-n", min=3, help="Starts of each kind.")] = 40,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per line.")] = False,
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


@bench.command()
def judge(
    rounds: Annotated[int, typer.Option("-n", min=1, help="Rounds over the samples.")] = 20,
    suites: Annotated[
        list[Path] | None,
        typer.Option(
            "--suite",
            exists=True,
            file_okay=False,
            help="A folder of cases: also compare with the rules of other systems. Repeatable.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per line.")] = False,
) -> None:
    """Measure what a verdict costs beyond its elaboration; show what simpler rules accept.

    Times are of one run, in turns on one REPL; 30 % of the samples are proofs. A statement is
    elaborated before its first candidate: what that costs is shown for one candidate per statement
    and for groups of eight.

    A suite holds cases (folders with statement.lean, candidate.lean and expected.json) and honest
    proofs (candidates in *.jsonl); lean_env/bench/suite.py has the whole format.

    Example:

        lean-env bench judge -n 50 --suite tests/exploits --suite tests/judge/honest
    """
    try:
        cases = [case for suite in suites or [] for case in read_suite(suite)]
    except (SuiteError, OSError) as error:
        fail(str(error), Exit.USAGE)
    with clear_errors(), Judge(locate(), Sandbox.detect()) as opened:
        cost = judge_bench.measure(opened, rounds)
        groups = judge_bench.measure_groups(opened, rounds)
        scores: list[rules.Score] = []
        if cases:
            steps = rules.compare_rules(opened, cases)
            *_, scores = track(steps, "judging", len(cases), console=Console(stderr=True))
    if as_json:
        typer.echo(json.dumps(cost.to_json()))
        for group in groups:
            typer.echo(json.dumps(group.to_json()))
        for score in scores:
            typer.echo(json.dumps(score.to_json()))
        return
    table = Table(title="cost of a verdict (ms)", title_justify="left")
    for column in ("", "measured", "goal"):
        table.add_column(column, justify="left" if not column else "right")
    table.add_row("elaboration, mean", f"{cost.plain_ms:.1f}", "")
    table.add_row("verdict, mean", f"{cost.verdict_ms:.1f}", "")
    table.add_row("verdict / elaboration", f"{cost.ratio:.2f}", f"{judge_bench.RATIO_GOAL}")
    table.add_row("elaboration of a proof, median", f"{cost.elaboration_ms:.1f}", "")
    table.add_row("accept of a proof, median", f"{cost.accept_ms:.1f}", "")
    table.add_row("added", f"{cost.extra_ms:.1f}", f"{judge_bench.EXTRA_GOAL_MS:g}")
    Console().print(table)
    title = "the statement first (ms per candidate)"
    table = Table(title=title, title_justify="left")
    columns = ("candidates per statement", "known", "first", "last (computed)", "first / last")
    for column in columns:
        table.add_column(column, justify="right")
    for group in groups:
        times = (group.known_ms, group.first_ms, group.last_ms)
        cells = (*(f"{value:.1f}" for value in times), f"{group.first_ms / group.last_ms:.2f}")
        table.add_row(str(group.size), *cells)
    Console().print(table)
    if scores:
        honest = sum(case.honest for case in cases)
        title = f"{len(cases) - honest} candidates that are no proofs, {honest} that are"
        table = Table(title=title, title_justify="left")
        for column in ("rule", "false accepts", "false rejects"):
            table.add_column(column, justify="left" if column == "rule" else "right")
        for score in scores:
            table.add_row(score.rule, str(len(score.false_accepts)), str(len(score.false_rejects)))
        Console().print(table)


@bench.command()
def steps(
    rounds: Annotated[int, typer.Option("-n", min=10, help="Tactics of each kind.")] = 100,
    walk: Annotated[int, typer.Option(min=0, help="States of a walk with evictions.")] = 1000,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> None:
    """Measure a step of a proof: on live states, by elaborating again, on the language server.

    All in turns in one run.

    Example:

        lean-env bench steps -n 200 --walk 10000
    """
    with clear_errors():
        result = steps_bench.measure(locate(), Sandbox.detect(), rounds, walk)
    if as_json:
        typer.echo(json.dumps(result.to_json()))
        return
    table = Table(title="a small tactic (median ms)", title_justify="left")
    for column in ("", *(f"depth {depth}" for depth in steps_bench.DEPTHS)):
        table.add_column(column, justify="left" if not column else "right")
    for way in (steps_bench.LIVE, steps_bench.REPLAY, steps_bench.SERVER):
        table.add_row(way, *(f"{result.ms(way, depth):.1f}" for depth in steps_bench.DEPTHS))
    Console().print(table)
    Console().print(ratios(result.goals()))


@bench.command()
def pool(
    requests: Annotated[int, typer.Option("-n", min=10, help="Round trips of each kind.")] = 200,
    proofs: Annotated[int, typer.Option(min=0, help="CoreBench proofs for throughput.")] = 200,
    checks: Annotated[int, typer.Option(min=0, help="Checks while memory is watched.")] = 10_000,
    header: Annotated[
        str, typer.Option(help="Measure this header beside Init instead, as 'import Mathlib'.")
    ] = "",
    out: RunOutOption = None,
    as_json: RunJsonOption = False,
) -> None:
    """Measure the pool against one process, plain `lean`, a bare server loop and leanclient.

    Ratios are of times taken in turns in this run. The whole takes some minutes.

    Example:

        lean-env bench pool -n 100 --checks 1000 -o pool.json

        lean-env bench pool --header "import Mathlib"
    """
    if header:
        _header(f"{header}\n", out, as_json=as_json)
        return
    result = pool_bench.Result()
    progress = Console(stderr=True)
    with clear_errors():
        toolchain, walls = locate(), Sandbox.detect()
        progress.print("round trips …")
        pool_bench.latencies(toolchain, walls, requests, result)
        if proofs:
            progress.print("throughput …")
            work = pool_bench.corebench_requests(proofs)
            for workers, pinned in ((1, False), (1, True), (2, True)):
                result.throughputs.append(
                    pool_bench.throughput(toolchain, walls, work, workers, pinned=pinned)
                )
            result.two_without_forks = pool_bench.two_without_forks(toolchain, requests)
        result.slot_back_s = pool_bench.slot_back(toolchain, walls, 5)
        if checks:
            steps = pool_bench.memory_over(toolchain, walls, checks, result)
            for _ in track(steps, "checks", total=checks, console=progress):
                pass
    record = result.to_json()
    if out is not None:
        write_whole(out, json.dumps(record, indent=2) + "\n")
    if as_json:
        typer.echo(json.dumps(record))
    else:
        _show_pool(result)


def _show_pool(result: pool_bench.Result) -> None:
    table = Table(title="round trip of a small tactic proof (ms)", title_justify="left")
    for column in ("", "median", "p95", "p99"):
        table.add_column(column, justify="left" if not column else "right")
    for latency in result.latencies:
        quantiles = (latency.quantile(share) * 1e3 for share in (0.5, 0.95, 0.99))
        table.add_row(latency.name, *(f"{value:.2f}" for value in quantiles))
    Console().print(table)
    Console().print(ratios(result.goals()))
    for item in result.throughputs:
        limit = item.per_second / item.share_of_limit
        typer.echo(
            f"{item.name}: {item.per_second:.1f} proofs per second"
            f" (limit {limit:.1f} a worker's core),"
            f" {item.lean_cpu_s / item.checks * 1e3:.2f} ms of processor time each in Lean"
        )
    if result.two_without_forks:
        typer.echo(
            f"two processes, without forks: {result.two_without_forks:.2f} times the work of one"
        )
    for note in result.notes:
        typer.echo(note)


def _header(header: str, out: Path | None, *, as_json: bool) -> None:
    with clear_errors():
        try:
            costs = header_bench.measure(locate(), Sandbox.detect(), header)
        except header_bench.HeaderError as error:
            fail(str(error), Exit.USAGE)
    goals = list(header_bench.goals(*costs))
    record = {
        "headers": [cost.to_json() for cost in costs],
        "goals": [goal.to_json() for goal in goals],
    }
    if out is not None:
        write_whole(out, json.dumps(record, indent=2) + "\n")
    if as_json:
        typer.echo(json.dumps(record))
        return
    title = "what a header costs (medians; proofs in processor time)"
    table = Table(title=title, title_justify="left")
    columns = ("", "import s", "CPU s", "MiB", "small proof ms", "one line ms")
    for column in columns:
        table.add_column(column, justify="left" if not column else "right", no_wrap=True)
    for cost in costs:
        line = "" if cost.one_liner_ms is None else f"{cost.one_liner_ms:.2f}"
        imports = (f"{cost.import_s:.3f}", f"{cost.import_cpu_s:.3f}", f"{cost.resident_mb:.0f}")
        cells = (*imports, f"{cost.small_proof_ms:.2f}")
        table.add_row(cost.header, *cells, line)
    Console().print(table)
    Console().print(ratios(goals))


def ratios(goals: Iterable[pool_bench.Goal]) -> Table:
    """A table of ratios and the bounds they should keep."""
    table = Table(title="goals", title_justify="left")
    for column in ("", "measured", "goal"):
        table.add_column(column, justify="left" if not column else "right")
    for goal in goals:
        mark = "" if goal.reached else " [red]missed[/]"
        sign = "≤" if goal.at_most else "≥"
        table.add_row(goal.what, f"{goal.value:.3f}", f"{sign} {goal.bound:g}{mark}")
    return table
