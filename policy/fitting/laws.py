"""Functions and sequences that hypotheses give a law for, and what is their inverse."""

from __future__ import annotations

import re
from itertools import permutations

from lean_env.environment import Goal
from policy.fitting.reading import WHOLE, Weighted, named, numerals, said

_LAW = re.compile(
    r"∀ (?P<bound>\((?P<names>[^:()]+) : (?P<kind>[^()]+)\)|[^\s,]+ [><≥≤] \d+), (?P<law>.+)"
)
_CONDITION = re.compile(r"(?P<name>\S+) (?P<sign>[><≥≤]) (?P<bound>\d+)")
_ENDS = ("linarith", "grind", "nlinarith")
_COMPUTED = "first | linarith | omega | (field_simp at *; linarith) | grind"
_MOST = 3
_LONGEST = 14
_VALUES = 5


def by_laws(goal: Goal) -> Weighted:
    """Yield tactics that use what is said of all values at those that matter."""
    for name, kind in named(goal.hypotheses):
        law = _LAW.fullmatch(kind)
        if law:
            yield from _at_values(goal, name, law)
            yield from _of_two(goal, name, kind)
    yield from _inverses(goal)
    if re.search(r"π|Real\.pi", said(goal)):
        bounds = "Real.pi_pos, Real.pi_gt_three, Real.pi_lt_d2"
        yield f"linarith [{bounds}]", 4.0
        yield f"nlinarith [{bounds}]", 2.0
        yield f"constructor <;> linarith [{bounds}]", 2.0
        for name, kind in named(goal.hypotheses):
            if kind.startswith("∀") and " → " in kind:
                shown = f"by constructor <;> linarith [{bounds}]"
                yield f"exact {name} _ ({shown})", 3.0
                yield f"exact {name} _ (by linarith [{bounds}])", 2.0


def _at_values(goal: Goal, name: str, law: re.Match[str]) -> Weighted:
    """A law at small numbers: of a function in one variable, and of a sequence up to a term."""
    condition = _CONDITION.fullmatch(law["bound"])
    whole = condition is not None or law["kind"] in WHOLE
    several = law["names"] is not None and len(law["names"].split()) > 1
    if several or " ∃ " in law["law"]:
        return
    if law["kind"] in ("ℝ", "ℚ", "ℂ", "ℤ", "Real", "Rat", "Int", "Complex"):
        for values in (("0", "1", "-1"), ("0", "1", "-1", "2", "-2"), ("0", "1")):
            lines = [f"have a_{place} := {name} ({one})" for place, one in enumerate(values)]
            for end in _ENDS:
                yield (
                    "\n".join([*lines, f"norm_num at * <;> {end}"]),
                    2.0 if len(values) == 3 else 1.0,
                )
                yield "\n".join([*lines, end]), 3.0 if len(values) == 3 else 1.0
    if whole:
        numbers = [int(one) for one in numerals(said(goal)) if int(one) < 1000]
        top = max(numbers, default=0)
        start = 0
        if condition:
            start = int(condition["bound"]) + (condition["sign"] == ">")
        span = [one for one in range(start, top + 1) if one <= start + _LONGEST]
        proof = " (by norm_num)" if condition else ""
        lines = [f"have a_{one} := {name} {one}{proof}" for one in span]
        if lines:
            listed = ", ".join(f"a_{one}" for one in span)
            yield "\n".join([*lines, f"(try norm_num at *) <;> {_COMPUTED}"]), 4.0
            yield "\n".join([*lines, f"norm_num at {listed.replace(',', '')}", _COMPUTED]), 2.0
            yield "\n".join([*lines, f"simp_all [{listed}]"]), 1.0


def _of_two(goal: Goal, name: str, kind: str) -> Weighted:
    """A law of two values, at two numerals or at one and its ratio to the other."""
    if re.match(r"∀ (\S+) > 0, ∀ (\S+) > 0, ", kind):
        ends, given = "norm_num at a\nlinarith", "(by norm_num)"
    elif re.match(r"∀ \(\S+ \S+ : [^()]+\), ", kind):
        ends, given = "norm_num at a\nlinarith", ""
    else:
        return
    values = [one for one in numerals(said(goal)) if one != "0"][:_VALUES]
    for one, other in list(permutations(values, 2))[:8]:
        for last in (f"({other} / {one})", other):
            yield f"have a := {name} {one} {given} {last} {given}\n{ends}", 1.0


def _inverses(goal: Goal) -> Weighted:
    """What undoes a bijection, at the numerals of the goal."""
    for name, kind in named(goal.hypotheses):
        if " ≃ " not in kind:
            continue
        others = [one for one, of in named(goal.hypotheses) if of == kind.split(" ≃ ")[0]]
        values = [*numerals(said(goal)), *others][: _VALUES + 1]
        lines = [
            f"have {side[0]}_{place} := {name}.{side} {one}"
            for place, one in enumerate(values)
            for side in ("left_inv", "right_inv")
        ]
        yield "\n".join([*lines, "grind"]), 8.0
        yield "\n".join([*lines, "norm_num [*] at *"]), 3.0
        yield "\n".join([*lines, "simp_all"]), 3.0
        yield f"simp [Equiv.invFun_as_coe, Equiv.toFun_as_coe, {name}.symm_apply_eq] at *", 2.0
