"""Help texts come out on a terminal of 80 columns as they were written."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import typer
from rich.markup import render
from typer.testing import CliRunner

from policy.cli import generate
from policy.inspect_cli import inspect
from policy.prove_cli import prove

COMMANDS = (generate, inspect, prove)


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_in_a_help_text_is_taken_for_markup(command: Callable[..., None]) -> None:
    app = typer.Typer()
    app.command()(command)
    for option in typer.main.get_command(app).params:
        text = getattr(option, "help", None) or ""
        assert render(text).plain == text


@pytest.mark.parametrize("command", COMMANDS)
def test_each_example_stands_on_one_line(command: Callable[..., None]) -> None:
    app = typer.Typer()
    app.command()(command)
    shown = CliRunner().invoke(app, ["--help"], env={"COLUMNS": "80"}).stdout
    examples = [line for line in (command.__doc__ or "").splitlines() if "    lean-env" in line]
    assert examples
    lines = [line.strip() for line in shown.splitlines()]
    for example in examples:
        assert example.strip() in lines
