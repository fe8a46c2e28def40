"""What the pocket Mathlib rests on, read from all its compiled modules, constant by constant.

It constructs what it speaks about: ℚ, ℝ and the rest are no axioms.
"""

from __future__ import annotations

import pytest

from lean_env.olean.constant import Constant, ConstantKind, Safety
from lean_env.olean.imports import Library
from lean_env.olean.name import Name, render
from tests.core.test_accelerated_names import COMPUTED, LITERALS
from tests.core.test_axioms import LOGICAL


@pytest.fixture(scope="module")
def own(library: Library, mathlib_modules: list[Name]) -> list[Constant]:
    """The constants that the library itself declares."""
    modules = [library.modules[module] for module in mathlib_modules]
    return [olean[name] for olean in modules for name in olean]


def test_it_declares_no_axiom(own: list[Constant]) -> None:
    assert [render(item.name) for item in own if item.kind is ConstantKind.AXIOM] == []


def test_theorems_and_constructions_rest_on_the_logical_axioms_alone(
    library: Library, own: list[Constant]
) -> None:
    trusted = [item for item in own if item.safety is Safety.SAFE]
    beyond = {
        render(item.name): {render(axiom) for axiom in library.axioms(item.name)} - LOGICAL
        for item in trusted
    }
    assert {name: axioms for name, axioms in beyond.items() if axioms} == {}
    assert any(item.kind is ConstantKind.THEOREM for item in trusted)


def test_no_theorem_is_unsafe(own: list[Constant]) -> None:
    theorems = [item for item in own if item.kind is ConstantKind.THEOREM]
    assert [render(item.name) for item in theorems if item.safety is not Safety.SAFE] == []


def test_what_the_kernel_computes_by_name_is_left_to_the_core(own: list[Constant]) -> None:
    assert {render(item.name) for item in own} & {*COMPUTED.values(), *LITERALS} == set()
