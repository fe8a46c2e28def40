"""What a constant rests on: the constants its declaration refers to, and theirs in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lean_env.deadline import Deadline
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


def reachable(
    roots: Iterable[Name], lookup: Lookup, deadline: Deadline | None = None
) -> dict[Name, Source]:
    """Return every constant below `roots` that `lookup` knows, in no particular order.

    Raises DeadlineExceeded.
    """
    deadline = deadline or Deadline.never()
    found: dict[Name, Source] = {}
    pending = list(roots)
    while pending:
        deadline.check()
        name = pending.pop()
        if name in found:
            continue
        source = lookup(name)
        if source is None:
            continue
        found[name] = source
        pending.extend(below for below in direct(source) if below not in found)
    return found
