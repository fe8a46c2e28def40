"""Expressions as Lean source with everything explicit, so that Lean can be asked about them."""

from __future__ import annotations

import json

from lean_env.olean.expr import (
    APP,
    BVAR,
    CONST,
    LAM,
    LET,
    LEVEL_IMAX,
    LEVEL_MAX,
    LEVEL_SUCC,
    LEVEL_ZERO,
    NAT,
    PI,
    SORT,
    STR,
    Terms,
)
from lean_env.olean.name import Name, render


class Unprintable(ValueError):
    """The expression has a part that a user cannot write."""


def surface(terms: Terms, root: int, depth: int = 0) -> str:
    """Return Lean source that elaborates to the expression `root` of `terms`."""
    node = terms.exprs[root]
    kind = node[0]
    if kind == BVAR:
        return f"@x{depth - 1 - node[1]}"
    if kind == SORT:
        return f"(Sort {_level(terms, node[1])})"
    if kind == CONST:
        levels = ", ".join(_level(terms, level) for level in node[2])
        return f"@{_name(node[1])}.{{{levels}}}" if levels else f"@{_name(node[1])}"
    if kind == APP:
        return _application(terms, root, depth)
    if kind in (LAM, PI):
        bound = f"x{depth} : {surface(terms, node[3], depth)}"
        body = surface(terms, node[4], depth + 1)
        return f"(fun ({bound}) => {body})" if kind == LAM else f"(∀ ({bound}), {body})"
    if kind == LET and not node[5]:
        type_, value = surface(terms, node[2], depth), surface(terms, node[3], depth)
        body = surface(terms, node[4], depth + 1)
        return f"(let x{depth} : {type_} := {value}; {body})"
    if kind == NAT:
        return f"(nat_lit {node[1]})"
    if kind == STR:
        return json.dumps(node[1], ensure_ascii=False)
    raise Unprintable("a projection, or a `have` whose body needs its value")


def _application(terms: Terms, root: int, depth: int) -> str:
    """One flat application: arguments after a closing parenthesis would be implicit again."""
    arguments = []
    while (node := terms.exprs[root])[0] == APP:
        arguments.append(surface(terms, node[2], depth))
        root = node[1]
    head = surface(terms, root, depth)
    return f"({head} {' '.join(reversed(arguments))})"


def _level(terms: Terms, root: int) -> str:
    node = terms.levels[root]
    if node[0] == LEVEL_ZERO:
        return "0"
    if node[0] == LEVEL_SUCC:
        return f"({_level(terms, node[1])}+1)"
    if node[0] in (LEVEL_MAX, LEVEL_IMAX):
        word = {LEVEL_MAX: "max", LEVEL_IMAX: "imax"}[node[0]]
        return f"({word} {_level(terms, node[1])} {_level(terms, node[2])})"
    return _name(node[1])


def _name(name: Name) -> str:
    if not name or any(isinstance(part, int) for part in name) or name[0] == "_private":
        raise Unprintable("a name of the elaborator's own")
    return f"_root_.{render(name)}" if len(name) > 1 else render(name)
