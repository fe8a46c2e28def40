"""A REPL that shows goals, and the judge of what is complete."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.repl.protocol import Limits
from lean_env.repl.server import ServerRepl
from lean_env.sandbox import Sandbox
from lean_env.session.completeness import Completeness
from lean_env.session.json_protocol import JsonProtocol
from lean_env.toolchain import Toolchain


@pytest.fixture(scope="package")
def lean(toolchain: Toolchain) -> Iterator[ServerRepl]:
    opened = ServerRepl(toolchain, sandbox=Sandbox.detect())
    yield opened
    opened.close()


@pytest.fixture(scope="package")
def completeness(toolchain: Toolchain) -> Iterator[Completeness]:
    opened = Completeness(toolchain, Sandbox.detect())
    yield opened
    opened.close()


@pytest.fixture
def protocol(lean: ServerRepl, completeness: Completeness) -> JsonProtocol:
    return JsonProtocol(lean, completeness, Limits(wall_s=20))
