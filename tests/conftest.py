"""What every test may need: a toolchain that works."""

from __future__ import annotations

import pytest
from hypothesis import settings

from lean_env.toolchain import Toolchain
from lean_env.toolchain.pocket import provision

pytest_plugins = ["tests.compiled_sources"]

settings.register_profile("shared-machine", deadline=None)
settings.load_profile("shared-machine")


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    """The pocket toolchain, set up if it is not yet."""
    return provision()
