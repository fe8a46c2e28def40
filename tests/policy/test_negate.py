"""A negation is of all that Lean takes the theorem to state, and its proof is judged as any."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.environment import ProofEnv, Proved, TheoremRefused
from lean_env.problems.theorem import ProblemError, Theorem
from lean_env.toolchain import Toolchain
from policy.negate import negated

VARIABLE = "variable (n : Nat) {α : Type} [DecidableEq α]\n"


@pytest.fixture(scope="module")
def env(toolchain: Toolchain) -> Iterator[ProofEnv]:
    with ProofEnv(toolchain) as opened:
        yield opened


@pytest.mark.parametrize(
    ("statement", "header", "claim", "disproof"),
    [
        ("theorem t : 1 = 2", "", "¬ (1 = 2)", "decide"),
        ("theorem t (n : Nat) : n = 3 := by", "", "¬ ∀ (n : Nat), n = 3", "intro h; cases h 0"),
        ("theorem A.t (m : Nat) : m = 3", "", "¬ ∀ (m : Nat), m = 3", "intro h; cases h 0"),
        # the variable is a part of what is stated, so it is one of what is denied
        ("theorem t : n = 3", VARIABLE, "¬ ∀ (n : Nat), n = 3", "intro h; cases h 0"),
        (
            "theorem t (a b : α) : a = b",
            VARIABLE,
            "¬ ∀ (α : Type) [DecidableEq α] (a b : α), a = b",
            "intro h; cases h Bool true false",
        ),
        (
            "open Nat in\ntheorem t (n : Nat) : succ n = n",
            "namespace A\n",
            "¬ ∀ (n : Nat), succ n = n",
            "intro h; cases h 0",
        ),
    ],
)
def test_what_is_false_is_disproved(
    env: ProofEnv, statement: str, header: str, claim: str, disproof: str
) -> None:
    denied = negated(Theorem("t", statement, header), env)
    assert denied.statement.endswith(f"theorem not_t : {claim}")
    assert denied.header == header
    assert isinstance(env.step(env.reset(denied), disproof), Proved)


def test_a_statement_over_an_empty_type_is_not_denied_point_by_point(env: ProofEnv) -> None:
    theorem = Theorem("t", "theorem t : False", "variable (e : Empty)\ninclude e\n")
    denied = negated(theorem, env)
    assert denied.statement == "theorem not_t : ¬ ∀ (e : Empty), False"


def test_what_cannot_be_denied_as_lean_reads_it_is_refused(env: ProofEnv) -> None:
    # As Lean prints it, the equation is one of natural numbers.
    theorem = Theorem("t", "theorem t : i = i ∧ (3 : Int) = 4", "variable (i : Int)\n")
    with pytest.raises(ProblemError, match="no negation"):
        negated(theorem, env)


def test_a_statement_that_lean_refuses_is_refused(env: ProofEnv) -> None:
    with pytest.raises(TheoremRefused):
        negated(Theorem("t", "theorem t : (1 : Nat) = true"), env)
