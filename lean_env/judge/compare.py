"""Whether two expressions from different files are the same, constants they reach included.

Names of bound variables, binder kinds and metadata do not count: they are the same to the kernel.
Universe parameters correspond by position. A constant of the library is the same if it has the
same name; a constant of the trusted file is the same as one of the candidate's file if everything
about it is the same, recursively. So a shadowed `def`, instance or notation cannot pass.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from lean_env.deadline import Deadline
from lean_env.judge.wording import brief_name, brief_value
from lean_env.olean.constant import Constant, ConstantKind
from lean_env.olean.dependencies import Lookup, Source
from lean_env.olean.expr import CONST, LEVEL_PARAM, PROJ, SORT, children
from lean_env.olean.name import Name

_LOOK_EVERY = 10_000  # pairs between two looks at the clock


class Different(Exception):
    """The two are not the same; the text says where they part."""


@dataclass(slots=True)
class Comparison:
    """Compares a trusted file with a candidate's; each looks up the constants it declares.

    Every method may raise DeadlineExceeded.
    """

    trusted: Lookup
    candidate: Lookup
    deadline: Deadline = field(default_factory=Deadline.never)

    def check(self, trusted: Source, candidate: Source) -> None:
        """Check that the two theorems state the same; raises Different."""
        todo: list[tuple[Source, Source]] = []
        done: set[tuple[Name, Name]] = set()
        _Pair(trusted, candidate, self, todo, done).same(
            trusted.constant.type, candidate.constant.type
        )
        self._finish(todo, done)

    def is_copy(self, name: Name) -> bool:
        """Whether the candidate's constant `name` is the trusted one of that name."""
        one, other = self.trusted(name), self.candidate(name)
        if one is None or other is None:
            return False
        try:
            self._finish([(one, other)], {(name, name)})
        except Different:
            return False
        return True

    def _finish(self, todo: list[tuple[Source, Source]], done: set[tuple[Name, Name]]) -> None:
        while todo:
            self.deadline.check()
            one, other = todo.pop()
            self._declaration(one, other, todo, done)

    def _declaration(
        self,
        trusted: Source,
        candidate: Source,
        todo: list[tuple[Source, Source]],
        done: set[tuple[Name, Name]],
    ) -> None:
        one, other = trusted.constant, candidate.constant
        pair = _Pair(trusted, candidate, self, todo, done)
        if one.kind is not other.kind or one.safety is not other.safety:
            raise Different(f"{brief_name(one.name)} is another kind of declaration")
        pair.same(one.type, other.type)
        if one.kind is ConstantKind.THEOREM:
            return  # any proof of the same proposition will do
        if one.kind is not ConstantKind.DEFINITION and one.name != other.name:
            raise Different(f"{brief_name(one.name)} is not {brief_name(other.name)}")
        if _shape(one) != _shape(other):
            raise Different(f"{brief_name(one.name)} is declared differently")
        if one.value is not None and other.value is not None:
            pair.same(one.value, other.value)
        if one.kind in _FAMILY:
            for member in (*one.all, *one.constructors, one.parent):
                if member and member != one.name:
                    pair.constant(member, member)


_FAMILY = (ConstantKind.INDUCTIVE, ConstantKind.CONSTRUCTOR, ConstantKind.RECURSOR)


def _shape(constant: Constant) -> tuple[object, ...]:
    return (
        constant.value is None,
        constant.parameters,
        constant.indices,
        constant.fields,
        constant.index,
        constant.constructors,
        constant.parent,
        constant.all if constant.kind in _FAMILY else (),
    )


class _Pair:
    """One trusted and one candidate declaration while their expressions are compared."""

    def __init__(
        self,
        trusted: Source,
        candidate: Source,
        files: Comparison,
        todo: list[tuple[Source, Source]],
        done: set[tuple[Name, Name]],
    ) -> None:
        self._left, self._right = trusted.terms, candidate.terms
        self._files, self._todo, self._done = files, todo, done
        mine, theirs = trusted.constant.universes, candidate.constant.universes
        if len(mine) != len(theirs):
            raise Different(f"{len(theirs)} universe parameters, {len(mine)} expected")
        if len(set(theirs)) != len(theirs):
            raise Different("a universe parameter occurs twice")
        self._universes = dict(zip(mine, theirs, strict=True))
        self._seen: set[tuple[int, int]] = set()
        self._seen_levels: set[tuple[int, int]] = set()

    def same(self, left: int, right: int) -> None:
        """Check two expressions; raises Different."""
        stack = [(left, right)]
        while stack:
            pair = stack.pop()
            if pair in self._seen:
                continue
            self._seen.add(pair)
            if len(self._seen) % _LOOK_EVERY == 0:
                self._files.deadline.check()
            one, other = self._left.exprs[pair[0]], self._right.exprs[pair[1]]
            kind = one[0]
            if kind != other[0]:
                raise Different("the statements differ in form")
            if kind == CONST:
                self.constant(one[1], other[1])
                self._levels(one[2], other[2])
            elif kind == SORT:
                self._levels((one[1],), (other[1],))
            elif kind == PROJ:
                self.constant(one[1], other[1])
                if one[2] != other[2]:
                    raise Different("another field is projected")
            elif not children(one) and one != other:
                raise Different(f"{brief_value(one[1])} expected, found {brief_value(other[1])}")
            stack += zip(children(one), children(other), strict=True)

    def constant(self, left: Name, right: Name) -> None:
        """Check that two constants are the same, or leave that to be checked."""
        if (left, right) in self._done:
            return
        one, other = self._files.trusted(left), self._files.candidate(right)
        if one is None and other is None and left == right:
            return
        if one is None or other is None:
            raise Different(f"{brief_name(left)} expected, found {brief_name(right)}")
        self._done.add((left, right))
        self._todo.append((one, other))

    def _levels(self, left: Sequence[int], right: Sequence[int]) -> None:
        if len(left) != len(right):
            raise Different("another number of universe levels")
        stack = list(zip(left, right, strict=True))
        while stack:
            pair = stack.pop()
            if pair in self._seen_levels:
                continue
            self._seen_levels.add(pair)
            if len(self._seen_levels) % _LOOK_EVERY == 0:
                self._files.deadline.check()
            one, other = self._left.levels[pair[0]], self._right.levels[pair[1]]
            if one[0] != other[0]:
                raise Different("another universe level")
            if one[0] == LEVEL_PARAM:
                if self._universes.get(one[1]) != other[1]:
                    raise Different("another universe level")
                continue
            stack += zip(one[1:], other[1:], strict=True)
