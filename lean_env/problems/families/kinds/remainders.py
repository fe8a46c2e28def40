"""Remainders of polynomials, which are found by going through those of the variables."""

from __future__ import annotations

import random
from math import gcd

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, combination, names


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: a remainder that is always left; one that never is; one of two variables."""
    variables = names(2 if level == 3 else 1, rng)
    while True:
        modulus = rng.randint(3, 5 if level == 3 else 8)
        powers = [rng.sample((1, 2, 3, 4), rng.randint(1, 2)) for _ in variables]
        factors = [[rng.randint(1, modulus) for _ in some] for some in powers]
        constant = rng.randint(0, 9)
        found = _remainders(powers, factors, constant, modulus)
        # Were the powers any numbers, the remainders would lie this far apart: what they leave out
        # by that alone is no property of powers, and linear arithmetic sees it.
        apart = gcd(modulus, *(factor for those in factors for factor in those))
        missing = [
            rest for rest in range(modulus) if rest not in found and (rest - constant) % apart == 0
        ]
        if (level == 1 and len(found) == 1 and apart < modulus) or (level > 1 and missing):
            break
    terms = [
        (factor, name if power == 1 else f"{name} ^ {power}")
        for name, some, those in zip(variables, powers, factors, strict=True)
        for power, factor in zip(some, those, strict=True)
    ]
    polynomial = f"({combination(terms, constant)}) % {modulus}"
    at_zero = constant % modulus
    if level == 1:
        claim, neighbour = f"{polynomial} = {at_zero}", f"{polynomial} = {(at_zero + 1) % modulus}"
    else:
        claim, neighbour = f"{polynomial} ≠ {rng.choice(missing)}", f"{polynomial} ≠ {at_zero}"
    cases = [
        f"have h_{name} : {' ∨ '.join(f'{name} % {modulus} = {rest}' for rest in range(modulus))} "
        ":= by omega"
        for name in variables
    ]
    splits = [f"rcases h_{name} with {' | '.join([f'h_{name}'] * modulus)}" for name in variables]
    known = ", ".join(f"h_{name}" for name in variables)
    closing = f"simp [pow_succ, Nat.add_mod, Nat.mul_mod, {known}]"
    return Draft(
        binders=f"({' '.join(variables)} : ℕ)",
        claim=claim,
        proof="\n".join([*cases, " <;> ".join([*splits, closing])]),
        neighbour=neighbour,
        disproof=f"intro h; exact absurd (h {' '.join('0' for _ in variables)}) (by norm_num)",
    )


def _remainders(
    powers: list[list[int]], factors: list[list[int]], constant: int, modulus: int
) -> set[int]:
    found = {constant % modulus}
    for some, those in zip(powers, factors, strict=True):
        values = {
            sum(factor * value**power for power, factor in zip(some, those, strict=True)) % modulus
            for value in range(modulus)
        }
        found = {(one + other) % modulus for one in found for other in values}
    return found


FAMILY = Family("remainders", "remainders of polynomials", "remainders", 3, draw, IMPORTS)
