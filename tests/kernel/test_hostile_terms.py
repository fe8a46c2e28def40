"""Whatever is packed for it, the kernel process answers, or ends in one of its typed ways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lean_env.kernel.client import (
    KernelCrash,
    KernelOutOfMemory,
    KernelProcess,
    KernelTimeout,
    Refused,
)
from lean_env.kernel.declarations import Declaration, DeclarationKind, InductiveType
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
from lean_env.olean.name import Name
from lean_env.toolchain import Toolchain

PARTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.integers(0, 2**62 - 1)
NAMES = st.sampled_from(
    [("Nat",), ("True",), ("True", "intro"), ("Nat", "add"), ("Nat", "rec"), ("Prod",)]
) | st.lists(PARTS, max_size=30).map(tuple)
NUMBERS = st.integers(0, 9) | st.integers(0, 20_000).map(lambda bits: 1 << bits)


@pytest.fixture(scope="module")
def kernel(toolchain: Toolchain) -> Iterator[KernelProcess]:
    assert toolchain.library is not None
    process = KernelProcess(toolchain.library, toolchain.sysroot)
    yield process
    process.close()


@st.composite
def tables(draw: st.DrawFn) -> Terms:
    """Levels and expressions whose children come before them, and nothing else is sure."""
    levels: list[Node] = [(LEVEL_ZERO,)]
    for _ in range(draw(st.integers(0, 4))):
        below = st.integers(0, len(levels) - 1)
        kind = draw(st.sampled_from([LEVEL_SUCC, LEVEL_MAX, LEVEL_IMAX, LEVEL_PARAM]))
        if kind == LEVEL_PARAM:
            levels.append((kind, draw(NAMES)))
        else:
            count = 1 if kind == LEVEL_SUCC else 2
            levels.append((kind, *(draw(below) for _ in range(count))))
    exprs: list[Node] = [(CONST, ("True",), ()), (CONST, ("True", "intro"), ())]
    for _ in range(draw(st.integers(0, 12))):
        below, level = st.integers(0, len(exprs) - 1), st.integers(0, len(levels) - 1)
        node = draw(
            st.one_of(
                st.tuples(st.just(BVAR), st.integers(0, (1 << 20) - 2)),
                st.tuples(st.just(SORT), level),
                st.tuples(st.just(CONST), NAMES, st.lists(level, max_size=3).map(tuple)),
                st.tuples(st.just(APP), below, below),
                st.tuples(st.sampled_from([LAM, PI]), NAMES, st.integers(0, 3), below, below),
                st.tuples(st.just(LET), NAMES, below, below, below, st.booleans()),
                st.tuples(st.just(NAT), NUMBERS),
                st.tuples(st.just(STR), st.text(st.characters(exclude_categories=["Cs"]))),
                st.tuples(st.just(PROJ), NAMES, NUMBERS, below),
            )
        )
        exprs.append(node)
    return Terms(levels=levels, exprs=exprs)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data(), terms=tables())
def test_arbitrary_declarations(kernel: KernelProcess, data: st.DataObject, terms: Terms) -> None:
    index = st.integers(0, len(terms.exprs) - 1)
    kind = data.draw(st.sampled_from(DeclarationKind))
    universes: tuple[Name, ...] = tuple(data.draw(st.lists(NAMES, max_size=3)))
    types: tuple[InductiveType, ...] = ()
    if kind is DeclarationKind.INDUCTIVE:
        constructors = data.draw(st.lists(st.tuples(NAMES, index), max_size=3))
        types = (InductiveType(("Own",), data.draw(index), tuple(constructors)),)
    declaration = Declaration(
        kind,
        ("Own",),
        universes,
        data.draw(index),
        data.draw(index),
        data.draw(st.integers(-2, 2**32 - 1)),
        data.draw(NUMBERS),
        types,
    )
    try:
        answer = kernel.replay([("Init",)], terms, [declaration], wall_s=5.0, memory_mb=256)
    except (KernelTimeout, KernelCrash, KernelOutOfMemory):
        return
    assert answer is None or isinstance(answer, Refused)
