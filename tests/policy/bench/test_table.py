"""Trials as records, as shares, and as a table in Markdown."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from policy.bench import Compared, Method, Rate, Settings, Trial, complete, rates, table

SETTINGS = Settings(tactics=40, toolchain="here", heartbeats=40_000)
TRIAL = Trial("few", "t", "0" * 16, "Nat", Method.MCTS, "rfl\n", "proved", 3, 0.5, SETTINGS)


def test_what_is_read_back_is_the_same_trial() -> None:
    record = json.loads(json.dumps(TRIAL.to_json()))
    assert Trial.from_json(record) == TRIAL
    for key in record:
        with pytest.raises(ValueError, match="no trial"):
            Trial.from_json({name: value for name, value in record.items() if name != key})


def test_rates_are_by_domain_and_over_all() -> None:
    other = replace(TRIAL, domain="Prop", proof="", ended="budget")
    found = rates([TRIAL, TRIAL, other])
    assert list(found) == ["Nat", "Prop", "all"]
    assert found["all"] == {Method.MCTS: Rate(2, 3)}
    assert found["Prop"][Method.MCTS].interval == pytest.approx((0.0, 0.7935), abs=1e-4)


def test_a_row_says_what_each_method_proved_of_the_theorems_that_all_were_tried_on() -> None:
    portfolio = replace(TRIAL, method=Method.PORTFOLIO)
    trials = [
        TRIAL,
        replace(portfolio, proof=""),
        replace(TRIAL, theorem="u"),
        replace(portfolio, theorem="u"),
        replace(TRIAL, theorem="v", proof=""),
        replace(portfolio, theorem="v", proof=""),
        replace(portfolio, theorem="cut short"),
    ]
    methods = [Method.PORTFOLIO, Method.MCTS]
    assert complete(trials, methods) == trials[:-1]
    lines = table(
        [Compared("few", 9, trials), Compared("none", 4, [])], methods, SETTINGS, "lean-env bench"
    ).splitlines()
    assert lines[:4] == [
        "| set | theorems | portfolio | mcts | mcts / portfolio |",
        "| --- | --- | --- | --- | --- |",
        "| few | 3 of 9 | 1 33% [6%, 79%] | 2 67% [21%, 94%] | 2.00 [+1, −0] |",
        "| none | 0 of 4 | – | – | – [+0, −0] |",
    ]
    assert "`lean-env bench` on here: 40 tactics" in lines[5]
    assert "40,000 thousand heartbeats" in lines[5]
