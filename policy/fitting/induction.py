"""Induction on natural numbers: sums, products, powers and factorials, step by step."""

from __future__ import annotations

import re

from lean_env.environment import Goal
from policy.fitting.reading import NATURAL, Weighted, named, occurs, of_types, said, split_at

_UNFOLDED = {
    "∑": ("Finset.sum_range_succ",),
    "∏": ("Finset.prod_range_succ",),
    "!": ("Nat.factorial_succ",),
    "^": ("pow_succ",),
}
_BASE = "first | decide | (simp; done) | (norm_num; done) | (simp_all; done) | (norm_num [*]; done)"
_CALCULATED = "first | omega | linarith | (push_cast; ring; done) | (field_simp; ring; done)"
_MOST = 3


def by_induction(goal: Goal) -> Weighted:
    """Yield inductions as steps, and as whole proofs."""
    lower = {}
    for name, kind in named(goal.hypotheses):
        bound = re.fullmatch(r"(?P<least>\d+) [≤<] (?P<of>\S+)", kind)
        if bound:
            lower[bound["of"]] = name
    for name in of_types(goal, NATURAL)[:_MOST]:
        if not occurs(name, goal.target):
            continue
        heavy = 6.0 if re.search("[∑∏!]", goal.target) else 2.0
        starts = [f"induction {name} with"]
        if name in lower:
            starts.insert(0, f"induction {name}, {lower[name]} using Nat.le_induction with")
            yield f"induction' {name}, {lower[name]} using Nat.le_induction with {name} hn ih", 4.0
        yield f"induction' {name} with {name} ih", heavy
        for start in starts:
            for step, weight in _steps(goal, name):
                first, second = (
                    ("base", f"succ {name} hn ih")
                    if "," in start
                    else (
                        "zero",
                        f"succ {name} ih",
                    )
                )
                body = "\n".join(f"  {line}" for line in step)
                yield f"{start}\n| {first} => {_BASE}\n| {second} =>\n{body}", weight * heavy / 2
        yield from _subtracted(goal, name)
    yield from _in_the_step(goal)


def _subtracted(goal: Goal, name: str) -> Weighted:
    """A difference of natural numbers by induction on the sum, where nothing is cut off at 0."""
    sides = split_at(" = ", goal.target)
    parts = split_at(" - ", sides[-1])
    if len(sides) != 2 or len(parts) != 2 or re.search("[ℤℚℝℂ↑]", said(goal)):
        return
    laws = [one for one, kind in named(goal.hypotheses) if re.match(r"∀ .* = ", kind)]
    rules = [one for rules in _UNFOLDED.values() for one in rules]
    lines = [
        f"have c : ∀ {name} : ℕ, {sides[0]} + {parts[1]} = {parts[0]} := by",
        f"  intro {name}",
        f"  induction {name} with",
        f"  | zero => {_BASE}",
        f"  | succ {name} ih =>",
        *(f"    have := {law} {name}" for law in laws),
        f"    try simp only [{', '.join(rules)}] at *",
        "    first | omega | nlinarith",
        f"have := c {name}",
        "omega",
    ]
    yield "\n".join(lines), 8.0


def _steps(goal: Goal, name: str) -> list[tuple[list[str], float]]:
    """Ways to come from `ih` to the goal for the next number."""
    rules = [one for sign, rules in _UNFOLDED.items() if sign in goal.target for one in rules]
    laws = [one for one, kind in named(goal.hypotheses) if re.match(r"∀ .* = ", kind)]
    found: list[tuple[list[str], float]] = []
    if "∑" in goal.target or "∏" in goal.target:
        summed = [rule for rule in rules if rule.startswith("Finset")]
        if "Finset.Icc" in goal.target:
            sign = "sum" if "∑" in goal.target else "prod"
            summed = [f"Finset.{sign}_Icc_succ_top (by omega)"]
        found.append(([f"rw [{', '.join(summed)}, ih]", _CALCULATED], 2.0))
        found.append(([f"rw [{', '.join(summed)}]", "first | linarith | nlinarith"], 1.0))
    if laws:
        found.append(
            ([f"rw [{', '.join(laws)}, ih]", "first | omega | (push_cast; ring; done)"], 1.0)
        )
    listed = ", ".join([*rules, *laws])
    if "2 ^" in goal.target:
        power = f"have := Nat.lt_two_pow_self (n := {name} + 1)"
        known = ", ".join([*laws, "ih", "pow_succ"])
        found.append(([power, f"simp only [{known}] at *", "omega"], 1.0))
    if listed:
        simplified = f"simp only [{listed}] at *"
        found.append(([simplified, "first | omega | linarith | nlinarith"], 2.0))
        found.append(([f"simp_all [{listed}] <;> grind"], 1.0))
        found.append(([f"simp_all [{listed}] <;> omega"], 1.0))
        if re.search("[≤<]", goal.target):
            grown = [
                f"have grown := Nat.mul_le_mul_left ({name} + 1) "
                "(by first | exact ih | exact le_of_lt ih)",
                f"have square := Nat.mul_le_mul_right ({name} ^ 2) hn",
                f"have once := Nat.mul_le_mul_right {name} hn",
            ]
            if "!" in goal.target:
                grown.append(f"have factorial := Nat.mul_le_mul_right (Nat.factorial {name}) hn")
            found.append(([*grown, simplified, "nlinarith"], 1.0))
    found.append((["first | omega | (simp_all; done) | grind"], 1.0))
    return found


def _in_the_step(goal: Goal) -> Weighted:
    """Where an induction is at its step already."""
    if "∑" in goal.target:
        yield "rw [Finset.sum_range_succ]", 3.0
    if not any("ih" in hypothesis.names for hypothesis in goal.hypotheses):
        return
    if "∑" in goal.target:
        yield f"rw [Finset.sum_range_succ, ih]; {_CALCULATED}", 4.0
        yield "rw [Finset.sum_range_succ, ih]; ring_nf; omega", 2.0
    if "^" in said(goal):
        yield "simp_all [pow_succ]", 1.0
        yield "rw [pow_succ]; nlinarith", 2.0
        yield "simp only [pow_succ] at *; omega", 2.0
    if "!" in said(goal):
        yield "rw [Nat.factorial_succ]; nlinarith", 3.0
