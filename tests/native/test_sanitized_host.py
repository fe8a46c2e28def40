"""The whole host, with Lean in it, under the address sanitizer: what it does every day is clean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.repl.message import Severity
from lean_env.repl.native import NativeRepl
from lean_env.repl.native_states import NativeStates
from lean_env.repl.native_wire import Kind, Pause, Step
from lean_env.repl.protocol import Elaboration, Limits, Request, Status
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.toolchain import Toolchain
from lean_env.toolchain.launcher import HOST, host_sources, link_options
from tests.native.conftest import Compile

GOOD = "theorem t (p q : Prop) : p ∧ q → q ∧ p := fun h => ⟨h.2, h.1⟩\n"
OPEN = "open Nat\n"
REQUESTS: tuple[tuple[Request, Status], ...] = (
    (Request(GOOD, want_olean=True), Status.FINISHED),
    (Request("theorem t : 1 = 2 := nope\n#eval 1\n"), Status.FINISHED),
    (Request("theorem t (p : Prop) : p := by\n  skip\n", OPEN), Status.FINISHED),
    (Request("theorem t : succ 1 = 2 := rfl\n", OPEN), Status.FINISHED),
    (Request("#eval 1\n" * 30 + "#eval x\n", limits=Limits(output_bytes=9)), Status.FINISHED),
    (Request(GOOD, "open Nowhere\n"), Status.INVALID_INPUT),
    (Request(GOOD, "import Nowhere\n"), Status.INVALID_INPUT),
    (
        Request("theorem t : 1 = 1 := by\n  repeat skip\n", limits=Limits(wall_s=0.3)),
        Status.TIMEOUT,
    ),
)


@pytest.fixture(scope="module")
def sanitized(
    toolchain: Toolchain, compile_c: Compile, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A system root whose host is built with the sanitizers."""
    assert toolchain.library is not None
    sysroot: Path = tmp_path_factory.mktemp("sanitized")
    (sysroot / "bin").mkdir()
    (sysroot / "lib").symlink_to(toolchain.sysroot / "lib")
    sources = [file.name for file in host_sources() if file.suffix == ".c"]
    program = compile_c(HOST, sources, link_options(toolchain.library))
    program.rename(sysroot / "bin" / HOST)
    return sysroot


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain, sanitized: Path) -> Iterator[NativeRepl]:
    """A REPL on that host, which maps memory as no sandbox allows."""
    assert toolchain.library is not None
    opened = NativeRepl(toolchain.library, sanitized, sandbox=Sandbox(SandboxLevel.NONE))
    yield opened
    opened.close()


def test_every_request_ends_as_it_should(repl: NativeRepl) -> None:
    ends: list[Elaboration] = [repl.elaborate(request) for request, _ in REQUESTS]
    assert [end.status for end in ends] == [status for _, status in REQUESTS], ends
    assert repl.pid is not None
    pid = repl.pid
    assert repl.elaborate(REQUESTS[0][0]).olean is not None
    assert repl.pid == pid  # no host was lost in between


def test_proof_states_live_and_die_as_they_should(toolchain: Toolchain, sanitized: Path) -> None:
    assert toolchain.library is not None
    states = NativeStates(
        toolchain.library, sanitized, sandbox=Sandbox(SandboxLevel.NONE), max_states=20
    )
    limits = Limits(wall_s=20.0)
    before = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  "
    request, at = Request(f"{before}skip\n", limits=limits), len(before.encode())
    root = states.open(request, Pause(at))
    tactics = ["constructor", "exact h", "exact )", "sorry", "exact ⟨h.2, h.1⟩"]
    steps = states.step([(root.state, tactic) for tactic in tactics], limits, 2)
    states.drop([root.state])
    [gone] = states.step([(root.state, "skip")], limits, 1)
    [late] = states.step([(steps[0].state, "repeat skip")], Limits(wall_s=0.3), 1)
    [left] = states.step([(steps[0].state, "exact h.2")], limits, 1)
    recovering = states.open(request, Pause(at, recovers=True))
    [told] = states.step([(recovering.state, 'trace "here"; exact nothing')], limits, 1)
    states.end()

    said = [step.answer.step if step.answer else None for step in (root, *steps, left)]
    failed = [Step.FAILED, Step.FAILED, Step.GAVE_UP]
    assert said == [Step.GOALS, Step.GOALS, *failed, Step.DONE, Step.GOALS]
    assert (gone.kind, late.kind) == (Kind.GONE, Kind.TIMEOUT)
    assert told.answer is not None
    assert told.answer.step is Step.DONE
    assert told.answer.traces == ("here",)
    assert [message.severity for message in told.answer.messages] == [Severity.ERROR]
