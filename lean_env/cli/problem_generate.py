"""`lean-env problems generate` and `families`: theorems drawn from problem families."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from lean_env.atomic import write_whole
from lean_env.cli.errors import Exit, fail
from lean_env.cli.options import in_a_folder
from lean_env.cli.problem_sets import set_errors
from lean_env.open_verifier import open_verifier
from lean_env.problems.families import Problem, families, generate
from lean_env.problems.families.generate import MAX_COUNT, disproved
from lean_env.repl.protocol import Limits

_LIMITS = Limits(wall_s=60.0)


def families_command() -> None:
    """List the problem families: what they are about, their domain and levels.

    Example:

        lean-env problems families
    """
    table = Table()
    for heading in ("family", "domain", "levels", "about"):
        table.add_column(heading, no_wrap=heading == "family")
    for family in families().values():
        table.add_row(family.name, family.domain, f"1-{family.levels}", family.about)
    Console().print(table)


def generate_command(
    family: Annotated[str, typer.Argument(help="A family (`lean-env problems families`).")],
    level: Annotated[int, typer.Option(min=1, help="The level, 1 the easiest.")] = 1,
    count: Annotated[int, typer.Option(min=1, max=MAX_COUNT, help="How many theorems.")] = 100,
    canaries: Annotated[
        int, typer.Option(min=0, max=MAX_COUNT, help="False neighbours besides, as canaries.")
    ] = 0,
    seed: Annotated[int, typer.Option(help="Another seed, other theorems.")] = 0,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", callback=in_a_folder, help="Write here; else on stdout."),
    ] = None,
    with_proofs: Annotated[
        bool,
        typer.Option(
            "--with-proofs",
            help="Candidates for `verify` instead: every theorem with its known proof, the "
            "negation of every canary with its disproof.",
        ),
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Let Lean judge all proofs and disproofs first.")
    ] = False,
) -> None:
    """Draw theorems of a family, all different; the same for the same seed on every machine.

    Each has a proof that the family knows, which is not written unless it is asked for. Exit code
    1: with --check, a proof or disproof was not accepted (nothing is written).

    Examples:

        lean-env problems generate nat-accumulators --level 2 --count 500 --seed 7 -o nat.jsonl

        lean-env problems generate gcds --count 20 --canaries 5 --with-proofs | lean-env verify -
    """
    with set_errors():
        true, false = generate(family, level=level, count=count, seed=seed, canaries=canaries)
        provable = [*true, *map(disproved, false)]
        if check:
            _judge(provable)
        records = (
            [_candidate(one) for one in provable]
            if with_proofs
            else [one.theorem.to_json() for one in (*true, *false)]
        )
        lines = (f"{json.dumps(record, ensure_ascii=False)}\n" for record in records)
        if out is None:
            for line in lines:
                typer.echo(line, nl=False)
        else:
            write_whole(out, "".join(lines))
    where = "" if out is None else f" in {out}"
    typer.echo(f"{len(true)} theorems and {len(false)} canaries{where}", err=True)


def _candidate(problem: Problem) -> dict[str, str | bool]:
    """The record of a candidate: the known proof stands where a model's would."""
    statement = f"{problem.theorem.statement} := by"
    return {**problem.theorem.to_json(), "statement": statement, "proof": problem.proof}


def _judge(problems: list[Problem]) -> None:
    with (
        open_verifier(limits=_LIMITS) as verifier,
        Progress(console=Console(stderr=True), transient=True) as bar,
    ):
        candidates = [one.theorem.candidate(one.proof) for one in problems]
        task = bar.add_task("judging the known proofs", total=len(candidates))
        refused = []
        for start in range(0, len(candidates), 64):
            batch = candidates[start : start + 64]
            refused += [v.id for v in verifier.verify(batch) if not v.proved]
            bar.advance(task, len(batch))
    if refused:
        fail(f"{len(refused)} known proofs are not accepted, as {refused[0]}'s", Exit.REJECTED)
