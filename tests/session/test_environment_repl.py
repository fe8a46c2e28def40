"""An environment's own commands are elaborated in a time of their own, and only when they must."""

from __future__ import annotations

from lean_env.repl.protocol import Elaboration, Limits, Request, Status
from lean_env.session.environment_repl import REBUILD_S, EnvironmentRepl
from lean_env.session.environment_text import EnvironmentText
from lean_env.toolchain import Toolchain

LIMITS = Limits(wall_s=2)
OLD = EnvironmentText("import Init\n", "def a := 1\ndef b := 2\n")


class Recorder:
    """Finishes everything but what is said to run away, and keeps the requests."""

    def __init__(self, *, runaway: str = "") -> None:
        self._runaway = runaway
        self.asked: list[tuple[str, float]] = []

    def elaborate(self, request: Request) -> Elaboration:
        self.asked.append((request.source, request.limits.wall_s))
        runs_away = self._runaway and self._runaway in request.source
        return Elaboration(Status.TIMEOUT if runs_away else Status.FINISHED)

    def goals_at(self, request: Request, line: int, column: int) -> tuple[str, ...]:
        return ()

    def expected_type_at(self, request: Request, line: int, column: int) -> str | None:
        return None

    def close(self) -> None:
        return


def test_a_chain_costs_each_command_once(toolchain: Toolchain) -> None:
    recorder = Recorder()
    lean = EnvironmentRepl(recorder, toolchain)
    environment = EnvironmentText()

    for command in ("def a := 1\n", "def b := 2\n", "def c := 3\n"):
        lean.elaborate(environment, command, LIMITS)
        environment = environment.then(command)

    assert [wall_s for _, wall_s in recorder.asked] == [2, 2, 2]


def test_a_branch_is_rebuilt_in_its_own_time(toolchain: Toolchain) -> None:
    recorder = Recorder()
    lean = EnvironmentRepl(recorder, toolchain)
    lean.elaborate(EnvironmentText("import Init\n"), "def other := 1\n", LIMITS)

    lean.elaborate(OLD, "#check b\n", LIMITS)
    lean.elaborate(OLD.under("linter.all false"), "#check a\n", LIMITS)

    assert recorder.asked[1:] == [
        (OLD.commands, REBUILD_S),
        (OLD.commands + "#check b\n", 2),
        (OLD.commands + "set_option linter.all false\n#check a\n", 2),
    ]


def test_a_runaway_costs_its_own_time_only(toolchain: Toolchain) -> None:
    recorder = Recorder(runaway="#eval")
    lean = EnvironmentRepl(recorder, toolchain)
    lean.elaborate(OLD, "#check a\n", LIMITS)

    ran = lean.elaborate(OLD, "#eval forever\n", LIMITS)
    lean.elaborate(OLD, "#check a\n", LIMITS)

    assert ran.status is Status.TIMEOUT
    assert [wall_s for _, wall_s in recorder.asked] == [REBUILD_S, 2, 2, REBUILD_S, 2]


def test_an_environment_that_is_lost_says_so(toolchain: Toolchain) -> None:
    lean = EnvironmentRepl(Recorder(runaway="def b"), toolchain)

    ran = lean.elaborate(OLD, "#check a\n", LIMITS)

    assert ran.status is Status.TIMEOUT
    assert "the environment's own commands" in ran.detail
