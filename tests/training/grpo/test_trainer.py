"""The trainer: only groups that teach are trained on, others are drawn for those that do not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from lean_env.problems import Theorem
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import BY_NAME, FALSE, THEOREMS
from training.config_grpo import Grpo
from training.grpo.advantages import advantages
from training.grpo.curriculum import Curriculum
from training.grpo.train import train_grpo
from training.grpo.trainer import LeanGRPOTrainer
from training.reward import LeanReward

PROMPTS = [theorem for theorem in THEOREMS if theorem.domain != "List"]
GROUP = 4


class Watched(LeanGRPOTrainer):
    """Keeps what was generated, round by round, and what was trained on, step by step."""

    rounds: list[dict[str, Any]]
    steps: list[dict[str, Any]]

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        type(self).rounds, type(self).steps = [], []

    def _round(self, inputs: list[dict[str, Any]]) -> tuple[dict[str, Any], torch.Tensor]:
        batch, teaches = super()._round(inputs)
        self.rounds.append(
            {
                "step": len(self.steps),
                "names": [row["name"] for row in inputs],
                "rewards": self._rewards,
                # As TRL reckons them from the same rewards.
                "plain": list(self._logs["advantages"])[-len(inputs) :],
                "likelihood": self._likelihood(batch),
                "advantages": batch["advantages"],
                "teaches": teaches,
            }
        )
        return batch, teaches

    def _generate_and_score_completions(self, inputs: list[dict[str, Any]]) -> dict[str, Any]:
        batch = super()._generate_and_score_completions(inputs)
        self.steps.append(batch)
        return batch


def go(
    policy: TransformersGenerator,
    verifier: Verifier,
    folder: Path,
    settings: Grpo,
    prompts: list[Theorem],
    steady: tuple[str, ...] = (),
    ahead: bool = True,
) -> tuple[list[dict[str, Any]], LeanReward]:
    """Train; the log of the steps."""
    curriculum = Curriculum([theorem.name for theorem in prompts], steady)
    reward = LeanReward(
        verifier,
        BY_NAME,
        budget_s=60.0,
        prefilled=True,
        ahead=ahead,
    )
    log = train_grpo(
        policy, prompts, reward, curriculum, settings, folder, seed=0, trainer_class=Watched
    )
    return [entry for entry in log if "reward" in entry], reward


def test_only_groups_that_teach_are_trained_on(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    """A false statement is always a group that does not: it is judged, and others come for it."""
    settings = Grpo(steps=3, prompts=3, group=GROUP, max_tokens=24, max_resamples=3)
    log, reward = go(
        warm, verifier, tmp_path / "grpo", settings, [*PROMPTS[:6], FALSE], (FALSE.name,)
    )
    again = 0
    for step, (batch, entry) in enumerate(zip(Watched.steps, log, strict=True)):
        rounds = [part for part in Watched.rounds if part["step"] == step]
        again += len(rounds) - 1
        names = [name for part in rounds for name in part["names"][::GROUP]]
        assert len(names) == len(set(names)) == entry["groups/drawn"]  # nothing is drawn twice
        kept = sum(int(part["teaches"].sum()) for part in rounds) // GROUP
        assert entry["groups/kept_share"] == pytest.approx(kept / len(names), abs=1e-3)
        assert entry["groups/kept"] == min(kept, 3)
        if kept:
            assert len(batch["advantages"]) == GROUP * min(kept, 3)
            assert batch["advantages"].view(-1, GROUP).any(dim=1).all()
            assert batch["num_items_in_batch"] == batch["completion_mask"].sum()
        # The reward is of all that was judged, not of what was chosen.
        means = [part["rewards"].mean().item() for part in rounds]
        assert entry["reward"] == pytest.approx(sum(means) / len(means), abs=1e-3)
        for part in rounds:
            for name, teaches in zip(part["names"], part["teaches"], strict=True):
                assert not (name == FALSE.name and teaches)
    assert again > 0
    assert reward.canaries > 0
    assert reward.alarms == []


def test_judging_while_others_are_written_changes_nothing_but_when(
    warm_folder: Path, verifier: Verifier, tmp_path: Path
) -> None:
    """The same answers are drawn, they earn the same, and the weights end up the same."""
    settings = Grpo(steps=2, prompts=3, group=GROUP, max_tokens=24, max_resamples=1)
    ends = []
    for ahead in (True, False):
        policy = TransformersGenerator.load(warm_folder)
        go(policy, verifier, tmp_path / str(ahead), settings, PROMPTS, ahead=ahead)
        rounds = [(part["names"], part["rewards"].tolist()) for part in Watched.rounds]
        said = [batch["completion_ids"].tolist() for batch in Watched.steps]
        ends.append((rounds, said, policy.model.state_dict()))
    assert ends[0][:2] == ends[1][:2]
    assert any(sum(rewards) > 0 for _, rewards in ends[0][0])
    assert all(value.equal(ends[1][2][name]) for name, value in ends[0][2].items())


def test_without_resampling_what_teaches_nothing_is_left_out_all_the_same(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    settings = Grpo(steps=2, prompts=5, group=GROUP, max_tokens=24, max_resamples=0)
    log, _ = go(warm, verifier, tmp_path / "grpo", settings, [*PROMPTS[:4], FALSE])
    assert [entry["groups/drawn"] for entry in log] == [5, 5]
    assert all(len(batch["advantages"]) < 5 * GROUP for batch in Watched.steps)


def test_a_step_in_which_nothing_could_be_judged_changes_nothing_and_asks_once(
    warm: TransformersGenerator, toolchain: Toolchain, tmp_path: Path
) -> None:
    with Verifier(toolchain, Sandbox.detect(), workers=1) as closed:
        pass  # the pool is dead before training begins
    before = {name: value.clone() for name, value in warm.model.state_dict().items()}
    settings = Grpo(steps=1, prompts=2, group=GROUP, max_tokens=8, max_resamples=5)
    log, reward = go(warm, closed, tmp_path / "grpo", settings, PROMPTS)
    assert len(Watched.rounds) == 1
    assert log[0]["groups/kept"] == 0
    assert reward.outcomes["proved"] == 0
    assert reward.outcomes["infrastructure"] > 0
    assert all(value.equal(before[name]) for name, value in warm.model.state_dict().items())


def test_several_passes_over_one_generation_use_the_chosen_groups(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    settings = Grpo(steps=4, prompts=2, group=GROUP, max_tokens=24, iterations=2)
    log, _ = go(warm, verifier, tmp_path / "grpo", settings, PROMPTS)
    assert len(log) == len(Watched.steps) == 2  # four steps of two generations
    assert all("old_per_token_logps" in batch for batch in Watched.steps)


def test_rare_proofs_and_entropy_count_while_the_logged_reward_stays_binary(
    warm: TransformersGenerator, verifier: Verifier, tmp_path: Path
) -> None:
    settings = Grpo(steps=2, prompts=4, group=GROUP, max_tokens=24, entropy=0.01, unlikeliness=0.5)
    log, _ = go(warm, verifier, tmp_path / "grpo", settings, PROMPTS)
    assert [entry["entropy_coef"] for entry in log] == [0.01, 0.01]
    raised = 0
    for part in Watched.rounds:
        rewards, shaped = part["rewards"], part["advantages"]
        assert set(rewards.tolist()) <= {0.0, 1.0}
        assert advantages(rewards, GROUP, "group").tolist() == pytest.approx(
            part["plain"], abs=1e-4
        )
        for start in range(0, len(rewards), GROUP):
            members = range(start, start + GROUP)
            if not part["teaches"][start]:
                assert not shaped[start : start + GROUP].any()
                continue
            proved = [index for index in members if rewards[index] == 1]
            for one in proved:
                for other in proved:
                    if part["likelihood"][one] < part["likelihood"][other] - 0.01:
                        raised += 1
                        assert shaped[one] > shaped[other]
    assert raised > 0
