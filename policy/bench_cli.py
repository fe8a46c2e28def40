"""`lean-env bench search`: search methods against one-line proofs, at equal budgets."""

from __future__ import annotations

import json
import os
import shlex
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track
from rich.table import Table

from lean_env.atomic import write_whole
from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.problem_sets import load, set_errors
from lean_env.cli.surveyed import surveyed
from lean_env.environment import ProofEnv, StepLimits, StepperFault
from lean_env.problems.corebench import corebench
from lean_env.problems.theorem import ProblemSet, Theorem
from lean_env.repl.protocol import MAX_SECONDS
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, locate
from policy.bench import (
    Compared,
    Method,
    Rate,
    Settings,
    Trial,
    compare,
    complete,
    drawn,
    in_turn,
    rates,
    table,
)
from policy.premises import LibraryPremises

_TRIALS = "trials.jsonl"
_NO_MATTER = ("sets", "resume", "jobs", "domains", "as_json")
HEARTBEATS = 40_000
"""What a tactic may spend: as much as a line of the portfolio where that is measured alone."""


def search(
    context: typer.Context,
    sets: Annotated[
        list[str],
        typer.Argument(
            metavar="SET…",
            help="corebench (what the core does not hold), ladder, or a file of theorems, whose "
            "splits count apart.",
        ),
    ],
    tactics: Annotated[int, typer.Option(min=1, help="Tactics per theorem and method.")] = 200,
    limit: Annotated[
        int | None,
        typer.Option(min=1, help="Theorems per set, drawn at random by the seed (default: all)."),
    ] = None,
    within: Annotated[
        float | None,
        typer.Option(
            min=0.0, help="Stop after so many minutes; sets are tried in turn (default: never)."
        ),
    ] = None,
    method: Annotated[list[Method] | None, typer.Option(help="Repeatable (default: all).")] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds per tactic.")
    ] = 5.0,
    heartbeats: Annotated[
        int, typer.Option(min=1, help="Heartbeats per tactic, in thousands, as in maxHeartbeats.")
    ] = HEARTBEATS,
    max_time: Annotated[
        float, typer.Option(min=1, max=MAX_SECONDS, help="Seconds per theorem and method.")
    ] = 600.0,
    seed: Annotated[int, typer.Option(help="Start of the random numbers.")] = 0,
    jobs: Annotated[
        int | None, typer.Option(min=1, help="Theorems tried at once (default: one per core).")
    ] = None,
    resume: Annotated[
        Path | None, typer.Option(help="Keep trials in this folder, and go on from those there.")
    ] = None,
    domains: Annotated[
        bool, typer.Option("--domains", help="Print a table per set, by domain, too.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object per trial, and no tables.")
    ] = False,
) -> None:
    """Prove theorems by one line, portfolio, sampler, best-first and MCTS at equal tactics.

    Every proof is judged at `standard`. The last table is Markdown, a row per set, with Wilson's
    95 % intervals. Only theorems count that each method was tried on. Ctrl-C shows what there is.

    Example:

        lean-env bench search ladder corebench minif2f.jsonl --within 25 --resume runs/search
    """
    stop = threading.Event()
    clock = threading.Timer((within or 0) * 60, stop.set)
    clock.daemon = True
    if within is not None:
        clock.start()
    with set_errors(), clear_errors():
        toolchain, sandbox = locate(), Sandbox.detect()
        parts = dict(part for name in sets for part in _parts(name, toolchain, sandbox))
        tasks = in_turn({name: drawn(part, limit, seed) for name, part in parts.items()})
        settings = Settings(tactics, max_time, timeout, seed, str(toolchain), heartbeats)
        methods = [one for one in Method if method is None or one in method]
        done = _read(resume) if resume else []
        known = {trial.key for trial in done}
        limits = StepLimits(wall_s=timeout, heartbeats=heartbeats)
        made = compare(
            tasks,
            methods,
            lambda: ProofEnv(toolchain, sandbox, limits=limits, jobs=1),
            LibraryPremises(toolchain),
            settings,
            done,
            jobs=jobs or len(os.sched_getaffinity(0)),
            stop=stop,
        )
        trials: list[Trial] = []
        interrupted = False
        total = len(methods) * len(tasks)
        try:
            for trial in track(made, "searching", total, console=Console(stderr=True)):
                trials.append(trial)
                if resume and trial.key not in known:
                    _keep(resume, trial)
                if as_json:
                    typer.echo(json.dumps(trial.to_json(), ensure_ascii=False))
        except KeyboardInterrupt:
            interrupted = True
            typer.echo("ending the tactics that are running", err=True)
        except StepperFault as error:
            fail(f"Lean could not be run: {error}", Exit.CANNOT_RUN)
        finally:
            made.close()
            clock.cancel()
    if not as_json:
        compared = [
            Compared(name, len(part), [trial for trial in trials if trial.problems == name])
            for name, part in parts.items()
        ]
        if domains:
            for one in compared:
                _show(one.name, complete(one.trials, methods))
        typer.echo(table(compared, methods, settings, _command(context)))
    if interrupted:
        kept = f"; the same command goes on with {resume}" if resume else ""
        fail(f"stopped{kept}", Exit.INTERRUPTED)


