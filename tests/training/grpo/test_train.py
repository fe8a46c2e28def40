"""GRPO against real Lean: steps that learn, a killed run that goes on, a disk that is full."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.generator import Sampling
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import BY_NAME, FALSE, THEOREMS, Told, small_run
from training.checkpoint import last_checkpoint
from training.config import ConfigError, load_config
from training.config_grpo import Grpo
from training.grpo.curriculum import Curriculum
from training.grpo.train import train_grpo
from training.journal import read_lines
from training.reward import LeanReward
from training.run import Run
from training.stages.grpo import reinforce
from training.stages.seeds import find_seeds
from training.stages.warm_start import warm_start

PROMPTS = [theorem for theorem in THEOREMS if theorem.domain != "List"]


def test_a_warm_model_goes_some_steps_and_its_groups_differ(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    curriculum = Curriculum([theorem.name for theorem in (*PROMPTS, FALSE)])
    reward = LeanReward(
        verifier,
        BY_NAME,
        budget_s=60.0,
        prefilled=warm.prefills_thinking,
        log=tmp_path / "rewards.jsonl",
    )
    before = {name: value.clone() for name, value in warm.model.state_dict().items()}
    settings = Grpo(steps=3, prompts=3, group=4, max_tokens=24, save_every=3)
    log = train_grpo(
        warm,
        [*PROMPTS, FALSE],
        reward,
        curriculum,
        settings,
        tmp_path / "grpo",
        seed=0,
    )
    steps = [entry for entry in log if "reward" in entry]
    assert len(steps) == 3
    assert any(entry["reward_std"] > 0 for entry in steps)  # there was something to learn from
    assert all("verification_s" in entry for entry in steps)
    after = warm.model.state_dict()
    assert any(not value.equal(before[name]) for name, value in after.items())
    calls = [json.loads(line) for line in (tmp_path / "rewards.jsonl").read_text().splitlines()]
    drawn = sum(int(entry["groups/drawn"]) for entry in steps)
    assert sum(sum(call["outcomes"].values()) for call in calls) == 4 * drawn >= 36
    assert reward.outcomes["proved"] > 0
    assert reward.alarms == []
    assert any(curriculum.pass_rate(theorem.name) != 0.5 for theorem in PROMPTS)
    assert last_checkpoint(tmp_path / "grpo") is not None
    (group,) = warm.generate([warm.family.ask(PROMPTS[0])], 2, Sampling(24))
    assert len(group) == 2


_CHILD = """
import sys
from pathlib import Path
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate
from training.config import load_config
from training.run import Run
from training.stages.grpo import reinforce
from training.stages.seeds import find_seeds
from training.stages.warm_start import warm_start
run = Run.open(load_config(Path(sys.argv[1])), Path(sys.argv[2]), locate(), Sandbox.detect())
with run.verifier() as verifier:
    reinforce(run, warm_start(run, find_seeds(run, verifier)), verifier)
"""


def test_a_killed_run_goes_on_where_it_was(
    warmed: Path, verifier: Verifier, toolchain: Toolchain, tmp_path: Path
) -> None:
    """SIGKILL after the first checkpoint: nothing of its log is lost, and nothing there twice."""
    shutil.copytree(warmed, tmp_path, dirs_exist_ok=True)
    out = tmp_path / "run"
    command = [sys.executable, "-c", _CHILD, str(tmp_path / "small.yaml"), str(out)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}

    first = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 240
    while last_complete(out / "grpo") < 2:
        assert first.poll() is None, "the run ended before it could be killed"
        assert time.monotonic() < deadline
        time.sleep(0.05)
    first.send_signal(signal.SIGKILL)
    first.wait()
    killed_at = last_complete(out / "grpo")
    assert not (out / "grpo" / "done").exists()
    before = read_lines(out / "events.jsonl")
    # The run was killed while it wrote a line.
    with (out / "events.jsonl").open("a") as stream:
        stream.write('{"event": "grpo", "st')

    progress = Told()
    config = load_config(tmp_path / "small.yaml")
    run = Run.open(config, out, toolchain, Sandbox.detect(), progress)
    reinforce(run, warm_start(run, find_seeds(run, verifier)), verifier)
    assert "seeds: done before" in progress.said
    assert "warm: done before" in progress.said
    assert (out / "grpo" / "model" / "config.json").is_file()
    events = read_lines(out / "events.jsonl")
    steps = [event["step"] for event in events if event["event"] == "grpo" and "reward" in event]
    assert steps == [1, 2, 3, 4, 5, 6]
    points = [event for event in events if event["event"] == "curve"]
    assert [point["step"] for point in points] == [0, 2, 4, 6]
    # What a checkpoint holds is not done again, what it does not hold is.
    kept = [e for e in before if e["event"] in ("grpo", "curve") and e["step"] <= killed_at]
    assert kept == [e for e in events if e in before and "step" in e]
    calls = [entry["step"] for entry in read_lines(out / "grpo" / "rewards.jsonl")]
    assert calls == sorted(calls)
    assert set(calls) == {1, 2, 3, 4, 5, 6}


def last_complete(folder: Path) -> int:
    """The step of the newest complete checkpoint, read without touching any; 0 if there is none."""
    steps = (
        int(f.parent.name.split("-")[1]) for f in folder.glob("checkpoint-*/trainer_state.json")
    )
    return max(steps, default=0)


def test_a_half_written_checkpoint_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "checkpoint-1").mkdir()
    (tmp_path / "checkpoint-1" / "trainer_state.json").write_text("{}")
    (tmp_path / "checkpoint-2").mkdir()
    found = last_checkpoint(tmp_path)
    assert found is not None
    assert Path(found).name == "checkpoint-1"
    assert last_checkpoint(tmp_path / "none") is None


def test_a_folder_keeps_to_its_configuration(small: Run, problem_file: Path) -> None:
    other = small_run(problem_file, small.out.parent, "seed=7")
    with pytest.raises(ConfigError, match="another configuration"):
        Run.open(other, small.out, small.toolchain, small.sandbox)


def test_no_part_of_a_run_meets_another(small: Run) -> None:
    splits = small.splits
    parts = (
        *(splits.train, splits.validation, splits.held_out),
        *(splits.unseen_validation, splits.unseen),
    )
    names = [{t.name for t in part} for part in parts]
    assert sum(map(len, names)) == len(set.union(*names)) == len(THEOREMS)
    assert {t.domain for t in splits.unseen} == {"List"}
    assert "List" not in {t.domain for t in (*splits.train, *splits.held_out)}
    assert splits.reported(2, 0)["canary"]
