"""The benchmark of several turns does the work that it times."""

from __future__ import annotations

import pytest

from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from training.bench.turns import turns


@pytest.mark.slow
def test_both_loops_wait_for_every_check(toolchain: Toolchain) -> None:
    measured = turns(toolchain, Sandbox.detect(), rollouts=2, check_s=0.3)
    # Not less than the checks take, at once and one after another: nothing was skipped.
    assert measured.ours_s >= 0.3
    assert measured.tool_loop_s >= 2 * 0.3
    assert measured.to_json()["rollouts"] == 2
