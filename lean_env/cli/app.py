"""The root of the command line."""

from __future__ import annotations

from importlib.metadata import entry_points, version
from typing import Annotated

import typer

from lean_env.cli import problems
from lean_env.cli.bench import bench
from lean_env.cli.bench_cluster import cluster
from lean_env.cli.bench_compatibility import compatibility
from lean_env.cli.bench_serve import serve as bench_serve
from lean_env.cli.bench_tactics import tactics as bench_tactics
from lean_env.cli.bench_verify import verify as bench_verify
from lean_env.cli.doctor import doctor
from lean_env.cli.headers import headers
from lean_env.cli.repl import repl
from lean_env.cli.serve import serve
from lean_env.cli.setup import setup
from lean_env.cli.verify import verify

app = typer.Typer(no_args_is_help=True, add_completion=False)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"lean-env {version('lean-env')}")
        raise typer.Exit


@app.callback()
def root(
    show_version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    """Verify, search and learn Lean 4 proofs against the real kernel."""


app.command()(setup)
app.command()(doctor)
app.command()(headers)
app.command()(verify)
app.command()(repl)
app.command()(serve)
app.add_typer(problems.app, name="problems")
bench.command()(compatibility)
bench.command("serve")(bench_serve)
bench.command("verify")(bench_verify)
bench.command()(cluster)
bench.command("tactics")(bench_tactics)
app.add_typer(bench, name="bench")


def main() -> None:
    """Run the command line (console entry point), with the commands of installed packages."""
    for entry in entry_points(group="lean_env.commands"):
        command = entry.load()
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=entry.name)
        else:
            app.command(entry.name)(command)
    for entry in entry_points(group="lean_env.bench"):
        bench.command(entry.name)(entry.load())
    app()
