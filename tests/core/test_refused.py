"""Nothing in `refused/` passes: each declaration has an error or is admitted without a proof."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain
from .lean_file import Declaration, admits, by_declaration, declarations, lean_files

CASES = [
    pytest.param(file, declaration, id=f"{file.stem}-{declaration}")
    for file in lean_files("refused")
    for declaration in declarations(file)
]


@pytest.mark.parametrize(("file", "declaration"), CASES)
def test_the_declaration_is_refused(
    file: Path, declaration: Declaration, toolchain: Toolchain
) -> None:
    found, _ = by_declaration(file, toolchain)
    assert [m for m in found[declaration] if m.severity == "error" or admits(m)]
