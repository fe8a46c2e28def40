"""TRL's GRPO trainer with what proving needs: prompts that teach, and rare proofs worth more.

TRL trains on whatever groups it drew. Here a group whose rewards are all the same is left out, and
other prompts are drawn for it, as in DAPO (Yu et al. 2025, arXiv:2503.14476): a step is made of
`prompts` groups that teach something, or of those found in `max_resamples` further rounds.
"""

from __future__ import annotations

import math
import random
import time
import warnings
from collections.abc import Sequence
from typing import Any

import torch
from accelerate.utils import gather_object, send_to_device
from datasets import Dataset
from torch import Tensor
from trl.models import unwrap_model_for_generation
from trl.trainer.grpo_trainer import GRPOTrainer

from policy.decode import sample
from training.config_grpo import Grpo
from training.grpo.advantages import advantages, informative, reward_the_unlikely
from training.grpo.batches import join, share
from training.grpo.curriculum import Curriculum, CurriculumSampler
from training.grpo.prefix import log_probs, shares
from training.reward import LeanReward


class LeanGRPOTrainer(GRPOTrainer):
    """GRPO on prompts drawn by the curriculum, with the advantages that `settings` ask for.

    Of several processes each generates and judges its share of the groups, which are whole. All
    know all rewards: they draw the same prompts, go through the same number of rounds, and divide
    what teaches anew, so that a step is the same whatever their number.

    The logged reward is the binary one of all that was generated, whatever the advantages are made
    of and whatever is left out. Logged besides, a step: `groups/drawn`, `groups/kept` and
    `groups/kept_share`, the groups whose rewards differ among those that were drawn, and
    `verification_s` and `generation_s`, the wall time in which the process that needed most did
    nothing else; what is judged while other answers are still being written is generation.
    """

    def __init__(
        self, *, curriculum: Curriculum, settings: Grpo, reward: LeanReward, **arguments: Any
    ) -> None:
        self._curriculum, self._settings, self._reward = curriculum, settings, reward
        self._rewards = torch.zeros(0)
        self._all_judged = True
        self._idle = False
        self._generating_s = 0.0
        with warnings.catch_warnings():
            # It may change in another version of TRL; ours is fixed.
            warnings.filterwarnings("ignore", "You are using 'rollout_func'", UserWarning)
            super().__init__(reward_funcs=reward, **arguments)
        self._rows = {row["name"]: row for row in self.train_dataset}
        self._pad_token = int(arguments["processing_class"].pad_token_id)

    def _get_train_sampler(self, dataset: Dataset | None = None) -> CurriculumSampler:
        data: Any = dataset if dataset is not None else self.train_dataset
        return CurriculumSampler(
            data["name"],
            self._curriculum,
            prompts=self._settings.prompts,
            group=self._settings.group,
            repeats=self._settings.iterations * self.args.steps_per_generation,
            steps=self._settings.steps,
            seed=self.args.seed,
            first=lambda: int(self.state.global_step) // self._settings.iterations,
        )

    def _calculate_rewards(
        self, inputs: list[dict[str, Any]], *arguments: Any, **named: Any
    ) -> Tensor:
        rewards: Tensor = super()._calculate_rewards(inputs, *arguments, **named)
        everyones = rewards[:, 0]  # there is one reward function
        names = gather_object([row["name"] for row in inputs])
        for name, reward in zip(names, everyones.tolist(), strict=True):
            if not math.isnan(reward):
                self._curriculum.observe(name, reward)
        self._all_judged = not bool(everyones.isnan().any())
        self._rewards = self._own(everyones)
        return rewards

    def _own(self, rows: Any) -> Any:
        """This process's part of what all have, in the order of processes."""
        size = len(rows) // self.accelerator.num_processes
        begin = self.accelerator.process_index * size
        return rows[begin : begin + size]

    def _generate_and_score_completions(self, inputs: list[dict[str, Any]]) -> dict[str, Any]:
        settings, before, generated = self._settings, self._reward.seconds, self._generating_s
        rng = random.Random(f"{self.args.seed} {self.state.global_step}")
        first = self._round(inputs)
        rounds = [first]
        drawn = gather_object([row["name"] for row in inputs[:: settings.group]])
        kept = self._groups(first[1])
        for _ in range(settings.max_resamples):
            missing = settings.prompts - kept
            # Where judging fails for reasons of ours, asking for more of it is no cure.
            if missing <= 0 or not self._all_judged:
                break
            processes = self.accelerator.num_processes
            kept_share = max(kept, 1) / len(drawn)
            count = math.ceil(missing / kept_share / processes) * processes
            names = self._curriculum.draw(min(settings.prompts, count), rng, but=drawn)
            names = names[: len(names) - len(names) % processes]
            if not names:
                break
            drawn += names
            again = [self._rows[name] for name in self._own(names) for _ in range(settings.group)]
            rounds.append(self._round(again))
            kept += self._groups(rounds[-1][1])
        metrics = self._metrics["train"]
        metrics["verification_s"].append(max(gather_object([self._reward.seconds - before])))
        metrics["generation_s"].append(max(gather_object([self._generating_s - generated])))
        metrics["groups/drawn"].append(float(len(drawn)))
        metrics["groups/kept"].append(float(min(kept, settings.prompts)))
        metrics["groups/kept_share"].append(kept / len(drawn))
        self._idle = kept == 0
        if self._idle:
            return first[0]  # every advantage is 0, and `training_step` drops what is left
        processes, index = self.accelerator.num_processes, self.accelerator.process_index
        parts = _at_most(self._of_all(rounds), settings.rollouts)
        whole = join(parts, self._pad_token, self.args.steps_per_generation * processes)
        return share(whole, index, processes)

    def _of_all(
        self, rounds: Sequence[tuple[dict[str, Any], Tensor]]
    ) -> list[tuple[dict[str, Any], Tensor]]:
        """The rounds of all processes: round by round, in each in the order of processes."""
        if self.accelerator.num_processes == 1:
            return list(rounds)
        everyones = gather_object([send_to_device(list(rounds), "cpu")])
        ordered = [part for parts in zip(*everyones, strict=True) for part in parts]
        return [tuple(send_to_device(part, self.accelerator.device)) for part in ordered]

    def _generate_single_turn(
        self, prompt_ids: list[list[int]], images: Any, *rest: Any, **named: Any
    ) -> tuple[list[list[int]], list[list[float]] | None]:
        """Generate, and tell the reward of each answer as soon as it is complete.

        Where transformers would sample at a temperature and nothing else, `policy.decode` does.
        """
        told: set[int] = set()
        started, judging_s = time.perf_counter(), self._reward.seconds

        def tell(index: int, tokens: list[int]) -> None:
            told.add(index)
            self._reward.tell(index, self.processing_class.decode(tokens, skip_special_tokens=True))

        logprobs: list[list[float]] | None = None
        if images is None and self._samples_plainly:
            with (
                unwrap_model_for_generation(self.model_wrapped, self.accelerator) as model,
                torch.no_grad(),
            ):
                said = sample(
                    model,
                    prompt_ids,
                    max_tokens=self.max_completion_length,
                    ends=self.eos_token_ids,
                    pad=self._pad_token,
                    temperature=self.temperature,
                    on_end=tell,
                )
        else:
            said, logprobs = super()._generate_single_turn(prompt_ids, images, *rest, **named)
        for index, tokens in enumerate(said):
            if index not in told:
                tell(index, tokens)
        judging_s = self._reward.seconds - judging_s
        self._generating_s += time.perf_counter() - started - judging_s
        return said, logprobs

    @property
    def _samples_plainly(self) -> bool:
        """Whether sampling needs nothing but a temperature, and the model is whole."""
        elsewhere = self.use_vllm or self.use_transformers_continuous_batching or self._sharded
        filtered = self.top_p < 1 or self.top_k > 0 or self.min_p or self.repetition_penalty != 1
        more = self.args.generation_kwargs or self.args.cache_implementation
        return not (elsewhere or filtered or more)

    def _get_per_token_logps_and_entropies(
        self,
        model: Any,
        input_ids: Tensor,
        attention_mask: Tensor,
        logits_to_keep: int,
        batch_size: int | None = None,
        **named: Any,
    ) -> tuple[Tensor, Tensor | None, Tensor | None]:
        """As TRL does it, but for prompts that many rows have in common."""
        whole = named.get("pixel_values") is not None or named.get("compute_aux_loss")
        size = batch_size or len(input_ids)
        if whole or not self._may_share or not shares(input_ids[:size], logits_to_keep):
            found: tuple[Tensor, Tensor | None, Tensor | None] = (
                super()._get_per_token_logps_and_entropies(
                    model, input_ids, attention_mask, logits_to_keep, batch_size, **named
                )
            )
            return found
        parts = []
        for ids, mask in zip(input_ids.split(size), attention_mask.split(size), strict=True):
            with self.accelerator.autocast():
                parts.append(log_probs(model, self.model.config, ids, mask, logits_to_keep))
        entropies = [entropy for _, entropy in parts if entropy is not None]
        wanted = bool(named.get("compute_entropy"))
        return (
            torch.cat([scores for scores, _ in parts]),
            (torch.cat(entropies) if wanted else None),
            None,
        )

    @property
    def _may_share(self) -> bool:
        """Whether a prompt's keys and values can be kept between two passes through the model."""
        recomputed = self.model.is_gradient_checkpointing and self.model.training
        return not (recomputed or self._sharded or getattr(self.model, "_is_stateful", False))

    @property
    def _sharded(self) -> bool:
        """Whether no process holds the whole model."""
        return bool(self.is_fsdp_enabled or self.is_deepspeed_enabled)

    def _groups(self, mask: Tensor) -> int:
        """How many groups of all processes' samples are chosen by their masks."""
        return int(sum(gather_object([int(mask.sum())]))) // self._settings.group

    def training_step(self, *arguments: Any, **named: Any) -> Tensor:
        """Take a step, or none where no group teaches.

        Gradients of zero would still let the optimiser's momentum move the weights; it passes over
        weights that have no gradient at all.
        """
        loss: Tensor = super().training_step(*arguments, **named)
        if self._idle:
            for parameter in self.model.parameters():
                parameter.grad = None
        return loss

    def _round(self, inputs: list[dict[str, Any]]) -> tuple[dict[str, Any], Tensor]:
        """Generate and judge; the batch, and which of its samples are in a group that teaches."""
        if self.rollout_func is None:
            self._reward.begin([row["name"] for row in inputs])
        batch: dict[str, Any] = super()._generate_and_score_completions(inputs)
        settings = self._settings
        if settings.unlikeliness > 0:
            shaped = reward_the_unlikely(
                self._rewards, self._likelihood(batch), settings.group, settings.unlikeliness
            )
            everyones = self.accelerator.gather(shaped)
            batch["advantages"] = self._own(
                advantages(everyones, settings.group, settings.scale_rewards)
            )
        teaches = informative(self._rewards, settings.group)
        return batch, teaches.repeat_interleave(settings.group)

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


def _at_most(
    rounds: list[tuple[dict[str, Any], Tensor]], samples: int
) -> list[tuple[dict[str, Any], Tensor]]:
    """The rounds with the first so many of the chosen samples, where there are any."""
    cut = []
    for batch, mask in rounds:
        within = mask & (mask.cumsum(0) <= samples)
        if bool(within.any()):
            cut.append((batch, within))
        samples -= int(within.sum())
    return cut
