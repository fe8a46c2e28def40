"""From raw `.olean` objects to names, levels and expressions.

Iterative throughout: neither depth nor sharing of a hostile term can exhaust the stack. Each
object is decoded once; a metavariable or free variable has no business in a file and is an error.
"""

from __future__ import annotations

from typing import Protocol

from lean_env.deadline import Deadline
from lean_env.olean.expr import (
    APP,
    BVAR,
    CONST,
    LAM,
    LET,
    LEVEL_IMAX,
    LEVEL_MAX,
    LEVEL_PARAM,
    LEVEL_SUCC,
    LEVEL_ZERO,
    NAT,
    PI,
    PROJ,
    SORT,
    STR,
    Node,
    Terms,
)
from lean_env.olean.name import ANONYMOUS, Name
from lean_env.olean.region import OleanError, OleanLimitError

_MAX_NAME_PARTS = 256
_MAX_PART_LENGTH = 1 << 12
_MAX_BVAR = (1 << 20) - 2  # beyond, Lean's own expression builder panics
_MAX_LEVEL_DEPTH = 1 << 16
_EXPR_DATA_BYTES = 8  # hash, loose bound variables and flags, cached by Lean; we do not read them

# Tags of `Lean.Expr`, in the order of its declaration.
_T_BVAR, _T_FVAR, _T_MVAR, _T_SORT, _T_CONST, _T_APP = range(6)
_T_LAM, _T_PI, _T_LET, _T_LIT, _T_MDATA, _T_PROJ = range(6, 12)
_EXPR_FIELDS = {
    _T_BVAR: 1,
    _T_SORT: 1,
    _T_CONST: 2,
    _T_APP: 2,
    _T_LAM: 3,
    _T_PI: 3,
    _T_LET: 4,
    _T_LIT: 1,
    _T_MDATA: 2,
    _T_PROJ: 3,
}
_LEVEL_FIELDS = {LEVEL_SUCC: 1, LEVEL_MAX: 2, LEVEL_IMAX: 2, LEVEL_PARAM: 1}


class Heap(Protocol):
    """Where objects are read from: a file's `Region`, or this process's own memory."""

    def spend(self, work: int) -> None:
        """Pay for work; raises when the budget is spent."""
        ...

    def constructor(self, address: int) -> tuple[int, tuple[int, ...]]:
        """Return (tag, object fields)."""
        ...

    def scalars(self, address: int, count: int) -> bytes:
        """Return the first bytes of a constructor's scalar fields."""
        ...

    def string(self, address: int) -> str:
        """Return a string."""
        ...

    def natural(self, address: int) -> int:
        """Return a natural number."""
        ...

    def elements(self, address: int) -> list[int]:
        """Return the elements of a `List`."""
        ...


