"""Levels, expressions and constants as plain Python data, independent of any Lean process.

Expressions share structure, so they are stored in one table per source: a node is a tuple whose
first element is its kind and whose children are indices of earlier nodes. Metadata (`Expr.mdata`)
is not kept, since the kernel looks through it. Node shapes:

    levels       (LEVEL_ZERO,) (LEVEL_SUCC, l) (LEVEL_MAX, l, r) (LEVEL_IMAX, l, r)
                 (LEVEL_PARAM, name)
    expressions  (BVAR, index) (SORT, level) (CONST, name, levels) (APP, function, argument)
                 (LAM, binder name, binder info, type, body) (PI, …the same)
                 (LET, name, type, value, body, non-dependent) (NAT, value) (STR, text)
                 (PROJ, structure name, field index, expression)
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from lean_env.deadline import Deadline
from lean_env.olean.name import Name

Node: TypeAlias = tuple[Any, ...]

LEVEL_ZERO, LEVEL_SUCC, LEVEL_MAX, LEVEL_IMAX, LEVEL_PARAM = range(5)
BVAR, SORT, CONST, APP, LAM, PI, LET, NAT, STR, PROJ = range(10)


_LOOK_EVERY = 20_000  # expressions between two looks at the clock


class TermsLimitError(ValueError):
    """Looking through a table takes more work than its owner allows."""


@dataclass(slots=True)
class Terms:
    """A table of levels and one of expressions; children come before parents in both.

    `work_left` bounds how many expressions may be visited in all: many constants over one large
    shared term would otherwise cost their product. No visit outlasts `deadline`.
    """

    levels: list[Node] = field(default_factory=list)
    exprs: list[Node] = field(default_factory=list)
    work_left: float = math.inf
    deadline: Deadline = field(default_factory=Deadline.never)

    def reachable(self, *roots: int, deadline: Deadline | None = None) -> list[int]:
        """Return the expressions below `roots`, roots included, children before parents.

        Raises TermsLimitError, or DeadlineExceeded at `deadline` (by default the table's own).
        """
        deadline = deadline or self.deadline
        seen = set(roots)
        stack = list(seen)
        look_at = _LOOK_EVERY
        while stack:
            for child in children(self.exprs[stack.pop()]):
                if child not in seen:
                    seen.add(child)
                    stack.append(child)
            if len(seen) > look_at:
                look_at += _LOOK_EVERY
                deadline.check()
        self.work_left -= len(seen)
        if self.work_left < 0:
            raise TermsLimitError("the terms are too large to be looked through")
        return sorted(seen)

    def constants(self, *roots: int) -> Iterator[Name]:
        """Yield the names of the constants below `roots`, those named by projections included.

        Literals bring with them what the kernel takes them for: `5` a `Nat`, `"s"` a `String`
        made of a list of characters.
        """
        for number, index in enumerate(self.reachable(*roots)):
            if number % _LOOK_EVERY == _LOOK_EVERY - 1:
                self.deadline.check()
            node = self.exprs[index]
            kind = node[0]
            if kind in (CONST, PROJ):
                yield node[1]
            elif kind == NAT:
                yield ("Nat",)
            elif kind == STR:
                yield from (("String",), ("String", "ofList"), ("Char", "ofNat"))

    def params(self, level: int) -> Iterator[Name]:
        """Yield the universe parameters that occur in a level."""
        stack, seen = [level], {level}
        while stack:
            node = self.levels[stack.pop()]
            if node[0] == LEVEL_PARAM:
                yield node[1]
                continue
            for child in node[1:]:
                if child not in seen:
                    seen.add(child)
                    stack.append(child)


def children(node: Node) -> tuple[int, ...]:
    """Return the sub-expressions of an expression node."""
    kind = node[0]
    if kind == APP:
        return (node[1], node[2])
    if kind in (LAM, PI):
        return (node[3], node[4])
    if kind == LET:
        return (node[2], node[3], node[4])
    if kind == PROJ:
        return (node[3],)
    return ()
