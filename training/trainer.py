"""TRL's GRPO trainer with what proving needs: prompts by curriculum, and rare proofs worth more."""

from __future__ import annotations

from typing import Any

import torch
from datasets import Dataset
from torch import Tensor
from trl.trainer.grpo_trainer import GRPOTrainer

from training.advantages import advantages, reward_the_unlikely
from training.config import Grpo
from training.curriculum import Curriculum, CurriculumSampler


class LeanGRPOTrainer(GRPOTrainer):
    """GRPO on prompts drawn by the curriculum, with the advantages that `settings` ask for.

    The logged reward is the binary one, whatever the advantages are made of.
    """

    def __init__(self, *, curriculum: Curriculum, settings: Grpo, **arguments: Any) -> None:
        self._curriculum, self._settings = curriculum, settings
        self._rewards = torch.zeros(0)
        super().__init__(**arguments)

    def _get_train_sampler(self, dataset: Dataset | None = None) -> CurriculumSampler:
        data: Any = dataset if dataset is not None else self.train_dataset
        return CurriculumSampler(
            data["name"],
            self._curriculum,
            prompts=self._settings.prompts,
            group=self._settings.group,
            repeats=self._settings.iterations,
            steps=self._settings.steps,
            seed=self.args.seed + self.state.global_step,
        )

    def _calculate_rewards(self, *arguments: Any, **named: Any) -> Tensor:
        rewards: Tensor = super()._calculate_rewards(*arguments, **named)
        # There is one reward function; TRL returns the rewards of all processes.
        share = len(rewards) // self.accelerator.num_processes
        start = share * self.accelerator.process_index
        self._rewards = rewards[start : start + share, 0]
        return rewards

    def _generate_and_score_completions(self, inputs: list[dict[str, Any]]) -> dict[str, Any]:
        batch: dict[str, Any] = super()._generate_and_score_completions(inputs)
        settings = self._settings
        if settings.unlikeliness > 0:
            shaped = reward_the_unlikely(
                self._rewards, self._likelihood(batch), settings.group, settings.unlikeliness
            )
            batch["advantages"] = advantages(shaped, settings.group, settings.scale_rewards)
        return batch

    def _likelihood(self, batch: dict[str, Any]) -> Tensor:
        """The log-probability of each completion under the policy, shape (samples,).

        Of what the policy wrote: words of Lean's between attempts are no choice of its.
        """
        mask = batch["completion_mask"]
        if "tool_mask" in batch:
            mask = mask * batch["tool_mask"]
        scores = batch.get("old_per_token_logps")
        if scores is None:
            with torch.no_grad():
                scores, _, _ = self._get_per_token_logps_and_entropies(
                    self.model,
                    torch.cat([batch["prompt_ids"], batch["completion_ids"]], dim=1),
                    torch.cat([batch["prompt_mask"], batch["completion_mask"]], dim=1),
                    batch["completion_ids"].size(1),
                )
        total: Tensor = (scores * mask).sum(dim=1)
        return total
