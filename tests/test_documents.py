"""The documents say what is there: commands that exist, links that lead somewhere."""

from __future__ import annotations

import re
import shlex
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from lean_env.cli.app import app
from lean_env.cli.bench import bench

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted({*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")})
_LINK = re.compile(r"\]\((?!https?://|#|mailto:)([^)#\s]+)[^)]*\)|src=\"(?!https?://)([^\"]+)\"")


@pytest.fixture(scope="module", autouse=True)
def all_commands() -> None:
    """The command line with the commands of the packages above, as `main` has it."""
    known = {group.name for group in app.registered_groups}
    known |= {command.name for command in app.registered_commands if command.name}
    for entry in entry_points(group="lean_env.commands"):
        command = entry.load()
        if entry.name in known:
            continue
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=entry.name)
        else:
            app.command(entry.name)(command)
    for entry in entry_points(group="lean_env.bench"):
        if entry.name not in {command.name for command in bench.registered_commands}:
            bench.command(entry.name)(entry.load())


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files(document: Path) -> None:
    targets = ["".join(found) for found in _LINK.findall(document.read_text(encoding="utf-8"))]
    missing = [target for target in targets if not (document.parent / target).exists()]
    assert missing == []


def written_commands() -> list[str]:
    """The commands in the console blocks of all documents, and those of the benchmark page."""
    found = []
    for document in DOCUMENTS:
        blocks = re.findall(
            r"```console\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL
        )
        for block in blocks:
            prompts = [line for line in block.splitlines() if line.startswith("$ ")]
            for line in prompts:
                found += [part.strip() for part in line[2:].split("&&")]
    table = tomllib.loads((ROOT / "docs" / "benchmarks.toml").read_text(encoding="utf-8"))
    found += [row["command"] for row in table.values()]
    return sorted({command for command in found if command.startswith("lean-env ")})


@pytest.mark.parametrize("command", written_commands())
def test_written_commands_exist_with_their_options(command: str) -> None:
    """Help is shown only where every option before it is known."""
    words = shlex.split(re.split(r"\s[|>]", command)[0])[1:]
    ran = CliRunner().invoke(app, [*words, "--help"])
    assert ran.exit_code == 0, ran.output
