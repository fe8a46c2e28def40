"""A file to write in a folder that is not there is a typing error, said before any work."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Run

COMMANDS = (
    "verify c.jsonl -o FILE",
    "problems convert ladder -o FILE",
    "problems split ladder -o FILE",
    "problems decontaminate ladder --against ladder -o FILE",
    "problems decontaminate ladder --against ladder -o here.jsonl --report FILE",
    "problems corebench -o FILE",
    "bench pool -o FILE",
)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_typo_makes_no_folder(run: Run, tmp_path: Path, command: str) -> None:
    words = command.replace("FILE", str(tmp_path / "typo" / "deep" / "file")).split()

    ran = run(*words)

    assert ran.code == 2
    # The box around a usage error breaks its lines where it must.
    assert "does not" in " ".join(ran.err.replace("│", " ").split())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", ["verify c.jsonl", "repl --json", "problems check ladder"])
@pytest.mark.parametrize("seconds", ["nan", "inf", "1e308", "-1"])
def test_a_limit_is_a_number_of_seconds_that_a_timer_takes(
    run: Run, command: str, seconds: str
) -> None:
    ran = run(*command.split(), "--timeout", seconds)

    assert (ran.code, ran.out) == (2, "")
    assert "--timeout" in ran.err
