"""One verifier for the tests of this room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from lean_env.verify.verifier import Verifier


@pytest.fixture(scope="session")
def verifier(toolchain: Toolchain) -> Iterator[Verifier]:
    """Two workers, thirty seconds, no cache."""
    limits = Limits(wall_s=30.0)
    with Verifier(toolchain, Sandbox.detect(), workers=2, limits=limits) as opened:
        yield opened
