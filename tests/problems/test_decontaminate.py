"""What training and evaluation have in common is found under every disguise short of a proof."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.decontaminate import Overlap, decontaminate, same_statements
from lean_env.problems.header_definitions import definitions
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
        "theorem other (m : Nat) (n : ℕ) (h : m ≤ n) : ∃ k, m + k = n",
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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("theorem a : ∀ x y : ℕ, x + y = y + x", "theorem b : ∀ n : Nat, ∀ m : Nat, n + m = m + n"),
        ("theorem a : ∀ x y, p x y", "theorem b : ∀ x, ∀ y, p x y"),
        ("theorem a : ∀ (x y : ℕ), x = y", "theorem b : ∀ (m : ℕ) (n : ℕ), m = n"),
        ("theorem a : ∑ k in range 3, k = 3", "theorem b : ∑ i ∈ range 3, i = 3"),
        ("theorem a : f (fun x y => x + y)", "theorem b : f (λ a b ↦ a + b)"),
        ("theorem a : {x : ℝ | x > 3} = s", "theorem b : {t : Real | t > 3} = s"),
        ("theorem a (x : ℝ) : Real.sqrt x = 1", "theorem b (y : ℝ) : √ y = 1"),
        ("theorem a : ∃! x : ℕ, x = 3", "theorem b : ∃! n : ℕ, n = 3"),
        (
            "theorem a (f : ℕ → ℕ) (h : ∀ x > 0, f x = 1) : p",
            "theorem b (g : ℕ → ℕ) (h : ∀ n > 0, g n = 1) : p",
        ),
    ],
)
def test_one_statement_in_two_hands(one: str, other: str) -> None:
    first, second = ProblemSet("a", (Theorem("a", one),)), ProblemSet("b", (Theorem("b", other),))
    assert same_statements(first, second) == [("a", "b")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "theorem a (f : ℕ → ℕ) (x : ℕ) : (f x : ℝ) = 1",
            "theorem b (f x : ℕ) : (f : ℝ) (x : ℝ) = 1",
        ),
        ("theorem a : ∀ x > 0, p x", "theorem b : ∀ x ≥ 0, p x"),
        ("theorem a : ∀ x, ∃ y, p x y", "theorem b : ∀ y, ∃ x, p x y"),
    ],
)
def test_two_statements_stay_two(one: str, other: str) -> None:
    first, second = ProblemSet("a", (Theorem("a", one),)), ProblemSet("b", (Theorem("b", other),))
    assert same_statements(first, second) == []


@given(st.text(st.sampled_from("∀∃!∑(){}[]:,|xyz ∈>=in fun↦ℝ")))
def test_any_text_has_a_normal_form(text: str) -> None:
    stated = Theorem("t", f"theorem t {text}")
    assert normal_form(stated) == normal_form(replace(stated, name="other"))


def test_what_its_source_keeps_for_testing_is_never_trained_on() -> None:
    train, test = (
        Theorem(split, f"theorem {split} : True", split=split) for split in ("valid", "test")
    )
    result = decontaminate(ProblemSet("both", (train, test)), [])
    assert result.kept.theorems == (train,)
    assert [(item.name, item.overlap) for item in result.dropped] == [("test", Overlap.SPLIT)]


def test_the_report_says_what_and_why() -> None:
    copy = replace(LADDER.theorems[40], name="disguised")
    training = ProblemSet("training", (*LADDER.theorems[:5], copy))
    result = decontaminate(training, LADDER.theorems[40:])
    assert [item.name for item in result.kept] == [item.name for item in LADDER.theorems[:5]]
    (dropped,) = result.dropped
    assert (dropped.name, dropped.matches) == ("disguised", LADDER.theorems[40].name)
    assert dropped.shared == normal_form(copy)
    assert result.counts == {
        Overlap.SPLIT: 0,
        Overlap.NAME: 0,
        Overlap.STATEMENT: 1,
        Overlap.NGRAM: 0,
    }


def test_the_ladder_and_the_canaries_do_not_overlap() -> None:
    assert decontaminate(LADDER, read_shipped("canaries")).dropped == ()


def test_no_two_steps_of_the_ladder_are_one() -> None:
    assert len({normal_form(theorem) for theorem in LADDER}) == len(LADDER)


STATEMENT = "theorem t (n : Nat) : f n = n"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("def f (n : Nat) : Nat := n", "def f (n : Nat) : Nat := n + 0", False),
        ("def f (n : Nat) : Nat := n", "-- identity\ndef f  (n : Nat) : Nat :=\n  n", True),
        ("def f (n : Nat) := n", "import Init\nopen Nat\ndef f (n : Nat) := n", True),
        ("def f (n : Nat) := n", "def g := 1\ndef f (n : Nat) := n", True),
        ("def g := 1\ndef f (n : Nat) := n + g", "def g := 2\ndef f (n : Nat) := n + g", False),
        ("@[simp] def f (n : Nat) := n", "noncomputable def f (n : Nat) := 2 * n", False),
        ("inductive f | a", "inductive f | b", False),
        ("open Nat", "open Nat Int", True),
    ],
)
def test_statements_are_one_only_where_what_they_speak_of_is(
    one: str, other: str, same: bool
) -> None:
    evaluated = Theorem("held", STATEMENT.replace(" t ", " held "), header=other)
    clean = decontaminate(ProblemSet("s", (Theorem("t", STATEMENT, header=one),)), [evaluated])
    assert bool(clean.dropped) is same


def test_a_run_of_words_about_another_function_is_no_copy() -> None:
    long = "f a + f b + f c + f d + f e + f g"
    one = Theorem("t", f"theorem t : {long} = 0", header="def f (n : Nat) := n")
    other = Theorem("u", f"theorem u : {long} = 1", header="def f (n : Nat) := n * n")
    assert not decontaminate(ProblemSet("s", (one,)), [other]).dropped
    alike = Theorem("u", other.statement, header=one.header)
    assert decontaminate(ProblemSet("s", (one,)), [alike]).dropped


@given(st.text())
def test_any_header_has_definitions(header: str) -> None:
    assert all(mark.isalnum() for mark in definitions(header).values())
