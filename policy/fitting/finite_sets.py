"""Finite sets given by what belongs to them, and least elements."""

from __future__ import annotations

import re

from lean_env.environment import Goal
from policy.arithmetic import holds
from policy.fitting.reading import Weighted, named, numerals, said, split_at

_MEMBERS = re.compile(
    r"∀ \((?P<name>[^\s:()]+) : (?P<kind>ℕ|ℤ|Nat|Int)\), "
    r"(?P=name) ∈ (?P<set>[^\s()]+) ↔ (?P<law>.+)"
)
_LARGEST = 2000
_SEARCHED = 1000
_BOUND = (
    "first | omega | nlinarith | exact Nat.lt_succ_of_le (Nat.le_of_dvd (by norm_num) h) "
    "| (have := Nat.le_of_dvd (by norm_num) h.1; omega) "
    "| (have := Nat.le_of_dvd (by norm_num) h.2; omega) "
    "| (have := Nat.le_of_dvd (by norm_num) h.2.1; omega) "
    "| (rw [abs_lt] at h; omega) | (rw [abs_le] at h; omega) "
    "| (by_contra no; simp only [Nat.ModEq] at h; "
    "rw [Nat.mod_eq_of_lt, Nat.mod_eq_of_lt] at h <;> omega)"
)
_COMPUTED = "first | rfl | decide +kernel | (simp; done) | (norm_num; done)"


def by_finite_sets(goal: Goal) -> Weighted:
    """Yield tactics for finite sets of whole numbers, and for the least of a set."""
    for name, kind in named(goal.hypotheses):
        members = _MEMBERS.fullmatch(kind)
        if members and members["set"] in _finite(goal):
            yield from _listed(goal, name, members)
        if members:
            yield from _least(goal, name, members)
    if goal.target.startswith(("IsLeast {", "IsGreatest {")):
        yield from _extreme(goal.target)


def _finite(goal: Goal) -> list[str]:
    return [name for name, kind in named(goal.hypotheses) if kind.startswith("Finset ")]


def _listed(goal: Goal, law_name: str, members: re.Match[str]) -> Weighted:
    """The set is what a range leaves of its law; then it is computed."""
    whole = members["kind"] in ("ℤ", "Int")
    values = sorted({int(one) for one in numerals(said(goal))}, reverse=True)
    for value in [one for one in values if one <= _LARGEST][:3]:
        of = f"(Finset.Icc (-{2 * value}) {2 * value})" if whole else f"(Finset.range {value + 1})"
        ends = "Finset.mem_Icc" if whole else "Finset.mem_range"
        law = f"fun {members['name']} : {members['kind']} => {members['law']}"
        yield (
            f"have e : {members['set']} = {of}.filter ({law}) := by\n"
            "  ext n\n"
            f"  simp only [Finset.mem_filter, {ends}, {law_name}]\n"
            "  refine ⟨fun h => ⟨?_, h⟩, fun h => h.2⟩\n"
            f"  {_BOUND}\n"
            f"rw [e]\n{_COMPUTED}",
            12.0 if value == values[0] else 8.0,
        )


def _least(goal: Goal, law_name: str, members: re.Match[str]) -> Weighted:
    """What is least in a set, and in the set without that, by the numbers that belong to it."""
    law = members["law"]
    found = [one for one in range(_SEARCHED) if holds(law, members["name"], one)]
    of = re.escape(members["set"])
    ways = re.compile(rf"IsLeast (?:{of}|\({of} \\ \{{(?P<other>\w+)\}}\)) (?P<name>\w+)")
    lines = []
    for name, kind in named(goal.hypotheses):
        least = ways.fullmatch(kind)
        if least is None or not found:
            continue
        value = found.pop(0)
        shown = f"({law_name} {value}).2 (by decide)"
        if least["other"]:
            lines.append(f"have n_{name} : {least['name']} ≠ {least['other']} := {name}.1.2")
            shown = f"⟨{shown}, by simp; omega⟩"
        belongs = f"{name}.1.1" if least["other"] else f"{name}.1"
        lines += [
            f"have m_{name} := ({law_name} _).1 {belongs}",
            f"have b_{name} : {least['name']} ≤ {value} := {name}.2 ({shown})",
            f"have v_{name} : {least['name']} = {value} := by",
            f"  interval_cases {least['name']} <;> first | rfl | omega | simp_all [Nat.ModEq]",
        ]
    if lines:
        yield "\n".join([*lines, "first | omega | (subst_vars; norm_num)"]), 12.0
        yield "\n".join(lines), 6.0


def _extreme(target: str) -> Weighted:
    """The least of a set of natural numbers: it belongs to it, and none below does."""
    below = "interval_cases t <;> first | omega | (revert h; decide) | (norm_num at h) | simp_all"
    member = (
        "first | decide | (norm_num; done) | (simp [Nat.ModEq]; done) | (constructor <;> norm_num)"
    )
    yield (
        f"refine ⟨by {member}, fun t h => ?_⟩\nby_contra no\npush_neg at no\n{below}",
        10.0,
    )
    yield f"refine ⟨by {member}, fun t h => ?_⟩", 6.0
    yield f"refine ⟨by {member}, ?_⟩\nrintro t ⟨h, k⟩", 4.0
    if len(split_at(" ∧ ", target)) > 1:
        yield "constructor", 2.0
