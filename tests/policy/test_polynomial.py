"""Polynomials: read as Lean means them, written so that they are read back, solved exactly."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.polynomial import Polynomial

NUMBERS = st.fractions(-9, 9, max_denominator=6)
TERMS = st.dictionaries(
    st.dictionaries(st.sampled_from("xyz"), st.integers(1, 3), max_size=2).map(
        lambda powers: tuple(sorted(powers.items()))
    ),
    NUMBERS.filter(bool),
    max_size=5,
)


def read(text: str) -> Polynomial:
    found = Polynomial.of(text)
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("2 * (x - 3) ^ 2", "2 * x ^ 2 - 12 * x + 18"),
        ("-x ^ 2", "0 - x * x"),
        ("(x + y) * (x - y)", "x ^ 2 - y ^ 2"),
        ("x / 2 - 1 / 3 * x", "1 / 6 * x"),
        ("x - 1 - 1", "x - 2"),
        ("√(a * b) * √(a * b)", "√(a * b) ^ 2"),
        ("f 2 + f 2", "2 * f 2"),
        ("↑n + 1", "1 + ↑n"),
    ],
)
def test_equal_expressions_are_equal_polynomials(text: str, same: str) -> None:
    assert read(text).terms == read(same).terms


@pytest.mark.parametrize(
    "text", ["1 / x", "x ^ y", "x +", "(x", "x ∧ y", "∑ k ∈ s, k", "2 ^ 100", "x % 2", ""]
)
def test_what_is_no_polynomial_is_not_read(text: str) -> None:
    assert Polynomial.of(text) is None


@given(st.text(alphabet="xy12+-*/^() √↑.", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    found = Polynomial.of(text)
    assert found is None or read(str(found)).terms == found.terms


@given(TERMS)
def test_what_is_written_is_read_back(terms: dict[tuple[tuple[str, int], ...], Fraction]) -> None:
    polynomial = Polynomial(terms)
    assert read(str(polynomial)).terms == polynomial.terms


@given(st.lists(NUMBERS, min_size=1, max_size=3), NUMBERS.filter(bool))
def test_all_rational_roots_are_found(roots: list[Fraction], factor: Fraction) -> None:
    x = Polynomial.atom("x")
    product = Polynomial.constant(factor)
    for root in roots:
        product *= x - Polynomial.constant(root)
    found, rest = product.rational_roots()
    assert sorted(found) == sorted(set(roots))
    assert rest.number() is not None


def test_what_has_no_rational_root_is_left_over() -> None:
    roots, rest = read("(x - 9) * (x ^ 2 + 9 * x + 80)").rational_roots()
    assert roots == [9]
    assert rest.terms == read("x ^ 2 + 9 * x + 80").terms


def test_an_atom_is_solved_for_where_it_stands_alone_with_a_number() -> None:
    assert str(read("3 * y + 6 * x - 9").solved_for("y")) == "-2 * x + 3"
    assert read("y ^ 2 + y").solved_for("y") is None
    assert read("x * y + 1").solved_for("y") is None


@given(TERMS, TERMS)
def test_putting_in_a_value_is_a_ring_homomorphism(
    left: dict[tuple[tuple[str, int], ...], Fraction],
    right: dict[tuple[tuple[str, int], ...], Fraction],
) -> None:
    p, q = Polynomial(left), Polynomial(right)
    value = Polynomial.of("y + 2")
    assert value is not None
    assert (p * q).put("x", value).terms == (p.put("x", value) * q.put("x", value)).terms
