"""Nothing in `refused/` passes: each declaration has an error or rests on `sorryAx`."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain
from tests.lean_file import Declaration, by_declaration, declarations, lean_files, run

FILES = lean_files("core/refused")
CASES = [
    pytest.param(file, declaration, id=f"{file.stem}-{declaration}")
    for file in FILES
    for declaration in declarations(file)
]


@pytest.fixture(scope="module")
def unproved(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The declarations whose axioms say `sorryAx`: `apply?` leaves it without any warning."""
    found = set()
    for file in FILES:
        names = [d.name for d in declarations(file) if "@" not in d.name]
        asked = tmp_path_factory.mktemp("axioms") / file.name
        asked.write_text(file.read_text() + "".join(f"\n#print axioms {name}" for name in names))
        texts = [m.text for m in run(asked, toolchain) if "sorryAx" in m.text]
        found.update(name for name in names if any(t.startswith(f"'{name}'") for t in texts))
    return found


@pytest.mark.parametrize(("file", "declaration"), CASES)
def test_the_declaration_is_refused(
    file: Path, declaration: Declaration, toolchain: Toolchain, unproved: set[str]
) -> None:
    found, _ = by_declaration(file, toolchain)
    errors = [message for message in found[declaration] if message.severity == "error"]
    assert errors or declaration.name in unproved
