"""A tactic that cannot do it gives up by itself, also in a file that allows it everything.

Published files say `maxHeartbeats 0`, and `try` and `first` do not catch Lean's own bound. So every
tactic that searches has one of its own, and what it tried leaves no trace. What has none, such as
`decide +kernel`, ends with the deadline.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.repl.message import Severity
from lean_env.repl.open_repl import Backend, open_repl
from lean_env.repl.protocol import Limits, Repl, Request, Status
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

LINES = (Path(__file__).parent / "tactics" / "bounded.jsonl").read_text().splitlines()
HARD = [json.loads(line) for line in LINES]
HEADER = "import Mathlib\n\nset_option maxHeartbeats 0\nopen Real Nat\n"


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Iterator[Repl]:
    with contextlib.closing(open_repl(toolchain, Backend.NATIVE, sandbox=Sandbox.detect())) as one:
        yield one


def errors(repl: Repl, source: str, wall_s: float) -> list[str]:
    result = repl.elaborate(Request(source, HEADER, Limits(wall_s=wall_s)))
    assert result.status is Status.FINISHED, f"{source}\n{result.detail}"
    return [m.text for m in result.messages if m.severity is Severity.ERROR]


def test_what_was_tried_leaves_no_trace(repl: Repl) -> None:
    goal = "example (x y : ℝ) (h : x < y) : x * y ≤ 1 := by\n  "
    tries = (
        "nlinarith [sq_nonneg (x - y)]",
        "norm_num at h ⊢; done",
        "field_simp",
        "ring_nf; done",
    )
    calls = [f"try ({call})" for call in tries] + [f"first | {' | '.join(tries)} | skip"]
    plain = errors(repl, f"{goal}skip", 60)
    assert [errors(repl, goal + call, 60) for call in calls] == [plain] * len(calls)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("case", HARD, ids=lambda case: case["call"].split()[0].rstrip(";"))
def test_it_gives_up_and_restores_the_state(repl: Repl, case: dict[str, str]) -> None:
    goal = f"example {case['goal']} := by\n  "
    tried = errors(repl, f"{goal}try ({case['call']})", 800)
    assert tried == errors(repl, f"{goal}skip", 60)
    assert len(tried) == 1


def test_what_has_no_bound_ends_with_the_deadline(repl: Repl) -> None:
    claim = (
        "example : ∀ n < 1000, ∀ m < 1000, ∀ k < 1000, n * m + k ≠ 3000000019 := by\n"
        "  decide +kernel"
    )
    result = repl.elaborate(Request(claim, HEADER, Limits(wall_s=1)))
    assert result.status is Status.TIMEOUT
