"""Which axioms the core library declares, and what its theorems rest on: read from the compiled
modules, constant by constant."""

from __future__ import annotations

import pytest

from lean_env.olean.axioms import COMPILER_ORACLES
from lean_env.olean.constant import ConstantKind, Safety
from lean_env.olean.imports import Library
from lean_env.olean.name import Name, name_of, render
from lean_env.toolchain import Toolchain

LOGICAL = {"propext", "Classical.choice", "Quot.sound"}

# Declared so that `sorry` and `native_decide` behave as in official Lean; no theorem uses them.
ADMITTED = {"sorryAx", "Lean.trustCompiler", "Lean.ofReduceBool", "Lean.ofReduceNat"}

# What the code generator writes for erased types, proofs and casts. Unsafe: the kernel lets no
# theorem and no safe definition mention them.
MARKERS = {
    "lcErased",
    "lcAny",
    "lcVoid",
    "lcProof",
    "lcCast",
    "lcUnreachable",
    "isScalarObj",
    "Quot.lcInv",
}


@pytest.fixture(scope="module")
def library(toolchain: Toolchain) -> Library:
    return Library([toolchain.sysroot / "lib" / "lean"], [("Init",)])


def of_kind(library: Library, kind: ConstantKind) -> dict[Name, Safety]:
    """The constants of a kind, with the marker the kernel checks."""
    found = {}
    for name in library:
        source = library.find(name)
        assert source is not None
        if source.constant.kind is kind:
            found[name] = source.constant.safety
    return found


def test_the_axioms_are_these_and_no_others(library: Library) -> None:
    axioms = {render(name) for name in of_kind(library, ConstantKind.AXIOM)}
    assert axioms == LOGICAL | ADMITTED | MARKERS


def test_the_markers_are_unsafe(library: Library) -> None:
    safety = of_kind(library, ConstantKind.AXIOM)
    unsafe = {render(name) for name, value in safety.items() if value is Safety.UNSAFE}
    assert unsafe == MARKERS


def test_each_theorem_rests_on_the_logical_axioms_alone(library: Library) -> None:
    theorems = of_kind(library, ConstantKind.THEOREM)
    beyond = {
        render(name): {render(axiom) for axiom in library.axioms(name)} - LOGICAL
        for name in theorems
    }
    assert {name: axioms for name, axioms in beyond.items() if axioms} == {}
    assert len(theorems) > 2000


@pytest.mark.parametrize("axiom", sorted(LOGICAL))
def test_each_logical_axiom_is_used(library: Library, axiom: str) -> None:
    used = {name for theorem in library for name in library.axioms(theorem)}
    assert name_of(axiom) in used


def test_excluded_middle_rests_on_all_three(library: Library) -> None:
    assert {render(name) for name in library.axioms(name_of("Classical.em"))} == LOGICAL


@pytest.mark.parametrize("theorem", ["Nat.add_comm", "and_comm", "Iff.trans", "Nat.le_antisymm"])
def test_elementary_facts_rest_on_nothing(library: Library, theorem: str) -> None:
    assert library.axioms(name_of(theorem)) - COMPILER_ORACLES == frozenset()
