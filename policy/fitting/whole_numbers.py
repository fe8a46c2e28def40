"""Whole numbers: powers modulo a numeral, residues, exponents, divisors."""

from __future__ import annotations

import re
from fractions import Fraction
from math import gcd, isqrt

from lean_env.environment import Goal
from policy.fitting.reading import (
    NATURAL,
    WHOLE,
    Weighted,
    facts,
    of_types,
    said,
    split_at,
)
from policy.polynomial import Polynomial

_MODULI = (r"% (\d{1,4})\b", r"\[Z?MOD (\d{1,4})\]", r"(?<![\w.])(\d{1,4}) ∣")
_POWER = re.compile(r"(?<![\w.)])(\d{1,3}) \^ (\([^()]*[a-zA-Z][^()]*\)|[^\W\d][\w']*)")
_LARGEST_MODULUS = 1000
_LONGEST_PERIOD = 12
_MOST = 3
_MOST_DIVISORS = 32
_CASE = "first | omega | (norm_num at *; done) | (norm_num at *; omega) | decide"
_RESIDUE = (
    "first | omega | (simp [Nat.ModEq, Int.ModEq, Nat.dvd_iff_mod_eq_zero, pow_succ, Nat.add_mod, "
    "Nat.mul_mod, Int.add_emod, Int.mul_emod, Int.sub_emod, *]; done) "
    "| (simp_all [pow_succ, Nat.add_mod, Nat.mul_mod, Int.add_emod, Int.mul_emod]; omega)"
)


def by_whole_numbers(goal: Goal) -> Weighted:
    """Yield tactics that go through what whole numbers may be."""
    yield from _periodic(goal)
    yield from _residues(goal)
    yield from _bounded_exponents(goal)
    yield from _divisors(goal)
    yield from _common_divisors(goal)
    yield from _prime_divisors(goal)


def _moduli(goal: Goal) -> list[int]:
    text = said(goal)
    found = [int(one) for way in _MODULI for one in re.findall(way, text)]
    return [one for one in dict.fromkeys(found) if 1 < one <= _LARGEST_MODULUS]


def _periodic(goal: Goal) -> Weighted:
    """What a power of a numeral is modulo another, by its exponent: proved by induction."""
    kind = "ℤ" if "ℤ" in said(goal) else "ℕ"
    for modulus in _moduli(goal)[:_MOST]:
        lines = []
        for base in dict.fromkeys(base for base, _ in _POWER.findall(said(goal))):
            law = _law(int(base), modulus, kind)
            if law is None:
                continue
            lines.append(f"have p_{base} : {law} := by")
            lines += ["  intro k", "  induction k with", "  | zero => simp"]
            lines.append("  | succ k ih => rw [pow_succ]; omega")
            exponents = [one for found, one in _POWER.findall(said(goal)) if found == base]
            for one in dict.fromkeys(exponents):
                lines.append(f"have := p_{base} {one}")
                if kind == "ℕ":
                    lines.append(f"have := Nat.one_le_pow {one} {base} (by norm_num)")
        if lines:
            yield "\n".join([*lines, "omega"]), 10.0
            yield "\n".join([*lines, "simp only [Nat.ModEq, Int.ModEq] at *", "omega"]), 2.0


def _law(base: int, modulus: int, kind: str) -> str | None:
    """The remainders of the powers of a number by the exponent, from the exponent 0 on."""
    remainders = [1 % modulus]
    while (after := remainders[-1] * base % modulus) not in remainders:
        remainders.append(after)
        if len(remainders) > _LONGEST_PERIOD:
            return None
    before = remainders.index(after)
    period = len(remainders) - before
    cases = [f"(k = {one} ∧ {{}} = {remainders[one]})" for one in range(before)]
    for one in range(before, len(remainders)):
        at_least = f"{before} ≤ k ∧ " if before else ""
        cases.append(f"({at_least}k % {period} = {one % period} ∧ {{}} = {remainders[one]})")
    power = f"({base} : {kind}) ^ k % {modulus}"
    return "∀ k : ℕ, " + " ∨ ".join(case.format(power) for case in cases)


def _residues(goal: Goal) -> Weighted:
    """The cases of what a variable is modulo a small numeral of the goal."""
    for name in of_types(goal, WHOLE)[:_MOST]:
        for modulus in [one for one in _moduli(goal) if one <= 16][:2]:
            cases = " ∨ ".join(f"{name} % {modulus} = {rest}" for rest in range(modulus))
            names = " | ".join(["c"] * modulus)
            have = f"have c : {cases} := by omega"
            yield f"{have}\nrcases c with {names} <;> {_RESIDUE}", 3.0


