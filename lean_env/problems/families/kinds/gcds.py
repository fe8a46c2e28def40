"""Greatest common divisors of linear terms, by the combination that leaves a number."""

from __future__ import annotations

import random

from lean_env.problems.families.family import Draft, Family
from lean_env.problems.families.mathlib import IMPORTS, names


def draw(level: int, rng: random.Random) -> Draft:
    """Levels: small factors; larger ones; terms that share a factor."""
    [n] = names(1, rng)
    most = 15 if level == 1 else 60
    while True:
        a, b, c, d = (rng.randint(1, most) for _ in range(4))
        if abs(b * c - a * d) == 1 and a != c:
            break
    common = rng.randint(2, 9) if level == 3 else 1
    left, right = _term(a * common, b * common, n), _term(c * common, d * common, n)
    combined = f"{c} * ({left}) - {a} * ({right})"
    one, other = f"Nat.gcd_dvd_left ({left}) ({right})", f"Nat.gcd_dvd_right ({left}) ({right})"
    first, second = f"({one}).mul_left {c}", f"({other}).mul_left {a}"
    if b * c < a * d:
        combined = f"{a} * ({right}) - {c} * ({left})"
        first, second = second, first
    proof = [
        f"have h := Nat.dvd_sub ({first}) ({second})",
        f"have e : {combined} = {common} := by omega",
        "rw [e] at h",
        "exact Nat.dvd_one.mp h"
        if common == 1
        else f"exact Nat.dvd_antisymm h (Nat.dvd_gcd ⟨{_term(a, b, n)}, by ring⟩ "
        f"⟨{_term(c, d, n)}, by ring⟩)",
    ]
    claim = f"Nat.gcd ({left}) ({right}) = {{}}"
    return Draft(
        binders=f"({n} : ℕ)",
        claim=claim.format(common),
        proof="\n".join(proof),
        neighbour=claim.format(common + 1),
        disproof="intro h; exact absurd (h 0) (by decide)",
    )


def _term(factor: int, constant: int, n: str) -> str:
    return f"{factor} * {n} + {constant}" if factor > 1 else f"{n} + {constant}"


FAMILY = Family("gcds", "greatest common divisors of linear terms", "gcd", 3, draw, IMPORTS)
