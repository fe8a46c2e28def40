"""A REPL that shows goals."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.repl.server import ServerRepl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


@pytest.fixture(scope="module")
def lean(toolchain: Toolchain) -> Iterator[ServerRepl]:
    opened = ServerRepl(toolchain, sandbox=Sandbox.detect())
    yield opened
    opened.close()
