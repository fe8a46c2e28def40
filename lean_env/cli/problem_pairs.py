"""`lean-env problems pairs`: steps of proofs, as step-level policies learn them."""

from __future__ import annotations

from itertools import chain, islice
from typing import Annotated

import typer

from lean_env.cli.problem_sets import OutFile, set_errors
from lean_env.problems.lean_dojo import SPLITS
from lean_env.problems.pairs import PREFIX, check_pairs, read_pairs, write_pairs


def pairs_command(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE…",
            help="A file of `lean-env prove --pairs`, one that LeanDojo wrote, `dojo:FOLDER` (a "
            "repository that it has traced), or LeanDojo Benchmark 4: "
            f"{', '.join(PREFIX + split for split in SPLITS)}.",
        ),
    ],
    out: OutFile,
    limit: Annotated[
        int | None, typer.Option(min=1, help="At most so many of each source.")
    ] = None,
) -> None:
    """Write pairs of a proof state and the tactic there as JSONL, streamed.

    Tactics that leave a proof open (`sorry`) are left out. pip fetches the benchmark once (67 MB).

    Example:

        lean-env problems pairs leandojo:random/train -o pairs.jsonl --limit 20000
    """
    with set_errors():
        for source in sources:
            check_pairs(source)
        read = chain.from_iterable(islice(read_pairs(source), limit) for source in sources)
        count, theorems = write_pairs(read, out)
    typer.echo(f"{count:,} pairs from proofs of {theorems:,} theorems in {out}", err=True)
