"""The negation of a statement is about all its binders, and about nothing else."""

from __future__ import annotations

import pytest

from lean_env.problems import Theorem
from lean_env.problems.elaborate import all_complaints
from lean_env.problems.negation import negation
from lean_env.problems.shipped import read_shipped
from lean_env.problems.theorem import ProblemError
from lean_env.repl.cold import ColdRepl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


@pytest.mark.parametrize(
    ("statement", "negated"),
    [
        ("theorem t : 1 = 2", "theorem not_t : ¬ (1 = 2)"),
        ("theorem t : ∀ n : Nat, n = 2", "theorem not_t : ¬ (∀ n : Nat, n = 2)"),
        ("theorem t (n : Nat) {m : Nat} : n = m", "theorem not_t : ¬ ∀ (n : Nat) {m : Nat}, n = m"),
        ("theorem t (n : Nat := 3)\n  : n = 3", "theorem not_t : ¬ ∀ (n : Nat := 3), n = 3"),
        ("lemma «a : b» (n : Nat) : n = 0", "theorem not_t : ¬ ∀ (n : Nat), n = 0"),
        ("theorem t /- : -/ (h : 1 = 1) : 1 = 2", "theorem not_t : ¬ ∀ /- : -/ (h : 1 = 1), 1 = 2"),
        ("open Nat in\ntheorem t : succ 0 = 2", "open Nat in\ntheorem not_t : ¬ (succ 0 = 2)"),
    ],
)
def test_by_example(statement: str, negated: str) -> None:
    assert negation(Theorem("t", statement)).statement == negated


@pytest.mark.parametrize("statement", ["theorem t", "def t : Nat", "theorem t (n : Nat)"])
def test_what_is_no_statement_is_refused(statement: str) -> None:
    with pytest.raises(ProblemError, match="not of the form"):
        negation(Theorem("t", statement))


def test_lean_reads_every_negation(toolchain: Toolchain) -> None:
    negated = [negation(theorem) for theorem in read_shipped("ladder")]
    assert all_complaints(negated, ColdRepl(toolchain, Sandbox.detect())) == {}
