"""How an accumulating function may gather: sums, products, maxima, lists, Booleans."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from lean_env.problems.families.accumulators import Claim, Gathering

Application = Callable[[str], str]


def _sum_claim(at: Application, total: str, rng: random.Random) -> Claim:
    c, d, e = rng.sample(range(1, 10), 3)
    low, high = min(c, d), max(c, d)
    sums = f"{at(str(c))} + {at(str(d))}"
    shapes = [
        (f"{at(str(c))} = {total} + {{}}", c, c + 1),
        (f"{at(str(c))} + {d} = {total} + {{}}", c + d, c + d + 1),
        (f"{sums} = 2 * {total} + {{}}", c + d, c + d + 1),
        (f"{at(str(high))} = {at(str(low))} + {{}}", high - low, high - low + 1),
        (f"{at(f'({at(str(c))})')} = 2 * {total} + {{}}", c, c + 1),
        (f"{total} + {{}} ≤ {at(str(high))}", low, high + 1),
        (f"{at(str(low))} < {total} + {{}}", high, low),
        (f"{at(str(c))} ≠ {total} + {{}}", d, c),
        (f"{e} * {at(str(c))} = {e} * {total} + {{}}", e * c, e * c + 1),
    ]
    shape, right, wrong = rng.choice(shapes)
    return Claim(shape.format(right), shape.format(wrong))


def _difference_claim(at: Application, total: str, rng: random.Random) -> Claim:
    c, d, e = rng.sample(range(1, 10), 3)
    low, high = min(c, d), max(c, d)
    shapes = [
        (f"{at(str(c))} = {{}} - {total}", c, c + 1),
        (f"{at(str(c))} + {total} = {{}}", c, c + 1),
        (f"{at(str(c))} + {d} = {{}} - {total}", c + d, c + d + 1),
        (f"{at(str(c))} + {at(str(d))} = {{}} - 2 * {total}", c + d, c + d + 1),
        (f"{at(str(high))} - {at(str(low))} = {{}}", high - low, high - low + 1),
        (f"{{}} - {total} ≤ {at(str(high))}", low, high + 1),
        (f"{at(str(low))} < {{}} - {total}", high, low),
        (f"{e} * {at(str(c))} = {{}} - {e} * {total}", e * c, e * c + 1),
    ]
    shape, right, wrong = rng.choice(shapes)
    return Claim(shape.format(right), shape.format(wrong))


def _product_claim(at: Application, total: str, rng: random.Random) -> Claim:
    c, d = rng.sample(range(2, 10), 2)
    shapes = [
        (f"{at(str(c))} = {{}} * {total}", c),
        (f"{at(str(c))} + {at(str(d))} = {{}} * {total}", c + d),
        (f"{at(str(c))} + {total} = {{}} * {total}", c + 1),
        (f"{d} * {at(str(c))} = {{}} * {total}", c * d),
        (f"{at(str(c * d))} = {{}} * {at(str(c))}", d),
    ]
    shape, number = rng.choice(shapes)
    return Claim(shape.format(number), shape.format(number + 1))


def _maximum_claim(at: Application, total: str, rng: random.Random) -> Claim:
    c, d = rng.sample(range(1, 10), 2)
    shapes = [
        (f"{at(str(c))} = max ({total}) {{}}", c, c + 1),
        (f"max ({at(str(c))}) {d} = max ({total}) {{}}", max(c, d), max(c, d) + 1),
        (f"{{}} ≤ {at(str(c))}", c, c + 1),
        (f"max ({total}) {{}} < {at(str(c))} + 1", c, c + 1),
    ]
    shape, right, wrong = rng.choice(shapes)
    return Claim(shape.format(right), shape.format(wrong))


def _and_claim(at: Application, total: str, rng: random.Random) -> Claim:
    shapes = [
        (f"{at('true')} = {total}", f"{at('true')} = !{total}"),
        (f"{at('false')} = false", f"{at('false')} = true"),
        (f"({at('true')} || !{total}) = true", f"({at('true')} || !{total}) = false"),
        (f"({at('false')} && {total}) = false", f"({at('false')} || {total}) = false"),
        (f"({at('true')} && {total}) = {total}", f"({at('false')} && {total}) = {total}"),
    ]
    return Claim(*rng.choice(shapes))


def _or_claim(at: Application, total: str, rng: random.Random) -> Claim:
    shapes = [
        (f"{at('false')} = {total}", f"{at('false')} = !{total}"),
        (f"{at('true')} = true", f"{at('true')} = false"),
        (f"({at('false')} || !{total}) = true", f"({at('false')} && {total}) = true"),
        (f"({at('true')} || {total}) = true", f"({at('true')} && {total}) = true"),
        (f"({at('false')} || {total}) = {total}", f"({at('true')} || {total}) = {total}"),
    ]
    return Claim(*rng.choice(shapes))


def _list_claim(at: Application, total: str, rng: random.Random) -> Claim:
    c, d = rng.sample(range(1, 10), 2)
    shapes: list[tuple[str, int | str, int | str]] = [
        (f"{at(f'[{c}]')} = {total} ++ [{{}}]", c, c + 1),
        (f"{at(f'[{c}, {d}]')} = {total} ++ [{c}, {{}}]", d, d + 1),
        (f"({at(f'[{c}]')}).length = ({total}).length + {{}}", 1, 2),
        (f"{at(f'[{c}]')} ++ [{d}] = {total} ++ [{c}, {{}}]", d, d + 1),
        (f"{at(f'[{c}]')} {{}} []", "≠", "="),
    ]
    shape, right, wrong = rng.choice(shapes)
    return Claim(shape.format(right), shape.format(wrong))


def _summed(weight: str, parts: Sequence[str]) -> str:
    return " + ".join((*parts[:1], weight, *parts[1:]))


def _multiplied(weight: str, parts: Sequence[str]) -> str:
    return " * ".join((weight, *parts))


def _largest(weight: str, parts: Sequence[str]) -> str:
    found = weight
    for part in parts:
        found = f"max ({part}) {found if ' ' not in found else f'({found})'}"
    return found


def additive(kind: str) -> Gathering:
    """Sums in a type of numbers."""
    return Gathering(
        kind, "0", lambda a, w: f"{a} + {w}", _summed, lambda g, a: f"{g} + {a}", _sum_claim
    )


DIFFERENCE = Gathering(
    "Int",
    "0",
    lambda a, w: f"{a} - {w}",
    _summed,
    lambda g, a: f"{a} - {g}",
    _difference_claim,
)
PRODUCT = Gathering(
    "Nat",
    "1",
    lambda a, w: f"{w} * {a}",
    _multiplied,
    lambda g, a: f"{g} * {a}",
    _product_claim,
)
MAXIMUM = Gathering(
    "Nat",
    "0",
    lambda a, w: f"max {a} {w}",
    _largest,
    lambda g, a: f"max ({g}) {a}",
    _maximum_claim,
)
AND = Gathering(
    "Bool",
    "true",
    lambda a, w: f"{a} && decide {w}",
    lambda w, parts: " && ".join((f"decide {w}", *parts)),
    lambda g, a: f"({g} && {a})",
    _and_claim,
    weights=("b < K", "b ≠ K", "K < b", "b % K = 1", "b * b < K", "b + K ≠ M", "b ≤ K * M"),
)
OR = Gathering(
    "Bool",
    "false",
    lambda a, w: f"{a} || decide {w}",
    lambda w, parts: " || ".join((f"decide {w}", *parts)),
    lambda g, a: f"({g} || {a})",
    _or_claim,
    weights=("b < K", "b = K", "K < b", "b % K = 1", "b * b < K", "b + K = M", "b ≤ K * M"),
)
APPENDED = Gathering(
    "List Nat",
    "[]",
    lambda a, w: f"{w} :: {a}",
    lambda w, parts: " ++ ".join((*parts[::-1], f"[{w}]")),
    lambda g, a: f"{g} ++ {a}",
    _list_claim,
)
