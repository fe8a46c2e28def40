"""Values of functions that are known by an equation: the right instances have to be found."""

from __future__ import annotations

import random

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, combination, names, nonzero


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: one value; a combination of two; an equation in two variables."""
    if level == 3:
        return _additive(rng)
    return _affine(level, rng)


def _affine(count: int, rng: random.Random) -> Draft:
    # f (p x + q) = r x + s: no term of the claim has the form of the left side
    f = rng.choice(("f", "g", "p", "q"))
    [x] = names(1, rng)
    p, q = rng.randint(2, 9), nonzero(9, rng)
    r, s = nonzero(9, rng), rng.randint(-9, 9)
    places = rng.sample(range(-9, 10), count)
    factors = [1] if count == 1 else [rng.randint(1, 5), nonzero(5, rng)]
    terms = [
        (factor, f"{f} {_numeral(p * at + q)}") for factor, at in zip(factors, places, strict=True)
    ]
    found = sum(factor * (r * at + s) for factor, at in zip(factors, places, strict=True))
    rule = f"∀ {x}, {f} ({combination([(p, x)], q)}) = {combination([(r, x)], s)}"
    claim = f"{combination(terms)} = {{}}"
    instances = [f"have i{number} := h {_numeral(at)}" for number, at in enumerate(places)]
    known = " ".join(f"i{number}" for number in range(count))
    function = f"fun x => {_numeral(r)} * ((x - {_numeral(q)}) / {p}) + {_numeral(s)}"
    return Draft(
        binders=f"({f} : ℝ → ℝ) (h : {rule})",
        claim=claim.format(_numeral(found)),
        proof="\n".join([*instances, f"norm_num at {known} ⊢", "linarith"]),
        neighbour=claim.format(_numeral(found + 1)),
        disproof=f"intro h; have := h ({function}) (by intro x; ring); norm_num at this",
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
        disproof=(
            f"intro h; have := h ({function}) (by intro x y; ring) (by norm_num); norm_num at this"
        ),
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
