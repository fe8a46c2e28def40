"""What a constant rests on: the constants its declaration refers to, and theirs in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lean_env.olean.constant import Constant, ConstantKind
from lean_env.olean.expr import Terms
from lean_env.olean.name import Name


@dataclass(frozen=True, slots=True)
class Source:
    """A constant together with the table its expressions live in."""

    constant: Constant
    terms: Terms


Lookup = Callable[[Name], Source | None]


def direct(source: Source) -> set[Name]:
    """Return the constants that the declaration of `source` refers to.

    Types, values, the right-hand sides of recursor rules, and the rest of an inductive family:
    nothing the kernel would look at is left out.
    """
    constant, terms = source.constant, source.terms
    roots = [constant.type]
    if constant.value is not None:
        roots.append(constant.value)
    roots.extend(rule.rhs for rule in constant.rules)
    found = set(terms.constants(*roots))
    found.update(rule.constructor for rule in constant.rules)
    if constant.kind is ConstantKind.INDUCTIVE:
        found.update(constant.constructors)
    if constant.kind is ConstantKind.CONSTRUCTOR:
        found.add(constant.parent)
    if constant.kind in (ConstantKind.INDUCTIVE, ConstantKind.RECURSOR):
        found.update(constant.all)
    found.discard(constant.name)
    return found


def reachable(roots: Iterable[Name], lookup: Lookup) -> dict[Name, Source]:
    """Return every constant below `roots` that `lookup` knows, in no particular order."""
    found: dict[Name, Source] = {}
    pending = list(roots)
    while pending:
        name = pending.pop()
        if name in found:
            continue
        source = lookup(name)
        if source is None:
            continue
        found[name] = source
        pending.extend(direct(source) - found.keys())
    return found


class AxiomClosure:
    """The axioms below a constant of a trusted library, computed once for each constant.

    Also counts as an axiom what only the code generator vouches for: see `COMPILER_ORACLES`.
    """

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._known: dict[Name, frozenset[Name]] = {}

    def __call__(self, name: Name) -> frozenset[Name]:
        """Return the axioms that `name` rests on; unknown names rest on nothing."""
        order = self._unresolved(name)
        for group in order:
            axioms: set[Name] = set()
            for member in group:
                source = self._lookup(member)
                if source is None:
                    continue
                if source.constant.kind is ConstantKind.AXIOM or member in COMPILER_ORACLES:
                    axioms.add(member)
                for below in direct(source):
                    axioms |= self._known.get(below, frozenset())
            result = frozenset(axioms)
            for member in group:
                self._known[member] = result
        return self._known[name]

    def _unresolved(self, root: Name) -> list[list[Name]]:
        """Return the strongly connected groups not yet known below `root`, lowest first (Tarjan).

        Inductive families are the cycles: a type, its constructors and its recursors.
        """
        if root in self._known:
            return []
        groups: list[list[Name]] = []
        number: dict[Name, int] = {root: 0}
        low: dict[Name, int] = {root: 0}
        open_: list[Name] = [root]
        is_open = {root}
        work = [(root, iter(self._below(root)))]
        while work:
            name, rest = work[-1]
            for child in rest:
                if child in self._known:
                    continue
                if child not in number:
                    number[child] = low[child] = len(number)
                    open_.append(child)
                    is_open.add(child)
                    work.append((child, iter(self._below(child))))
                    break
                if child in is_open:
                    low[name] = min(low[name], number[child])
            else:
                work.pop()
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[name])
                if low[name] == number[name]:
                    group = [open_.pop()]
                    while group[-1] != name:
                        group.append(open_.pop())
                    is_open.difference_update(group)
                    groups.append(group)
        return groups

    def _below(self, name: Name) -> set[Name]:
        source = self._lookup(name)
        return set() if source is None else direct(source)


# `Lean.reduceBool c` reduces in the kernel by running compiled code; official Lean hangs an axiom
# on it, and so do we whatever the library says, since the kernel goes by the name alone.
COMPILER_ORACLES = frozenset(
    {("Lean", "reduceBool"), ("Lean", "reduceNat"), ("Lean", "trustCompiler")}
)
