"""Declarations as plain tuples: what the judge hands to a kernel, of whatever make.

Only what was read and checked travels; a kernel process never sees a byte of the candidate's file.
"""

from __future__ import annotations

import graphlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from lean_env.deadline import Deadline
from lean_env.olean.constant import Constant, ConstantKind
from lean_env.olean.dependencies import Source, direct
from lean_env.olean.expr import APP, LAM, LET, PI, PROJ, Node, Terms
from lean_env.olean.name import Name, render

_BLOCK = 1 << 14  # expressions between two looks at the clock


class UnsupportedConstant(ValueError):
    """The constant is of a kind that cannot be replayed, or its family is incomplete."""


class DeclarationKind(IntEnum):
    """The declarations the kernel is given; recursors follow from inductive types by themselves."""

    AXIOM = 0
    DEFINITION = 1
    THEOREM = 2
    OPAQUE = 3
    QUOTIENT = 4
    INDUCTIVE = 6


@dataclass(frozen=True, slots=True)
class InductiveType:
    """One type of an inductive family with its constructors (name, type)."""

    name: Name
    type: int
    constructors: tuple[tuple[Name, int], ...]


@dataclass(frozen=True, slots=True)
class Declaration:
    """One thing to add to an environment; `type` and `value` index the accompanying `Terms`."""

    kind: DeclarationKind
    name: Name
    universes: tuple[Name, ...]
    type: int = 0
    value: int = 0
    hints: int = 0
    parameters: int = 0
    types: tuple[InductiveType, ...] = ()

    @property
    def roots(self) -> tuple[int, ...]:
        """The expressions the declaration holds."""
        if self.kind is DeclarationKind.QUOTIENT:
            return ()
        if self.kind is DeclarationKind.INDUCTIVE:
            return tuple(
                root
                for type_ in self.types
                for root in (type_.type, *(ctor for _, ctor in type_.constructors))
            )
        return (self.type,) if self.kind is DeclarationKind.AXIOM else (self.type, self.value)

    def encode(self) -> Node:
        """Return the declaration as tuples of plain values, for `marshal`."""
        types = tuple((type_.name, type_.type, type_.constructors) for type_ in self.types)
        return (
            int(self.kind),
            self.name,
            self.universes,
            self.type,
            self.value,
            self.hints,
            self.parameters,
            types,
        )


def declarations(needed: dict[Name, Source], deadline: Deadline | None = None) -> list[Declaration]:
    """Order `needed` (all of one table) so that each declaration follows what it refers to.

    Raises UnsupportedConstant for quotients, families with a part missing, and cycles, and
    DeadlineExceeded.
    """
    deadline = deadline or Deadline.never()
    recursors: defaultdict[tuple[Name, ...], list[Name]] = defaultdict(list)
    for name, source in needed.items():
        if source.constant.kind is ConstantKind.RECURSOR:
            recursors[source.constant.all].append(name)
    made: dict[Name, Declaration] = {}
    ordered: list[Declaration] = []
    for name in _dependency_order(needed, deadline):
        if name in made:
            continue
        deadline.check()
        declaration, members = _declaration(needed, needed[name].constant)
        if declaration.kind is DeclarationKind.INDUCTIVE:
            members += recursors[tuple(type_.name for type_ in declaration.types)]
        ordered.append(declaration)
        made.update(dict.fromkeys(members, declaration))
    return ordered


def pack(
    terms: Terms, roots: Iterable[int], deadline: Deadline | None = None
) -> tuple[list[Node], list[Node], dict[int, int]]:
    """Return (levels, expressions, new index of each old root) with only what `roots` reach.

    Raises DeadlineExceeded.
    """
    wanted = terms.reachable(*roots, deadline=deadline)
    index = {old: new for new, old in enumerate(wanted)}
    moved: list[Node] = []
    for start in range(0, len(wanted), _BLOCK):
        if deadline is not None:
            deadline.check()
        moved += [_moved(terms.exprs[old], index) for old in wanted[start : start + _BLOCK]]
    return terms.levels, moved, index


