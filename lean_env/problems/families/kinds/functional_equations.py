"""Values of functions that are known by an equation: the right instances have to be found."""

from __future__ import annotations

import random

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, combination, names, nonzero


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: one step from a known value; several steps; an equation in two variables."""
    if level == 3:
        return _additive(rng)
    return _steps(1 if level == 1 else rng.randint(2, 4), rng)


def _steps(count: int, rng: random.Random) -> Draft:
    # f (x + d) = f x + c, so that f x = (c / d) · (x - start) + value is one
    f = rng.choice(("f", "g", "p", "q"))
    [x] = names(1, rng)
    d, c = rng.randint(2, 9), nonzero(9, rng)
    start, value = rng.randint(-9, 9), rng.randint(-9, 9)
    found, places = value, []
    for step in range(count):
        places.append(start + step * d)
        found += c
    rule = f"∀ {x}, {f} ({x} + {d}) = {combination([(1, f'{f} {x}')], c)}"
    end = start + count * d
    claim = f"{f} {_numeral(end)} = {{}}"
    instances = [f"have i{number} := h {_numeral(at)}" for number, at in enumerate(places)]
    known = " ".join(f"i{number}" for number in range(count))
    return Draft(
        binders=f"({f} : ℝ → ℝ) (h : {rule}) (h₀ : {f} {_numeral(start)} = {_numeral(value)})",
        claim=claim.format(_numeral(found)),
        proof="\n".join([*instances, f"norm_num at {known} h₀ ⊢", "linarith"]),
        neighbour=claim.format(_numeral(found + 1)),
        disproof=_refuted(
            f"fun x => ({c} / {d}) * (x - {_numeral(start)}) + {_numeral(value)}", "intro x"
        ),
    )


def _additive(rng: random.Random) -> Draft:
    f = rng.choice(("f", "g", "p", "q"))
    x, y = names(2, rng)
    c, value, start = rng.randint(-9, 9), rng.randint(-9, 9), rng.randint(1, 6)
    rule = f"∀ {x} {y}, {f} ({x} + {y}) = {combination([(1, f'{f} {x}'), (1, f'{f} {y}')], c)}"
    times = rng.randint(2, 4)
    found, instances = value, []
    for step in range(1, times):
        instances.append(f"have i{step} := h {step * start} {start}")
        found += value + c
    known = " ".join(f"i{step}" for step in range(1, times))
    claim = f"{f} {times * start} = {{}}"
    # f x = slope · x - c with slope · start - c = value.
    function = f"fun x => ({value + c} / {start}) * x - {_numeral(c)}"
    return Draft(
        binders=f"({f} : ℝ → ℝ) (h : {rule}) (h₀ : {f} {start} = {_numeral(value)})",
        claim=claim.format(_numeral(found)),
        proof="\n".join([*instances, f"norm_num at {known} h₀ ⊢", "linarith"]),
        neighbour=claim.format(_numeral(found + 1)),
        disproof=_refuted(function, "intro x y"),
    )


def _refuted(function: str, introduced: str) -> str:
    return (
        f"intro h; have := h ({function}) (by {introduced}; ring) (by norm_num); norm_num at this"
    )


def _numeral(number: int) -> str:
    return str(number) if number >= 0 else f"({number})"


FAMILY = Family(
    "functional-equations",
    "values of functions that are known by an equation",
    "functional",
    3,
    draw,
    IMPORTS,
)
