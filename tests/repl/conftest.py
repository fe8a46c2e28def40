"""REPLs of every kind, shared by the tests of a module where that is safe."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.repl.open_repl import Backend, open_repl
from lean_env.repl.protocol import Repl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain


@pytest.fixture(scope="module", params=list(Backend), ids=lambda backend: backend.value)
def backend(request: pytest.FixtureRequest) -> Backend:
    """Each way of running Lean."""
    return Backend(request.param)


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain, backend: Backend) -> Iterator[Repl]:
    """A REPL of the back end under test, behind the strongest walls this machine has."""
    opened = open_repl(toolchain, backend, sandbox=Sandbox.detect())
    yield opened
    opened.close()
