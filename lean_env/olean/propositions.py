"""Whether a type is a proposition, as far as its form tells.

Types are not inferred: the head of an application has a declared type, whose arguments are counted
off. Where that ends in something to be unfolded, nobody knows.
"""

from __future__ import annotations

from lean_env.olean.dependencies import Lookup, Source
from lean_env.olean.expr import (
    APP,
    BVAR,
    CONST,
    LAM,
    LET,
    LEVEL_IMAX,
    LEVEL_MAX,
    LEVEL_PARAM,
    LEVEL_ZERO,
    PI,
    SORT,
    Terms,
)
from lean_env.olean.name import Name


def is_proposition(source: Source, lookup: Lookup) -> bool | None:
    """Return whether the type of a constant is a proposition; None where its form does not tell."""
    terms, here = source.terms, source.constant.type
    binders: list[int] = []  # types, outermost first
    arguments = 0
    while True:
        node = terms.exprs[here]
        kind = node[0]
        if kind == APP:
            arguments, here = arguments + 1, node[1]
        elif kind == PI and arguments == 0:
            binders.append(node[3])
            here = node[4]
        elif kind == LAM and arguments > 0:
            binders.append(node[3])
            here, arguments = node[4], arguments - 1
        elif kind == LET:
            binders.append(node[2])
            here = node[4]
        elif kind == BVAR and node[1] < len(binders):
            return _is_prop(terms, _result(terms, binders[-1 - node[1]], arguments), {})
        elif kind == CONST:
            return _applied(lookup(node[1]), terms, node[2], arguments)
        else:
            return False if kind in (SORT, PI) else None


def _applied(
    head: Source | None, terms: Terms, levels: tuple[int, ...], arguments: int
) -> bool | None:
    if head is None:
        return None
    given = dict(zip(head.constant.universes, levels, strict=False))
    zero = {name: _is_zero(terms, level, {}) for name, level in given.items()}
    return _is_prop(head.terms, _result(head.terms, head.constant.type, arguments), zero)


def _result(terms: Terms, type_: int, arguments: int) -> int | None:
    """The type of something of type `type_` that is applied to arguments, if the form tells."""
    for _ in range(arguments):
        if terms.exprs[type_][0] != PI:
            return None
        type_ = terms.exprs[type_][4]
    return type_


def _is_prop(terms: Terms, type_: int | None, zero: dict[Name, bool]) -> bool | None:
    if type_ is None or terms.exprs[type_][0] != SORT:
        return None
    return _is_zero(terms, terms.exprs[type_][1], zero)


def _is_zero(terms: Terms, level: int, zero: dict[Name, bool]) -> bool:
    """Whether a level is 0 when the parameters in `zero` are 0 or not, and all others are not."""
    stack, seen = [level], {level}
    while stack:
        node = terms.levels[stack.pop()]
        if node[0] == LEVEL_PARAM and zero.get(node[1], False):
            continue
        if node[0] not in (LEVEL_ZERO, LEVEL_MAX, LEVEL_IMAX):
            return False
        deciding = set(node[2:] if node[0] == LEVEL_IMAX else node[1:]) - seen
        stack.extend(deciding)
        seen |= deciding
    return True
