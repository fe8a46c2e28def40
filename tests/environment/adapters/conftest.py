"""One environment for all adapters: what is tested is how they speak, not how Lean starts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.environment import ProofEnv, StepLimits
from lean_env.toolchain import Toolchain


@pytest.fixture(scope="package")
def env(toolchain: Toolchain) -> Iterator[ProofEnv]:
    with ProofEnv(toolchain, limits=StepLimits(wall_s=5)) as opened:
        yield opened
