"""Tactics of Mathlib that fit a goal."""

from __future__ import annotations

import re

from lean_env.environment import Goal
from policy.arithmetic import holds
from policy.fitting.bounds import by_bounds
from policy.fitting.distinct import by_distinct
from policy.fitting.finite_sets import by_finite_sets
from policy.fitting.induction import by_induction
from policy.fitting.laws import by_laws
from policy.fitting.radicals import by_radicals
from policy.fitting.reading import (
    NAME,
    NATURAL,
    Weighted,
    facts,
    numerals,
    numeric_names,
    occurs,
    of_types,
    opened,
    said,
    split_at,
)
from policy.fitting.roots import by_roots
from policy.fitting.sequences import by_sequences
from policy.fitting.squares import by_squares
from policy.fitting.sums import by_sums
from policy.fitting.trigonometry import by_trigonometry
from policy.fitting.whole_numbers import by_whole_numbers

FINISH_FAST = (
    "first | assumption | rfl | omega | linarith | positivity | (norm_num at *; done) "
    "| (simp_all; done) | (ring; done) | decide"
)
"""Closes a goal by what is quick, or fails."""
CLOSERS = (
    ("grind", 50.0),
    ("nlinarith", 40.0),
    (
        "first | decide +kernel | (subst_vars; decide +kernel) | (simp only [*]; decide +kernel) "
        "| (norm_num [*]; done) | (subst_vars; norm_num; done) | (norm_num at *; linarith)",
        30.0,
    ),
    ("first | (field_simp at *; linarith) | (field_simp; ring; done) | (field_simp; grind)", 15.0),
    ("push_cast at *; first | linarith | omega | grind", 6.0),
    ("norm_num at *; nlinarith", 6.0),
    ("field_simp at *; nlinarith", 6.0),
)
"""Close goals by what takes its time, or fail; apart, since one that runs out of time ends all."""

_SEARCHED = 500
_ENDINGS = "first | omega | (simp_all; done) | (norm_num at *; done) | decide"
_HINTED = 4
_SOLVED_FOR = re.compile(r"^(?P<name>[^\W\d][\w']*) = (?P<value>.+)$", re.DOTALL)
_NAMED = {
    "%": ("Nat.add_mod", "Nat.mul_mod", "Nat.pow_mod"),
    "≡": ("Nat.ModEq", "Int.ModEq"),
    "∑": ("Finset.sum_range_succ", "Finset.sum_Icc_succ_top"),
    "∏": ("Finset.prod_range_succ",),
    "!": ("Nat.factorial",),
    "choose": ("Nat.choose",),
    "|": ("abs_of_nonneg", "abs_of_nonpos"),
    "⌊": ("Int.floor_eq_iff",),
    "⌈": ("Int.ceil_eq_iff",),
    "IsLeast": ("IsLeast", "lowerBounds"),
    "IsGreatest": ("IsGreatest", "upperBounds"),
    "√": ("Real.sq_sqrt", "Real.sqrt_nonneg"),
    "log": ("Real.log_mul", "Real.log_pow"),
    "Complex.I": ("Complex.I_sq", "Complex.I_mul_I", "Complex.ext_iff"),
    "Even": ("Nat.even_iff", "Int.even_iff"),
    "Odd": ("Nat.odd_iff", "Int.odd_iff"),
    "∘": ("Function.comp",),
    ".Injective": ("Function.Injective",),
    "Finset": ("Finset.card", "Finset.filter"),
    "∣": ("Nat.dvd_iff_mod_eq_zero",),
}


def fitting_mathlib(goal: Goal) -> Weighted:
    """Yield tactics of Mathlib that fit a goal, with weights as in `fitting`.

    Each begins by taking the hypotheses apart.
    """
    lines, inner = opened(goal)
    for tactic, weight in _fitting(inner):
        yield f"{lines}\n{tactic}" if lines else tactic, weight


