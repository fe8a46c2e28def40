"""Problem families: what is drawn differs, repeats with its seed, and carries proofs that hold."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.judge.verdict import Verdict
from lean_env.problems import ProblemSet, Theorem
from lean_env.problems.decontaminate import decontaminate
from lean_env.problems.families import Problem, families, family_named, generate
from lean_env.problems.families.generate import disproved
from lean_env.problems.form import form
from lean_env.problems.split import split_at_random
from lean_env.problems.theorem import ProblemError
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier

LEVELS = [(name, level) for name, one in families().items() for level in range(1, one.levels + 1)]
RECURSIVE = ("nat-accumulators", "list-accumulators", "tree-accumulators", "int-accumulators")


@pytest.fixture(scope="module")
def verifier(toolchain: Toolchain) -> Iterator[Verifier]:
    with Verifier(toolchain, Sandbox.detect(), workers=2, limits=Limits(wall_s=60.0)) as opened:
        yield opened


def refused(verifier: Verifier, problems: list[Problem]) -> list[Verdict]:
    candidates = [one.theorem.candidate(one.proof) for one in problems]
    return [verdict for verdict in verifier.verify(candidates) if not verdict.proved]


def drawn(name: str, level: int, count: int, seed: int = 0) -> list[Theorem]:
    return [one.theorem for one in generate(name, level=level, count=count, seed=seed)[0]]


@pytest.mark.parametrize(("name", "level"), LEVELS)
def test_what_is_drawn_differs_and_repeats_with_its_seed(name: str, level: int) -> None:
    first = generate(name, level=level, count=20, seed=1, canaries=3)
    assert first == generate(name, level=level, count=20, seed=1, canaries=3)
    assert first != generate(name, level=level, count=20, seed=2, canaries=3)
    true, false = first
    assert len({one.theorem.content_hash for one in (*true, *false)}) == 23
    assert not any(one.theorem.canary for one in true)
    assert all(one.theorem.canary for one in false)


@pytest.mark.parametrize(("name", "level"), LEVELS)
def test_no_proof_stands_in_a_theorem(name: str, level: int) -> None:
    for problem in generate(name, level=level, count=5)[0]:
        assert problem.proof not in str(problem.theorem.to_json())


def test_a_theorem_of_each_family_is_proved_and_a_canary_disproved(verifier: Verifier) -> None:
    problems = []
    for name in families():
        true, false = generate(name, level=1, count=1, seed=3, canaries=1)
        problems += [*true, *map(disproved, false)]
    assert refused(verifier, problems) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", families())
def test_all_known_proofs_prove_and_all_canaries_fall(name: str, verifier: Verifier) -> None:
    problems = []
    for level in range(1, family_named(name).levels + 1):
        true, false = generate(name, level=level, count=40, seed=11, canaries=20)
        problems += [*true, *map(disproved, false)]
    assert refused(verifier, problems) == []


@pytest.mark.parametrize("name", RECURSIVE)
def test_functions_that_recurse_come_in_hundreds_of_forms(name: str) -> None:
    levels = range(1, family_named(name).levels + 1)
    forms = {form(theorem) for level in levels for theorem in drawn(name, level, 600)}
    assert len(forms) >= 200


@pytest.mark.parametrize(
    ("name", "level", "count", "said"),
    [
        ("nat-acumulators", 1, 1, "did you mean nat-accumulators"),
        ("gcds", 4, 1, "gcds has the levels 1 to 3, not 4"),
        ("gcds", 0, 1, "gcds has the levels 1 to 3, not 0"),
        ("gcds", 1, 0, "draw between 1 and"),
        ("digits", 2, 600, "digits has no 600 different theorems of level 2"),
    ],
)
def test_what_cannot_be_drawn_is_said(name: str, level: int, count: int, said: str) -> None:
    with pytest.raises(ProblemError, match=said):
        generate(name, level=level, count=count)


def test_a_split_by_form_keeps_together_what_is_proved_in_the_same_way() -> None:
    theorems = ProblemSet("lists", tuple(drawn("list-accumulators", 2, 300)))
    parts = split_at_random(theorems, {"train": 0.7, "test": 0.3}, same=form)
    forms = {part: {form(theorem) for theorem in some} for part, some in parts.items()}
    assert not forms["train"] & forms["test"]
    assert 0.2 < len(parts["test"]) / len(theorems) < 0.4


def test_equal_claims_about_different_functions_are_no_overlap() -> None:
    theorems = drawn("nat-accumulators", 2, 300)
    training = ProblemSet("training", tuple(theorems[:200]))
    clean = decontaminate(training, theorems[200:])
    assert len(clean.kept) > 190


def theorem(claim: str, header: str = "") -> Theorem:
    return Theorem("t", f"theorem t {claim}", header=header)


def test_a_form_knows_neither_names_nor_numerals() -> None:
    one = theorem("(x : Nat) : f x 3 = 12", "def f : Nat → Nat → Nat\n  | a, b => a + 2 * b\n")
    other = theorem("(m : Nat) : p m 4 = 1", "def p : Nat → Nat → Nat\n  | u, v => u + 7 * v\n")
    assert form(one) == form(other)


@pytest.mark.parametrize(
    ("claim", "header"),
    [
        ("(x : Nat) : f 3 x = 12", "def f : Nat → Nat → Nat\n  | a, b => a + 2 * b\n"),
        ("(x : Nat) : f x 3 = 12", "def f : Nat → Nat → Nat\n  | a, b => b + 2 * a\n"),
        ("(x : Nat) : f x 3 ≤ 12", "def f : Nat → Nat → Nat\n  | a, b => a + 2 * b\n"),
        ("(x : Int) : f x 3 = 12", "def f : Nat → Nat → Nat\n  | a, b => a + 2 * b\n"),
    ],
)
def test_a_form_knows_claim_definitions_and_types(claim: str, header: str) -> None:
    one = theorem("(x : Nat) : f x 3 = 12", "def f : Nat → Nat → Nat\n  | a, b => a + 2 * b\n")
    assert form(one) != form(theorem(claim, header))
