"""Numbers found by their digits and remainders."""

from __future__ import annotations

import random

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, names


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: two remainders; two digits; the sum of the digits and a remainder."""
    if level == 1:
        return _remainders(rng)
    return _two_digits(rng) if level == 2 else _digit_sum(rng)


def _remainders(rng: random.Random) -> Draft:
    [n] = names(1, rng)
    p, q = rng.sample((3, 4, 5, 7, 8, 9, 11, 13), 2)
    number = rng.randint(p * q, 6 * p * q)
    low = number - rng.randint(1, p * q - 1)
    parts = [f"{low} < {n}", f"{n} % {p} = {number % p}", f"{n} % {q} = {{}}"]
    claim = _exists(n, [*parts, f"{n} < {low + p * q + 1}"], rng)
    return Draft(
        binders="",
        claim=claim.format(number % q),
        proof=f"exact ⟨{number}, by decide⟩",
        neighbour=claim.format(q),
        disproof=f"rintro ⟨{n}, h⟩; omega",
    )


def _two_digits(rng: random.Random) -> Draft:
    a, b = names(2, rng)
    tens, ones = rng.sample(range(1, 10), 2)
    factor = rng.randint(1, 6)
    rest = 10 * tens + ones - factor * (tens + ones)
    difference = f"{a} = {b} + {tens - ones}" if tens > ones else f"{b} = {a} + {ones - tens}"
    right = f"{factor} * ({a} + {b})" + (f" + {rest}" if rest > 0 else "")
    left = f"10 * {a} + {b}" + (f" + {-rest}" if rest < 0 else "")
    return Draft(
        binders="",
        claim=f"∃ {a} {b} : ℕ, {a} < 10 ∧ {b} < 10 ∧ {difference} ∧ {left} = {right}",
        proof=f"refine ⟨{tens}, {ones}, ?_, ?_, ?_, ?_⟩ <;> norm_num",
        neighbour=f"∃ {a} {b} : ℕ, {a} < 10 ∧ {b} < 10 ∧ {difference} ∧ {left} = {right} + 200",
        disproof=f"rintro ⟨{a}, {b}, h₀, h₁, h₂, h₃⟩; omega",
    )


def _digit_sum(rng: random.Random) -> Draft:
    [n] = names(1, rng)
    number = rng.randint(100, 9999)
    total = sum(map(int, str(number)))
    p = rng.choice((7, 8, 11, 13, 17, 19))
    low = number - rng.randint(1, 40)
    parts = [f"{low} < {n}", f"(Nat.digits 10 {n}).sum = {total}", f"{n} % {p} = {{}}"]
    if rng.random() < 0.5:
        parts.append(f"{n} < {number + rng.randint(1, 40)}")
    claim = _exists(n, parts, rng)
    return Draft(
        binders="",
        claim=claim.format(number % p),
        proof=f"exact ⟨{number}, by decide⟩",
        neighbour=claim.format(p),
        disproof=f"rintro ⟨{n}, h⟩; omega",
    )


def _exists(n: str, parts: list[str], rng: random.Random) -> str:
    return f"∃ {n} : ℕ, {' ∧ '.join(rng.sample(parts, len(parts)))}"


FAMILY = Family(
    "digits", "numbers found by their digits and remainders", "digits", 3, draw, IMPORTS
)
