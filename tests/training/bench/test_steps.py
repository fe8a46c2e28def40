"""Steps in several ways: all do the same work, and their parts are parts of them."""

from __future__ import annotations

import pytest

from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from policy import decode
from policy.tiny_config import TinyConfig
from tests.training.conftest import THEOREMS
from training.bench.steps import Way, step_shares
from training.config_grpo import Grpo
from training.grpo import prefix, trainer


@pytest.mark.slow
def test_every_way_takes_the_steps_that_it_is_said_to_take(
    toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours: list[str] = []

    def sample(*arguments: object, **named: object) -> list[list[int]]:
        ours.append("sample")
        return decode.sample(*arguments, **named)  # type: ignore[arg-type]

    def log_probs(*arguments: object) -> object:
        ours.append("log_probs")
        return prefix.log_probs(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(trainer, "sample", sample)
    monkeypatch.setattr(trainer, "log_probs", log_probs)
    ways = step_shares(
        toolchain,
        Sandbox.detect(),
        THEOREMS,
        model=None,
        size=TinyConfig.of_size(1e6),
        settings=Grpo(steps=2, prompts=2, group=4, max_tokens=24, save_every=2),
        rounds=2,
    )
    assert [step.way for step in ways] == list(Way)
    for step in ways:
        assert (step.steps, step.rollouts) == (4, 32)
        assert step.verification_s > 0
        assert step.generation_s > 0
        assert step.verification_s + step.generation_s < step.seconds
        assert 0 < step.share < 1
        assert step.judged > 0
        assert 0.5e6 < step.parameters < 2e6
    _, afterwards, ahead = ways
    # The same answers were judged, whenever that was.
    assert (afterwards.judged, afterwards.proved) == (ahead.judged, ahead.proved)
    # Two ways of three sample as we do, once a step.
    assert ours.count("sample") == 2 * 4
    assert "log_probs" in ours
