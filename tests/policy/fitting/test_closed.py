"""Each kind of tactic proves, in Lean, a theorem that it is for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lean_env.environment import Goal, ProofEnv, Proved, StepLimits
from lean_env.problems.theorem import Theorem
from lean_env.toolchain import Toolchain
from policy.fitting import Weighted
from policy.fitting.bounds import by_bounds
from policy.fitting.distinct import by_distinct
from policy.fitting.finite_sets import by_finite_sets
from policy.fitting.induction import by_induction
from policy.fitting.laws import by_laws
from policy.fitting.radicals import by_radicals
from policy.fitting.reading import opened
from policy.fitting.roots import by_roots
from policy.fitting.sequences import by_sequences
from policy.fitting.squares import by_squares
from policy.fitting.sums import by_sums
from policy.fitting.trigonometry import by_trigonometry
from policy.fitting.whole_numbers import by_whole_numbers

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "closed.jsonl").read_text(encoding="utf-8").splitlines()
]
KINDS: dict[str, Callable[[Goal], Weighted]] = {
    "bounds": by_bounds,
    "distinct": by_distinct,
    "finite_sets": by_finite_sets,
    "induction": by_induction,
    "laws": by_laws,
    "radicals": by_radicals,
    "roots": by_roots,
    "sequences": by_sequences,
    "squares": by_squares,
    "sums": by_sums,
    "trigonometry": by_trigonometry,
    "whole_numbers": by_whole_numbers,
}


@pytest.fixture(scope="module")
def env(toolchain: Toolchain) -> Iterator[ProofEnv]:
    with ProofEnv(toolchain, limits=StepLimits(wall_s=60.0, heartbeats=40_000)) as opened_env:
        yield opened_env


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['by']}: {case['statement'][8:]}")
def test_a_kind_of_tactic_proves_what_it_is_for(env: ProofEnv, case: dict[str, str]) -> None:
    root = env.reset(Theorem("t", case["statement"], header="import Mathlib\nopen Nat\n"))
    lines, goal = opened(root.goals[0])
    tactics = [tactic for tactic, _ in KINDS[case["by"]](goal)]
    assert tactics
    whole = [f"{lines}\n{tactic}" if lines else tactic for tactic in tactics]
    assert any(isinstance(outcome, Proved) for outcome in env.step_many(root, whole))