def _command(context: typer.Context) -> str:
    """What was typed, but for what does not change the table."""
    words = ["lean-env", "bench", "search", *context.params["sets"]]
    for option in context.command.params:
        source = context.get_parameter_source(option.name or "")
        if source is None or source.name != "COMMANDLINE" or option.name in _NO_MATTER:
            continue
        given = context.params[option.name or ""]
        for value in given if isinstance(given, list) else [given]:
            words += [option.opts[0], *([] if value is True else [str(value)])]
    return shlex.join(words)


def _parts(
    name: str, toolchain: Toolchain, sandbox: Sandbox
) -> Iterator[tuple[str, Sequence[Theorem]]]:
    """The theorems of a set that count together, by name."""
    if name == "corebench":
        yield name, _unheld(toolchain, sandbox).theorems
        return
    problems = load(name)
    splits = dict.fromkeys(theorem.split for theorem in problems)
    if not Path(name).exists() or len(splits) < 2:
        yield problems.name, problems.theorems
        return
    for split in splits:
        members = tuple(theorem for theorem in problems if theorem.split == split)
        yield f"{problems.name} {split}", members


def _unheld(toolchain: Toolchain, sandbox: Sandbox) -> ProblemSet:
    """The statements of CoreBench that elaborate here and are no theorems of the core yet."""
    found = surveyed(toolchain, sandbox)
    held = {finding.name for finding in found.findings if finding.held_by}
    return found.usable(corebench()).where(lambda theorem: theorem.name not in held)


def _read(folder: Path) -> list[Trial]:
    """The trials kept in a folder; a last line that was cut short is taken out of the file."""
    file = folder / _TRIALS
    if not file.is_file():
        return []
    *lines, cut = file.read_text(encoding="utf-8").split("\n")
    if cut:
        write_whole(file, "".join(f"{line}\n" for line in lines))
    trials = []
    for number, line in enumerate(lines, 1):
        try:
            trials.append(Trial.from_json(json.loads(line)))
        except ValueError as error:
            fail(f"{file}:{number}: {error}", Exit.USAGE, "take the file away to begin anew")
    return trials


def _keep(folder: Path, trial: Trial) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / _TRIALS).open("a", encoding="utf-8") as file:
        file.write(json.dumps(trial.to_json(), ensure_ascii=False) + "\n")


def _show(name: str, trials: Sequence[Trial]) -> None:
    found = rates(trials)
    methods = list(found["all"])
    shown = Table(title=name, title_justify="left")
    shown.add_column("domain")
    for method in methods:
        shown.add_column(method.value, justify="right")
    for domain, by_method in found.items():
        shown.add_section() if domain == "all" else None
        shown.add_row(domain, *(_cell(by_method[method]) for method in methods))
    Console().print(shown)


def _cell(rate: Rate) -> str:
    low, high = rate.interval
    return f"{rate.proved}/{rate.tried} {rate.share:.0%}\n[{low:.0%}, {high:.0%}]"
