"""Proof states as processes: walls, loss, eviction, and agreement with the text."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lean_env.environment.live import LiveStepper
from lean_env.environment.outcome import Crashed, TacticError, TimedOut
from lean_env.environment.replay import ReplayStepper
from lean_env.environment.stepper import Reached, Step, StepLimits
from lean_env.repl.native_states import NativeStates
from lean_env.repl.open_repl import Backend, open_repl
from lean_env.repl.state_cache import NEAR, SPACING
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.toolchain import Toolchain
from tests.waiting import family, hosts, until

ATTACKS = Path(__file__).parents[1] / "sandbox" / "attacks"
LIMITS = StepLimits(wall_s=5.0, memory_mb=1024)
SWAP = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p"
FEW = 4


@pytest.fixture(scope="module")
def states(toolchain: Toolchain) -> Iterator[NativeStates]:
    assert toolchain.library is not None
    sandbox = Sandbox.detect()
    if sandbox.level is SandboxLevel.LANDLOCK:
        pytest.skip("without namespaces states are replayed")
    opened = NativeStates(toolchain.library, toolchain.sysroot, sandbox=sandbox, max_states=100)
    yield opened
    opened.end()


@pytest.fixture
def live(states: NativeStates) -> LiveStepper:
    """A stepper that keeps few states alive."""
    return LiveStepper(states, LIMITS, jobs=2, max_states=FEW, memory_mb=1000.0)


@pytest.fixture(scope="module")
def replay(toolchain: Toolchain) -> Iterator[ReplayStepper]:
    assert toolchain.library is not None
    opener = partial(open_repl, toolchain, Backend.NATIVE, sandbox=Sandbox.detect())
    stepper = ReplayStepper(opener, LIMITS)
    yield stepper
    stepper.close()


def one(live: LiveStepper, *tactics: str, header: str = "", statement: str = SWAP) -> Step:
    """The last of some tactics, behind the others."""
    [step] = live.step(header, statement, tactics[:-1], [tactics[-1]])
    return step


def test_a_state_that_was_ended_is_reached_again(live: LiveStepper) -> None:
    live.root("", SWAP)
    path = tuple(f"have h{number} := h" for number in range(3 * FEW))
    for depth in range(len(path)):
        assert isinstance(one(live, *path[: depth + 1]), Reached)
        assert live.live <= FEW

    assert isinstance(one(live, *path[:2], "constructor"), Reached)
    assert isinstance(one(live, *path, "exact ⟨h.2, h.1⟩"), Reached)


def test_an_interruption_between_steps_mixes_up_no_states(states: NativeStates) -> None:
    live = LiveStepper(states, LIMITS, jobs=2, max_states=90, memory_mb=1000.0)
    numbers = ("theorem one : 1 = 1", "theorem two : 2 = 2")
    for statement in numbers:
        live.root("", statement)

    live.interrupt()

    for statement in reversed(numbers):
        step = one(live, "skip", statement=statement)
        assert isinstance(step, Reached)
        assert statement.endswith(step.goals[0].target)


def test_few_ancestors_of_a_deep_state_live(states: NativeStates) -> None:
    live = LiveStepper(states, LIMITS, jobs=2, max_states=90, memory_mb=1000.0)
    path = tuple(f"have h{number} := h" for number in range(2 * SPACING))
    for depth in range(len(path)):
        assert isinstance(one(live, *path[: depth + 1]), Reached)

    assert live.live <= NEAR + len(path) // SPACING + 2  # the root, and the last
    assert isinstance(one(live, *path[: len(path) // 2], "constructor"), Reached)


@pytest.mark.parametrize("victim", ["the host", "a state"])
def test_a_process_that_is_lost_is_replaced(
    live: LiveStepper, states: NativeStates, victim: str
) -> None:
    live.root("", SWAP)
    assert isinstance(one(live, "constructor"), Reached)
    assert states.pid is not None
    host = hosts(states.pid)[0]
    if victim == "the host":
        host.kill()
    else:
        for process in host.children():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()

    assert isinstance(one(live, "constructor", "exact h.2"), Reached)


def test_a_crash_or_a_runaway_leaves_the_state_alive(live: LiveStepper) -> None:
    live.root("", SWAP)
    deep = "exact " + "id (" * 3000 + "h" + ")" * 3000
    steps = live.step("", SWAP, (), ["repeat skip", deep, "constructor"])

    assert isinstance(steps[0], TimedOut)
    assert isinstance(steps[1], (TacticError, Crashed))
    assert isinstance(steps[2], Reached)
    assert isinstance(one(live, "constructor", "exact h.2"), Reached)


def test_a_tactic_reaches_no_file_and_starts_no_program(live: LiveStepper) -> None:
    """The header stands for native code; the same works in a process without walls."""
    prelude = (ATTACKS / "prelude.lean").read_text()
    header = f"""{prelude}
