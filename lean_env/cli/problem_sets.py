"""What commands about theorem sets share: naming a set, reading it, reporting its faults."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from lean_env.cli.errors import Exit, clear_errors, describe, fail
from lean_env.cli.options import in_a_folder
from lean_env.problems import ProblemSet
from lean_env.problems.sets import KNOWN, read_set
from lean_env.problems.theorem import ProblemError

SetArgument = Annotated[
    str,
    typer.Argument(
        metavar="SET",
        help="A file (JSONL, JSON, either as .gz or .zst; .lean), a folder of .lean files, or "
        f"{', '.join(KNOWN)}, or a Hugging Face dataset: `hf:owner/name?split=train`, `hf:FOLDER`, "
        "columns by `&statement=COLUMN`; `dojo:FOLDER`: a repository that LeanDojo has traced.",
    ),
]
OutFile = Annotated[
    Path, typer.Option("-o", "--out", callback=in_a_folder, help="Write here, as JSONL.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print records as JSONL.")]
Lenient = Annotated[
    bool, typer.Option("--lenient", help="Leave out, and say, which records state no theorem.")
]
Informal = Annotated[
    Path | None,
    typer.Option(help="JSON of the problems in words, with tags, for a set of .lean files."),
]


@contextmanager
def set_errors() -> Iterator[None]:
    """Turn the faults of a set into a message and an exit code."""
    with clear_errors():
        try:
            yield
        except ProblemError as error:
            fail(str(error), Exit.USAGE)
        except OSError as error:
            fail(describe(error), Exit.USAGE)


def load(name: str, lenient: bool = False, informal: Path | None = None) -> ProblemSet:
    """The set of a name or path; `lenient` says what states no theorem, and leaves it out."""
    return read_set(name, left_out=say_left_out if lenient else None, informal=informal)


def say_left_out(said: str) -> None:
    """Say on stderr what states no theorem."""
    typer.secho(f"left out: {said}", err=True, fg="yellow")
