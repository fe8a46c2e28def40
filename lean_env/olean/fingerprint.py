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
    NAT,
    PI,
    PROJ,
    SORT,
    Node,
    Terms,
    children,
)
from lean_env.olean.name import Name

_DECIMAL_BITS = 8192  # beyond, Python may refuse to write a number in decimal digits


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
            parts.append(_own(node).encode())
        parts.extend(exprs[child] for child in children(node))
        exprs[index] = hashlib.sha256(b"\0".join(parts)).digest()
    return exprs[root]


def _own(node: Node) -> str:
    """What a leaf says itself; an application says nothing beyond its children."""
    if node[0] == NAT and node[1].bit_length() > _DECIMAL_BITS:
        return f"({node[1]:#x},)"
    return repr(() if children(node) else node[1:])


def _level(terms: Terms, root: int, numbers: dict[Name, int], done: dict[int, bytes]) -> bytes:
    stack = [root]
    while stack:
        here = stack[-1]
        node = terms.levels[here]
        below = () if node[0] in (LEVEL_ZERO, LEVEL_PARAM) else node[1:]
        missing = [child for child in below if child not in done]
        if missing:
            stack += missing
            continue
        stack.pop()
        if node[0] == LEVEL_ZERO:
            text = b"0"
        elif node[0] == LEVEL_PARAM:
            text = f"p{numbers.get(node[1], node[1])}".encode()
        else:
            text = str(node[0]).encode() + b"".join(done[child] for child in below)
        done[here] = hashlib.sha256(text).digest()
    return done[root]
