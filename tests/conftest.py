"""What every test may need: a toolchain that works."""

from __future__ import annotations

import pytest

from lean_env.toolchain import Toolchain
from lean_env.toolchain.pocket import provision


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    """The pocket toolchain, set up if it is not yet."""
    return provision()
