"""The suites of exploits and of honest proofs, with the pocket Mathlib imported.

What is imported must make no trick succeed and no proof fail. A few of each by default, all of
them among the slow tests.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from lean_env.bench.suite import Case, read_suite
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome
from lean_env.olean.imports import Library
from lean_env.olean.name import name_of
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

TESTS = Path(__file__).parent.parent
# With all of the library imported there is no name that a small header leaves undeclared.
POINTLESS = "17-primitives/small-header"
EXPLOITS = [item for item in read_suite(TESTS / "exploits") if item.id != POINTLESS]
DECLARED = re.compile(r"\b(?:theorem|lemma|def|inductive|structure|class)\s+([^\s:({\[]+)")
HONEST = [case.candidate for case in read_suite(TESTS / "judge" / "honest")]


def cases(items: Sequence[Any], few: Sequence[Any]) -> list[Any]:
    """All items as cases named by their ids, those beyond `few` marked as slow."""
    return [
        pytest.param(item, id=item.id, marks=[] if item in few else [pytest.mark.slow])
        for item in items
    ]


ONE_OF_EACH = [
    next(variants) for _, variants in groupby(EXPLOITS, lambda exploit: exploit.id.split("/")[0])
]
SOME_HONEST = HONEST[::12]


def upon_mathlib(candidate: Candidate, library: Library) -> Candidate:
    """The same candidate with `import Mathlib`, in a namespace where it declares known names."""
    declared = DECLARED.findall(f"{candidate.header}\n{candidate.statement}")
    taken = any(name_of(name) in library for name in declared)
    space = "namespace Own\n" if taken else ""
    header = f"import Mathlib\n{candidate.header}\n{space}"
    return dataclasses.replace(candidate, header=header)


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        yield opened


@pytest.mark.parametrize("exploit", cases(EXPLOITS, ONE_OF_EACH))
def test_no_exploit_succeeds(judge: Judge, library: Library, exploit: Case) -> None:
    if exploit.before is not None:
        judge.judge(upon_mathlib(exploit.before, library))
    verdict = judge.judge(upon_mathlib(exploit.candidate, library), limits=exploit.limits)
    assert verdict.outcome in exploit.outcomes
    assert verdict.reward == 0.0


@pytest.mark.parametrize("candidate", cases(HONEST, SOME_HONEST))
def test_an_honest_proof_is_accepted(judge: Judge, library: Library, candidate: Candidate) -> None:
    verdict = judge.judge(upon_mathlib(candidate, library))
    errors = [message.text for message in verdict.messages if message.severity.value == "error"]
    assert (verdict.outcome, errors) == (Outcome.PROVED, [])
