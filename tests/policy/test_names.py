"""A theorem under fixed names is the same theorem, and its proof proves it still."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.problems import Theorem
from lean_env.problems.families import Problem, generate
from lean_env.problems.form import form
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier
from policy.names import Names, functions, variables

FAMILIES = ("nat-accumulators", "list-accumulators", "tree-accumulators", "int-accumulators")
PROBLEMS = [problem for name in FAMILIES for problem in generate(name, level=2, count=6, seed=3)[0]]
NAMES = Names.of(problem.theorem for problem in PROBLEMS)
F = "def f : Nat → Nat\n  | n => n\n"
G = "def g : Nat → Nat\n  | n => n\n"


def test_names_are_those_of_functions_and_variables() -> None:
    header = f"{F}\ndef double (n : Nat) : Nat := f n + f n\n\n"
    theorem = Theorem("t", "theorem t (x y : Nat) {h : x = y} : f x = f y", header)
    assert functions(theorem) == ["f", "double"]
    assert variables(theorem) == ["x", "y", "h"]
    assert Names.of([theorem]) == Names(("f",), ("h", "x", "y"))


@given(st.sampled_from(PROBLEMS))
def test_no_two_names_become_one(problem: Problem) -> None:
    """Equal forms: the words are the same, and names that differed still do."""
    theorem, proof = NAMES.fix(problem.theorem, problem.proof)
    assert form(theorem) == form(problem.theorem)
    given_proof = Theorem("t", problem.proof, problem.theorem.header)
    assert form(Theorem("t", proof, theorem.header)) == form(given_proof)
    assert theorem.name == problem.theorem.name
    assert NAMES.fix(theorem, proof) == (theorem, proof)


def test_the_same_names_stand_in_all_theorems() -> None:
    fixed = [NAMES.fix(problem.theorem)[0] for problem in PROBLEMS]
    assert {tuple(functions(theorem)) for theorem in fixed} == {NAMES.functions[:2]}
    assert {tuple(variables(theorem)) for theorem in fixed} == {NAMES.variables[:1]}


@pytest.mark.slow
def test_a_proof_under_fixed_names_is_one_to_lean(toolchain: Toolchain) -> None:
    fixed = [NAMES.fix(problem.theorem, problem.proof) for problem in PROBLEMS[::3]]
    with Verifier(toolchain, Sandbox.detect(), workers=2) as verifier:
        verdicts = verifier.verify([theorem.candidate(proof) for theorem, proof in fixed])
    assert all(verdict.proved for verdict in verdicts)


@pytest.mark.parametrize("word", ["gx", "g'", "g₁", "g_1", "x.g"])
def test_what_only_contains_a_letter_is_left_alone(word: str) -> None:
    theorem = Theorem("t", f"theorem t (x : Nat) : {word} = g x", G)
    fixed, proof = Names(("d", "g"), ("y",)).fix(theorem, f"exact {word} g")
    assert fixed.statement == f"theorem t (x : Nat) : {word} = d x"  # `x` is none of the names
    assert proof == f"exact {word} d"


def test_letters_that_mean_something_else_are_not_taken() -> None:
    """`n` stands in the header already."""
    theorem = Theorem("t", "theorem t (x : Nat) : f x = x", F)
    fixed, _ = Names(("f",), ("n", "w", "x")).fix(theorem)
    assert variables(fixed) == ["w"]


def test_where_letters_run_out_all_names_are_kept() -> None:
    """A function may be called `d`, too: then none is left for the variable."""
    theorem = Theorem("t", "theorem t (x : Nat) : f x = x", F)
    assert Names(("d", "f"), ("x",)).fix(theorem)[0] != theorem
    assert Names(("x", "f"), ("x",)).fix(theorem, "simp [f]") == (theorem, "simp [f]")
