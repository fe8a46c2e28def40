"""`lean-env bench templates`: how far one learns nothing and still proves theorems of a set."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track
from rich.table import Table
from rich.text import Text

from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.problem_sets import load, set_errors
from lean_env.problems import Theorem
from lean_env.repl.protocol import MAX_SECONDS, Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate
from lean_env.verify.verifier import Verifier
from lean_env.verify.verifying import Verifying
from policy.template_bench import Closed, best, measure
from policy.templates import CONSTANTS, TEMPLATES


def templates(
    sets: Annotated[list[str], typer.Argument(metavar="SET…", help="Theorems to measure on.")],
    choose_on: Annotated[
        list[str] | None,
        typer.Option(
            help="Choose the best template on this set; repeatable. Without it the best "
            "is known by hindsight."
        ),
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="So many theorems of each, evenly spread.")
    ] = None,
    template: Annotated[
        list[str] | None, typer.Option(help="Another template, or a tactic; repeatable.")
    ] = None,
    timeout: Annotated[
        float, typer.Option(min=0.1, max=MAX_SECONDS, help="Seconds per attempt.")
    ] = 10.0,
    most: Annotated[
        float, typer.Option(min=0, max=1, help="The share a constant may prove at most.")
    ] = 1.0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per template.")] = False,
) -> None:
    """Judge constant tactics and filled templates, one attempt per theorem each.

    A constant looks at nothing but the names a header defines; a template is filled in the same
    way for every theorem. Exit code 1: a constant proves more than --most.

    Example:

        lean-env bench templates nat.jsonl --choose-on nat-train.jsonl --limit 60 --most 0.1
    """
    tried = tuple(dict.fromkeys((*CONSTANTS, *TEMPLATES, *(template or ()))))
    with set_errors(), clear_errors():
        theorems = _theorems(sets, limit)
        chosen_among = _theorems(choose_on, limit) if choose_on else theorems
        limits = Limits(wall_s=timeout)
        with Verifier(locate(), Sandbox.detect(), limits=limits) as verifier:
            found = _measured(theorems, verifier, tried, "judging")
            filled = _measured(chosen_among, verifier, tried, "choosing") if choose_on else found
    choice = best([one for one in filled if not one.constant])
    constant = best([one for one in found if one.constant])
    chosen = next(one for one in found if one.template == choice.template)
    if as_json:
        for one in found:
            typer.echo(json.dumps({**one.to_json(), "chosen": one is chosen}, ensure_ascii=False))
    else:
        _show(found, chosen)
    if constant.share > most:
        fail(
            f"the constant `{constant.template}` proves {constant.share:.1%}, more than {most:.0%}",
            Exit.REJECTED,
        )


def _theorems(names: list[str], limit: int | None) -> list[Theorem]:
    found: list[Theorem] = []
    for name in names:
        theorems = [theorem for theorem in load(name) if not theorem.canary]
        step = max(1, len(theorems) // limit) if limit else 1
        found += theorems[::step][:limit]
    return found


def _measured(
    theorems: list[Theorem], verifier: Verifying, templates: tuple[str, ...], title: str
) -> list[Closed]:
    console = Console(stderr=True)
    return list(
        track(measure(theorems, verifier, templates), title, len(templates), console=console)
    )


def _show(found: list[Closed], chosen: Closed) -> None:
    table = Table()
    table.add_column("template", overflow="fold")
    for heading in ("kind", "fits", "closed", "share", "95 %"):
        table.add_column(heading, justify="right" if heading != "kind" else "left")
    for one in sorted(found, key=lambda one: -len(one.names)):
        if not one.names and one is not chosen:
            continue
        low, high = one.interval
        kind = "constant" if one.constant else "chosen" if one is chosen else "filled"
        numbers = (str(one.fits), str(len(one.names)), f"{one.share:.1%}")
        table.add_row(Text(one.template), kind, *numbers, f"{low:.1%}-{high:.1%}")
    Console().print(table)
    none = sum(not one.names for one in found)
    Console().print(f"{found[0].theorems} theorems; {none} of {len(found)} prove none of them")