class Decoder:
    """Decodes terms of one heap into one table; raises OleanError on anything malformed."""

    def __init__(self, region: Heap, deadline: Deadline | None = None) -> None:
        self.region = region
        self.terms = Terms(deadline=deadline or Deadline.never())
        self._names: dict[int, Name] = {1: ANONYMOUS}
        self._levels: dict[int, int] = {}
        self._level_depth: list[int] = []
        self._exprs: dict[int, int] = {}

    def name(self, address: int) -> Name:
        """Decode a `Lean.Name`."""
        known = self._names.get(address)
        if known is not None:
            return known
        pending: list[tuple[int, str | int]] = []
        while (known := self._names.get(address)) is None:
            tag, fields = self.region.constructor(address)
            if len(fields) != 2 or tag not in (1, 2):
                raise OleanError("malformed name")
            part = self.region.string(fields[1]) if tag == 1 else _small(fields[1])
            if isinstance(part, str) and len(part) > _MAX_PART_LENGTH:
                raise OleanLimitError("a name with a part of too many characters")
            pending.append((address, part))
            if len(pending) > _MAX_NAME_PARTS:
                raise OleanLimitError("a name of too many parts")
            address = fields[0]
        if len(known) + len(pending) > _MAX_NAME_PARTS:
            raise OleanLimitError("a name of too many parts")
        self.region.spend(len(pending) * len(known))
        for address, part in reversed(pending):
            known = (*known, part)
            self._names[address] = known
        return known

    def names(self, address: int) -> tuple[Name, ...]:
        """Decode a `List Name`."""
        return tuple(self.name(element) for element in self.region.elements(address))

    def level(self, address: int) -> int:
        """Decode a `Lean.Level`; returns its index in `terms.levels`."""
        memo = self._levels
        if address in memo:
            return memo[address]
        stack = [address]
        while stack:
            address = stack[-1]
            if address in memo:
                stack.pop()
                continue
            tag, fields = self.region.constructor(address)
            if len(fields) != _LEVEL_FIELDS.get(tag, 0) or tag > LEVEL_PARAM:
                raise OleanError("malformed universe level")
            if tag in (LEVEL_ZERO, LEVEL_PARAM):
                depth = 0
                node: Node = (tag, self.name(fields[0])) if fields else (LEVEL_ZERO,)
            else:
                missing = [child for child in fields if child not in memo]
                if missing:
                    stack.extend(missing)
                    continue
                children = [memo[child] for child in fields]
                depth = 1 + max(self._level_depth[child] for child in children)
                if depth > _MAX_LEVEL_DEPTH:
                    raise OleanLimitError("a universe level of too great depth")
                node = (tag, *children)
            memo[address] = len(self.terms.levels)
            self.terms.levels.append(node)
            self._level_depth.append(depth)
            stack.pop()
        return memo[address]

    def expr(self, address: int) -> int:
        """Decode a `Lean.Expr`; returns its index in `terms.exprs`."""
        memo = self._exprs
        if address in memo:
            return memo[address]
        region, exprs = self.region, self.terms.exprs
        stack = [address]
        while stack:
            here = stack[-1]
            if here in memo:
                stack.pop()
                continue
            tag, fields = region.constructor(here)
            if len(fields) != _EXPR_FIELDS.get(tag, -1):
                raise OleanError(_malformed(tag))
            if tag == _T_APP:
                below: tuple[int, ...] = fields
            elif tag in (_T_LAM, _T_PI, _T_MDATA) or tag == _T_LET:
                below = fields[1:]
            elif tag == _T_PROJ:
                below = fields[2:]
            else:
                below = ()
            missing = [child for child in below if child not in memo]
            if missing:
                stack.extend(missing)
                continue
            stack.pop()
            if tag == _T_MDATA:
                memo[here] = memo[fields[1]]
                continue
            if tag == _T_APP:
                node: Node = (APP, memo[fields[0]], memo[fields[1]])
            else:
                node = self._node(here, tag, fields)
            memo[here] = len(exprs)
            exprs.append(node)
        return memo[address]

    def _node(self, address: int, tag: int, fields: tuple[int, ...]) -> Node:
        region, memo = self.region, self._exprs
        if tag == _T_BVAR:
            index = region.natural(fields[0])
            if index > _MAX_BVAR:
                raise OleanLimitError("a bound variable of too great index")
            return (BVAR, index)
        if tag == _T_SORT:
            return (SORT, self.level(fields[0]))
        if tag == _T_CONST:
            levels = tuple(self.level(level) for level in region.elements(fields[1]))
            return (CONST, self.name(fields[0]), levels)
        if tag in (_T_LAM, _T_PI):
            info = region.scalars(address, _EXPR_DATA_BYTES + 1)[_EXPR_DATA_BYTES]
            if info > 3:
                raise OleanError("malformed binder")
            kind = LAM if tag == _T_LAM else PI
            return (kind, self.name(fields[0]), info, memo[fields[1]], memo[fields[2]])
        if tag == _T_LET:
            flag = region.scalars(address, _EXPR_DATA_BYTES + 1)[_EXPR_DATA_BYTES] != 0
            type_, value, body = (memo[child] for child in fields[1:])
            return (LET, self.name(fields[0]), type_, value, body, flag)
        if tag == _T_PROJ:
            return (PROJ, self.name(fields[0]), region.natural(fields[1]), memo[fields[2]])
        return self._literal(fields[0])

    def _literal(self, address: int) -> Node:
        tag, fields = self.region.constructor(address)
        if len(fields) != 1 or tag > 1:
            raise OleanError("malformed literal")
        if tag == 0:
            return (NAT, self.region.natural(fields[0]))
        return (STR, self.region.string(fields[0]))


def _small(number: int) -> int:
    if not number & 1:
        raise OleanLimitError("a name with a number of more than 63 bits")
    return number >> 1


def _malformed(tag: int) -> str:
    if tag == _T_FVAR:
        return "a free variable in a constant"
    if tag == _T_MVAR:
        return "a metavariable in a constant"
    return "malformed expression"
