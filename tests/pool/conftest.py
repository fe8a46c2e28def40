"""Pools of native REPLs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from lean_env.pool import Pool
from lean_env.repl.open_repl import open_repl
from lean_env.repl.protocol import Repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


@pytest.fixture(scope="session")
def opener(toolchain: Toolchain) -> Callable[[], Repl]:
    sandbox = Sandbox.detect()
    return lambda: open_repl(toolchain, sandbox=sandbox)


@pytest.fixture(scope="module")
def pool(opener: Callable[[], Repl]) -> Iterator[Pool]:
    with Pool(opener, workers=2) as opened:
        yield opened
