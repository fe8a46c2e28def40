"""The tactics of the pocket Mathlib: what each closes, and what none of them may.

A file in `tactics/closes/` holds declarations that are proved; one in `tactics/refuses/` holds
declarations each of which must fail.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain
from tests.lean_file import admits, by_declaration, lean_files, messages

CLOSED = lean_files("mathlib/tactics/closes")
REFUSED = lean_files("mathlib/tactics/refuses")


@pytest.mark.parametrize("file", CLOSED, ids=lambda file: file.stem)
def test_it_closes(file: Path, toolchain: Toolchain) -> None:
    wrong = [m for m in messages(file, toolchain) if m.severity == "error" or admits(m)]
    assert not wrong, "\n".join(f"{file.name}:{m.line}: {m.text}" for m in wrong)


@pytest.mark.parametrize("file", REFUSED, ids=lambda file: file.stem)
def test_it_refuses(file: Path, toolchain: Toolchain) -> None:
    found, stray = by_declaration(file, toolchain)
    assert not stray
    accepted = [
        owner.line for owner, said in found.items() if not any(m.severity == "error" for m in said)
    ]
    assert found
    assert accepted == [], f"{file.name}: lines that were to fail"
