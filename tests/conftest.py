"""What every test may need: a toolchain that works."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling

from lean_env.toolchain import Toolchain
from lean_env.toolchain.pocket import provision

pytest_plugins = ["tests.compiled_sources", "tests.server.running", "tests.ray_cluster"]

settings.register_profile("shared-machine", deadline=None)
settings.load_profile("shared-machine")

LONGEST_FIRST = ("training", "toolchain", "repl", "sandbox", "cli", "judge", "core", "mathlib")


TOGETHER = {
    "tests/training/": "models and runs",
    "tests/server/": "a server",
    "tests/client/": "a server",
}


class Scheduling(LoadFileScheduling):
    """One worker per file, and one for all whose fixtures are the same and take long to make."""

    def _split_scope(self, nodeid: str) -> str:
        scope: str = super()._split_scope(nodeid)
        shared = (what for rooms, what in TOGETHER.items() if scope.startswith(rooms))
        return next(shared, scope)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Scheduling:
    return Scheduling(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that no worker is left with it at the end."""
    rank = {room: place for place, room in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: rank.get(item.nodeid.split("/")[1], len(rank)))


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    """The pocket toolchain, set up if it is not yet."""
    return provision()
