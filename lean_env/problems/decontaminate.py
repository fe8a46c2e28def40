"""Theorems that must not be trained on: found, reported and dropped.

Those that their own source keeps for testing, and those that an evaluation set holds, too. Three
tests of the latter, from certain to suspicious: the same name, the same statement up to
`normal_form`, and a run of 13 words in common (the length GPT-3 used: Brown et al., 2020,
appendix C). A name that a header defines is the same word only where its definition is the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lean_env.problems.header_definitions import definitions
from lean_env.problems.normal import normal_form, words
from lean_env.problems.theorem import ProblemSet, Theorem

NGRAM = 13
"""Words in a row that two independent statements are not expected to share."""

_WORD = re.compile(r"\w+")
_PUNCTUATION = frozenset("()[]{}⟨⟩:,.")


class Overlap(StrEnum):
    """Why a theorem is dropped: its own split, or what it has in common with a kept one."""

    SPLIT = "test split"
    NAME = "name"
    STATEMENT = "statement"
    NGRAM = "ngram"


@dataclass(frozen=True, slots=True)
class Dropped:
    """A theorem that was dropped, the first theorem it overlaps with, and in what.

    `shared` is the common name, normal form, or run of words. A theorem of a test split overlaps
    with itself, and `shared` is the name of the split.
    """

    name: str
    matches: str
    overlap: Overlap
    shared: str


@dataclass(frozen=True, slots=True)
class Decontaminated:
    """What is left of a training set, and what was dropped and why."""

    kept: ProblemSet
    dropped: tuple[Dropped, ...]

    @property
    def counts(self) -> dict[Overlap, int]:
        """Number dropped for each reason, in the order of the tests."""
        found = Counter(item.overlap for item in self.dropped)
        return {overlap: found[overlap] for overlap in Overlap}


class Index:
    """The names, normal forms and runs of words of theorems kept for evaluation."""

    def __init__(self, theorems: Iterable[Theorem], ngram: int = NGRAM) -> None:
        self.ngram = ngram
        self.names: dict[str, str] = {}
        self.forms: dict[str, str] = {}
        self.runs: dict[tuple[str, ...], str] = {}
        for theorem in theorems:
            self.names.setdefault(theorem.name, theorem.name)
            self.forms.setdefault(_form(theorem), theorem.name)
            for run in _runs(theorem, ngram):
                self.runs.setdefault(run, theorem.name)

    def overlap(self, theorem: Theorem) -> Dropped | None:
        """What a theorem has in common with the index, if anything."""
        if theorem.name in self.names:
            return Dropped(theorem.name, theorem.name, Overlap.NAME, theorem.name)
        if (form := _form(theorem)) in self.forms:
            return Dropped(theorem.name, self.forms[form], Overlap.STATEMENT, form)
        for run in _runs(theorem, self.ngram):
            if run in self.runs:
                return Dropped(theorem.name, self.runs[run], Overlap.NGRAM, " ".join(run))
        return None


def decontaminate(
    training: ProblemSet, evaluation: Iterable[Theorem], *, ngram: int = NGRAM
) -> Decontaminated:
    """Drop from `training` what is for testing or overlaps with `evaluation`.

    `ngram` 0 leaves the last test out.
    """
    index = Index(evaluation, ngram)
    found = [
        Dropped(theorem.name, theorem.name, Overlap.SPLIT, theorem.split)
        if theorem.for_testing
        else index.overlap(theorem)
        for theorem in training
    ]
    kept = (item for item, drop in zip(training, found, strict=True) if drop is None)
    return Decontaminated(
        ProblemSet(training.name, tuple(kept)), tuple(drop for drop in found if drop is not None)
    )


def same_statements(first: ProblemSet, second: ProblemSet) -> list[tuple[str, str]]:
    """The theorems of `first` that `second` states too, with the name they have there."""
    forms = Index(second, ngram=0).forms
    pairs = ((theorem.name, forms.get(_form(theorem))) for theorem in first)
    return [(name, other) for name, other in pairs if other is not None]


def _form(theorem: Theorem) -> str:
    """The normal form; a name that the header defines carries the mark of its definition."""
    return " ".join(_marked(normal_form(theorem).split(), theorem))


def _marked(found: Sequence[str], theorem: Theorem) -> list[str]:
    marks = definitions(theorem.header)
    return [f"{word}@{marks[word]}" if word in marks else word for word in found]


def _runs(theorem: Theorem, length: int) -> Iterator[tuple[str, ...]]:
    """Runs of words of the statement, and of the problem in words; none across the two.

    Brackets, colons and commas are no words: `(a b : Nat) (h :` is the beginning of half of all
    statements, and no sign of a copy.
    """
    if length < 1:
        return
    formal = _marked([word for word in words(theorem) if word not in _PUNCTUATION], theorem)
    informal = [word.lower() for word in _WORD.findall(theorem.informal)]
    for text in (formal, informal):
        yield from _windows(text, length)


def _windows(text: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    for start in range(len(text) - length + 1):
        yield tuple(text[start : start + length])
