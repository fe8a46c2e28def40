"""Theorems of a library that may help with a goal, picked by the constants that they share with it.

A constant counts under the last part of its name, which is what a goal as Lean prints it shows of
it (`xs.length` for `List.length xs`), and notations under the constants that they stand for. Rare
constants count more, as documents are ranked by their words (Spärck Jones 1972): a premise is as
near as the cosine between its weights and the goal's.
"""

from __future__ import annotations

import contextlib
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Protocol

from lean_env.atomic import write_whole
from lean_env.environment import Goal, ProofState
from lean_env.judge.assemble import complete_header, header_imports
from lean_env.olean.constant import ConstantKind
from lean_env.olean.expr import APP, CONST, PI, Terms
from lean_env.olean.imports import Library
from lean_env.olean.name import Name, render
from lean_env.toolchain import Toolchain
from lean_env.toolchain.paths import cache_dir

_FORMAT = 2
_WORD = re.compile(r"[^\W\d_][\w'?!]*")
_HYPOTHESIS = 0.4  # what a constant counts for that occurs in hypotheses only
_INTERNAL = re.compile(
    r"^(?:_|match_|proof_|eq_\d|eq_def|inst|hyg|brecOn|rec\b|below|noConfusion|Internal|Lean\b)"
)
# What is written with signs, by the last part of the name of what it stands for.
_NOTATIONS = {
    "+": "hAdd",
    "-": "hSub",
    "*": "hMul",
    "/": "hDiv",
    "%": "hMod",
    "^": "hPow",
    "=": "Eq",
    "≠": "Ne",
    "<": "lt",
    ">": "lt",
    "≤": "le",
    "≥": "le",
    "∧": "And",
    "∨": "Or",
    "¬": "Not",
    "↔": "Iff",
    "∃": "Exists",
    "∣": "dvd",
    "∈": "mem",
    "∑": "sum",
    "∏": "prod",
    "√": "sqrt",
    "++": "hAppend",
    "::": "cons",
    "[]": "nil",
    "]?": "getElem?",
    "ℕ": "Nat",
    "ℤ": "Int",
    "ℚ": "Rat",
    "ℝ": "Real",
    "ℂ": "Complex",
    "|": "abs",
    "!": "factorial",
    "&&&": "hAnd",
    "|||": "hOr",
    "<<<": "hShiftLeft",
    ">>>": "hShiftRight",
    "∘": "comp",
    "∪": "union",
    "∩": "inter",
    "⊆": "subset",
    "\\": "sdiff",
}


@dataclass(frozen=True, slots=True)
class Premise:
    """A theorem by its full name; `rewrites`: it states an equation or an equivalence."""

    name: str
    rewrites: bool


class PremiseSource(Protocol):
    """Where premises for a state come from."""

    def premises(self, state: ProofState, count: int) -> Sequence[Premise]:
        """Return at most `count` theorems for the first goal of a state, the most likely first."""
        ...


