"""Two processes go the way of one: same prompts, same groups, same weights; neither hangs."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from policy.transformers_generator import TransformersGenerator
from tests.training.grpo.several import DIED, SETTINGS, Uneven
from tests.training.grpo.test_settings import train, weights
from tests.training.test_configurations import CONFIGS
from training.journal import read_lines

pytestmark = pytest.mark.slow  # each process imports all that trains

LAUNCHERS = {
    "torchrun": ("torch.distributed.run", "--standalone", "--nproc-per-node", "2"),
    "accelerate": (
        "accelerate.commands.launch", "--config_file", str(CONFIGS / "accelerate" / "ddp.yaml"),
        "--num_processes", "2",
    ),
}  # fmt: skip


def launch(*arguments: str, count: int = 2) -> list[subprocess.Popen[str]]:
    """What `torchrun` does, without its care for processes that fail."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    return [
        subprocess.Popen(
            [sys.executable, "-m", *arguments],
            env={
                **os.environ, "RANK": str(rank), "LOCAL_RANK": str(rank), "OMP_NUM_THREADS": "1",
                "WORLD_SIZE": str(count), "LOCAL_WORLD_SIZE": str(count),
                "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port),
            },
            text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
        for rank in range(count)
    ]  # fmt: skip


def ends(processes: list[subprocess.Popen[str]], timeout: float = 280) -> list[tuple[int, str]]:
    try:
        said = [process.communicate(timeout=timeout)[0] for process in processes]
        return [(process.returncode, text) for process, text in zip(processes, said, strict=True)]
    finally:
        for process in processes:
            process.kill()


def test_two_processes_reach_the_weights_of_one(warm_folder: Path, tmp_path: Path) -> None:
    results = ends(launch("tests.training.grpo.several", str(warm_folder), str(tmp_path)))
    assert [code for code, _ in results] == [0, 0], results
    alone, script = TransformersGenerator.load(warm_folder), Uneven()
    before = weights(alone)
    train(alone, tmp_path / "alone", SETTINGS, script)
    assert len(script.asked) > SETTINGS.steps  # some rounds were drawn again
    after, together = weights(alone), torch.load(tmp_path / "weights.pt")
    assert any(not value.equal(before[name]) for name, value in after.items())
    for name, value in after.items():
        torch.testing.assert_close(together[name], value, rtol=1e-3, atol=1e-5)


def test_where_one_process_dies_the_other_ends_and_says_so(
    warm_folder: Path, tmp_path: Path
) -> None:
    first, second = ends(
        launch("tests.training.grpo.several", str(warm_folder), str(tmp_path), "die")
    )
    assert second[0] == -9
    assert first[0] == DIED, first[1]


@pytest.mark.parametrize("launcher", LAUNCHERS)
def test_a_whole_run_by_a_launcher(warmed: Path, tmp_path: Path, launcher: str) -> None:
    """Real Lean in both processes, several turns, one writer of every file."""
    shutil.copytree(warmed, tmp_path, dirs_exist_ok=True)
    out = tmp_path / "run"
    command = [
        *(sys.executable, "-m", *LAUNCHERS[launcher]),
        *("-m", "lean_env", "train", "all", str(tmp_path / "small.yaml"), "-o", str(out)),
    ]
    result = subprocess.run(
        command, capture_output=True, text=True, timeout=290, check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.count("after GRPO") == 1  # one process tells
    events = read_lines(out / "events.jsonl")
    steps = [event["step"] for event in events if event["event"] == "grpo" and "reward" in event]
    assert steps == [1, 2, 3, 4, 5, 6]
    assert [event["step"] for event in events if event["event"] == "curve"] == [0, 2, 4, 6]
    calls = [read_lines(out / "grpo" / f"rewards{end}.jsonl") for end in ("", "-1")]
    assert [entry["step"] for entry in calls[0]] == [entry["step"] for entry in calls[1]]
    assert all(sum(call["outcomes"].values()) == 4 for part in calls for call in part)
