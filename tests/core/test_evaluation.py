"""Compiled code and the kernel agree on what a function computes.

The interpreter replaces a compiled function of the core by its native namesake, which was compiled
from other source and may expect other arguments. Each line of `evaluation.txt` is a Boolean
expression that is true; it is run by the interpreter (`#guard`) and reduced by the kernel.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain
from tests.lean_file import HERE, run

EXPRESSIONS = (HERE / "core" / "evaluation.txt").read_text().splitlines()


def complaints(template: str, tmp_path: Path, toolchain: Toolchain) -> dict[str, str]:
    """What Lean objects to, by expression, when each is put into the template."""
    file = tmp_path / "Evaluation.lean"
    file.write_text("\n".join(template.format(expression) for expression in EXPRESSIONS))
    return {EXPRESSIONS[message.line - 1]: message.text for message in run(file, toolchain)}


@pytest.mark.parametrize(
    "template",
    ["#guard {}", "example : ({}) = true := by decide +kernel"],
    ids=["interpreter", "kernel"],
)
def test_the_expression_is_true(template: str, tmp_path: Path, toolchain: Toolchain) -> None:
    assert len(EXPRESSIONS) > 100
    assert complaints(template, tmp_path, toolchain) == {}


def test_a_false_expression_would_be_seen(tmp_path: Path, toolchain: Toolchain) -> None:
    for template in ("#guard !({})", "example : (!({})) = true := by decide +kernel"):
        # Lean stops after a hundred errors.
        assert set(EXPRESSIONS[:100]) <= set(complaints(template, tmp_path, toolchain))