def _bounded_exponents(goal: Goal) -> Weighted:
    """Exponents in an equation with a numeral: powers are no larger than that."""
    for fact in facts(goal):
        left, _, right = fact.states.partition(" = ")
        if not right.isdigit() or int(right) == 0:
            continue
        value = int(right)
        powers = [
            (int(base), name)
            for base, name in _POWER.findall(left)
            if name in of_types(goal, WHOLE)
        ]
        if not powers or any(base < 2 for base, _ in powers) or len(split_at(" + ", left)) > 1:
            continue
        lines = []
        for base, name in powers:
            most = 0
            while base ** (most + 1) <= value:
                most += 1
            lines += [
                f"have u_{name} : {name} ≤ {most} := by",
                "  by_contra no",
                f"  have d : {base} ^ {most + 1} ∣ {base} ^ {name} := "
                f"pow_dvd_pow {base} (by omega)",
                f"  have e : {base} ^ {name} ∣ {value} := by",
                f"    first | exact Dvd.intro _ {fact.term} | exact Dvd.intro_left _ {fact.term}",
                "  have := Nat.le_of_dvd (by norm_num) (dvd_trans d e)",
                "  revert this; decide",
            ]
        cases = " <;> ".join(f"interval_cases {name}" for _, name in powers)
        yield "\n".join([*lines, f"{cases} <;> {_CASE}"]), 10.0


def _divisors(goal: Goal) -> Weighted:
    """A product that is a numeral: its first factor is one of the divisors."""
    natural = of_types(goal, NATURAL)
    for fact in facts(goal):
        found = re.fullmatch(
            r"(?P<name>[^\W\d][\w']*) \* (?P<other>.+) = (?P<value>\d+)", fact.states
        )
        if not found or found["name"] not in natural or not 0 < int(found["value"]) <= 10**6:
            continue
        value, name = int(found["value"]), found["name"]
        small = [one for one in range(1, isqrt(value) + 1) if value % one == 0]
        divisors = sorted({*small, *(value // one for one in small)})
        if len(divisors) > _MOST_DIVISORS:
            continue
        yield (
            f"have m_{name} : {name} ∈ Nat.divisors {value} := "
            f"Nat.mem_divisors.2 ⟨Dvd.intro _ {fact.term}, by norm_num⟩\n"
            f"rw [show Nat.divisors {value} = {{{', '.join(map(str, divisors))}}} "
            f"by decide +kernel] at m_{name}\n"
            f"simp only [Finset.mem_insert, Finset.mem_singleton] at m_{name}\n"
            f"rcases m_{name} with {' | '.join(['rfl'] * len(divisors))} <;> {_CASE}",
            8.0,
        )


def _common_divisors(goal: Goal) -> Weighted:
    """A greatest common divisor divides what is left of both numbers without a variable."""
    found = re.search(r"\((?P<left>[^()]+)\)\.gcd \((?P<right>[^()]+)\)", goal.target)
    if found is None:
        return
    left, right = Polynomial.of(found["left"]), Polynomial.of(found["right"])
    if left is None or right is None or len(left.atoms) != 1 or left.atoms != right.atoms:
        return
    [name] = left.atoms
    factors = [one.coefficient(name, 1).number() for one in (right, left)]
    if left.degree(name) != 1 or right.degree(name) != 1 or None in factors:
        return
    times = [int(one or 0) // gcd(*(int(other or 0) for other in factors)) for one in factors]
    rest = (left.times(Fraction(times[0])) - right.times(Fraction(times[1]))).number()
    if not rest:
        return
    pair = f"({found['left']}) ({found['right']})"
    sides = [
        f"(Dvd.dvd.mul_left (Nat.gcd_dvd_left {pair}) {times[0]})",
        f"(Dvd.dvd.mul_left (Nat.gcd_dvd_right {pair}) {times[1]})",
    ]
    terms = [f"{times[0]} * ({found['left']})", f"{times[1]} * ({found['right']})"]
    if rest < 0:
        sides.reverse()
        terms.reverse()
    yield (
        f"have c := Nat.dvd_sub {sides[0]} {sides[1]}\n"
        f"rw [show {terms[0]} - {terms[1]} = {abs(rest)} by omega] at c\n"
        "have d := Nat.le_of_dvd (by norm_num) c\n"
        "first | omega | exact Nat.dvd_one.1 c",
        12.0,
    )


def _prime_divisors(goal: Goal) -> Weighted:
    """What a prime divides a power of, it divides."""
    text = said(goal)
    if "^" not in text or not re.search("[∣%]", goal.target):
        return
    divides = (
        "try simp only [← Int.dvd_iff_emod_eq_zero, ← Nat.dvd_iff_mod_eq_zero, Int.natCast_dvd, "
        "Int.natAbs_pow] at *"
    )
    for fact in facts(goal):
        if fact.states.endswith(".Prime"):
            root, power = f"{fact.term}.dvd_of_dvd_pow", "fun d => dvd_pow d (by norm_num)"
            ways = (f"{root} ‹_›", f"⟨{power}, {root}⟩", f"⟨{root}, {power}⟩")
            yield f"{divides}\nfirst | {' | '.join(f'exact {way}' for way in ways)}", 4.0
