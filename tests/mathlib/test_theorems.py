"""Everything in `theorems/` is proved upon the pocket Mathlib: no error, no `sorry`."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain
from tests.lean_file import admits, lean_files, messages

FILES = lean_files("mathlib/theorems")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_file_is_accepted(file: Path, toolchain: Toolchain) -> None:
    wrong = [m for m in messages(file, toolchain) if m.severity == "error" or admits(m)]
    assert not wrong, "\n".join(f"{file.name}:{m.line}: {m.text}" for m in wrong)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_file_stands_on_the_library(file: Path) -> None:
    assert file.read_text().startswith(("import Mathlib", "/-")), "no `import Mathlib…` at its head"
    assert "import Mathlib" in file.read_text()
