"""A model trained for so long: every step is told, and the clock ends it."""

from __future__ import annotations

import pytest

from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from policy.tiny_config import TinyConfig
from tests.training.conftest import THEOREMS
from training.bench.learning import learning
from training.config_grpo import Grpo


@pytest.mark.slow
def test_a_step_that_ends_after_its_time_is_the_last(toolchain: Toolchain) -> None:
    found = learning(
        toolchain,
        Sandbox.detect(),
        THEOREMS,
        model=None,
        size=TinyConfig.of_size(3e5),
        settings=Grpo(prompts=2, group=4, max_tokens=24, max_resamples=0),
        seconds=0.0,
    )
    (step,) = found.steps
    assert step.step == 1
    assert step.reward is not None
    assert 0 <= step.reward <= 1
    assert step.verification_s > 0
    assert step.verification_s + step.generation_s < step.seconds
    assert found.share == pytest.approx(step.verification_s / step.seconds)
