"""How GRPO is run: the section `grpo`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal

from pydantic import ConfigDict, Field

from training.config_numbers import STRICT, Count, Float, Int, Positive, Share

LossType = Literal["grpo", "dr_grpo", "dapo", "bnpo", "cispo", "sapo", "luspo", "vespo"]


@dataclass(frozen=True)
class Lora:
    """Low-rank adapters on all linear layers instead of all weights (arXiv:2106.09685)."""

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    rank: Count = 16
    alpha: Positive = 32.0
    dropout: Share = 0.0


@dataclass(frozen=True)
class Grpo:
    """Group-relative policy optimisation: `prompts` groups of `group` rollouts per step.

    With `turns` above 1 a failed attempt is followed by Lean's complaint and another attempt, each
    of at most `max_tokens` tokens. The policy's ratio is clipped at 1 - `epsilon` and 1 +
    `epsilon_high` (by default the same; `cispo` clips at `epsilon_high` alone). `loss_type` and
    `scale_rewards` are TRL's. `entropy` is the weight of the mean entropy of a token in the loss,
    `unlikeliness` what the likeliest proof of a group loses of its reward (see
    `training.grpo.advantages`). Groups whose rewards are all the same are left out; for them other
    prompts are drawn, in at most `max_resamples` further rounds per step. Theorems whose measured
    pass rate is `solved_at` or more are no prompts any longer.

    `micro_batch` rollouts go through the model at once (all of a step unless given); their
    gradients are accumulated. The learning rate warms up over `warmup_steps` and follows
    `schedule`. Prompts of more than `max_prompt_tokens` are left out. `lora` trains adapters, which
    are merged into the model at the end. `trl` holds further options of TRL's `GRPOConfig`, as they
    are called there.
    """

    __pydantic_config__: ClassVar[ConfigDict] = STRICT

    steps: Count = 60
    prompts: Count = 8
    group: Annotated[Int, Field(ge=2)] = 8
    learning_rate: Positive = 5e-4
    beta: Annotated[Float, Field(ge=0)] = 0.0
    temperature: Positive = 1.0
    max_tokens: Count = 48
    epsilon: Positive = 0.2
    epsilon_high: Positive | None = None
    loss_type: LossType = "dapo"
    scale_rewards: Literal["group", "batch", "none"] = "group"
    entropy: Annotated[Float, Field(ge=0)] = 0.0
    unlikeliness: Share = 0.0
    max_resamples: Annotated[Int, Field(ge=0)] = 2
    solved_at: Annotated[Float, Field(gt=0, lt=1)] | None = None
    iterations: Count = 1
    turns: Count = 1
    save_every: Count = 20
    micro_batch: Count | None = None
    schedule: Literal["constant_with_warmup", "linear", "cosine"] = "constant_with_warmup"
    warmup_steps: Annotated[Int, Field(ge=0)] = 2
    max_grad_norm: Positive = 1.0
    weight_decay: Annotated[Float, Field(ge=0)] = 0.0
    max_prompt_tokens: Count | None = None
    lora: Lora | None = None
    trl: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.loss_type == "cispo" and self.epsilon_high is None:
            raise ValueError("cispo needs epsilon_high, its bound of the ratio (5.0, say)")
        if self.micro_batch is not None and self.rollouts % self.micro_batch:
            raise ValueError(
                f"micro_batch of {self.micro_batch} does not divide a step's "
                f"{self.prompts} prompts × {self.group} rollouts = {self.rollouts}"
            )

    @property
    def rollouts(self) -> int:
        """Rollouts per step."""
        return self.prompts * self.group
