"""`lean-env problems list`: what is in theorem sets, and what they share."""

from __future__ import annotations

import json
from collections import Counter
from itertools import permutations
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from lean_env.cli.problem_sets import AsJson, Informal, say_left_out, set_errors
from lean_env.problems import ProblemSet
from lean_env.problems.decontaminate import same_statements
from lean_env.problems.sets import read_set
from lean_env.problems.shipped import SHIPPED


def list_command(
    sets: Annotated[
        list[str] | None,
        typer.Argument(metavar="SET…", help="Files, folders or names; none: what ships."),
    ] = None,
    informal: Informal = None,
    as_json: AsJson = False,
) -> None:
    """Show what is in theorem sets: how many, of which domains and splits, under which hash.

    What states no theorem is said on stderr, with its place and the reason. Of several sets it is
    also shown how many statements two of them have in common, word for word up to names.

    Examples:

        lean-env problems list

        lean-env problems list minif2f.jsonl Holes.lean --json

        lean-env problems list PutnamBench/lean4/src --informal PutnamBench/informal/putnam.json
    """
    with set_errors():
        found: list[ProblemSet] = []
        left_out: list[int] = []
        for name in sets or SHIPPED:
            said: list[str] = []
            found.append(read_set(name, left_out=said.append, informal=informal))
            left_out.append(len(said))
            for line in said:
                say_left_out(line)
        common = {
            (first, second): len(same_statements(found[first], found[second]))
            for first, second in permutations(range(len(found)), 2)
        }
    if as_json:
        for index, problems in enumerate(found):
            record = {
                "name": problems.name,
                "theorems": len(problems),
                "left_out": left_out[index],
                "domains": problems.domains,
                "splits": dict(Counter(theorem.split for theorem in problems)),
                "common": {
                    found[other].name: count
                    for (first, other), count in common.items()
                    if first == index and count
                },
                "data_hash": problems.data_hash,
            }
            typer.echo(json.dumps(record, ensure_ascii=False))
        return
    table = Table()
    table.add_column("set", overflow="fold")
    table.add_column("theorems", justify="right")
    table.add_column("left out", justify="right")
    table.add_column("domains", no_wrap=True)
    table.add_column("splits")
    table.add_column("data hash", no_wrap=True)
    for problems, skipped in zip(found, left_out, strict=True):
        splits = Counter(theorem.split for theorem in problems)
        table.add_row(
            problems.name,
            str(len(problems)),
            str(skipped),
            _counts(problems.domains),
            _counts(dict(sorted(splits.items()))),
            problems.data_hash,
        )
    console = Console()
    console.print(table)
    for (first, second), count in common.items():
        if count and first < second:
            console.print(
                f"{count} statements of {found[first].name} are in {found[second].name}, too",
                highlight=False,
            )


def _counts(counts: dict[str, int]) -> str:
    return "\n".join(f"{name or '(none)'} {count}" for name, count in counts.items())
