"""Templates: what fills their places, and what fits none."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lean_env.problems import Theorem
from lean_env.problems.families import Problem, generate
from policy.templates import (
    CONSTANTS,
    LEMMAS,
    PLACES,
    TEMPLATES,
    FilledTemplate,
    TemplateSampler,
    fill,
)

TWIN = Theorem(
    "t",
    "theorem t (y z : Nat) : p 4 y = g y + 4",
    header="def g : Nat → Nat\n  | 0 => 0\n  | n + 1 => g n + (5 * n + 7)\n\n"
    "def p : Nat → Nat → Nat\n  | a, 0 => a\n  | a, n + 1 => p (a + (5 * n + 7)) n\n\n",
)
LONE = Theorem(
    "t",
    "theorem t (x : Nat) : f x 4 = 3 * x + 6",
    header="def f : Nat → Nat → Nat\n  | 0, a => a + 2\n  | n + 1, a => f n (a + 3)\n\n",
)
PLAIN = Theorem("t", "theorem t (a b : Nat) : a + b = b + a")


@pytest.mark.parametrize(
    ("template", "theorem", "filled"),
    [
        ("grind", PLAIN, "grind"),
        ("induction {x}", PLAIN, "induction a"),
        ("induction {x} generalizing {others}", PLAIN, "induction a generalizing b"),
        ("grind [{defs}]", TWIN, "grind [g, p]"),
        ("{x}, {others}", TWIN, "y, z"),
        ("generalize {c} = a", TWIN, "generalize 4 = a"),
        ("fun_induction {f}", TWIN, "fun_induction p"),
        ("{numeric} = {other} + a", TWIN, "p a y = g y + a"),
        ("{lone} = a + {n} * {x} + {m}", LONE, "f x a = a + 3 * x + 2"),
    ],
)
def test_places_are_filled_from_statement_and_header(
    template: str, theorem: Theorem, filled: str
) -> None:
    assert fill(template, theorem) == filled


@pytest.mark.parametrize(
    ("template", "theorem"),
    [
        ("grind [{defs}]", PLAIN),
        ("{lone}", PLAIN),
        ("{lone}", TWIN),
        ("{numeric}", LONE),
        ("{boolean}", TWIN),
        ("{listed}", TWIN),
        ("{others}", LONE),
    ],
)
def test_a_theorem_that_lacks_what_a_place_needs_does_not_fit(
    template: str, theorem: Theorem
) -> None:
    assert fill(template, theorem) is None
    assert FilledTemplate(template).propose(theorem, 3, random.Random(0)) == []


def test_every_place_of_a_template_is_one_that_is_known() -> None:
    everything = dict.fromkeys(PLACES, "")
    for template in (*CONSTANTS, *TEMPLATES):
        template.format(**everything)


@given(st.text(), st.text(), st.sampled_from(TEMPLATES))
def test_no_statement_is_too_odd_to_look_at(statement: str, header: str, template: str) -> None:
    if statement.strip():
        fill(template, Theorem("t", statement, header=header))


def of(name: str, level: int) -> list[Problem]:
    return generate(name, level=level, count=60)[0]


def lemma(proof: str) -> str:
    return proof.split(":= by")[0]


@pytest.mark.parametrize(
    ("name", "level"),
    [("nat-accumulators", 2), ("list-accumulators", 4), ("tree-accumulators", 2)],
)
def test_the_search_comes_upon_the_known_lemma_now_and_then(name: str, level: int) -> None:
    rng, sampler = random.Random(0), TemplateSampler()
    found = [
        lemma(problem.proof) in map(lemma, sampler.propose(problem.theorem, 8, rng))
        for problem in of(name, level)
    ]
    assert sum(found) / len(found) > 0.5


def test_no_lemma_filled_in_one_way_is_right_for_most() -> None:
    problems = [
        problem
        for name, levels in (("nat-accumulators", 3), ("list-accumulators", 4))
        for level in range(1, levels + 1)
        for problem in of(name, level)
    ]
    for template in LEMMAS:
        right = sum(
            lemma(fill(template, problem.theorem) or "") == lemma(problem.proof)
            for problem in problems
        )
        assert right / len(problems) < 0.4
