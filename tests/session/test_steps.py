"""Live states and elaborating again say the same of each tactic.

`cases/completeness.jsonl` and `cases/steps.jsonl` are declarations with a hole and tactics for it.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lean_env.repl.protocol import Limits
from lean_env.session.environment_text import EnvironmentText
from lean_env.session.goals import open_goals
from lean_env.session.hole import holes
from lean_env.session.lean import SessionLean
from lean_env.session.live_steps import LiveSteps
from lean_env.session.step import Step
from lean_env.session.text_steps import TextSteps

_PARSE = re.compile(r"<input>.*", re.DOTALL)
LIMITS = Limits(wall_s=20)
# Lean comes to these holes several times, or goes back: the text then says more than the state.
SEVERAL = {"a hole twice reached, closed once", "one alternative of first"}
FOLDER = Path(__file__).parent / "cases"
FEW, MANY = (
    [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text().splitlines()]
    for name in ("steps", "completeness")
)


def check_agreement(live: SessionLean, replaying: SessionLean, case: dict[str, Any]) -> None:
    """Run the case's tactics on both; each step must show the same."""
    assert isinstance(live.steps, LiveSteps)
    assert isinstance(replaying.steps, TextSteps)
    before = "".join(f"{command}\n" for command in case.get("before", ()))
    environment, text = EnvironmentText.starting_with(before + case["cmd"])
    opened = list(open_goals(live.commands, environment, holes(text), LIMITS))
    hole = opened[case.get("hole", 0)].hole
    seen = [lean.steps.begin(environment, hole, LIMITS) for lean in (live, replaying)]
    assert shown(seen[0]) == shown(seen[1])
    assert opened[case.get("hole", 0)].goal in seen[0].goals
    for tactic in case["tactics"]:
        by_live, by_text = (
            lean.steps.step(environment, hole, [tactic], LIMITS)[0] for lean in (live, replaying)
        )
        assert shown(by_live) == shown(by_text)
        hole = hole.then(tactic)
        assert by_live.hole == by_text.hole == hole


def shown(step: Step) -> Step:
    """A step without what may differ: places of messages, and the words for what cannot be read."""
    said = tuple(replace(m, line=0, column=0, end=None) for m in step.messages)
    failure = step.failure and _PARSE.sub("<input>", step.failure)
    return replace(step, messages=said, failure=failure)


@pytest.mark.parametrize("case", FEW, ids=lambda case: case["name"])
def test_both_ways_agree(lean: SessionLean, replaying: SessionLean, case: dict[str, Any]) -> None:
    check_agreement(lean, replaying, case)


@pytest.mark.slow
@pytest.mark.parametrize(
    "case", [c for c in MANY if c["name"] not in SEVERAL], ids=lambda case: case["name"]
)
def test_both_ways_agree_on_what_may_be_complete(
    lean: SessionLean, replaying: SessionLean, case: dict[str, Any]
) -> None:
    check_agreement(lean, replaying, case)
