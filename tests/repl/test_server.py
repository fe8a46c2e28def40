"""The language server behind our protocol: goals, cancellation, crashes, restarts."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator

import psutil
import pytest

from lean_env.repl.protocol import Limits, Request, Status
from lean_env.repl.server import ServerRepl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain

GOOD = Request("theorem t (p q : Prop) : p ∧ q → q ∧ p := fun h => ⟨h.2, h.1⟩\n")
ENDLESS = "partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0\n"


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Iterator[ServerRepl]:
    opened = ServerRepl(toolchain, sandbox=Sandbox.detect())
    yield opened
    opened.close()


def test_goals_at_a_position(repl: ServerRepl) -> None:
    source = "theorem t (𝔸 𝔹 : Prop) (h : 𝔸 ∧ 𝔹) : 𝔹 ∧ 𝔸 := by\n  constructor <;> simp [h]\n"
    header = "import Init\n\nopen Nat\n"

    at_tactic = repl.goals_at(Request(source, header), 2, 2)
    at_term = repl.expected_type_at(Request("example (𝔸 : Prop) : 𝔸 → 𝔸 := fun h => h\n"), 1, 40)

    assert at_tactic == ("𝔸 𝔹 : Prop\nh : 𝔸 ∧ 𝔹\n⊢ 𝔹 ∧ 𝔸",)
    assert at_term == "𝔸 : Prop\nh : 𝔸\n⊢ 𝔸"
    assert repl.goals_at(Request(source, header), 1, 3) == ()


def test_what_can_be_cancelled_keeps_the_server(repl: ServerRepl) -> None:
    repl.elaborate(GOOD)
    pid = repl.pid
    slow = "theorem t : 1 = 1 := by\n  repeat (first | skip)\n  rfl\n"

    found = repl.elaborate(Request(slow, limits=Limits(wall_s=0.5)))
    after = repl.elaborate(GOOD)

    assert found.status is Status.TIMEOUT
    assert after.status is Status.FINISHED
    assert not after.messages
    assert repl.pid == pid


def test_what_cannot_be_cancelled_is_restarted(repl: ServerRepl) -> None:
    started = time.monotonic()
    found = repl.elaborate(Request(ENDLESS, limits=Limits(wall_s=0.5)))
    lost = time.monotonic() - started - 0.5

    assert found.status is Status.TIMEOUT
    assert lost < 2
    assert repl.elaborate(GOOD).status is Status.FINISHED


def worker_of(repl: ServerRepl) -> psutil.Process:
    assert repl.pid is not None
    family = psutil.Process(repl.pid).children(recursive=True)
    return next(process for process in family if "--worker" in process.cmdline())


@pytest.mark.parametrize("victim", ["worker", "server"])
def test_a_killed_server_is_replaced(repl: ServerRepl, victim: str) -> None:
    repl.elaborate(GOOD)

    def strike() -> None:
        time.sleep(0.3)
        pid = worker_of(repl).pid if victim == "worker" else repl.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)

    thread = threading.Thread(target=strike)
    thread.start()
    found = repl.elaborate(Request(ENDLESS, limits=Limits(wall_s=20)))
    thread.join()

    assert found.status in (Status.CRASHED, Status.INFRASTRUCTURE)
    assert repl.elaborate(GOOD).status is Status.FINISHED


def test_old_headers_are_closed(repl: ServerRepl) -> None:
    for number in range(6):
        header = f"import Init\nopen Nat\n-- {number}\n"
        found = repl.elaborate(
            Request(f"theorem t : succ {number} = {number} + 1 := rfl\n", header)
        )
        assert found.status is Status.FINISHED
        assert not found.messages
    assert repl.pid is not None
    time.sleep(0.5)
    family = psutil.Process(repl.pid).children(recursive=True)
    assert len([p for p in family if "--worker" in p.cmdline()]) <= 5
