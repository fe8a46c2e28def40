"""`lean-env bench search`: search methods against one-line proofs, at equal budgets."""

from __future__ import annotations

import json
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
from lean_env.environment import ProofEnv, StepLimits, StepperFault
from lean_env.problems.corebench import corebench, survey
from lean_env.problems.theorem import ProblemSet, Theorem
from lean_env.repl.cold import ColdRepl
from lean_env.repl.protocol import MAX_SECONDS
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, locate
from policy.bench import GOAL, Method, Rate, Settings, Trial, compare, rates
from policy.premises import LibraryPremises, PremiseSource

_TRIALS = "trials.jsonl"
HEARTBEATS = 40_000
"""What a tactic may spend: as much as a line of the portfolio where that is measured alone."""


def search(
    sets: Annotated[
        list[str],
        typer.Argument(
            metavar="SET…",
            help="corebench (what the core does not hold), ladder, or a file of theorems, whose "
            "splits count apart.",
        ),
    ],
    tactics: Annotated[int, typer.Option(min=1, help="Tactics per theorem and method.")] = 200,
    every: Annotated[int, typer.Option(min=1, help="Take every N-th theorem.")] = 1,
    limit: Annotated[
        int | None, typer.Option(min=1, help="Theorems per set, evenly spread (default: all).")
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
    resume: Annotated[
        Path | None, typer.Option(help="Keep trials in this folder, and go on from those there.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object per trial, and no tables.")
    ] = False,
) -> None:
    """Prove theorems by one line, portfolio, sampler, best-first and MCTS at equal tactics.

    Every proof is judged at `standard`. Shares are with Wilson's 95 % interval.

    Example:

        lean-env bench search ladder minif2f.jsonl --limit 40 --resume runs/bench-search
    """
    with set_errors(), clear_errors():
        toolchain, sandbox = locate(), Sandbox.detect()
        parts = dict(part for name in sets for part in _parts(name, toolchain, sandbox))
        chosen = {name: _spread(part[::every], limit) for name, part in parts.items()}
        settings = Settings(tactics, max_time, timeout, seed, str(toolchain), heartbeats)
        methods = [one for one in Method if method is None or one in method]
        done = _read(resume) if resume else []
        known = {trial.key for trial in done}
        trials: list[Trial] = []
        limits = StepLimits(wall_s=timeout, heartbeats=heartbeats)
        try:
            with ProofEnv(toolchain, sandbox, limits=limits) as env:
                premises = LibraryPremises(toolchain)
                made = _compared(chosen, methods, env, premises, settings, done)
                total = len(methods) * sum(map(len, chosen.values()))
                for trial in track(made, "searching", total, console=Console(stderr=True)):
                    trials.append(trial)
                    if resume and trial.key not in known:
                        _keep(resume, trial)
                    if as_json:
                        typer.echo(json.dumps(trial.to_json(), ensure_ascii=False))
        except StepperFault as error:
            fail(f"Lean could not be run: {error}", Exit.CANNOT_RUN)
    if not as_json:
        for name in chosen:
            _show(name, [trial for trial in trials if trial.problems == name], settings)


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
    found = survey(toolchain, ColdRepl(toolchain, sandbox))
    held = {finding.name for finding in found.findings if finding.held_by}
    return found.usable(corebench()).where(lambda theorem: theorem.name not in held)


def _spread(theorems: Sequence[Theorem], limit: int | None) -> list[Theorem]:
    if limit is None or limit >= len(theorems):
        return list(theorems)
    return [theorems[place * len(theorems) // limit] for place in range(limit)]


def _compared(
    chosen: dict[str, list[Theorem]],
    methods: Sequence[Method],
    env: ProofEnv,
    premises: PremiseSource,
    settings: Settings,
    done: Sequence[Trial],
) -> Iterator[Trial]:
    for name, theorems in chosen.items():
        yield from compare(name, theorems, methods, env, premises, settings, done)


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


def _show(name: str, trials: Sequence[Trial], settings: Settings) -> None:
    found = rates(trials)
    methods = list(found["all"])
    title = f"{name}: proved with {settings.tactics} tactics, on {settings.toolchain}"
    table = Table(title=title, title_justify="left")
    table.add_column("domain")
    for method in methods:
        table.add_column(method.value, justify="right")
    for domain, by_method in found.items():
        table.add_section() if domain == "all" else None
        table.add_row(domain, *(_cell(by_method[method]) for method in methods))
    Console().print(table)
    portfolio = found["all"].get(Method.PORTFOLIO)
    if portfolio and portfolio.proved:
        for method in methods:
            if method not in (Method.ONE_LINE, Method.PORTFOLIO):
                times = found["all"][method].proved / portfolio.proved
                typer.echo(f"{method.value} / portfolio: {times:.2f} (goal: {GOAL})")


def _cell(rate: Rate) -> str:
    low, high = rate.interval
    return f"{rate.proved}/{rate.tried} {rate.share:.0%}\n[{low:.0%}, {high:.0%}]"
