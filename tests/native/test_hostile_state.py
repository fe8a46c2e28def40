"""A proof state may do what it likes: it costs its own step, and nothing is left of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from lean_env.repl.native_wire import Kind
from tests.native.conftest import Compile

SOURCES = (
    "nursery.c",
    "watch.c",
    "wire.c",
    "request.c",
    "facts.c",
    "cage.c",
    "states.c",
    "copies.c",
)
MANNERS = {
    "is good": Kind.FINISHED,
    "runs away": Kind.TIMEOUT,
    "dies": Kind.SILENT,
    "floods": Kind.TOO_LONG,
    "leaves strays": Kind.FINISHED,
    "closes its channel": Kind.SILENT,
    "says nonsense": Kind.FINISHED,
}


@pytest.fixture(scope="session")
def host(compile_c: Compile) -> Path:
    """The states alone, under the address sanitizer."""
    return compile_c("hostile-state", [*SOURCES, Path(__file__).with_name("hostile_state.c")])


@pytest.mark.parametrize(("manner", "kind"), MANNERS.items(), ids=list(MANNERS))
def test_a_step_costs_itself_alone(host: Path, manner: str, kind: Kind) -> None:
    done = subprocess.run(
        [str(host), manner], capture_output=True, text=True, timeout=60, check=True
    )
    *trials, left = done.stdout.splitlines()
    kinds = [Kind(int(trial.split()[0])) for trial in trials]

    assert kinds == [kind, Kind.FINISHED, Kind.FINISHED]
    assert all(int(trial.split()[1]) for trial in trials[1:])  # both lead to states
    assert left == "0"
