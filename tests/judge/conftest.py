"""Compiled files for the tests of the judge."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from lean_env.toolchain import Toolchain

SOURCES = Path(__file__).parent / "sources"


def compile_olean(toolchain: Toolchain, source: Path, target: Path) -> bytes:
    """Compile a trusted Lean file of the tests and return its `.olean`."""
    subprocess.run(
        [toolchain.lean, "-o", target, source],
        env={**os.environ, **toolchain.environment},
        check=True,
        capture_output=True,
        timeout=120,
    )
    return target.read_bytes()


@pytest.fixture(scope="session")
def kinds(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The `.olean` of `sources/Kinds.lean`."""
    target = tmp_path_factory.mktemp("olean") / "Kinds.olean"
    return compile_olean(toolchain, SOURCES / "Kinds.lean", target)
