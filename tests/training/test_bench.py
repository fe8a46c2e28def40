"""The benchmark does the work that it times."""

from __future__ import annotations

import pytest

from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from policy.tiny_config import TinyConfig
from tests.training.conftest import THEOREMS
from training.bench import step_shares, turns
from training.config import Grpo


def test_both_loops_wait_for_every_check(toolchain: Toolchain) -> None:
    measured = turns(toolchain, Sandbox.detect(), rollouts=2, check_s=0.3)
    # Not less than the checks take, at once and one after another: nothing was skipped.
    assert measured.ours_s >= 0.3
    assert measured.tool_loop_s >= 2 * 0.3
    assert measured.to_json()["rollouts"] == 2


@pytest.mark.slow
def test_the_share_is_of_steps_that_were_judged(toolchain: Toolchain) -> None:
    ways = step_shares(
        toolchain,
        Sandbox.detect(),
        THEOREMS,
        model=None,
        size=TinyConfig.of_size(1e6),
        settings=Grpo(steps=2, prompts=2, group=4, max_tokens=24, save_every=2, max_resamples=0),
    )
    assert [step.ahead for step in ways] == [False, True]
    for step in ways:
        assert (step.steps, step.rollouts) == (2, 16)
        assert 0 < step.verification_s < step.seconds
        assert 0 < step.share < 1
        assert step.judged > 0
        assert 0.5e6 < step.parameters < 2e6
    # The same answers were judged, whenever that was.
    assert (ways[0].judged, ways[0].proved) == (ways[1].judged, ways[1].proved)
