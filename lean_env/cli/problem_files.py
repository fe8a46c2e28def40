"""`lean-env problems convert | check | split | decontaminate`: work on files of theorems."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated

import typer

from lean_env.atomic import write_whole
from lean_env.cli.errors import Exit, fail
from lean_env.cli.options import beside_others, in_a_folder
from lean_env.cli.problem_sets import (
    Informal,
    Lenient,
    OutFile,
    SetArgument,
    load,
    set_errors,
)
from lean_env.problems import ProblemSet
from lean_env.problems.decontaminate import NGRAM, Overlap, decontaminate
from lean_env.problems.form import form
from lean_env.problems.jsonl import write_jsonl
from lean_env.problems.normal import normal_form
from lean_env.problems.split import split_at_random, split_by_domain
from lean_env.problems.theorem import ProblemError


def convert_command(
    problems: SetArgument,
    out: OutFile,
    domain: Annotated[str, typer.Option(help="The domain of theorems that name none.")] = "",
    source: Annotated[str, typer.Option(help="Where the set comes from.")] = "",
    licence: Annotated[str, typer.Option(help="The licence of theorems that name none.")] = "",
    informal: Informal = None,
    lenient: Lenient = False,
) -> None:
    """Bring a set of any known format into lean-env's own JSONL, one theorem a line.

    Known are the JSONL of DeepSeek-Prover, Goedel-Prover, Kimina, NuminaMath and FATE, and .lean
    files, of which every theorem whose proof has a sorry is taken.

    Example:

        lean-env problems convert minif2f.jsonl -o minif2f-own.jsonl --licence MIT
    """
    with set_errors():
        read = load(problems, lenient, informal)
        filled = tuple(
            replace(
                theorem,
                domain=theorem.domain or domain,
                source=source or theorem.source,
                licence=theorem.licence or licence,
            )
            for theorem in read
        )
        write_jsonl(ProblemSet(read.name, filled), out)
    typer.echo(f"{len(filled)} theorems in {out}", err=True)


def split_command(
    problems: SetArgument,
    out: Annotated[
        Path, typer.Option("-o", "--out", callback=beside_others, help="The folder for PART.jsonl.")
    ],
    parts: Annotated[
        list[str] | None,
        typer.Option("--part", help="NAME=SHARE, at random within each domain; repeatable."),
    ] = None,
    unseen: Annotated[
        list[str] | None,
        typer.Option("--unseen", help="A domain to hold out whole; repeatable."),
    ] = None,
    seed: Annotated[int, typer.Option(help="Another seed, another random split.")] = 0,
    by_form: Annotated[
        bool,
        typer.Option("--by-form", help="Keep theorems together that differ in names and numerals."),
    ] = False,
    lenient: Lenient = False,
) -> None:
    """Divide a set, the same way on every machine: at random (--part) or by domain (--unseen).

    Statements that differ in names only are never divided; with --by-form neither are those that
    differ in numerals, too, definitions of headers included. By default 80 % train, 20 % test.

    Examples:

        lean-env problems split ladder --part train=0.8 --part test=0.2 -o ladder-parts

        lean-env problems split corebench --unseen List --unseen Option -o by-domain
    """
    if parts and unseen:
        fail("give --part or --unseen, not both", Exit.USAGE)
    with set_errors():
        read = load(problems, lenient)
        if unseen:
            divided = split_by_domain(read, unseen)
        else:
            shares = dict(map(_share, parts)) if parts else {"train": 0.8, "test": 0.2}
            same = form if by_form else normal_form
            divided = split_at_random(read, shares, seed, same=same)
        out.mkdir(exist_ok=True)
        for part, theorems in divided.items():
            write_jsonl(theorems, out / f"{part}.jsonl")
            typer.echo(f"{out / f'{part}.jsonl'}: {len(theorems)} theorems", err=True)


def decontaminate_command(
    training: SetArgument,
    against: Annotated[
        list[str], typer.Option("--against", help="A set kept for evaluation; repeatable.")
    ],
    out: OutFile,
    ngram: Annotated[
        int, typer.Option(min=0, help="Words in a row that count as a copy; 0: do not look.")
    ] = NGRAM,
    report: Annotated[
        Path | None,
        typer.Option(callback=in_a_folder, help="Write what was dropped and why here, as JSONL."),
    ] = None,
    lenient: Lenient = False,
) -> None:
    """Drop from a training set what an evaluation set holds: by name, statement, run of words.

    Example:

        lean-env problems decontaminate train.jsonl --against minif2f.jsonl -o clean.jsonl
    """
    with set_errors():
        read = load(training, lenient)
        kept_apart = [theorem for name in against for theorem in load(name, lenient)]
        clean = decontaminate(read, kept_apart, ngram=ngram)
        write_jsonl(clean.kept, out)
        if report is not None:
            lines = [json.dumps(asdict(item), ensure_ascii=False) for item in clean.dropped]
            write_whole(report, "".join(f"{line}\n" for line in lines))
    reasons = ", ".join(f"{clean.counts[overlap]} by {overlap.value}" for overlap in Overlap)
    kept = f"{len(clean.kept)} of {len(read)} theorems kept in {out}"
    typer.echo(f"{kept}; dropped {len(clean.dropped)} ({reasons})", err=True)


def _share(text: str) -> tuple[str, float]:
    name, _, share = text.partition("=")
    try:
        if name and "/" not in name:
            return name, float(share)
    except ValueError:
        pass
    raise ProblemError(f"--part {text}: not NAME=SHARE, such as train=0.8")