class PremiseIndex:
    """Theorems by the constants of their types."""

    def __init__(self, entries: Iterable[tuple[Premise, frozenset[str]]]) -> None:
        self._entries = tuple(entries)
        self._holding: defaultdict[str, list[int]] = defaultdict(list)
        for number, (_, features) in enumerate(self._entries):
            for feature in features:
                self._holding[feature].append(number)
        size = len(self._entries)
        self._weight = {
            feature: math.log(1 + size / len(numbers)) for feature, numbers in self._holding.items()
        }
        self._length = [
            math.sqrt(sum(self._weight[feature] ** 2 for feature in features)) or 1.0
            for _, features in self._entries
        ]

    def __len__(self) -> int:
        return len(self._entries)

    def nearest(self, goal: Goal, count: int) -> list[Premise]:
        """Return the theorems nearest to a goal, the nearest first; of equal ones the first."""
        scores: defaultdict[int, float] = defaultdict(float)
        for feature, share in features_of(goal).items():
            weight = share * self._weight.get(feature, 0.0) ** 2
            for number in self._holding.get(feature, ()):
                scores[number] += weight
        ranked = sorted(scores, key=lambda number: (-scores[number] / self._length[number], number))
        return [self._entries[number][0] for number in ranked[:count]]

    def to_json(self) -> str:
        """Return the index as text; `from_json` reads it back."""
        rows = [
            [premise.name, premise.rewrites, sorted(features)]
            for premise, features in self._entries
        ]
        return json.dumps([_FORMAT, rows], ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> PremiseIndex:
        """Read `to_json`; raises ValueError for anything else."""
        try:
            version, rows = json.loads(text)
            if version != _FORMAT:
                raise ValueError(f"an index of format {version}")
            return cls(
                (Premise(name, rewrites), frozenset(features)) for name, rewrites, features in rows
            )
        except TypeError as error:
            raise ValueError(f"no index of premises: {error}") from None

    @classmethod
    def of_library(cls, library: Library) -> PremiseIndex:
        """Read the theorems of compiled modules, but for those that Lean makes by itself."""
        return cls(_theorems(library))


class LibraryPremises:
    """The theorems of what a state's header imports, on one toolchain.

    Read when first asked for, which takes seconds, and then kept in the user's cache. May be shared
    by threads. What cannot be read has no premises.
    """

    def __init__(self, toolchain: Toolchain) -> None:
        self._toolchain = toolchain
        self._known: dict[tuple[Name, ...], PremiseIndex] = {}
        self._lock = Lock()

    def premises(self, state: ProofState, count: int) -> Sequence[Premise]:
        """See `PremiseSource`."""
        return self.index(state.header).nearest(state.goals[0], count)

    def index(self, header: str) -> PremiseIndex:
        """Return the index of what a header imports."""
        modules = header_imports(complete_header(header))
        with self._lock:
            if modules not in self._known:
                self._known[modules] = self._index(modules)
            return self._known[modules]

    def _index(self, modules: tuple[Name, ...]) -> PremiseIndex:
        toolchain = self._toolchain
        kept = _kept(toolchain, modules)
        with contextlib.suppress(OSError, ValueError):
            return PremiseIndex.from_json(kept.read_text(encoding="utf-8"))
        search = [toolchain.sysroot / "lib" / "lean", *toolchain.search_path]
        index = PremiseIndex.of_library(Library(search, modules))
        with contextlib.suppress(OSError):  # what cannot be kept is read again
            write_whole(kept, index.to_json(), make_folder=True)
        return index


def features_of(goal: Goal) -> dict[str, float]:
    """Return the constants that a goal's text shows, by their last parts, and what they count."""
    found = dict.fromkeys(
        (feature for one in goal.hypotheses for feature in _features(one.type)), _HYPOTHESIS
    )
    return found | dict.fromkeys(_features(goal.target), 1.0)


def _features(text: str) -> Iterator[str]:
    yield from _WORD.findall(text)
    yield from (name for sign, name in _NOTATIONS.items() if sign in text)


def _kept(toolchain: Toolchain, modules: tuple[Name, ...]) -> Path:
    names = "-".join(map(render, modules))[:80]
    return cache_dir() / "premises" / f"{toolchain.key[:16]}-{names}.json"


def _theorems(library: Library) -> Iterator[tuple[Premise, frozenset[str]]]:
    for name in library:
        if any(isinstance(part, int) or _INTERNAL.match(part) for part in name):
            continue
        source = library.find(name)
        if source is None or source.constant.kind is not ConstantKind.THEOREM:
            continue
        terms, root = source.terms, source.constant.type
        features = {str(constant[-1]) for constant in terms.constants(root) if constant}
        head = _conclusion(terms, root)
        yield Premise(render(name), head in (("Eq",), ("Iff",))), frozenset(features)


def _conclusion(terms: Terms, root: int) -> Name | None:
    """The constant at the head of what a type comes to behind all its arguments."""
    node = terms.exprs[root]
    while node[0] == PI:
        node = terms.exprs[node[4]]
    while node[0] == APP:
        node = terms.exprs[node[1]]
    return node[1] if node[0] == CONST else None
