"""`lean-env headers`: headers by name, and what a worker takes that has imported one."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from lean_env.cli.errors import Exit, clear_errors, fail
from lean_env.cli.options import ProjectOption
from lean_env.pool.room import (
    HeaderFails,
    HeaderRoom,
    free_mb,
    measure_room,
    workers_that_fit,
)
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain, locate
from lean_env.verify.named_headers import UnknownHeader, named_headers, read_header


def headers(
    wanted: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[HEADER]...",
            help="Import these and measure: names, .lean files, or text such as 'import Mathlib'.",
        ),
    ] = None,
    project: ProjectOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per header.")] = False,
) -> None:
    """List the headers that have a name, or measure what a worker takes for some of them.

    Measured: seconds from the start of a worker to its first answer, MiB that each worker has for
    itself, MiB of compiled files that all share, and how many workers fit into what is free.

    Examples:

        lean-env headers

        lean-env headers core minif2f

        lean-env headers "import Mathlib" --project ~/my_project
    """
    if not wanted:
        _list(as_json)
        return
    with clear_errors():
        texts = {given: _read(given) for given in wanted}
        toolchain, sandbox = locate(project), Sandbox.detect()
        opener = _opener(toolchain, sandbox)
        try:
            rooms = {given: measure_room(opener, text) for given, text in texts.items()}
        except HeaderFails as error:
            fail(str(error), Exit.USAGE)
    if as_json:
        for given, room in rooms.items():
            typer.echo(json.dumps({"name": given, **asdict(room), "fit": workers_that_fit([room])}))
    else:
        _show(rooms, toolchain)


def _read(given: str) -> str:
    try:
        return read_header(given)
    except UnknownHeader as error:
        fail(str(error), Exit.USAGE)


def _opener(toolchain: Toolchain, sandbox: Sandbox) -> Callable[[], Repl]:
    return lambda: open_repl(toolchain, sandbox=sandbox)


def _list(as_json: bool) -> None:
    if as_json:
        for header in named_headers().values():
            typer.echo(json.dumps(asdict(header)))
        return
    table = Table(box=None, pad_edge=False)
    for column in ("name", "what it is", "begins with"):
        table.add_column(column, overflow="fold")
    for header in named_headers().values():
        lines: Sequence[str] = header.text.split("\n")
        table.add_row(header.name, header.about, next(filter(None, lines)))
    Console().print(table)


def _show(rooms: dict[str, HeaderRoom], toolchain: Toolchain) -> None:
    table = Table(title=f"{toolchain}, {free_mb():,.0f} MiB free", title_justify="left")
    table.add_column("header", overflow="fold")
    for column in ("first answer s", "own MiB", "shared MiB", "workers that fit"):
        table.add_column(column, justify="right")
    for given, room in rooms.items():
        table.add_row(
            given,
            f"{room.import_s:.2f}",
            f"{room.own_mb:,.0f}",
            f"{room.shared_mb:,.0f}",
            str(workers_that_fit([room])),
        )
    Console().print(table)
