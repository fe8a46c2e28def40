"""Everything in `theorems/` is proved: no error, no `sorry`, whatever the tactic."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain
from tests.lean_file import Declaration, admits, by_declaration, declarations, lean_files

FILES = lean_files("core/theorems")
CASES = [
    pytest.param(file, declaration, id=f"{file.stem}-{declaration}")
    for file in FILES
    for declaration in declarations(file)
]


@pytest.mark.parametrize(("file", "declaration"), CASES)
def test_the_declaration_is_accepted(
    file: Path, declaration: Declaration, toolchain: Toolchain
) -> None:
    found, _ = by_declaration(file, toolchain)
    wrong = [m for m in found[declaration] if m.severity == "error" or admits(m)]
    assert not wrong, "\n".join(f"{file.name}:{m.line}: {m.text}" for m in wrong)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_fails_outside_the_declarations(file: Path, toolchain: Toolchain) -> None:
    _, stray = by_declaration(file, toolchain)
    assert not [m for m in stray if m.severity == "error"]


def test_the_suite_has_the_size_it_promises() -> None:
    theorems = [d for file in FILES for d in declarations(file) if not d.name.startswith("#")]
    assert len(theorems) >= 300
