"""The benchmark of steps measures all three ways, and its figures hang together."""

from __future__ import annotations

import json

from lean_env.bench.steps import DEPTHS, LIVE, REPLAY, SERVER, measure
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


def test_measures_each_way_at_each_depth(toolchain: Toolchain) -> None:
    result = measure(toolchain, Sandbox.detect(), rounds=3, walk=30)

    assert {(cost.way, cost.depth) for cost in result.costs} == {
        (way, depth) for way in (LIVE, REPLAY, SERVER) for depth in DEPTHS
    }
    assert min(cost.median_ms for cost in result.costs) > 0
    # however busy the machine: at depth 50 the text takes many times as long
    assert result.ms(LIVE, DEPTHS[-1]) < result.ms(REPLAY, DEPTHS[-1])
    assert result.per_second > 0
    assert result.mb_per_state is None or 0.1 < result.mb_per_state < 10
    record = json.loads(json.dumps(result.to_json()))
    assert {goal["what"] for goal in record["goals"]} >= {"tactics per second per core"}
