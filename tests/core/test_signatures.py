"""Compiled functions of the core have the signature of their native namesakes.

The interpreter calls the library's code for a function by its name. Where ours takes fewer
arguments than that code reads, a tactic that calls it crashes.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.olean.constant import ConstantKind
from lean_env.olean.dependencies import Source
from lean_env.olean.expr import APP, CONST, PI
from lean_env.olean.imports import Library
from lean_env.olean.name import Name, render
from lean_env.toolchain import Toolchain
from lean_env.toolchain.bindings.image import Image
from lean_env.toolchain.bindings.mangling import mangle
from lean_env.toolchain.library import find_library
from tests.core.machine_code import last_argument

HAVE_CODE_OF_THEIR_OWN = {
    # Compiled by another name (`implemented_by`), or not at all: the library's code is not called.
    "String.any",
    "String.all",
    "String.contains",
    "String.startsWith",
    "Lean.Data.AC.norm",
}


@pytest.fixture(scope="module")
def image() -> Iterator[Image]:
    loaded = Image.load(find_library())
    yield loaded
    loaded.close()


@pytest.fixture(scope="module")
def library(toolchain: Toolchain) -> Library:
    return Library([toolchain.sysroot / "lib" / "lean"], [("Init",)])


def parameters(source: Source, library: Library) -> int | None:
    """How many arguments a function's type names; None where what it ends in may unfold to more."""
    exprs, at, count = source.terms.exprs, source.constant.type, 0
    while exprs[at][0] == PI:
        at, count = exprs[at][4], count + 1
    while exprs[at][0] == APP:
        at = exprs[at][1]
    if exprs[at][0] != CONST:
        return count
    head = library.find(exprs[at][1])
    unfolds = head is not None and head.constant.kind is ConstantKind.DEFINITION
    return None if unfolds else count


def namesakes(library: Library, image: Image) -> Iterator[tuple[Name, str, int]]:
    """Functions of the core that the library has code for: name, symbol, our parameters."""
    for name in library:
        source = library.find(name)
        assert source is not None
        if source.constant.kind not in (ConstantKind.DEFINITION, ConstantKind.OPAQUE):
            continue
        if not all(isinstance(part, str) for part in name):
            continue
        symbol = mangle([str(part) for part in name])
        boxed = f"{symbol}___boxed"
        count = parameters(source, library)
        if boxed in image.symbols and count is not None:
            yield name, boxed, count


def test_no_native_namesake_reads_an_argument_that_ours_lacks(
    library: Library, image: Image
) -> None:
    found = list(namesakes(library, image))
    assert len(found) > 500
    too_few = {
        render(name): (count, read)
        for name, symbol, count in found
        if (read := last_argument(*image.code(symbol))) > count
    }
    assert too_few.keys() == HAVE_CODE_OF_THEIR_OWN


def test_a_missing_argument_would_be_seen(library: Library, image: Image) -> None:
    read = {
        render(name): (last_argument(*image.code(symbol)), count)
        for name, symbol, count in namesakes(library, image)
        if name in (("List", "replicate"), ("Array", "swap"), ("Nat", "repeat"))
    }
    assert read
    assert all(last == count for last, count in read.values())  # so one less would be too few
