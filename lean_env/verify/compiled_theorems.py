"""The theorems that a compiled file declares for declarations of its text, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lean_env.judge.challenge import SORRY
from lean_env.olean.constant import ConstantKind
from lean_env.olean.dependencies import Lookup, Source, direct
from lean_env.olean.module import Olean
from lean_env.olean.name import Name, render
from lean_env.olean.propositions import is_proposition
from lean_env.olean.ranges import DeclarationRange, declaration_ranges

_MACRO_SCOPES = "_@"


@dataclass(frozen=True, slots=True)
class CompiledTheorem:
    """A constant that is a theorem, or a `definition` whose type is a proposition."""

    constant: Name
    range: DeclarationRange
    definition: bool

    @property
    def written(self) -> str:
        """The full name as its author knows it."""
        return written(self.constant)

    @property
    def component(self) -> str:
        """The last component of that name."""
        name = _own(self.constant)
        return str(name[-1]) if name else ""


def written(constant: Name) -> str:
    """Return the full name of a constant as its author knows it, "" where only Lean does."""
    name = _own(constant)
    return render(name) if name else ""


def _own(name: Name) -> Name:
    """The name without what Lean adds to private names and to those of macros."""
    if name[:1] == ("_private",):
        numbers = [index for index, part in enumerate(name) if isinstance(part, int)]
        name = name[numbers[0] + 1 :] if numbers else name
    if _MACRO_SCOPES in name:
        name = name[: name.index(_MACRO_SCOPES)]
    return name


def compiled_theorems(file: Olean, library: Lookup) -> list[CompiledTheorem]:
    """Return the theorems of a file in the order of their places; raises OleanError.

    What lies within another declaration (a helper after `where`, a field of a structure, a derived
    instance) is part of that one. A definition whose type does not tell whether it is a proposition
    counts as one.
    """

    def find(name: Name) -> Source | None:
        return Source(file[name], file.terms) if name in file else library(name)

    found = []
    for name, place in _outermost(declaration_ranges(file)):
        source = find(name) if name in file else None
        if source is None:
            continue
        kind = source.constant.kind
        if kind is ConstantKind.THEOREM:
            found.append(CompiledTheorem(name, place, definition=False))
        elif kind is ConstantKind.DEFINITION and is_proposition(source, find) is not False:
            found.append(CompiledTheorem(name, place, definition=True))
    return found


def left_open(file: Olean) -> list[tuple[Name, DeclarationRange]]:
    """Return the declarations of data in which a `sorry` is left, with their places.

    A `sorry` in what Lean made for a declaration, such as the proof of a field, counts as its own.
    Raises OleanError.
    """
    places = dict(_outermost(declaration_ranges(file)))
    found = {}
    for name in file:
        owners = (name[:length] for length in range(len(name), 0, -1))
        owner = next((owner for owner in owners if owner in places), None)
        if owner is None or owner in found:
            continue
        if SORRY in direct(Source(file[name], file.terms)):
            found[owner] = places[owner]
    return list(found.items())


def _outermost(
    ranges: dict[Name, DeclarationRange],
) -> Iterator[tuple[Name, DeclarationRange]]:
    """The declarations that lie in no other one, in order; those of the same place all count."""
    outer: DeclarationRange | None = None
    by_place = sorted(ranges.items(), key=lambda item: (item[1].start, *(-n for n in item[1].end)))
    for name, place in by_place:
        if outer is not None and place != outer and place.end <= outer.end:
            continue
        outer = place
        yield name, place
