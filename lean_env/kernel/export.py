"""Declarations as NDJSON in the export format 3.1 of lean4export, for independent checkers.

One line per object: names, levels and expressions get numbers as they are first needed, then each
declaration follows what it refers to. Binder names are kept, metadata is not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lean_env.kernel.declarations import UnsupportedConstant
from lean_env.native.abi import LEAN_COMMIT, LEAN_VERSION
from lean_env.olean.constant import HINT_ABBREV, HINT_OPAQUE, Constant, ConstantKind
from lean_env.olean.dependencies import Lookup, Source, direct
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
    SORT,
    STR,
    Node,
    Terms,
)
from lean_env.olean.name import Name

FORMAT_VERSION = "3.1.0"
_BINDERS = ("default", "implicit", "strictImplicit", "instImplicit")
_QUOTIENTS: dict[Name, str] = {
    ("Quot",): "type",
    ("Quot", "mk"): "ctor",
    ("Quot", "lift"): "lift",
    ("Quot", "ind"): "ind",
}
_MAX_BITS = 1 << 18
_CHUNK_DIGITS = 4000
_CHUNK = 10**_CHUNK_DIGITS
_SAFETY = ("unsafe", "safe", "partial")


def export(root: Name, find: Lookup) -> Iterator[str]:
    """Yield the lines that declare `root` and everything below it; `find` knows all of it."""
    exporter = _Exporter(find)
    meta = {
        "exporter": {"name": "lean-env", "version": "1"},
        "lean": {"version": LEAN_VERSION, "githash": LEAN_COMMIT},
        "format": {"version": FORMAT_VERSION},
    }
    yield _line({"meta": meta})
    yield from exporter.declare(root)


class _Exporter:
    def __init__(self, find: Lookup) -> None:
        self._find = find
        self._names: dict[Name, int] = {(): 0}
        self._levels: dict[Node, int] = {(LEVEL_ZERO,): 0}
        self._exprs: dict[Node, int] = {}
        self._level_index: dict[tuple[int, int], int] = {}
        self._expr_index: dict[tuple[int, int], int] = {}
        self._done: set[Name] = set()
        self._lines: list[str] = []

    def declare(self, root: Name) -> Iterator[str]:
        """Declare `root` after everything it refers to."""
        stack = [root]
        opened: set[Name] = set()
        while stack:
            name = stack[-1]
            source = self._find(name)
            if name in self._done or source is None:
                stack.pop()
                continue
            family = self._family(source.constant)
            if name in opened:
                stack.pop()
                self._write(source, family)
                yield from self._lines
                self._lines.clear()
                continue
            members = {member.constant.name for member in family} or {name}
            opened.update(members)
            for member in family or [source]:
                stack.extend(direct(member) - self._done - members - opened)

    def _family(self, constant: Constant) -> list[Source]:
        """An inductive family, whole, or all of the quotient; nothing for a constant by itself."""
        if constant.name in _QUOTIENTS:
            return [source for name in _QUOTIENTS if (source := self._find(name))]
        if constant.kind is ConstantKind.CONSTRUCTOR:
            parent = self._find(constant.parent)
            types = parent.constant.all if parent else ()
        elif constant.kind in (ConstantKind.INDUCTIVE, ConstantKind.RECURSOR):
            types = constant.all
        else:
            return []
        found: list[Source] = []
        nested = 0
        for name in types:
            type_ = self._find(name)
            if type_ is not None:
                nested = type_.constant.nested
                constructors = (self._find(ctor) for ctor in type_.constant.constructors)
                found += [type_, *(source for source in constructors if source)]
        recursors = [(*name, "rec") for name in types]
        recursors += [(*types[0], f"rec_{index + 1}") for index in range(nested)]
        return found + [source for name in recursors if (source := self._find(name))]

    def _write(self, source: Source, family: list[Source]) -> None:
        constant = source.constant
        if constant.name in _QUOTIENTS:
            for member in family:
                kind = _QUOTIENTS[member.constant.name]
                self._out({"quot": {**self._head(member), "kind": kind}})
        elif family:
            groups: dict[str, list[Any]] = {"types": [], "ctors": [], "recs": []}
            for member in family:
                group, record = self._member(member)
                groups[group].append(record)
            self._out({"inductive": groups})
        else:
            self._out(self._single(source))
        self._done.update(member.constant.name for member in family or [source])

    def _single(self, source: Source) -> dict[str, Any]:
        constant, head = source.constant, self._head(source)
        if constant.kind is ConstantKind.AXIOM:
            return {"axiom": {**head, "isUnsafe": constant.safety == 0}}
        assert constant.value is not None
        head["value"] = self._expr(source.terms, constant.value)
        head["all"] = [self._name(name) for name in constant.all or (constant.name,)]
        if constant.kind is ConstantKind.THEOREM:
            return {"thm": head}
        if constant.kind is ConstantKind.OPAQUE:
            return {"opaque": {**head, "isUnsafe": constant.safety == 0}}
        hints: Any = {HINT_OPAQUE: "opaque", HINT_ABBREV: "abbrev"}.get(constant.hints)
        return {
            "def": {
                **head,
                "hints": hints or {"regular": constant.hints},
                "safety": _SAFETY[constant.safety],
            }
        }

    def _member(self, source: Source) -> tuple[str, dict[str, Any]]:
        constant, head = source.constant, self._head(source)
        head |= {"numParams": constant.parameters, "isUnsafe": constant.safety == 0}
        if constant.kind is ConstantKind.INDUCTIVE:
            return "types", head | {
                "numIndices": constant.indices,
                "all": [self._name(name) for name in constant.all],
                "ctors": [self._name(name) for name in constant.constructors],
                "numNested": constant.nested,
                "isRec": constant.recursive,
                "isReflexive": constant.reflexive,
            }
        if constant.kind is ConstantKind.CONSTRUCTOR:
            return "ctors", head | {
                "induct": self._name(constant.parent),
                "cidx": constant.index,
                "numFields": constant.fields,
            }
        rules = [
            {
                "ctor": self._name(rule.constructor),
                "nfields": rule.fields,
                "rhs": self._expr(source.terms, rule.rhs),
            }
            for rule in constant.rules
        ]
        return "recs", head | {
            "all": [self._name(name) for name in constant.all],
            "numIndices": constant.indices,
            "numMotives": constant.motives,
            "numMinors": constant.minors,
            "rules": rules,
            "k": constant.k,
        }

    def _head(self, source: Source) -> dict[str, Any]:
        constant = source.constant
        return {
            "name": self._name(constant.name),
            "levelParams": [self._name(name) for name in constant.universes],
            "type": self._expr(source.terms, constant.type),
        }

    def _name(self, name: Name) -> int:
        known = self._names.get(name)
        if known is None:
            prefix, part = self._name(name[:-1]), name[-1]
            known = self._names[name] = len(self._names)
            if isinstance(part, str):
                self._out({"str": {"pre": prefix, "str": part}, "in": known})
            else:
                self._out({"num": {"pre": prefix, "i": part}, "in": known})
        return known

    def _level(self, terms: Terms, root: int) -> int:
        """Number a level and all below it."""
        key = (id(terms), root)
        if key in self._level_index:
            return self._level_index[key]
        stack = [root]
        while stack:
            here = (id(terms), stack[-1])
            node = terms.levels[stack[-1]]
            below = node[1:] if node[0] in (LEVEL_SUCC, LEVEL_MAX, LEVEL_IMAX) else ()
            missing = [child for child in below if (id(terms), child) not in self._level_index]
            if missing:
                stack += missing
                continue
            stack.pop()
            numbers = [self._level_index[id(terms), child] for child in below]
            shared: Node = (node[0], *(numbers or node[1:]))
            if shared not in self._levels:
                self._levels[shared] = len(self._levels)
                line = self._level_line(node, numbers)
                self._out({**line, "il": self._levels[shared]})
            self._level_index[here] = self._levels[shared]
        return self._level_index[key]

    def _level_line(self, node: Node, numbers: list[int]) -> dict[str, Any]:
        if node[0] == LEVEL_PARAM:
            return {"param": self._name(node[1])}
        if node[0] == LEVEL_SUCC:
            return {"succ": numbers[0]}
        return {"max" if node[0] == LEVEL_MAX else "imax": numbers}

    def _expr(self, terms: Terms, root: int) -> int:
        """Number an expression and all below it."""
        key = (id(terms), root)
        if key not in self._expr_index:
            for index in terms.reachable(root):
                here = (id(terms), index)
                if here not in self._expr_index:
                    self._expr_index[here] = self._node(terms, terms.exprs[index])
        return self._expr_index[key]

    def _node(self, terms: Terms, node: Node) -> int:
        def at(child: int) -> int:
            return self._expr_index[id(terms), child]

        kind = node[0]
        line: dict[str, Any]
        if kind == APP:
            line = {"app": {"fn": at(node[1]), "arg": at(node[2])}}
        elif kind in (LAM, PI):
            line = {
                "lam" if kind == LAM else "forallE": {
                    "name": self._name(node[1]),
                    "type": at(node[3]),
                    "body": at(node[4]),
                    "binderInfo": _BINDERS[node[2]],
                }
            }
        elif kind == LET:
            line = {
                "letE": {
                    "name": self._name(node[1]),
                    "type": at(node[2]),
                    "value": at(node[3]),
                    "body": at(node[4]),
                    "nondep": node[5],
                }
            }
        elif kind == CONST:
            universes = [self._level(terms, level) for level in node[2]]
            line = {"const": {"name": self._name(node[1]), "us": universes}}
        elif kind == BVAR:
            line = {"bvar": node[1]}
        elif kind == SORT:
            line = {"sort": self._level(terms, node[1])}
        elif kind == NAT:
            line = {"natVal": _digits(node[1])}
        elif kind == STR:
            line = {"strVal": node[1]}
        else:
            struct = {"typeName": self._name(node[1]), "idx": node[2], "struct": at(node[3])}
            line = {"proj": struct}
        text = (_line(line),)
        if text not in self._exprs:
            self._exprs[text] = len(self._exprs)
            self._out({**line, "ie": self._exprs[text]})
        return self._exprs[text]

    def _out(self, record: dict[str, Any]) -> None:
        self._lines.append(_line(record))


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def _digits(number: int) -> str:
    """Write a number in decimal, as Python will not at any length; raises UnsupportedConstant."""
    if number.bit_length() > _MAX_BITS:
        raise UnsupportedConstant(f"a number of {number.bit_length()} bits is not exported")
    parts = []
    while number >= _CHUNK:
        number, part = divmod(number, _CHUNK)
        parts.append(f"{part:0{_CHUNK_DIGITS}d}")
    return "".join([str(number), *reversed(parts)])
