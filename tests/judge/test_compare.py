"""Comparing statements: two ways of doing it agree over the whole library."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import replace

import pytest

from lean_env.judge.compare import Comparison, Different
from lean_env.olean.constant import Constant, ConstantKind
from lean_env.olean.dependencies import Source
from lean_env.olean.expr import CONST, LAM, LEVEL_PARAM, PI, SORT, Node, Terms
from lean_env.olean.fingerprint import fingerprint
from lean_env.olean.imports import Library
from lean_env.olean.name import Name
from lean_env.toolchain import Toolchain


def nothing(_: Name) -> Source | None:
    return None


def same(one: Source, other: Source) -> bool:
    try:
        Comparison(nothing, nothing).check(one, other)
    except Different:
        return False
    return True


def source(*exprs: Node, levels: tuple[Node, ...] = (), universes: tuple[Name, ...] = ()) -> Source:
    terms = Terms(levels=list(levels), exprs=list(exprs))
    constant = Constant(("t",), ConstantKind.THEOREM, universes, len(exprs) - 1)
    return Source(constant, terms)


@pytest.fixture(scope="module")
def theorems(toolchain: Toolchain) -> list[Source]:
    library = Library([toolchain.sysroot / "lib" / "lean"], [("Init",)])
    found = (library.find(name) for name in itertools.islice(library, 2500))
    return [entry for entry in found if entry and entry.constant.kind is ConstantKind.THEOREM]


def test_equal_fingerprints_and_equal_comparisons_are_the_same_thing(
    theorems: list[Source],
) -> None:
    groups: dict[bytes, list[Source]] = defaultdict(list)
    for theorem in theorems:
        constant = theorem.constant
        groups[fingerprint(theorem.terms, constant.type, constant.universes)].append(theorem)
    several = [group for group in groups.values() if len(group) > 1]
    assert several
    for group in several:
        for other in group[1:]:
            if len(other.constant.universes) == len(group[0].constant.universes):
                assert same(group[0], other)
    representatives = [group[0] for group in groups.values()]
    for one, other in itertools.pairwise(representatives):
        assert not same(one, other)


def test_names_and_kinds_of_binders_do_not_count() -> None:
    nat = (CONST, ("Nat",), ())
    one = source(nat, (PI, ("x",), 0, 0, 0))
    other = source(nat, (PI, ("y",), 1, 0, 0))
    assert same(one, other)
    assert not same(one, source(nat, (LAM, ("x",), 0, 0, 0)))


def test_universes_correspond_by_position() -> None:
    def sorts(first: str, second: str, *universes: str) -> Source:
        levels = ((LEVEL_PARAM, (first,)), (LEVEL_PARAM, (second,)))
        exprs = ((SORT, 0), (SORT, 1), (PI, ("x",), 0, 0, 1))
        return source(*exprs, levels=levels, universes=tuple((name,) for name in universes))

    assert same(sorts("u", "v", "u", "v"), sorts("a", "b", "a", "b"))
    assert not same(sorts("u", "v", "u", "v"), sorts("a", "b", "b", "a"))
    assert not same(sorts("u", "v", "u", "v"), sorts("a", "a", "a", "b"))
    assert not same(sorts("u", "v", "u", "v"), sorts("a", "a", "a", "a"))  # no universe twice
    assert not same(sorts("u", "u", "u"), sorts("a", "a", "a", "b"))


def test_definitions_are_the_same_only_with_the_same_body() -> None:
    body = {name: (CONST, (name,), ()) for name in ("zero", "one")}

    def file(value: str) -> Source:
        terms = Terms(exprs=[(CONST, ("Nat",), ()), body[value]])
        kind = ConstantKind.DEFINITION
        return Source(Constant(("f",), kind, (), 0, value=1), terms)

    def lookup(value: str):  # type: ignore[no-untyped-def]  # a Lookup
        return lambda name: file(value) if name == ("f",) else None

    statement = source((CONST, ("f",), ()))
    Comparison(lookup("zero"), lookup("zero")).check(statement, statement)
    for other in (lookup("one"), nothing):
        with pytest.raises(Different):
            Comparison(lookup("zero"), other).check(statement, statement)
    assert Comparison(lookup("zero"), lookup("zero")).is_copy(("f",))
    assert not Comparison(lookup("zero"), lookup("one")).is_copy(("f",))
    changed = replace(file("zero").constant, kind=ConstantKind.OPAQUE)
    opaque = Source(changed, file("zero").terms)
    assert not Comparison(lookup("zero"), lambda _: opaque).is_copy(("f",))
