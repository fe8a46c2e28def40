"""GRPO against real Lean: steps that learn, a killed run that goes on, a disk that is full."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch

from lean_env.judge.verifier import Verifier
from policy.chat import proof_prompt
from policy.generator import Sampling
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import BY_NAME, FALSE, PROOFS, THEOREMS, small_run
from training.advantages import advantages
from training.checkpoint import last_checkpoint
from training.config import ConfigError, Grpo, WarmStart
from training.curriculum import Curriculum
from training.grpo import train_grpo
from training.reward import LeanReward
from training.run import Run
from training.sft import proofs_dataset, train_sft
from training.trainer import LeanGRPOTrainer

PROMPTS = [theorem for theorem in THEOREMS if theorem.domain != "List"]


def warm(generator: TransformersGenerator, folder: Path) -> None:
    data = proofs_dataset(PROOFS, BY_NAME)
    settings = WarmStart(steps=120, batch_size=8, learning_rate=3e-3)
    metrics = train_sft(
        generator.model.train(),
        generator.tokenizer,
        data,
        settings,
        folder,
        seed=0,
        max_length=256,
    )
    assert metrics["loss"] < 1.0


def test_a_warm_model_goes_some_steps_and_its_groups_differ(
    generator: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    warm(generator, tmp_path / "sft")
    curriculum = Curriculum([theorem.name for theorem in (*PROMPTS, FALSE)])
    reward = LeanReward(
        verifier,
        BY_NAME,
        budget_s=60.0,
        prefilled=generator.prefills_thinking,
        log=tmp_path / "rewards.jsonl",
        observe=lambda theorem, value: curriculum.observe(theorem.name, value),
    )
    before = {name: value.clone() for name, value in generator.model.state_dict().items()}
    settings = Grpo(steps=3, prompts=3, group=4, max_tokens=24, save_every=3)
    log = train_grpo(
        generator.model,
        generator.tokenizer,
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
    after = generator.model.state_dict()
    assert any(not value.equal(before[name]) for name, value in after.items())
    calls = [json.loads(line) for line in (tmp_path / "rewards.jsonl").read_text().splitlines()]
    assert [sum(call["outcomes"].values()) for call in calls] == [12, 12, 12]
    assert reward.outcomes["proved"] > 0
    assert reward.alarms == []
    assert any(curriculum.pass_rate(theorem.name) != 0.5 for theorem in PROMPTS)
    assert last_checkpoint(tmp_path / "grpo") is not None
    (group,) = generator.generate([proof_prompt(PROMPTS[0])], 2, Sampling(24))
    assert len(group) == 2


def test_rare_proofs_and_entropy_count_while_the_logged_reward_stays_binary(
    generator: TransformersGenerator,
    verifier: Verifier,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    warm(generator, tmp_path / "sft")
    seen: list[tuple[torch.Tensor, list[float], torch.Tensor, torch.Tensor]] = []

    class Watched(LeanGRPOTrainer):
        def _generate_and_score_completions(self, inputs: list[dict[str, Any]]) -> dict[str, Any]:
            batch = super()._generate_and_score_completions(inputs)
            plain = list(self._logs["advantages"])[-len(self._rewards) :]  # as TRL reckons them
            seen.append((self._rewards, plain, batch["advantages"], self._likelihood(batch)))
            return batch

    monkeypatch.setattr("training.grpo.LeanGRPOTrainer", Watched)
    log = train_grpo(
        generator.model,
        generator.tokenizer,
        PROMPTS,
        LeanReward(verifier, BY_NAME, budget_s=60.0, prefilled=generator.prefills_thinking),
        Curriculum([theorem.name for theorem in PROMPTS]),
        Grpo(steps=2, prompts=4, group=4, max_tokens=24, entropy=0.01, unlikeliness=0.5),
        tmp_path / "grpo",
        seed=0,
    )
    steps = [entry for entry in log if "reward" in entry]
    assert [entry["entropy_coef"] for entry in steps] == [0.01, 0.01]
    raised = 0
    for (rewards, plain, shaped, likelihood), step in zip(seen, steps, strict=True):
        assert set(rewards.tolist()) <= {0.0, 1.0}
        assert step["reward"] == pytest.approx(rewards.mean().item())
        assert advantages(rewards, 4, "group").tolist() == pytest.approx(plain, abs=1e-4)
        for index in range(0, len(rewards), 4):
            proved = [i for i in range(index, index + 4) if rewards[i] == 1]
            if not 0 < len(proved) < 4:
                assert not shaped[index : index + 4].any()
                continue
            for one in proved:
                for other in proved:
                    if likelihood[one] < likelihood[other] - 0.01:
                        raised += 1
                        assert shaped[one] > shaped[other]
    assert raised > 0


_CHILD = """
import sys
from pathlib import Path
from lean_env.sandbox import Sandbox
from lean_env.toolchain import locate
from training.config import load_config
from training.run import Run
run = Run(load_config(Path(sys.argv[1])), Path(sys.argv[2]), locate(), Sandbox.detect(), print)
with run.verifier() as verifier:
    run.grpo(run.warm(run.seeds(verifier)), verifier)
"""


def test_a_killed_run_goes_on_where_it_was(problem_file: Path, tmp_path: Path) -> None:
    """SIGKILL after the first checkpoint; started again, the run takes only the steps left."""
    small_run(problem_file, tmp_path)
    settings = json.loads((tmp_path / "small.yaml").read_text())
    settings["grpo"]["steps"] = 6
    (tmp_path / "small.yaml").write_text(json.dumps(settings))
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

    again = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr
    assert "seeds: done before" in again.stdout
    assert "warm: done before" in again.stdout
    assert (out / "grpo" / "model" / "config.json").is_file()
    events = [json.loads(line) for line in (out / "events.jsonl").read_text().splitlines()]
    steps = [event["step"] for event in events if event["event"] == "grpo" and "reward" in event]
    assert max(steps) == 6
    assert killed_at >= 2
    # What a checkpoint holds is not done again.
    assert all(steps.count(step) == 1 for step in range(1, killed_at))


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
        Run(other, small.out, small.toolchain, small.sandbox)


def test_no_part_of_a_run_meets_another(small: Run) -> None:
    splits = small.splits
    names = [{t.name for t in part} for part in (splits.train, splits.held_out, splits.unseen)]
    assert sum(map(len, names)) == len(set.union(*names)) == len(THEOREMS)
    assert {t.domain for t in splits.unseen} == {"List"}
    assert "List" not in {t.domain for t in (*splits.train, *splits.held_out)}
    assert small.parts()["canary"]
