"""What a session stands on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_env.repl.open_repl import Backend
from lean_env.repl.protocol import Limits
from lean_env.sandbox import Sandbox
from lean_env.session.json_protocol import JsonProtocol
from lean_env.session.lean import SessionLean
from lean_env.toolchain import Toolchain


@pytest.fixture(scope="package")
def lean(toolchain: Toolchain) -> Iterator[SessionLean]:
    opened = SessionLean(toolchain, Sandbox.detect())
    yield opened
    opened.close()


@pytest.fixture(scope="package")
def replaying(toolchain: Toolchain) -> Iterator[SessionLean]:
    """The same where each step elaborates the text again."""
    opened = SessionLean(toolchain, Sandbox.detect(), backend=Backend.SERVER)
    yield opened
    opened.close()


@pytest.fixture
def protocol(lean: SessionLean) -> JsonProtocol:
    return JsonProtocol(lean, Limits(wall_s=20))
