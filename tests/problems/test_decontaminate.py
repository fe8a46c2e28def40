"""What training and evaluation have in common is found under every disguise short of a proof."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.decontaminate import Overlap, decontaminate
from lean_env.problems.normal import normal_form
from lean_env.problems.shipped import read_shipped

KEPT = Theorem(
    "kept",
    "theorem kept (a b : Nat) (h : a ≤ b) : ∃ c, a + c = b",
    informal="If a is at most b then there is a number that makes a up to b when added to it.",
)
LADDER = read_shipped("ladder")


def overlap(theorem: Theorem) -> Overlap | None:
    result = decontaminate(ProblemSet("one", (theorem,)), [KEPT])
    assert len(result.kept) + len(result.dropped) == 1
    return result.dropped[0].overlap if result.dropped else None


def test_the_same_name() -> None:
    assert overlap(Theorem("kept", "theorem kept : True")) is Overlap.NAME


@pytest.mark.parametrize(
    "statement",
    [
        "theorem other (a b : Nat) (h : a ≤ b) : ∃ c, a + c = b",
        "lemma other (a b : ℕ) (h : a <= b) :\n    ∃ c, a + c = b",
        "theorem other (m n : Nat) (le : m ≤ n) : ∃ k, m + k = n -- renamed",
        "theorem «odd name» (a b : Nat) /- both -/ (h : a ≤ b) : ∃ c,a+c=b",
    ],
)
def test_the_same_statement(statement: str) -> None:
    assert overlap(Theorem("other", statement)) is Overlap.STATEMENT


def test_a_long_run_of_the_same_words() -> None:
    told = Theorem(
        "other",
        "theorem other : True",
        informal="Show: there is a number that makes A up to b when added to it, always.",
    )
    assert overlap(told) is Overlap.NGRAM
    stated = replace(KEPT, name="x", statement=KEPT.statement + " ∧ 0 ≤ c", informal="")
    assert overlap(stated) is Overlap.NGRAM


@pytest.mark.parametrize(
    "statement",
    [
        "theorem other (a b : Nat) (h : b ≤ a) : ∃ c, a + c = b",
        "theorem other (a b : Int) (h : a ≤ b) : ∃ c, a + c = b",
        "theorem other (a b : Nat) (h : a ≤ b) : ∃ c, c + a = b",
    ],
)
def test_another_statement_is_kept_when_its_words_differ(statement: str) -> None:
    result = decontaminate(ProblemSet("one", (Theorem("other", statement),)), [KEPT], ngram=0)
    assert len(result.kept) == 1


def test_a_bound_variable_is_not_a_constant_of_the_same_name() -> None:
    bound = Theorem("x", "theorem x (f : Nat → Nat) : f 0 = f 0")
    free = Theorem("y", "theorem y (g : Nat → Nat) : f 0 = f 0")
    assert normal_form(bound) != normal_form(free)


def test_the_report_says_what_and_why() -> None:
    copy = replace(LADDER.theorems[40], name="disguised")
    training = ProblemSet("training", (*LADDER.theorems[:5], copy))
    result = decontaminate(training, LADDER.theorems[40:])
    assert [item.name for item in result.kept] == [item.name for item in LADDER.theorems[:5]]
    (dropped,) = result.dropped
    assert (dropped.name, dropped.matches) == ("disguised", LADDER.theorems[40].name)
    assert dropped.shared == normal_form(copy)
    assert result.counts == {Overlap.NAME: 0, Overlap.STATEMENT: 1, Overlap.NGRAM: 0}


def test_the_ladder_and_the_canaries_do_not_overlap() -> None:
    assert decontaminate(LADDER, read_shipped("canaries")).dropped == ()


def test_no_two_steps_of_the_ladder_are_one() -> None:
    assert len({normal_form(theorem) for theorem in LADDER}) == len(LADDER)
