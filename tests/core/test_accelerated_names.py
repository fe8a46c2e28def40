"""The kernel computes some functions by their name: the core must own every such name.

Were one left undeclared, a user could define it to be something else and prove `False` from the
difference, with clean axioms. Which names these are is read from the library itself.
"""

from __future__ import annotations

import mmap
import re

import pytest

from lean_env.olean.constant import ConstantKind, Safety
from lean_env.olean.imports import Library
from lean_env.olean.name import name_of
from lean_env.toolchain import Toolchain

# The kernel's static names, as its symbol table lists them (`lean::g_nat_add`, ...).
SYMBOL = re.compile(rb"_ZN4leanL\d+g_nat_(\w+?)E\x00")

COMPUTED = {
    "succ": "Nat.succ",
    "add": "Nat.add",
    "sub": "Nat.sub",
    "mul": "Nat.mul",
    "pow": "Nat.pow",
    "gcd": "Nat.gcd",
    "mod": "Nat.mod",
    "div": "Nat.div",
    "beq": "Nat.beq",
    "ble": "Nat.ble",
    "land": "Nat.land",
    "lor": "Nat.lor",
    "xor": "Nat.xor",
    "shiftLeft": "Nat.shiftLeft",
    "shiftRight": "Nat.shiftRight",
}
# Names of the same pattern that are none of the type checker's functions: the numeral itself, its
# size limit, and what older parts of the C++ code (printing, elaboration) refer to.
OTHER = {
    "zero", "one", "max_size", "dec_eq", "has_add", "has_one", "has_zero", "add_fn", "bit0_fn",
    "bit1_fn",
}  # fmt: skip

# What literals unfold to.
LITERALS = ["Nat.zero", "Nat.succ", "String.ofList", "Char.ofNat", "List.nil", "List.cons"]


@pytest.fixture(scope="module")
def library(toolchain: Toolchain) -> Library:
    return Library([toolchain.sysroot / "lib" / "lean"], [("Init",)])


def test_the_kernel_accelerates_these_names(toolchain: Toolchain) -> None:
    """Fails when a new Lean learns to compute another function: then the core must declare it."""
    assert toolchain.library is not None
    with toolchain.library.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        found = {match[1].decode() for match in SYMBOL.finditer(data)}
    assert found - OTHER == set(COMPUTED)


@pytest.mark.parametrize("name", sorted(set(COMPUTED.values()) | set(LITERALS)))
def test_the_core_declares_it(library: Library, name: str) -> None:
    source = library.find(name_of(name))
    assert source is not None
    assert source.constant.kind in (ConstantKind.DEFINITION, ConstantKind.CONSTRUCTOR)
    assert source.constant.safety is Safety.SAFE
    assert library.axioms(name_of(name)) <= {("propext",), ("Quot", "sound")}
