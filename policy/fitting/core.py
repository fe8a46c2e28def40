"""Tactics of Lean's core that fit a goal, by its shape."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from lean_env.environment import Goal
from policy.fitting.reading import NAME, Weighted, is_fact, numerals, pattern, split_at

WORD = re.compile(r"[^\W\d][\w'?!]*(?:\.[^\W\d][\w'?!]*)*")
_NUMBERS = re.compile(r"^(?:Nat|ℕ|Int|ℤ|Rat|ℚ|Real|ℝ)$")
_INDUCTIVE = re.compile(r"^(?:Nat|ℕ|List|Fin|Array)\b")
_ELIMINABLE = re.compile(
    r"^(?:Bool|Option|Int|ℤ|Sum|Ordering|Decidable|Subtype|Fin|Char|BitVec)\b|×|⊕|^False$"
)
_RELATION = re.compile(r" = | ↔ ")
_BOUND = re.compile(r"^(?:∀|fun\b)|→|^¬|⊆| ≠ ")
_TYPE = re.compile(r"\(?[A-Zα-ωℕℤℚℝℂ][\w.]*(?: [\w.]+)*\)?(?: [×→⊕] [\w. ]+\)?)*")
_SORTS = frozenset({"Type", "Prop", "Sort"})
_MODULUS = re.compile(r"% (\d{1,3})\b")
_LARGEST_MODULUS = 16
_FIELD = re.compile(r"(?:(?P<name>[^\W\d][\w']*)|\))\.(?P<field>[a-z][\w'?!]*)")
_SPECIAL = frozenset(
    {"fun", "let", "have", "if", "then", "else", "match", "with", "in", "Type", "true", "false"}
)
_CONSTANTS = 5
_WITNESSES = 4

FINISH = "first | assumption | rfl | omega | (simp_all; done) | grind | decide"
"""Closes a goal by what closes most goals of the core library, or fails."""


def fitting(goal: Goal, *, several: bool = False) -> Weighted:
    """Yield tactics that fit a goal, with weights; `several`: it is not the only goal."""
    yield FINISH, 60.0
    yield "simp", 5.0
    yield "simp_all", 4.0
    yield "simp at *", 1.5
    yield "grind", 2.0
    yield "omega", 1.0
    yield "decide", 0.7
    yield from _from_target(goal)
    if several:
        yield "all_goals simp_all", 1.5
    yield "subst_vars", 0.3
    yield "exfalso", 0.2
    for hypothesis in goal.hypotheses:
        for name in hypothesis.names:
            if NAME.fullmatch(name):  # else a dagger: no tactic can name it
                yield from _from_hypothesis(name, hypothesis.type, goal)
    yield from _unfolding(goal)


def _from_target(goal: Goal) -> Weighted:
    target = goal.target
    if _BOUND.search(target) and len(split_at(" ∧ ", target)) == 1:
        yield "intro", 14.0
        yield "intros", 7.0
    if len(split_at(" ∧ ", target)) > 1:
        yield "constructor", 16.0
    elif "↔" in target:
        yield "constructor", 9.0
        yield "constructor <;> intro h", 5.0
    if len(split_at(" ∨ ", target)) > 1:
        yield from (("left", 3.0), ("right", 3.0))
        yield "by_cases h : " + split_at(" ∨ ", target)[0], 2.0
    if target.startswith("∃"):
        yield from _witnesses(goal)
    if "if " in target or "match " in target:
        yield "split", 12.0
        yield "split <;> simp_all", 5.0
    if _RELATION.search(target):
        yield from (("funext x", 0.5), ("ext", 1.0), ("symm", 0.3), ("congr", 0.7))
        if target.startswith("(") and " = (" in target:
            yield "apply propext", 6.0
    if not _BOUND.search(target):
        yield "apply Classical.byContradiction; intro no", 1.0
    for place in [found.start() for found in re.finditer("∀", target)][-1:]:
        if place and target.count("(", 0, place) == target.count(")", 0, place):
            yield f"by_cases all : {target[place:]}", 2.0
    yield from residues(goal, "simp [Nat.mul_mod, Nat.add_mod, Int.mul_emod, Int.add_emod, h]")


def residues(goal: Goal, ending: str) -> Weighted:
    """Go through what a whole number may be modulo a small numeral of the goal, as `h`."""
    said = "\n".join([goal.target, *(one.type for one in goal.hypotheses)])
    moduli = [int(one) for one in dict.fromkeys(_MODULUS.findall(said))]
    for hypothesis in goal.hypotheses:
        if hypothesis.type not in ("Nat", "ℕ", "Int", "ℤ"):
            continue
        for name in filter(NAME.fullmatch, hypothesis.names):
            for modulus in [one for one in moduli if 1 < one <= _LARGEST_MODULUS][:2]:
                cases = " ∨ ".join(f"{name} % {modulus} = {rest}" for rest in range(modulus))
                names = " | ".join(["h"] * modulus)
                yield (
                    f"have h : {cases} := by omega\n"
                    f"rcases h with {names} <;> first | omega | ({ending}; done)",
                    2.5,
                )


def _witnesses(goal: Goal) -> Weighted:
    """What an existence may be shown by: variables, numerals, what an equation determines."""
    yield "refine ⟨_, rfl⟩", 2.0
    yield "refine ⟨_, ?_, ?_⟩", 1.0
    yield "refine ⟨_, by assumption, ?_⟩", 3.0
    yield "exact ⟨_, by assumption, by assumption⟩", 2.0
    variables = [
        name
        for hypothesis in reversed(goal.hypotheses)
        for name in hypothesis.names
        if NAME.fullmatch(name) and not is_fact(hypothesis.type)
    ]
    for name in variables[:_WITNESSES]:
        yield f"refine ⟨{name}, ?_⟩", 4.0
    for number in ("0", "1", *numerals(goal.target)[:_WITNESSES]):
        yield f"refine ⟨{number}, ?_⟩", 1.5
    if re.match(r"∃ \w+ \w+,", goal.target):
        for pair in ("0, 0", "1, 0", "0, 1", "1, 1"):
            yield f"refine ⟨{pair}, ?_⟩", 1.0


def _from_hypothesis(name: str, kind: str, goal: Goal) -> Weighted:
    if _is_function(kind):
        if kind.startswith("Bool → "):
            listed = f"h_true : {name} true <;> cases h_false : {name} false"
            yield f"cases {listed} <;> simp_all", 4.0
        return
    if (names := pattern(name, kind)) is not None:
        yield f"obtain {names} := {name}", 14.0
        return
    if len(split_at(" ∨ ", kind)) > 1 and not _BOUND.search(kind):
        yield f"rcases {name} with {name} | {name}", 12.0
        return
    if _INDUCTIVE.search(kind):
        inductive = 5.0 if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", goal.target) else 1.0
        yield f"induction {name}", inductive
        yield f"induction {name} <;> simp_all", inductive
        yield f"cases {name}", inductive / 2
        yield f"cases {name} <;> simp_all", inductive / 3
    elif _ELIMINABLE.search(kind):
        yield f"cases {name}", 5.0
        yield f"cases {name} <;> simp_all", 4.0
    if kind == "Prop":
        yield f"by_cases h_{name} : {name}", 2.0
    elif kind == goal.target:
        yield f"exact {name}", 20.0
    elif " ∣ " in kind:
        yield f"obtain ⟨k, rfl⟩ := {name}", 5.0
        yield f"obtain ⟨k, h_k⟩ := {name}", 4.0
    elif _BOUND.search(kind):
        yield f"apply {name}", 3.0
        if re.match(r"∀ [^,]*, ∃ ", kind):
            yield f"obtain ⟨{name}_f, {name}_1⟩ := Classical.axiomOfChoice {name}", 5.0
        if kind.startswith("¬∀"):
            yield f"simp only [Classical.not_forall] at {name}", 5.0
        yield f"simp [{name}]", 1.5
        yield f"simp_all [{name}]", 0.7
        yield from _instances(name, kind, goal)
    elif _RELATION.search(kind):
        yield f"rw [{name}]", 2.5
        yield f"rw [← {name}]", 0.7
        yield f"simp [{name}]", 2.0
        yield f"subst {name}", 1.0
        yield f"cases {name}", 0.7
        yield f"injection {name}", 0.3


def _is_function(kind: str) -> bool:
    """Whether a type is that of a function between types, and no implication."""
    return " → " in kind and all(_TYPE.fullmatch(one) for one in split_at(" → ", kind))


def _instances(name: str, kind: str, goal: Goal) -> Weighted:
    """A hypothesis for all values, at values that are there."""
    bound = re.match(r"∀ \((?P<names>[^:()]+) : (?P<type>[^()]+)\),", kind)
    if kind.startswith("¬") or " ≠ " in kind:
        yield f"exact absurd ‹_› {name}", 0.5
        yield f"apply {name}; simp_all", 0.7
    if bound is None:
        return
    width = len(bound["names"].split())
    same = [
        other
        for hypothesis in goal.hypotheses
        if hypothesis.type == bound["type"]
        for other in hypothesis.names
        if NAME.fullmatch(other)
    ]
    values = same[:3]
    if _NUMBERS.match(bound["type"]):
        said = " ".join([goal.target, *(one.type for one in goal.hypotheses)])
        values += list(dict.fromkeys(("0", "1", *numerals(said))))[:5]
    for value in values:
        taken = f"{name}_{value}".replace("'", "_")
        yield f"have {taken} := {name}{f' {value}' * width}", 2.0 / math.sqrt(width)


def _unfolding(goal: Goal) -> Weighted:
    constants = list(_constants(goal))
    for name in constants:
        yield f"simp [{name}]", 5.0
        yield f"unfold {name}", 3.0
        yield f"simp_all [{name}]", 3.0
    if len(constants) > 1:
        yield f"simp [{', '.join(constants)}]", 3.0


def _constants(goal: Goal) -> Iterator[str]:
    """The names in a target that stand for constants of the library, as far as text tells.

    What stands behind a dot after a variable is a function in the namespace of its type.
    """
    heads = {
        name: hypothesis.type.split()[0]
        for hypothesis in goal.hypotheses
        for name in hypothesis.names
        if hypothesis.type and WORD.fullmatch(hypothesis.type.split()[0])
    }
    fields = []
    for found in _FIELD.finditer(goal.target):
        owners = [heads[found["name"]]] if found["name"] in heads else []
        if found["name"] is None:
            owners = [head for head in dict.fromkeys(heads.values()) if head[0].isupper()]
        fields += [f"{owner}.{found['field']}" for owner in owners[:2] if owner not in _SORTS]
    yield from dict.fromkeys(fields[:_CONSTANTS])
    local = {name for hypothesis in goal.hypotheses for name in hypothesis.names} | _SPECIAL
    words = dict.fromkeys(WORD.findall(goal.target))
    named = (
        name
        for name in words
        if name.split(".")[0] not in local and ("." in name or (len(name) > 2 and name.islower()))
    )
    yield from list(named)[:_CONSTANTS]
