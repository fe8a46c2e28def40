"""Proofs with places to fill, and what a theorem fills them with.

A template is a tactic block in which `{x}` is a variable of the statement, `{defs}` what the header
defines, and so on (`PLACES`). Filled always in the same way it is the best that can be done without
reading a theorem: a baseline. Filled at random it is a search.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lean_env.problems import Theorem
from lean_env.problems.check import PORTFOLIO as MATHLIB_ONE_LINERS
from policy.names import functions, variables
from policy.tactics import PORTFOLIO

PLACES = {
    "x": "the variable that a function is called with, else the first of the statement",
    "others": "the variables of the statement but `x`",
    "c": "the literal that a function is called with",
    "lone": "that call, with `a` for the literal, where no other function is defined",
    "numeric": "that call where there is another function, and the literal is a number",
    "listed": "the same where it is a list",
    "boolean": "the same where it is true or false",
    "f": "the function that is called there",
    "other": "another function of the header at `x`",
    "n": "the last numeral above 1 of the header",
    "m": "the first numeral above 1 of the header",
    "defs": "the functions that the header defines",
}
"""What may stand in braces; a theorem that lacks one of them does not fit a template with it."""

CONSTANTS: tuple[str, ...] = tuple(
    dict.fromkeys(
        (
            "grind [{defs}]",
            "simp_all [{defs}]",
            "simp [{defs}]",
            *PORTFOLIO,
            "aesop",
            "norm_num",
            "linarith",
            "nlinarith",
            "positivity",
            "try?",
            *MATHLIB_ONE_LINERS,
        )
    )
)
"""Tactics that look at nothing but, some of them, the names of what is defined."""

_EQUATIONS = (
    "{lone} = a + {n} * {x}",
    "{lone} = a + {n} * {x} + {m}",
    "{lone} = a - {n} * {x}",
    "{lone} = a - {n} * {x} + {m}",
    "{lone} = a + {n} * {x}.length",
    "{lone} = a + {n} * {x}.length + {m}",
    "{numeric} = {other} + a",
    "{numeric} = {other} * a",
    "{numeric} = a - {other}",
    "{numeric} = max ({other}) a",
    "{numeric} = min ({other}) a",
    "{listed} = {other} ++ a",
    "{listed} = a ++ {other}",
    "{boolean} = ({other} && a)",
    "{boolean} = ({other} || a)",
)
LEMMAS: tuple[str, ...] = tuple(
    f"have h : ∀ a, {equation} := by induction {{x}} <;> grind [{{defs}}]\ngrind"
    for equation in _EQUATIONS
)
"""What a function may come to for every argument, and the end of the proof by that."""

INDUCTIONS: tuple[str, ...] = (
    "induction {x} <;> grind [{defs}]",
    "induction {x} <;> simp_all [{defs}] <;> omega",
    "induction {x} generalizing {others} <;> grind [{defs}]",
    "induction {x} generalizing {others} <;> simp_all [{defs}] <;> omega",
    "generalize {c} = a; induction {x} generalizing a <;> grind [{defs}]",
    "generalize {c} = a; induction {x} generalizing a <;> simp_all [{defs}] <;> omega",
    "fun_induction {f} <;> grind [{defs}]",
    "generalize {c} = a; fun_induction {f} <;> grind [{defs}]",
)
TEMPLATES: tuple[str, ...] = (*LEMMAS, *INDUCTIONS)
"""The templates with places, which a constant tactic has none of."""

_PLACE = re.compile(r"\{(\w+)\}")
_LITERAL = r"(?P<c>\d+|true|false|\[[\d, ]*\])"
_NUMERAL = re.compile(r"(?<![\w.])\d+(?![\w.])")

Choice = Callable[[str, Sequence[str]], str]
"""Which of several things fills a place: (place, candidates) to one of them."""


@dataclass(frozen=True, slots=True)
class _Call:
    text: str
    function: str
    variable: str
    literal: str


def fill(template: str, theorem: Theorem, choose: Choice | None = None) -> str | None:
    """The template with its places filled for a theorem; None where it lacks what a place needs.

    The first candidate fills a place unless `choose` says another. Never raises.
    """
    pick = choose or (lambda place, candidates: candidates[0])
    needed = set(_PLACE.findall(template))
    if not needed:
        return template
    defined, bound = functions(theorem), variables(theorem)
    numerals = [one for one in _NUMERAL.findall(theorem.header) if int(one) > 1]
    calls = list(_calls(theorem.statement, defined, bound))
    call = calls[int(pick("call", [str(index) for index in range(len(calls))]))] if calls else None
    x = call.variable if call else pick("x", bound) if bound else ""
    rest = [name for name in defined if call is None or name != call.function]
    values = {
        "x": x,
        "others": " ".join(name for name in bound if name != x),
        "c": call.literal if call else "",
        **dict.fromkeys(("lone", "numeric", "listed", "boolean"), ""),
        **({_kind(call, rest): call.text} if call else {}),
        "f": call.function if call else pick("f", defined) if defined else "",
        "other": f"{pick('other', rest)} {x}" if rest and x else "",
        "n": pick("n", numerals[::-1]) if numerals else "",
        "m": pick("m", numerals) if numerals else "",
        "defs": ", ".join(defined),
    }
    if not all(values.get(place) for place in needed):
        return None
    return _PLACE.sub(lambda found: values[found[1]], template)


def _kind(call: _Call, rest: Sequence[str]) -> str:
    if not rest:
        return "lone"
    return "numeric" if call.literal.isdigit() else "listed" if "[" in call.literal else "boolean"


class TemplateSampler:
    """Draws templates that fit, filled at random: the search that a warm start learns from."""

    def __init__(self, templates: Sequence[str] = LEMMAS) -> None:
        self.templates = tuple(templates)

    def propose(self, theorem: Theorem, samples: int, rng: random.Random) -> list[str]:
        """See `TacticPolicy`; none where no template fits."""
        fitting = [template for template in self.templates if fill(template, theorem)]
        return [
            block
            for template in (rng.choices(fitting, k=samples) if fitting else ())
            if (block := fill(template, theorem, lambda _, among: rng.choice(among)))
        ]


class FilledTemplate:
    """One template, filled in the same way for every theorem; nothing where it does not fit."""

    def __init__(self, template: str) -> None:
        self.template = template

    def propose(self, theorem: Theorem, samples: int, rng: random.Random) -> list[str]:
        """See `TacticPolicy`."""
        block = fill(self.template, theorem)
        return [] if block is None else [block] * samples


def _calls(statement: str, defined: Sequence[str], bound: Sequence[str]) -> list[_Call]:
    """The calls of a function of two arguments with a variable and a literal, each kind once."""
    found: dict[str, _Call] = {}
    for function in defined:
        for name in bound:
            f, x = re.escape(function), re.escape(name)
            for pattern, text in (
                (rf"(?<![\w.]){f} {x} {_LITERAL}", f"{function} {name} a"),
                (rf"(?<![\w.]){f} {_LITERAL} {x}(?![\w.])", f"{function} a {name}"),
            ):
                if match := re.search(pattern, statement):
                    found.setdefault(text, _Call(text, function, name, match["c"]))
    return list(found.values())
