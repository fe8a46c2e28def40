"""The commands of training: one clear message for what a user can mend, nothing lost on a stop."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lean_env.cli.errors import Exit
from tests.training.conftest import small_run
from training.cli import train

_MAIN = "from training.cli import train; train(prog_name='lean-env train')"


def start(*arguments: str | Path, largest_file: int | None = None) -> subprocess.Popen[str]:
    """`lean-env train` in a process of its own; no file may grow beyond `largest_file` bytes."""

    def limit() -> None:
        if largest_file is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

    return subprocess.Popen(
        [sys.executable, "-c", _MAIN, *map(str, arguments)],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit,
    )


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        (("grpo.step=3",), "grpo.step"),
        (("problems.train=[Topology]",), "no theorem has the domain Topology"),
        (("problems.sets=[absent.jsonl]",), "absent.jsonl is neither a file"),
        (("model=/absent/model",), "/absent/model holds no model"),
    ],
)
def test_what_a_user_can_mend_is_one_message(
    problem_file: Path, tmp_path: Path, changes: tuple[str, ...], complaint: str
) -> None:
    small_run(problem_file, tmp_path)
    arguments = [str(tmp_path / "small.yaml"), "-o", str(tmp_path / "run")]
    for change in changes:
        arguments += ["--set", change]
    result = CliRunner().invoke(train, ["sft", *arguments])
    assert result.exit_code == Exit.USAGE
    assert complaint in result.output.replace("\n", "")
    assert "Traceback" not in result.output


def test_every_command_shows_an_example() -> None:
    for command in ("all", "sft", "expert", "grpo"):
        result = CliRunner().invoke(train, [command, "--help"])
        assert result.exit_code == 0
        assert f"lean-env train {command}" in result.output


def test_ctrl_c_leaves_a_run_that_goes_on(problem_file: Path, tmp_path: Path) -> None:
    small_run(problem_file, tmp_path)
    out = tmp_path / "run"
    stopped = start("expert", tmp_path / "small.yaml", "-o", out, "--set", "expert.steps=4")
    deadline = time.monotonic() + 200
    while not (out / "seeds" / "done").exists():
        assert stopped.poll() is None, stopped.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)
    stopped.send_signal(signal.SIGINT)
    _, errors = stopped.communicate(timeout=60)
    assert stopped.returncode == Exit.INTERRUPTED, errors
    assert "Traceback" not in errors
    assert "goes on with" in errors.replace("\n", "")

    again = start("expert", tmp_path / "small.yaml", "-o", out, "--set", "expert.steps=4")
    _, errors = again.communicate(timeout=240)
    assert again.returncode == 0, errors
    assert "seeds: done before" in errors
    assert (out / "expert-2" / "model" / "config.json").is_file()


def test_a_full_disk_is_named_and_nothing_done_is_lost(problem_file: Path, tmp_path: Path) -> None:
    """No file beyond 40 kB can be written, as if the disk were full: the model is not saved."""
    small_run(problem_file, tmp_path)
    out = tmp_path / "run"
    full = start("sft", tmp_path / "small.yaml", "-o", out, largest_file=40_000)
    _, errors = full.communicate(timeout=200)
    assert "Traceback" not in errors, errors
    assert full.returncode == Exit.CANNOT_RUN
    assert "what is done so far is kept" in errors.replace("\n", " ")
    assert not (out / "warm" / "done").exists()

    again = start("sft", tmp_path / "small.yaml", "-o", out)
    _, errors = again.communicate(timeout=200)
    assert again.returncode == 0, errors
    assert (out / "warm" / "model" / "config.json").is_file()
    stages = [json.loads(line) for line in (out / "events.jsonl").read_text().splitlines()]
    assert [stage["name"] for stage in stages].count("seeds") == 1
