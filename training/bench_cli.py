"""The command `lean-env bench train`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from training.cli_checks import check_model_name, need_one_process
from training.cli_faults import faults

if TYPE_CHECKING:
    from training.bench.steps import Step
    from training.bench.turns import Turns

_LIMIT_S = 10.0  # of a check
_RUNAWAYS = 0.05  # of all checks, where some take all they may
_SHARES = (0.1, 0.01)  # of a step
_CORES = (16, 64, 256)


def bench(
    model: Annotated[
        Path | None, typer.Option(help="A model folder; without it one is made.")
    ] = None,
    size: Annotated[
        float, typer.Option(min=0.1, max=1000, help="Millions of parameters of the one made.")
    ] = 1.0,
    steps: Annotated[int, typer.Option("-n", min=1, help="Steps of GRPO, in each way.")] = 5,
    rounds: Annotated[int, typer.Option(min=1, help="How often each way has its turn.")] = 2,
    prompts: Annotated[int, typer.Option(min=1, help="Groups per step.")] = 8,
    group: Annotated[int, typer.Option(min=2, help="Rollouts per group.")] = 8,
    max_tokens: Annotated[int, typer.Option(min=1, help="Tokens of a rollout at most.")] = 48,
    simulate: Annotated[
        bool, typer.Option("--simulate", help="Reckon the cores that a long run on GPUs needs.")
    ] = False,
    cores: Annotated[
        list[int] | None,
        typer.Option(min=1, help="With --simulate: what so many cores give. Repeatable."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per line.")] = False,
) -> None:
    """Measure what training spends on generation, verification and the update.

    With --simulate: how many cores of verification keep the steps of a run of 10,000 steps of 512
    rollouts, 3 minutes each, from waiting, by what checks take here; docs/scale.md explains it.
    Without: GRPO steps on the ladder, as this project takes them and as TRL alone would, and one
    turn of eight attempts whose check takes 0.5 s, in our rollout and in TRL's loop of tools.

    Example:

        lean-env bench train -n 10 --model runs/tiny/warm/model

        lean-env bench train -n 3 --size 20

        lean-env bench train --simulate --cores 8 --cores 128
    """
    need_one_process("bench train")
    if simulate:
        with faults(Path.cwd()):
            _simulate(cores or list(_CORES), as_json)
        return
    if model is not None:
        check_model_name(str(model))
    with faults(Path.cwd()):
        from lean_env.problems.shipped import read_shipped
        from lean_env.sandbox import Sandbox
        from lean_env.toolchain import locate
        from policy.tiny_config import TinyConfig
        from training.bench.steps import step_shares
        from training.bench.turns import turns
        from training.config_grpo import Grpo
        from training.progress import Progress

        toolchain, sandbox = locate(), Sandbox.detect()
        several = turns(toolchain, sandbox)
        ways = step_shares(
            toolchain,
            sandbox,
            read_shipped("ladder").theorems,
            model=model,
            size=TinyConfig.of_size(1e6 * size),
            settings=Grpo(
                steps=steps, prompts=prompts, group=group, max_tokens=max_tokens, save_every=steps
            ),
            rounds=rounds,
            progress=Progress(Console(stderr=True)),
        )
    if as_json:
        for record in (several.to_json(), *(step.to_json() for step in ways)):
            typer.echo(json.dumps(record))
        return
    _show(several, ways)


def _show(several: Turns, ways: Sequence[Step]) -> None:
    from training.bench.steps import SHARE_GOAL, SPEED_GOAL
    from training.bench.turns import TURNS_GOAL_S

    console, first, last = Console(), ways[0], ways[-1]
    table = Table(
        title=(
            f"{last.steps} steps of {last.rollouts // last.steps} answers in each way, "
            f"{last.parameters / 1e6:.1f} M parameters on {last.device}"
        ),
        title_justify="left",
    )
    table.add_column("")
    for column in ("s per step", "generation", "verification", "update", "judged"):
        table.add_column(column, justify="right")
    for step in ways:
        generation = step.generation_s / step.seconds
        table.add_row(
            step.way.value,
            f"{step.seconds / step.steps:.2f}",
            f"{generation:.1%}",
            f"{step.share:.1%}",
            f"{1 - generation - step.share:.1%}",
            f"{step.judged}/{step.rollouts}",
        )
    console.print(table)
    table = Table(title="against the goals", title_justify="left")
    for column in ("", "measured", "goal"):
        table.add_column(column, justify="left" if not column else "right")
    faster = (first.seconds / first.steps) / (last.seconds / last.steps)
    table.add_row("verification's share of a step", f"{last.share:.1%}", f"≤ {SHARE_GOAL:.0%}")
    table.add_row("steps, faster than TRL's way by", f"{faster:.2f} ×", f"≥ {SPEED_GOAL:g} ×")
    checks = f"{several.rollouts} checks of {several.check_s:g} s"
    table.add_row(f"{checks}, one turn, s", f"{several.ours_s:.2f}", f"≤ {TURNS_GOAL_S:g}")
    table.add_row(f"{checks}, TRL's loop of tools, s", f"{several.tool_loop_s:.2f}", "")
    console.print(table)


def _simulate(cores: list[int], as_json: bool) -> None:
    """Measure checks, play the steps of a long run, show what it needs and what cores give."""
    from lean_env.repl.protocol import Limits
    from lean_env.sandbox import Sandbox
    from lean_env.toolchain import locate
    from lean_env.verify.verifier import Verifier
    from training.bench.scale import (
        PUBLISHED,
        Checks,
        Figures,
        core_candidates,
        demand,
        gain,
        mathlib_candidates,
        measure,
    )

    with Verifier(locate(), Sandbox.detect(), limits=Limits(wall_s=_LIMIT_S)) as verifier:
        core = measure("core-like", verifier, core_candidates())
        mathlib = measure("on the pocket Mathlib", verifier, mathlib_candidates())
    figures = Figures()
    published = Checks("on Mathlib, as published", (PUBLISHED,))
    kinds = (core, mathlib, mathlib.with_runaways(_RUNAWAYS, _LIMIT_S), published)
    demands = [demand(checks, figures, share) for checks in kinds for share in _SHARES]
    gains = [gain(checks, figures, number) for checks in kinds for number in cores]
    if as_json:
        for record in (*(one.to_json() for one in demands), *(asdict(one) for one in gains)):
            typer.echo(json.dumps(record))
        return
    table = Table(
        title=(
            f"cores of verification for {figures.steps:,} steps of {figures.rollouts} answers, "
            f"{figures.step_s:g} s each, {figures.generation:.0%} of it generation"
        ),
        title_justify="left",
    )
    table.add_column("checks")
    for column in ("s per check", "waiting", "judged afterwards", "judged ahead", "core hours"):
        table.add_column(column, justify="right")
    for one in demands:
        table.add_row(
            one.checks.kind,
            f"{one.checks.mean_s:.3f}",
            f"≤ {one.share:.0%}",
            str(one.afterwards or "–"),
            str(one.ahead or "–"),
            f"{one.core_hours:,.0f}",
        )
    Console().print(table)
    table = Table(title="what cores give, and what a step waits", title_justify="left")
    table.add_column("checks")
    for column in ("cores", "checks a second", "judged afterwards", "judged ahead"):
        table.add_column(column, justify="right")
    for given in gains:
        waits = (f"{given.afterwards:.1%}", f"{given.ahead:.1%}")
        table.add_row(given.kind, f"{given.cores:,}", f"{given.per_second:,.0f}", *waits)
    Console().print(table)
