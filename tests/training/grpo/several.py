"""A process of a run of several: scripted rollouts, some groups of which teach nothing.

Started with RANK, WORLD_SIZE and so on in the environment, as launchers do:
`python -m tests.training.grpo.several MODEL FOLDER [die]`. The first process writes the weights
into FOLDER. With `die` the last one is killed in its second step.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from policy.family import question
from policy.transformers_generator import TransformersGenerator
from tests.training.conftest import answer
from tests.training.grpo.test_settings import GROUP, Scripted, train, weights
from training.config_grpo import Grpo
from training.ranks import OtherProcessError, Ranks

SETTINGS = Grpo(
    steps=3, prompts=4, group=GROUP, max_tokens=24, warmup_steps=0, unlikeliness=0.5,
    scale_rewards="batch", save_every=2,
)  # fmt: skip
DIED = 77


class Uneven(Scripted):
    """Groups about `Bool` say one thing only; `dies_at` is the call that never returns."""

    def __init__(self, dies_at: int | None = None) -> None:
        super().__init__()
        self.dies_at = dies_at

    def __call__(self, prompts: Sequence[Any], trainer: Any) -> dict[str, Any]:
        if len(self.asked) == self.dies_at:
            os.kill(os.getpid(), signal.SIGKILL)
        said = super().__call__(prompts, trainer)
        tokenizer = trainer.processing_class
        dull = [*tokenizer(answer("omega"))["input_ids"], tokenizer.eos_token_id]
        for index, prompt in enumerate(prompts):
            if "Bool" in question(prompt):
                said["completion_ids"][index] = dull
        return said


def main(model: str, folder: Path, *options: str) -> None:
    ranks = Ranks.of_launcher()
    policy = TransformersGenerator.load(model)
    last = "die" in options and ranks.rank == ranks.size - 1
    try:
        train(policy, folder / "grpo", SETTINGS, Uneven(1 if last else None), ranks=ranks)
    except OtherProcessError:
        sys.exit(DIED)
    if ranks.first:
        torch.save(weights(policy), folder / "weights.pt")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
