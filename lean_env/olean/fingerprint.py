"""A digest of an expression up to what the kernel ignores: the names of bound variables.

Two closed types have the same fingerprint exactly if they are the same tree of constants,
applications, binders and literals (a collision of SHA-256 aside), whichever file each was read
from; universe parameters are numbered in the order of their declaration.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from lean_env.olean.expr import (
    CONST,
    LAM,
    LET,
    LEVEL_PARAM,
    LEVEL_ZERO,
    PI,
    PROJ,
    SORT,
    Node,
    Terms,
    children,
)
from lean_env.olean.name import Name


def fingerprint(terms: Terms, root: int, universes: Sequence[Name]) -> bytes:
    """The digest of expression `root`, whose universe parameters are `universes`, in order."""
    numbers = {name: index for index, name in enumerate(universes)}
    levels: dict[int, bytes] = {}
    exprs: dict[int, bytes] = {}
    for index in terms.reachable(root):
        node = terms.exprs[index]
        parts: list[bytes] = [str(node[0]).encode()]
        if node[0] == SORT:
            parts.append(_level(terms, node[1], numbers, levels))
        elif node[0] == CONST:
            parts.append(repr(node[1]).encode())
            parts.extend(_level(terms, level, numbers, levels) for level in node[2])
        elif node[0] == PROJ:
            parts.append(repr(node[1:3]).encode())
        elif node[0] not in (LAM, PI, LET):
            parts.append(repr(_own(node)).encode())
        parts.extend(exprs[child] for child in children(node))
        exprs[index] = hashlib.sha256(b"\0".join(parts)).digest()
    return exprs[root]


def _own(node: Node) -> tuple[object, ...]:
    """What a leaf says itself; an application says nothing beyond its children."""
    return () if children(node) else node[1:]


def _level(terms: Terms, root: int, numbers: dict[Name, int], done: dict[int, bytes]) -> bytes:
    if root in done:
        return done[root]
    node = terms.levels[root]
    if node[0] == LEVEL_ZERO:
        text = b"0"
    elif node[0] == LEVEL_PARAM:
        text = f"p{numbers.get(node[1], node[1])}".encode()
    else:
        text = str(node[0]).encode() + b"".join(
            _level(terms, child, numbers, done) for child in node[1:]
        )
    done[root] = hashlib.sha256(text).digest()
    return done[root]
