"""REPLs of every kind, shared by the tests of a module where that is safe."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from lean_env.repl.open_repl import Backend, open_repl
from lean_env.repl.protocol import Repl
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.toolchain import Toolchain


@pytest.fixture(scope="module", params=list(Backend), ids=lambda backend: backend.value)
def backend(request: pytest.FixtureRequest) -> Backend:
    """Each way of running Lean."""
    return Backend(request.param)


OURS_AS_PROGRAM = [
    sys.executable,
    "-c",
    "from lean_env.cli import main; main()",
    *("repl", "--json", "--timeout", "600", "--memory", "100000"),
]


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain, backend: Backend) -> Iterator[Repl]:
    """A REPL of the back end under test, behind the strongest walls this machine has.

    The community back end drives our own `repl --json`, so that both ends of the protocol are
    tested with real Lean; the walls then stand inside that program.
    """
    community = backend is Backend.COMMUNITY
    sandbox = Sandbox(SandboxLevel.NONE) if community else Sandbox.detect()
    opened = open_repl(toolchain, backend, sandbox=sandbox, program=OURS_AS_PROGRAM)
    yield opened
    opened.close()
