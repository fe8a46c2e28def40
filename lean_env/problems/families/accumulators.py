"""Functions that gather their result in an argument, and what they come to.

`f` goes through a number, list or tree and changes its argument `a` on the way; `g` reckons the
same directly. What is claimed of `f` at a certain argument follows by no induction on the claim,
since the argument changes. One has to find out, from the definitions, what `f` comes to for every
argument, and to state that first. The lemma is all there is to find: induction and `grind` do the
rest.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lean_env.problems.families.family import Draft

FUNCTIONS = ("f", "g", "p", "q", "u", "v", "w")
VARIABLES = ("x", "y", "z", "m", "k")


@dataclass(frozen=True, slots=True)
class Recursion:
    """A type to recurse on: its constructors, the recursive arguments, what a step may weigh.

    `weights` may hold `K` and `M`, which stand for numerals. Where a step has two recursive
    arguments, the accumulator passes through the last first.
    """

    type: str
    base: str
    step: str
    parts: tuple[str, ...]
    weights: tuple[str, ...]
    preamble: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A true claim about an accumulating function, and its false neighbour.

    The neighbour is false for every value of the variable, so that the smallest disproves it.
    """

    true: str
    false: str


@dataclass(frozen=True, slots=True)
class Gathering:
    """A way of gathering values: how the argument changes, and what comes of it.

    `change(a, w)` is the argument after a step of weight `w`, `unit` what `g` begins with,
    `join(g, a)` what `f` comes to, `direct(w, parts)` the step of `g`, `claims(F, G, rng)` a claim,
    where `F(a)` applies `f` to an argument and `G` is what the second function says.
    """

    type: str
    unit: str
    change: Callable[[str, str], str]
    direct: Callable[[str, Sequence[str]], str]
    join: Callable[[str, str], str]
    claims: Callable[[Callable[[str], str], str, random.Random], Claim]
    weights: tuple[str, ...] = ()


def twin(recursion: Recursion, gathering: Gathering, rng: random.Random) -> Draft:
    """A claim about an accumulating function and its direct twin."""
    f, g = rng.sample(FUNCTIONS, 2)
    x = rng.choice(VARIABLES)
    first = rng.random() < 0.5  # whether the argument that is recursed on comes first
    weight = numbered(rng.choice(gathering.weights or recursion.weights), rng)

    def apply(value: str, argument: str) -> str:
        return f"{f} {value} {argument}" if first else f"{f} {argument} {value}"

    changed = bracketed(gathering.change("a", bracketed(weight)))
    for part in recursion.parts[1:]:
        changed = f"({apply(part, changed)})"
    definitions = [
        recursion.preamble,
        _function(
            f,
            (recursion.type, gathering.type) if first else (gathering.type, recursion.type),
            gathering.type,
            [
                (_pair(recursion.base, "a", first=first), "a"),
                (
                    _pair(recursion.step, "a", first=first),
                    apply(recursion.parts[0], changed),
                ),
            ],
        ),
        _function(
            g,
            (recursion.type,),
            gathering.type,
            [
                (recursion.base, gathering.unit),
                (
                    recursion.step,
                    gathering.direct(
                        bracketed(weight), [f"{g} {part}" for part in recursion.parts]
                    ),
                ),
            ],
        ),
    ]
    functions = definitions[1:]
    rng.shuffle(functions)
    claim = gathering.claims(lambda argument: apply(x, argument), f"{g} {x}", rng)
    lemma = f"{apply(x, 'a')} = {gathering.join(f'{g} {x}', 'a')}"
    return Draft(
        binders=f"({x} : {recursion.type})",
        claim=claim.true,
        proof=lemma_proof(x, lemma, (f, g)),
        neighbour=claim.false,
        disproof=f"intro h; exact absurd (h {recursion.base}) (by decide)",
        definitions="\n".join(filter(None, [definitions[0], *functions])),
    )


def closed(
    recursion: Recursion, kind: str, sign: str, measure: Callable[[str], str], rng: random.Random
) -> Draft:
    """A claim about an accumulating function whose steps all weigh the same numeral.

    `measure` says how many steps a value takes, `sign` is `+` or `-`.
    """
    f, x = rng.choice(FUNCTIONS), rng.choice(VARIABLES)
    first = rng.random() < 0.5
    weight, start = rng.randint(2, 9), rng.choice((0, 0, *range(1, 6)))

    def apply(value: str, argument: str) -> str:
        return f"{f} {value} {argument}" if first else f"{f} {argument} {value}"

    changes = [f"a {sign} {weight}"] + ([f"{weight} + a"] if sign == "+" else [])
    changed = f"({rng.choice(changes)})"
    offset = f" + {start}" if start else ""
    definition = _function(
        f,
        (recursion.type, kind) if first else (kind, recursion.type),
        kind,
        [
            (_pair(recursion.base, "a", first=first), f"a{offset}"),
            (_pair(recursion.step, "a", first=first), apply(recursion.parts[0], changed)),
        ],
    )

    def total(times: int = 1) -> str:
        return f"{times * weight} * {measure(x)}"

    claim = _closed_claim(lambda argument: apply(x, argument), total, sign, start, rng)
    lemma = f"{apply(x, 'a')} = a {sign} {total()}{offset}"
    return Draft(
        binders=f"({x} : {recursion.type})",
        claim=claim.true,
        proof=lemma_proof(x, lemma, (f,)),
        neighbour=claim.false,
        disproof=f"intro h; exact absurd (h {recursion.base}) (by decide)",
        definitions="\n".join(filter(None, [recursion.preamble, definition])),
    )


def lemma_proof(variable: str, lemma: str, functions: Sequence[str]) -> str:
    """State what a function comes to for every argument `a`, then let it do its work."""
    return (
        f"have h : ∀ a, {lemma} := by induction {variable} <;> grind [{', '.join(functions)}]\n"
        "grind"
    )


def numbered(text: str, rng: random.Random) -> str:
    """A text with numerals from 2 to 9 for `K` and `M`."""
    return text.replace("K", str(rng.randint(2, 9))).replace("M", str(rng.randint(2, 9)))


def bracketed(text: str) -> str:
    """A term as an argument: in brackets unless it is one word."""
    return text if " " not in text else f"({text})"


def _closed_claim(
    at: Callable[[str], str],
    total: Callable[[int], str],
    sign: str,
    start: int,
    rng: random.Random,
) -> Claim:
    c, d, e = rng.sample(range(1, 10), 3)
    sums = f"{at(str(c))} + {at(str(d))}"
    end = c + start
    shapes = [
        (f"{at(str(c))} + {e} = {{}} {sign} {total(1)}", end + e),
        (f"{at(str(c))} = {{}} {sign} {total(1)}", end),
        (f"{sums} = {{}} {sign} {total(2)}", end + d + start),
        (f"{at(f'({at(str(c))})')} = {{}} {sign} {total(2)}", end + start),
        (f"{e} * {at(str(c))} = {{}} {sign} {total(e)}", e * end),
    ]
    shape, number = rng.choice(shapes)
    return Claim(shape.format(number), shape.format(number + rng.randint(1, 3)))


def _pair(value: str, argument: str, *, first: bool) -> str:
    return f"{value}, {argument}" if first else f"{argument}, {value}"


def _function(
    name: str, arguments: Sequence[str], result: str, cases: Sequence[tuple[str, str]]
) -> str:
    kinds = " → ".join((*arguments, result))
    lines = "".join(f"  | {pattern} => {value}\n" for pattern, value in cases)
    return f"def {name} : {kinds}\n{lines}"
