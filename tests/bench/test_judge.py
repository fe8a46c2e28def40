"""The judge's benchmark: costs that add up, and rules that fall where they are known to fall."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lean_env.bench.judge import SAMPLES, measure, measure_groups
from lean_env.bench.rules import OURS, RULES, compare_rules
from lean_env.bench.suite import read_suite
from lean_env.cli.app import app
from lean_env.judge.candidate import Candidate
from lean_env.judge.judge import Judge
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

TESTS = Path(__file__).parent.parent
TRICKS = (
    "01-sorry/tactic",
    "08-axiom/false",
    "14-skip-kernel/decide-kernel",
    "18-statement-change/other",
)


@pytest.fixture(scope="module")
def judge(toolchain: Toolchain) -> Iterator[Judge]:
    with Judge(toolchain, Sandbox.detect()) as opened:
        yield opened


def test_every_sample_is_what_it_is_called(judge: Judge) -> None:
    for statement, good, bad in SAMPLES:
        assert judge.judge(Candidate("good", statement, good)).proved
        assert not judge.judge(Candidate("bad", statement, bad)).proved


@pytest.mark.slow
def test_costs_are_those_of_all_samples(judge: Judge) -> None:
    cost = measure(judge, rounds=1)
    assert cost.verdicts == 10
    assert cost.elaboration_ms > 0
    assert cost.ratio > 0
    assert set(cost.to_json()) >= {"ratio", "extra_ms", "reached"}


@pytest.mark.slow
def test_a_statement_is_paid_for_once_per_group(judge: Judge) -> None:
    alone, eight = measure_groups(judge, rounds=2)
    assert (alone.size, alone.candidates, eight.size, eight.candidates) == (1, 20, 8, 160)
    assert alone.first_ms > alone.known_ms
    assert alone.first_ms - alone.known_ms > eight.first_ms - eight.known_ms
    assert alone.known_ms <= alone.last_ms <= alone.first_ms
    assert set(alone.to_json()) >= {"known_ms", "first_ms", "last_ms"}


def test_each_rule_falls_for_what_it_cannot_see(judge: Judge) -> None:
    tricks = [case for case in read_suite(TESTS / "exploits") if case.id in TRICKS]
    honest = list(read_suite(TESTS / "judge" / "honest"))[:3]
    *_, scores = compare_rules(judge, [*tricks, *honest])
    fallen = {score.rule: set(score.false_accepts) for score in scores}
    sorry, axiom, kernel, statement = TRICKS
    errors, old_wording, wording, axioms = (rule.name for rule in RULES)
    assert fallen[errors] == fallen[old_wording] == {sorry, axiom, kernel, statement}
    assert fallen[wording] == {axiom, kernel, statement}
    assert fallen[axioms] == {kernel, statement}
    assert fallen[OURS] == set()
    assert all(score.false_rejects == [] for score in scores)


@pytest.mark.slow
def test_the_command_prints_records(toolchain: Toolchain) -> None:
    answer = CliRunner().invoke(app, ["bench", "judge", "-n", "1", "--json"])
    assert answer.exit_code == 0
    assert json.loads(answer.stdout.splitlines()[0])["verdicts"] == 10
