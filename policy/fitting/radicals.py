"""Square roots, logarithms, real powers and absolute values: what they are worth at numerals."""

from __future__ import annotations

import re
from math import isqrt

from lean_env.environment import Goal
from policy.fitting.reading import Weighted, facts, named, numerals, said, split_at

_ROOT = re.compile(r"√(\d+)(?![\w.])")
_ROUNDED = re.compile(r"(?P<open>[⌊⌈])√(?P<of>\d+)[⌋⌉]")
_ABSOLUTE = re.compile(r"\|([^|∣]+)\|")
_LARGEST = 10**6
_MOST = 4


def by_radicals(goal: Goal) -> Weighted:
    """Yield tactics that say what square roots, logarithms and absolute values are."""
    yield from _roots(goal)
    yield from _rounded(goal)
    yield from _logarithms(goal)
    yield from _absolute(goal)


def _roots(goal: Goal) -> Weighted:
    found = re.fullmatch(r"√\((?P<of>.+)\) = (?P<value>.+)", goal.target)
    if found:
        for way in ("nlinarith", "(norm_num [*]; done)", "(field_simp; nlinarith)"):
            yield (
                f"rw [show {found['of']} = ({found['value']}) ^ 2 by {way}, "
                "Real.sqrt_sq (by norm_num)]",
                4.0,
            )
    lines, left = [], []
    for number in dict.fromkeys(_ROOT.findall(said(goal))):
        value = int(number)
        if not 0 < value <= _LARGEST:
            continue
        outer = max(one for one in range(1, isqrt(value) + 1) if value % (one * one) == 0)
        inner = value // (outer * outer)
        if inner == 1:
            lines += [
                f"have s_{value} : √({value} : ℝ) = {outer} := by",
                f"  rw [show ({value} : ℝ) = {outer} ^ 2 by norm_num]",
                "  exact Real.sqrt_sq (by norm_num)",
            ]
            continue
        if outer > 1:
            lines += [
                f"have s_{value} : √({value} : ℝ) = {outer} * √{inner} := by",
                f"  rw [show ({value} : ℝ) = {outer} ^ 2 * {inner} by norm_num, "
                "Real.sqrt_mul (by norm_num), Real.sqrt_sq (by norm_num)]",
            ]
        left.append(inner)
    rewriting = [line.split()[1] for line in lines if line.startswith("have s_")]
    known = []
    for inner in dict.fromkeys(left):
        known.append(f"have q_{inner} := Real.sq_sqrt (show (0 : ℝ) ≤ {inner} by norm_num)")
        known.append(f"have z_{inner} := Real.sqrt_pos.2 (show (0 : ℝ) < {inner} by norm_num)")
    if found and rewriting:
        square = [
            f"have e : {found['of']} = ({found['value']}) ^ 2 := by",
            f"  rw [{', '.join(rewriting)}]",
            "  field_simp",
            "  nlinarith",
            "rw [e, Real.sqrt_sq (by norm_num)]",
        ]
        yield "\n".join([*lines, *known, *square]), 6.0
    if rewriting:
        lines.append(f"simp only [{', '.join(rewriting)}] at *")
    lines += known
    if lines:
        for end in ("norm_num", "nlinarith", "field_simp\nnlinarith", "grind"):
            yield "\n".join([*lines, end]), 4.0
        yield "\n".join(lines), 2.0


def _rounded(goal: Goal) -> Weighted:
    lines = []
    for found in list(_ROUNDED.finditer(goal.target))[:_MOST]:
        down, of = found["open"] == "⌊", int(found["of"])
        value = isqrt(of) if down or isqrt(of) ** 2 == of else isqrt(of) + 1
        rule = "Int.floor_eq_iff" if down else "Int.ceil_eq_iff"
        name = f"{'f' if down else 'c'}_{of}"
        lines += [
            f"have {name} : {found[0]} = ({value} : ℤ) := by",
            f"  rw [{rule}]",
            "  constructor <;> norm_num [Real.lt_sqrt, Real.le_sqrt, Real.sqrt_lt', "
            "Real.sqrt_le_left, Real.sqrt_le_iff]",
        ]
    if lines:
        yield "\n".join([*lines, "first | omega | (norm_num [*]; done)"]), 8.0


def _prime_powers(value: int) -> dict[int, int]:
    powers: dict[int, int] = {}
    factor = 2
    while value > 1 and factor * factor <= value:
        while value % factor == 0:
            powers[factor] = powers.get(factor, 0) + 1
            value //= factor
        factor += 1
    if value > 1:
        powers[value] = 1
    return powers


