"""What is wrong with an option is said before any work: files, limits, names, headers."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.cli.options import in_a_folder
from lean_env.repl.protocol import MAX_MEMORY_MB

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
# What reads a set of theorems, each as it is called with one.
READERS = ("list", "convert -o out.jsonl", "check", "split -o parts", "decontaminate -o out.jsonl")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_typo_makes_no_folder(run: Run, tmp_path: Path, command: str) -> None:
    words = command.replace("FILE", str(tmp_path / "typo" / "deep" / "file")).split()

    ran = run(*words)

    assert ran.code == 2
    # The box around a usage error breaks its lines where it must.
    assert "does not" in " ".join(ran.err.replace("│", " ").split())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("file", ["/proc/file", "/proc/1/file"])
@pytest.mark.parametrize("command", COMMANDS)
def test_where_not_even_root_may_write_is_found_before_the_work(
    run: Run, command: str, file: str
) -> None:
    ran = run(*command.replace("FILE", file).split())

    assert (ran.code, ran.out) == (2, "")
    assert "nothing can be written in" in " ".join(ran.err.replace("│", " ").split())


@pytest.mark.parametrize("target", ["/dev/null", "kept.jsonl"])
def test_what_can_be_written_is_not_refused(tmp_path: Path, target: str) -> None:
    path = tmp_path / target  # an absolute name stays as it is
    if target == "kept.jsonl":
        path.write_text("kept", encoding="utf-8")

    assert in_a_folder(path) == path
    assert path.read_text(encoding="utf-8") == ("kept" if target == "kept.jsonl" else "")


@pytest.mark.parametrize("command", ["verify c.jsonl", "repl --json", "problems check ladder"])
@pytest.mark.parametrize("seconds", ["nan", "inf", "1e308", "-1"])
def test_a_limit_is_a_number_of_seconds_that_a_timer_takes(
    run: Run, command: str, seconds: str
) -> None:
    ran = run(*command.split(), "--timeout", seconds)

    assert (ran.code, ran.out) == (2, "")
    assert "--timeout" in ran.err


@pytest.mark.parametrize("command", ["verify c.jsonl", "repl --json"])
@pytest.mark.parametrize("mebibytes", [0, MAX_MEMORY_MB + 1, 10**30])
def test_a_limit_of_memory_is_one_that_a_machine_may_have(
    run: Run, command: str, mebibytes: int
) -> None:
    ran = run(*command.split(), "--memory", str(mebibytes))

    assert (ran.code, ran.out) == (2, "")
    assert "--memory" in ran.err


@pytest.mark.parametrize("command", ["verify", *(f"problems {reader}" for reader in READERS)])
def test_a_name_that_no_file_has_is_said_so(run: Run, command: str) -> None:
    against = ["--against", "ladder"] if "decontaminate" in command else []

    ran = run(*command.split(), "a\0b.jsonl", *against)

    assert (ran.code, ran.out) == (2, "")
    assert "is no file name" in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("opening", ["[", '{"a":'])
@pytest.mark.parametrize("command", READERS)
def test_json_of_any_depth_is_one_line_on_stderr(
    run: Run, tmp_path: Path, command: str, opening: str
) -> None:
    (tmp_path / "deep.jsonl").write_text(opening * 100_000, encoding="utf-8")
    against = ["--against", "ladder"] if "decontaminate" in command else []

    ran = run("problems", *command.split(), "deep.jsonl", *against)

    assert (ran.code, ran.out) == (2, "")
    assert "deep.jsonl" in ran.err
    assert "not JSON" in ran.err
    assert ran.err.count("\n") == 1


def test_a_header_that_fails_is_not_measured(run: Run) -> None:
    ran = run("bench", "pool", "--header", "import Init\nopen NoSuchNamespace")

    assert (ran.code, ran.out) == (2, "")
    assert "NoSuchNamespace" in ran.err
    assert "Traceback" not in ran.err
