"""What divides products and powers: witnesses, and induction."""

from __future__ import annotations

import random

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, names


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: products of multiples; sums of a power and a number; powers with a product."""
    if level == 1:
        return _product(rng)
    return _power(rng) if level == 2 else _with_product(rng)


def _product(rng: random.Random) -> Draft:
    a, b = names(2, rng)
    p, q = rng.randint(2, 12), rng.randint(2, 12)
    shapes = [
        (f"{a} * {b}", p * q, "i * j"),
        (f"{a} * {b} + {p} * {b}", p * q, "i * j + j"),
        (f"{a} ^ 2 * {b}", p * p * q, "i ^ 2 * j"),
        (f"{q} * {a} * {b} - {q * q} * {a}", p * q * q, "i * j - i"),
        (f"{a} * {b} - {q} * {a}", p * q, "i * j - i"),
        (f"{a} * {b} ^ 2", p * q * q, "i * j ^ 2"),
        (f"{a} * ({b} + {q})", p * q, "i * (j + 1)"),
        (f"({a} + {p}) * ({b} - {q})", p * q, "(i + 1) * (j - 1)"),
    ]
    term, divisor, witness = rng.choice(shapes)
    binders = f"({a} {b} : ℤ) (h₀ : {p} ∣ {a}) (h₁ : {q} ∣ {b})"
    return Draft(
        binders=binders,
        claim=f"{divisor} ∣ {term}",
        proof=(
            f"obtain ⟨i, hi⟩ := h₀\nobtain ⟨j, hj⟩ := h₁\nexact ⟨{witness}, by rw [hi, hj]; ring⟩"
        ),
        neighbour=f"{divisor} ∣ {term} + 1",
        disproof="intro h; exact absurd (h 0 0 (by norm_num) (by norm_num)) (by norm_num)",
    )


def _power(rng: random.Random) -> Draft:
    [n] = names(1, rng)
    modulus, times = rng.randint(2, 13), rng.randint(1, 3)
    base = modulus * times + 1
    factor = rng.choice([one for one in range(1, 7) if one % modulus])
    rest = -factor % modulus + modulus * rng.randint(0, 2)
    power = f"{base} ^ {n}" if factor == 1 else f"{factor} * {base} ^ {n}"
    term = f"{power} + {rest}" if rest else power
    return _by_induction(n, modulus, term)


def _with_product(rng: random.Random) -> Draft:
    # base ^ n - (base - 1) · n - 1 is divisible by (base - 1)².
    [n] = names(1, rng)
    base = rng.randint(3, 16)
    modulus = (base - 1) ** 2
    factor = rng.choice([one for one in range(1, 10) if one % modulus])
    less = -factor * (base - 1) % modulus
    rest = -factor % modulus + modulus * rng.randint(0, 1)
    power = f"{base} ^ {n}" if factor == 1 else f"{factor} * {base} ^ {n}"
    return _by_induction(n, modulus, f"{power} + {less} * {n} + {rest}")


def _by_induction(n: str, modulus: int, term: str) -> Draft:
    return Draft(
        binders=f"({n} : ℕ)",
        claim=f"{modulus} ∣ {term}",
        proof=f"induction {n} with\n| zero => norm_num\n| succ i ih => rw [pow_succ]; omega",
        neighbour=f"{modulus} ∣ {term} + 1",
        disproof="intro h; exact absurd (h 0) (by norm_num)",
    )


FAMILY = Family(
    "divisibility", "what divides products and powers", "divisibility", 3, draw, IMPORTS
)
