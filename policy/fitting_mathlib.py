"""Tactics of Mathlib that fit a goal: arithmetic by hints from its atoms, finite cases, sums."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from lean_env.environment import Goal
from policy.fitting import NAME, numerals, numeric_names, residues

FINISH_FAST = (
    "first | assumption | rfl | omega | linarith | positivity | (norm_num at *; done) "
    "| (simp_all; done) | ring | decide"
)
"""Closes a goal by what is quick, or fails."""
FINISH_SLOW = (
    "first | nlinarith | grind | (norm_num at *; linarith) | (field_simp at *; nlinarith) "
    "| (push_cast at *; nlinarith) | (subst_vars; decide +kernel)"
)
"""Closes a goal by what takes its time, or fails."""

_ENDINGS = "first | omega | (simp_all; done) | (norm_num at *; done) | decide"
_HINTED = 4
_LOWER = re.compile(r"^(?:0 < (?P<left>[^<>≤≥=]+)|(?P<right>[^<>≤≥=]+) > 0)$")
_WEAKLY = re.compile(r"^(?:0 ≤ (?P<left>[^<>≤≥=]+)|(?P<right>[^<>≤≥=]+) ≥ 0)$")
_SOLVED_FOR = re.compile(r"^(?P<name>[^\W\d][\w']*) = (?P<value>.+)$", re.DOTALL)
_NAMED = {
    "%": ("Nat.add_mod", "Nat.mul_mod", "Nat.pow_mod"),
    "≡": ("Nat.ModEq", "Int.ModEq"),
    "∑": ("Finset.sum_range_succ", "Finset.sum_Icc_succ_top"),
    "∏": ("Finset.prod_range_succ",),
    "!": ("Nat.factorial",),
    "choose": ("Nat.choose",),
    "|": ("abs_lt", "abs_le"),
    "⌊": ("Int.floor_eq_iff",),
    "IsLeast": ("IsLeast", "lowerBounds"),
    "IsGreatest": ("IsGreatest", "upperBounds"),
    "logb": ("Real.logb",),
    "√": ("Real.sqrt_eq_iff",),
    "∘": ("Function.comp",),
    ".Injective": ("Function.Injective",),
    "Finset": ("Finset.card", "Finset.filter"),
    "∣": ("Nat.dvd_iff_mod_eq_zero",),
}


def fitting_mathlib(goal: Goal) -> Iterator[tuple[str, float]]:
    """Yield tactics of Mathlib that fit a goal, with weights as in `fitting`."""
    target = goal.target
    said = "\n".join([target, *(one.type for one in goal.hypotheses)])
    yield FINISH_FAST, 80.0
    yield FINISH_SLOW, 40.0
    yield "norm_num", 4.0
    yield "norm_num at *", 5.0
    yield "ring_nf at *", 1.5
    if "/" in said:
        yield "field_simp at *", 4.0
        yield "field_simp; ring", 2.0
    if "↑" in said:
        yield "push_cast at *", 3.0
        yield "norm_cast at *", 3.0
    yield "decide +revert", 3.0
    yield from _by_names(said)
    yield from _from_equations(goal)
    yield from _finite_cases(goal, said)
    yield from _inequalities(goal)
    yield from _by_induction(goal)
    yield from residues(
        goal,
        "simp_all [pow_succ, Nat.add_mod, Nat.mul_mod, Int.add_emod, Int.mul_emod, Int.sub_emod]",
    )
    if re.search(r" = ", target) and "ℝ" in said:
        yield "apply eq_of_sub_eq_zero; nlinarith", 0.5
    if " ≠ " not in target and "∀" not in target:
        yield "by_contra no; push_neg at no", 1.5
    if target.startswith("∃"):
        for number in ("0", "1", "2", *numerals(target)[:3]):
            yield f"use {number}; norm_num", 1.0


def _by_names(said: str) -> Iterator[tuple[str, float]]:
    for sign, names in _NAMED.items():
        if sign in said:
            listed = ", ".join(names)
            yield f"norm_num [{listed}] at *", 3.0
            yield f"simp_all [{listed}]", 3.0
            yield f"simp [{listed}]", 1.5
            for name in names:
                yield f"rw [{name}]", 0.7


def _from_equations(goal: Goal) -> Iterator[tuple[str, float]]:
    """Values and functions that hypotheses give: put in everywhere, then computed with."""
    laws = []
    for hypothesis in goal.hypotheses:
        kind = hypothesis.type
        names = [name for name in hypothesis.names if NAME.fullmatch(name)]
        if re.match(r"∀ [^,]*, .* = ", kind, re.DOTALL):
            laws += names
        elif _SOLVED_FOR.match(kind):
            for name in names:
                yield f"rw [{name}] at *", 1.0
    if laws:
        listed = ", ".join(laws)
        yield f"simp only [{listed}] at *", 6.0
        yield f"norm_num [{listed}] at *", 4.0
        yield f"simp only [{listed}] at *; {FINISH_FAST}", 5.0
        yield f"simp only [{listed}] at *; {FINISH_SLOW}", 5.0
        yield f"norm_num [{listed}]", 3.0
    if any(" = " in hypothesis.type for hypothesis in goal.hypotheses):
        yield "subst_vars; norm_num", 3.0
        yield "subst_vars; field_simp; ring", 0.7
        yield "simp_all; linarith", 1.0
        yield "norm_num at *; nlinarith", 1.0


def _finite_cases(goal: Goal, said: str) -> Iterator[tuple[str, float]]:
    for name in numeric_names(goal.hypotheses)[:_HINTED]:
        bounded = re.search(rf"(?<!\w){re.escape(name)} [<≤] \d", said)
        if bounded:
            yield f"interval_cases {name} <;> {_ENDINGS}", 12.0
            yield f"interval_cases {name}", 3.0


def _inequalities(goal: Goal) -> Iterator[tuple[str, float]]:
    """Hints for `nlinarith`: squares of what is there, products of what is positive."""
    names = numeric_names(goal.hypotheses)[:_HINTED]
    positive: list[str] = []
    weakly: list[str] = []
    for hypothesis in goal.hypotheses:
        for found, kind in ((positive, _LOWER), (weakly, _WEAKLY)):
            if kind.match(hypothesis.type):
                found += [name for name in hypothesis.names if NAME.fullmatch(name)]
    squares = [f"sq_nonneg ({a} - {b})" for a, b in combinations(names, 2)]
    more = [f"sq_nonneg ({a} + {b})" for a, b in combinations(names, 2)]
    singles = [f"sq_nonneg {a}" for a in names]
    ones = [f"sq_nonneg ({a} - 1)" for a in names]
    products = [f"mul_pos {a} {b}" for a, b in combinations(positive[:_HINTED], 2)]
    products += [f"mul_nonneg {a} {b}" for a, b in combinations(weakly[:_HINTED], 2)]
    for hints, weight in (
        (squares + products, 5.0),
        (squares + more + singles, 3.0),
        (ones + products, 2.0),
        ([*products, *singles], 2.0),
        ([f"mul_self_nonneg ({a} - {b})" for a, b in combinations(names, 2)], 1.0),
    ):
        if hints:
            yield f"nlinarith [{', '.join(hints)}]", weight
    if re.search(r"[≤<≥>]", goal.target) and "/" in goal.target and squares:
        listed = ", ".join(squares + products)
        yield f"rw [div_le_div_iff (by positivity) (by positivity)]; nlinarith [{listed}]", 1.5
        yield f"rw [div_le_iff (by positivity)]; nlinarith [{listed}]", 1.5
        yield f"rw [le_div_iff (by positivity)]; nlinarith [{listed}]", 1.5
    for hypothesis in goal.hypotheses:
        for bare in re.findall(r"\|([^|∣]+)\|", hypothesis.type)[:2]:
            yield (
                f"rcases le_total 0 ({bare}) with side | side <;> simp_all [abs_of_nonneg, "
                "abs_of_nonpos]",
                2.0,
            )


def _by_induction(goal: Goal) -> Iterator[tuple[str, float]]:
    for hypothesis in goal.hypotheses:
        if hypothesis.type not in ("ℕ", "Nat"):
            continue
        for name in hypothesis.names:
            if NAME.fullmatch(name):
                heavy = 6.0 if "∑" in goal.target or "∏" in goal.target else 2.0
                yield f"induction' {name} with {name} ih", heavy
                bounds = [
                    one for one in goal.hypotheses if re.match(rf"\d+ [≤<] {name}$", one.type)
                ]
                for bound in bounds:
                    base = re.match(r"\d+", bound.type)
                    if base and NAME.fullmatch(bound.names[0]):
                        yield f"induction' {bound.names[0]} with {name} _ ih", 4.0
    if "∑" in goal.target:
        yield "rw [Finset.sum_range_succ]", 4.0
        yield "rw [Finset.sum_range_succ, ih]; field_simp; ring", 4.0
        yield "rw [Finset.sum_range_succ, ih]; ring_nf", 2.0
        yield "rw [Finset.sum_range_succ, ih]; ring_nf; omega", 2.0
    if any("ih" in hypothesis.names for hypothesis in goal.hypotheses):
        yield "simp_all [pow_succ]", 1.0
        yield "rw [pow_succ]; nlinarith", 1.0
        yield "simp [pow_succ] at *; omega", 1.0
