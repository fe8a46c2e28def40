"""The `.olean` of trusted Lean files, for the tests of whatever reads compiled files."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain

SOURCES = Path(__file__).parent / "sources"


@pytest.fixture(scope="session")
def kinds(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The `.olean` of `sources/Kinds.lean`."""
    target = tmp_path_factory.mktemp("olean") / "Kinds.olean"
    subprocess.run(
        [toolchain.lean, "-o", target, SOURCES / "Kinds.lean"],
        env={**os.environ, **toolchain.environment},
        check=True,
        capture_output=True,
        timeout=120,
    )
    return target.read_bytes()