def _logarithms(goal: Goal) -> Weighted:
    """Logarithms of numerals by those of their prime factors, and of both sides of equations."""
    text = said(goal)
    reals = [name for name, kind in named(goal.hypotheses) if kind in ("ℝ", "Real")]
    exponents = [fact for fact in facts(goal) if _has_real_exponent(fact.states, reals)]
    if not exponents and "log" not in text:
        return
    lines = []
    primes: dict[int, None] = {}
    values = [int(one) for one in numerals(text) if 1 < int(one) <= _LARGEST]
    for value in values[: 2 * _MOST]:
        powers = _prime_powers(value)
        primes |= dict.fromkeys(powers)
        if powers == {value: 1}:
            continue
        product = " * ".join(f"{one} ^ {times}" for one, times in powers.items())
        total = " + ".join(f"{times} * Real.log {one}" for one, times in powers.items())
        steps = ["Real.log_mul (by norm_num) (by norm_num)"] * (len(powers) - 1)
        steps += ["Real.log_pow"] * len(powers)
        lines += [
            f"have g_{value} : Real.log {value} = {total} := by",
            f"  rw [show ({value} : ℝ) = {product} by norm_num, {', '.join(steps)}]",
            "  push_cast",
            "  ring",
        ]
    positive = [
        f"have k_{one} := Real.log_pos (show (1 : ℝ) < {one} by norm_num)" for one in primes
    ]
    known = ", ".join(f"g_{one}" for one in values if f"have g_{one} " in "\n".join(lines))
    laws = "Real.log_mul, Real.log_div, Real.log_pow, Real.log_rpow, Real.log_sqrt"
    for fact in exponents[:1]:
        taken = [*positive, *lines, f"have e := congrArg Real.log {fact.term}"]
        taken += [
            f"repeat rw [{rule}] at e"
            for rule in (
                "Real.log_mul (by positivity) (by positivity)",
                "Real.log_rpow (by norm_num)",
                "Real.log_pow",
            )
        ]
        taken.append(f"try simp only [{known}] at e" if known else "skip")
        yield "\n".join([*taken, "push_cast at e", "nlinarith"]), 6.0
        yield "\n".join([*taken, "push_cast at e", "field_simp at e", "linarith"]), 4.0
        left, _, right = fact.states.partition(" = ")
        alone = re.fullmatch(r"(?P<power>\d+ \^ \w+) [+] (?P<rest>.+)", left)
        if alone and right:
            stated = f"{alone['power']} = {right} - ({alone['rest']})"
            place = len(positive) + len(lines)
            taken[place] = f"have e := congrArg Real.log (show {stated} by linarith)"
            yield "\n".join([*taken, "norm_num at e", "nlinarith"]), 3.0
            yield "\n".join([*taken, f"norm_num [{known}] at e", "nlinarith"]), 3.0
    if "log" in text:
        start = [
            *positive,
            *lines,
            f"simp only [Real.logb, {laws}{', ' + known if known else ''}] at *",
        ]
        start[-1] = "try " + start[-1]
        start.append("try norm_num [" + known + "] at *" if known else "try norm_num at *")
        for end in ("field_simp\nring_nf", "field_simp at *\nnlinarith", "nlinarith", "grind"):
            yield "\n".join([*start, end]), 3.0
        yield f"simp (disch := positivity) only [Real.logb, {laws}] at *", 4.0
        yield f"simp (disch := positivity) only [Real.logb, {laws}] at *; linarith", 4.0


def _has_real_exponent(states: str, reals: list[str]) -> bool:
    """Whether an equation has a power with a real variable in its exponent."""
    exponents = re.findall(r"\^ (\([^()]*\)|[^\W\d][\w']*)", states)
    return " = " in states and any(
        re.search(rf"(?<![\w']){re.escape(name)}(?![\w'])", one)
        for one in exponents
        for name in reals
    )


def _absolute(goal: Goal) -> Weighted:
    inside = list(dict.fromkeys(_ABSOLUTE.findall(said(goal))))[:2]
    if not inside or "∑" in said(goal):
        return
    splits = " <;> ".join(
        f"rcases le_total 0 ({one}) with b_{place} | b_{place}" for place, one in enumerate(inside)
    )
    # Not by the fact itself: rewriting everywhere with that would make it `True`.
    rewritten = " <;> ".join(
        f"(first | simp only [abs_of_nonneg b_{place}] at * "
        f"| simp only [abs_of_nonpos b_{place}] at *)"
        for place in range(len(inside))
    )
    yield f"{splits} <;> {rewritten} <;> first | linarith | nlinarith | grind", 6.0
    if len(split_at(" ∧ ", goal.target)) > 1:
        yield f"{splits} <;> {rewritten} <;> constructor <;> first | linarith | nlinarith", 6.0
    yield f"{splits} <;> {rewritten}", 2.0
    bounds = "abs_lt, abs_le, lt_abs, le_abs"
    yield f"simp only [{bounds}] at *", 1.5