def reads : Bool := (IO.FS.readFile "/etc/passwd").done == "OPEN"
def writes : Bool := (IO.FS.writeFile "/proc/self/fd/3" "forged").done == "OPEN"
def runs : Bool := (IO.Process.run {{ cmd := "/bin/true", args := ⟨[]⟩ }} none).done == "OPEN"
"""
    statement = "theorem t : True"
    for attack in ("reads", "writes", "runs"):
        [through, kept] = live.step(
            header,
            statement,
            (),
            [f"have : {attack} = {value} := by native_decide" for value in ("true", "false")],
        )
        assert isinstance(through, TacticError), (attack, through)
        assert isinstance(kept, Reached), (attack, kept)


def test_nothing_outlives_the_host(toolchain: Toolchain, states: NativeStates) -> None:
    assert toolchain.library is not None
    other = NativeStates(
        toolchain.library, toolchain.sysroot, sandbox=Sandbox.detect(), max_states=20
    )
    live = LiveStepper(other, LIMITS, jobs=2, max_states=20, memory_mb=1000.0)
    live.root("", SWAP)
    for number in range(10):
        one(live, f"have h{number} := h")
    assert other.pid is not None
    members = family(other.pid)
    assert len(members) > 10

    os.kill(other.pid, signal.SIGKILL)

    until(lambda: not any(map(is_running, members)), "the end of all states")
    live.close()


def is_running(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_states_leave_neither_processes_nor_descriptors(
    live: LiveStepper, states: NativeStates
) -> None:
    check_no_leak(live, states, rounds=30)


@pytest.mark.slow
def test_ten_thousand_states_leak_nothing(live: LiveStepper, states: NativeStates) -> None:
    check_no_leak(live, states, rounds=2500)


def check_no_leak(live: LiveStepper, states: NativeStates, *, rounds: int) -> None:
    def footprint() -> tuple[int, int]:
        assert states.pid is not None
        counts = []
        for member in filter(is_running, family(states.pid)):
            with contextlib.suppress(psutil.NoSuchProcess):
                counts.append(member.num_fds())
        return len(counts), sum(counts)

    live.root("", SWAP)
    fill(live, 3)
    before = footprint()
    fill(live, rounds)
    until(lambda: footprint()[0] <= before[0], "the end of the states that made room")
    assert footprint()[1] <= before[1] + 2  # the next child may be under way


def fill(live: LiveStepper, rounds: int) -> None:
    """Make four states a round, each unlike all before."""
    for number in range(rounds):
        tactics = [f"have h{number}_{way} := h" for way in range(4)]
        assert all(isinstance(step, Reached) for step in live.step("", SWAP, (), tactics))


TACTICS = [
    "constructor",
    "intro x",
    "exact h.1",
    "exact h.2",
    "exact ⟨h.2, h.1⟩",
    "cases h with\n| intro a b => exact ⟨b, a⟩",
    "obtain ⟨a, b⟩ := h",
    "· exact h.2",
    "all_goals simp_all",
    "have k : q := h.2\nexact ⟨k, h.1⟩",
    "refine ⟨?_, ?x⟩",
    "case x => exact h.1",
    "rotate_left",
    "skip -- nothing",
    "calc q = q := rfl",
    "nonsense",
    "exact (",
    "sorry",
    "apply And.intro <;> assumption",
    "show q ∧ p",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
@given(st.lists(st.sampled_from(TACTICS), min_size=1, max_size=6))
def test_a_walk_over_states_goes_as_the_text_does(
    live: LiveStepper, replay: ReplayStepper, walk: list[str]
) -> None:
    assert live.root("", SWAP).goals == replay.root("", SWAP).goals
    before: tuple[str, ...] = ()
    for tactic in walk:
        [step], [text] = (stepper.step("", SWAP, before, [tactic]) for stepper in (live, replay))
        assert type(step) is type(text), (before, tactic, step, text)
        if not isinstance(step, Reached) or not isinstance(text, Reached):
            continue
        assert step.goals == text.goals
        if not step.goals:
            break
        before = (*before, tactic)