def _moved(node: Node, index: dict[int, int]) -> Node:
    kind = node[0]
    if kind == APP:
        return (APP, index[node[1]], index[node[2]])
    if kind in (LAM, PI):
        return (*node[:3], index[node[3]], index[node[4]])
    if kind == LET:
        return (LET, node[1], index[node[2]], index[node[3]], index[node[4]], node[5])
    if kind == PROJ:
        return (*node[:3], index[node[3]])
    return node


def _declaration(needed: dict[Name, Source], constant: Constant) -> tuple[Declaration, list[Name]]:
    kind = constant.kind
    if kind in _SIMPLE:
        declaration = Declaration(
            _SIMPLE[kind],
            constant.name,
            constant.universes,
            constant.type,
            constant.value if constant.value is not None else 0,
            constant.hints,
        )
        return declaration, [constant.name]
    if kind is ConstantKind.CONSTRUCTOR:
        return _family(needed, constant.parent)
    if kind in (ConstantKind.INDUCTIVE, ConstantKind.RECURSOR) and constant.all:
        return _family(needed, constant.all[0])
    raise UnsupportedConstant(f"{render(constant.name)} cannot be replayed")


_SIMPLE = {
    ConstantKind.AXIOM: DeclarationKind.AXIOM,
    ConstantKind.DEFINITION: DeclarationKind.DEFINITION,
    ConstantKind.THEOREM: DeclarationKind.THEOREM,
    ConstantKind.OPAQUE: DeclarationKind.OPAQUE,
}


def _family(needed: dict[Name, Source], first: Name) -> tuple[Declaration, list[Name]]:
    """The declaration of a whole inductive family, and its types and constructors by name."""
    head = _member(needed, first, ConstantKind.INDUCTIVE)
    types = []
    members = []
    for name in head.all:
        type_ = _member(needed, name, ConstantKind.INDUCTIVE)
        if type_.all != head.all or type_.universes != head.universes:
            raise UnsupportedConstant(f"{render(name)} belongs to two families")
        constructors = tuple(
            (constructor, _member(needed, constructor, ConstantKind.CONSTRUCTOR).type)
            for constructor in type_.constructors
        )
        types.append(InductiveType(name, type_.type, constructors))
        members += [name, *type_.constructors]
    declaration = Declaration(
        DeclarationKind.INDUCTIVE,
        first,
        head.universes,
        parameters=head.parameters,
        types=tuple(types),
    )
    return declaration, members


def _member(needed: dict[Name, Source], name: Name, kind: ConstantKind) -> Constant:
    source = needed.get(name)
    if source is None or source.constant.kind is not kind:
        raise UnsupportedConstant(f"{render(name)} is not among the constants, or of another kind")
    return source.constant


def _dependency_order(needed: dict[Name, Source], deadline: Deadline) -> list[Name]:
    """Declarations after what they refer to; an inductive family counts as one."""
    leader: dict[Name, Name] = {}
    for name, source in needed.items():
        constant = source.constant
        if constant.kind is ConstantKind.CONSTRUCTOR:
            parent = needed.get(constant.parent)
            group = parent.constant.all if parent else ()
        elif constant.kind in (ConstantKind.INDUCTIVE, ConstantKind.RECURSOR):
            group = constant.all
        else:
            group = ()
        leader[name] = group[0] if group and group[0] in needed else name
    below: dict[Name, set[Name]] = {}
    for name, source in needed.items():
        deadline.check()
        targets = {leader[child] for child in direct(source) if child in needed}
        below.setdefault(leader[name], set()).update(targets)
    for name, targets in below.items():
        targets.discard(name)
    try:
        return list(graphlib.TopologicalSorter(below).static_order())
    except graphlib.CycleError as error:
        raise UnsupportedConstant(f"{render(error.args[1][0])} refers to itself") from None