def _fitting(goal: Goal) -> Weighted:
    target, text = goal.target, said(goal)
    yield FINISH_FAST, 80.0
    yield from CLOSERS
    yield "norm_num", 4.0
    yield "norm_num at *", 5.0
    yield "ring_nf at *", 1.5
    if len(split_at(" ∧ ", target)) > 1 or "↔" in target:
        for end in ("nlinarith", "grind", FINISH_FAST):
            yield f"refine ⟨?_, ?_⟩ <;> {end}", 10.0
    if "/" in text:
        yield "field_simp at *", 4.0
    if "^ (-" in text:
        yield "simp only [zpow_neg]; norm_cast; field_simp; ring", 6.0
        yield "simp only [zpow_neg] at *; norm_cast at *; field_simp at *; linarith", 3.0
    if "↑" in text:
        yield "push_cast at *", 3.0
        yield "norm_cast at *", 3.0
        for field in [one for one in "ℚℝ" if f" {one}" in text or " / " in text]:
            cast = f"rw [← Nat.cast_inj (R := {field})]; push_cast"
            yield f"{cast}; linarith", 4.0 if " = " in target else 0.5
    yield "decide +revert", 3.0
    if "choose" in target:
        split = " <;> ".join(f"cases {one}" for one in of_types(goal, NATURAL)[:2])
        if split:
            for end in ("simp_all [Nat.choose_succ_succ, Nat.add_comm]", "grind"):
                yield f"{split} <;> {end}", 10.0
    yield from _by_names(text)
    yield from _from_equations(goal)
    yield from _finite_cases(goal, text)
    yield from by_squares(goal)
    yield from by_roots(goal)
    yield from by_distinct(goal)
    yield from by_whole_numbers(goal)
    yield from by_bounds(goal)
    yield from by_finite_sets(goal)
    yield from by_sums(goal)
    yield from by_laws(goal)
    yield from by_sequences(goal)
    yield from by_radicals(goal)
    yield from by_trigonometry(goal)
    yield from by_induction(goal)
    if " ≠ " not in target and "∀" not in target:
        yield "by_contra no; push_neg at no", 1.5
        yield "by_contra no; push_neg at no; nlinarith", 1.0
    if target.startswith("∃"):
        for number in ("0", "1", "2", *numerals(target)[:3]):
            yield f"use {number}; norm_num", 1.0
        yield from _witness(target)


def _witness(target: str) -> Weighted:
    """The least natural number for which a law holds, where that can be computed."""
    found = re.fullmatch(r"∃ (?P<name>[^\W\d]\w*), (?P<law>.+)", target, re.DOTALL)
    if found is None:
        return
    for value in range(_SEARCHED):
        if holds(found["law"], found["name"], value):
            yield f"exact ⟨{value}, by first | decide | norm_num⟩", 8.0
            return


def _by_names(text: str) -> Weighted:
    if re.search("[∑∏]", text):
        rules = "Finset.sum_range_succ, Finset.prod_range_succ"
        for end in ("linarith", "omega", "grind"):
            yield f"norm_num [{rules}] at *; {end}", 3.0
    for sign, names in _NAMED.items():
        if sign in text:
            listed = ", ".join(names)
            yield f"norm_num [{listed}] at *", 3.0
            yield f"simp_all [{listed}]", 3.0
            yield f"simp [{listed}]", 1.5
            yield f"grind [{listed}]", 2.0
            for name in names:
                yield f"rw [{name}]", 0.7


def _from_equations(goal: Goal) -> Weighted:
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
        yield f"simp only [{listed}] at *; {FINISH_FAST}", 10.0
        for end, weight in CLOSERS[:4]:
            yield f"simp only [{listed}] at *; {end}", weight / 5
        yield f"norm_num [{listed}]", 3.0
        if re.search("[∑∏]", said(goal)):
            summed = f"{listed}, Finset.sum_range_succ, Finset.prod_range_succ"
            yield f"norm_num [{summed}]", 4.0
            yield f"norm_num [{summed}] at *; linarith", 3.0
            yield f"simp only [{listed}] at *; decide +kernel", 4.0
    if any(" = " in hypothesis.type for hypothesis in goal.hypotheses):
        yield "subst_vars; norm_num", 3.0
        if "Complex.I" in "".join(one.type for one in goal.hypotheses):
            yield "subst_vars; simp [Complex.ext_iff]; norm_num", 8.0
        yield "subst_vars; field_simp; ring", 0.7
        yield "simp_all; linarith", 1.0
        yield "norm_num at *; nlinarith", 1.0


def _finite_cases(goal: Goal, text: str) -> Weighted:
    for name in numeric_names(goal.hypotheses)[:_HINTED]:
        bounded = re.search(rf"(?<!\w){re.escape(name)} [<≤] \d", text)
        if bounded:
            yield f"interval_cases {name} <;> {_ENDINGS}", 12.0
            yield f"interval_cases {name}", 3.0
            about = [fact.term for fact in facts(goal) if occurs(name, fact.states)]
            about = [one for one in about if "." not in one]
            if about:
                yield f"interval_cases {name} <;> revert {' '.join(about)} <;> decide", 3.0
                yield f"interval_cases {name} <;> revert {about[-1]} <;> decide", 3.0
