"""Header and statement come first: what is wrong with them is nobody's failed proof."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.judge.verdict import Outcome
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

STATEMENTS = Path(__file__).parent / "statements"


def cases(name: str) -> list[Any]:
    lines = (STATEMENTS / name).read_text(encoding="utf-8").splitlines()
    return [pytest.param(case, id=case["id"]) for case in map(json.loads, lines)]


class Counting:
    """A REPL that notes what it is asked."""

    def __init__(self, repl: Repl) -> None:
        self._repl = repl
        self._lock = threading.Lock()
        self.sources: list[str] = []

    def elaborate(self, request: Request) -> Elaboration:
        with self._lock:
            self.sources.append(request.source)
            return self._repl.elaborate(request)

    def close(self) -> None:
        self._repl.close()


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        yield opened


@pytest.fixture
def counting(toolchain: Toolchain) -> Iterator[Counting]:
    repl = Counting(open_repl(toolchain, sandbox=Sandbox.detect()))
    yield repl
    repl.close()


@pytest.mark.parametrize("case", cases("invalid.jsonl"))
def test_a_statement_that_means_nothing_is_the_caller_s_error(
    judge: Judge, case: dict[str, str]
) -> None:
    said = case["said"]
    verdict = judge.judge(Candidate(**{key: case[key] for key in case if key != "said"}))
    assert (verdict.outcome, verdict.reward) == (Outcome.INVALID_INPUT, None)
    assert said in verdict.messages[-1].text


@pytest.mark.parametrize("case", cases("valid.jsonl"))
def test_a_statement_may_leave_to_lean_what_it_says_so_of(
    judge: Judge, case: dict[str, str]
) -> None:
    verdict = judge.judge(Candidate(**case))
    assert (verdict.outcome, verdict.messages) == (Outcome.PROVED, ())


def test_no_candidate_is_elaborated_for_a_statement_that_means_nothing(
    judge: Judge, counting: Counting
) -> None:
    candidate = Candidate("x", "theorem first : nowhere = 2", proof="by MARK")
    for _ in range(3):
        assert judge.judge_on(counting, candidate).outcome is Outcome.INVALID_INPUT
    assert not any("MARK" in source for source in counting.sources)
    assert len(counting.sources) == 2  # as it stands and strictly, and never again


def test_a_statement_that_does_not_end_is_waited_for_once(
    toolchain: Toolchain, counting: Counting
) -> None:
    candidate = Candidate("x", "theorem never : (by repeat skip : 1 = 1) = rfl", proof="rfl")
    limits = Limits(wall_s=0.5)
    with Judge(toolchain, Sandbox.detect(), statement_limits=limits) as hasty:
        assert hasty.judge_on(counting, candidate).outcome is Outcome.INVALID_INPUT
    assert len(counting.sources) == 1


def test_a_statement_is_elaborated_once_whoever_asks(judge: Judge, counting: Counting) -> None:
    candidates = [
        Candidate(str(n), "theorem once (a : Nat) : a = a", proof="by rfl" + " " * n)
        for n in range(8)
    ]
    with ThreadPoolExecutor(4) as threads:
        verdicts = list(threads.map(lambda c: judge.judge_on(counting, c), candidates))
    assert [verdict.outcome for verdict in verdicts] == [Outcome.PROVED] * 8
    assert sum(":= sorry" in source for source in counting.sources) == 1
