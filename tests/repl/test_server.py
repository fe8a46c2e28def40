"""The language server behind our protocol: goals, cancellation, crashes, restarts."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

import psutil
import pytest

from lean_env.repl import server
from lean_env.repl.protocol import Limits, Request, Status
from lean_env.repl.server import ServerRepl
from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from tests.waiting import PATIENCE_S, burning, family, until

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
    at_term = repl.expected_type_at(Request("example (𝔸 : Prop) : 𝔸 → 𝔸 := fun h => h\n"), 1, 39)

    assert at_tactic == ("𝔸 𝔹 : Prop\nh : 𝔸 ∧ 𝔹\n⊢ 𝔹 ∧ 𝔸",)
    assert at_term == "𝔸 : Prop\nh : 𝔸\n⊢ 𝔸"
    assert repl.goals_at(Request(source, header), 1, 3) == ()


def test_what_can_be_cancelled_keeps_the_server(
    repl: ServerRepl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "_CANCEL_S", PATIENCE_S)  # it obeys, but on a busy machine late
    repl.elaborate(GOOD)
    pid = repl.pid
    slow = "theorem t : 1 = 1 := by\n  repeat (first | skip)\n  rfl\n"

    found = repl.elaborate(Request(slow, limits=Limits(wall_s=0.5)))
    after = repl.elaborate(GOOD)

    assert found.status is Status.TIMEOUT
    assert after.status is Status.FINISHED
    assert not after.messages
    assert repl.pid == pid


@pytest.mark.parametrize("patience_s", [0.0, 0.1])
def test_a_server_that_does_not_obey_is_restarted(
    repl: ServerRepl, monkeypatch: pytest.MonkeyPatch, patience_s: float
) -> None:
    monkeypatch.setattr(server, "_CANCEL_S", patience_s)
    repl.elaborate(GOOD)
    pid = repl.pid

    found = repl.elaborate(Request(ENDLESS, limits=Limits(wall_s=1.0)))

    assert found.status is Status.TIMEOUT
    assert repl.elaborate(GOOD).status is Status.FINISHED
    if patience_s == 0.0:  # else it depends on what Lean was doing at that moment
        assert repl.pid != pid


def workers(repl: ServerRepl) -> list[psutil.Process]:
    assert repl.pid is not None
    found = []
    for process in family(repl.pid):
        with contextlib.suppress(psutil.Error):  # it may end while we look
            if "--worker" in process.cmdline():
                found.append(process)
    return found


@pytest.mark.parametrize(
    ("victim", "wall_s", "status"),
    [("worker", 2 * PATIENCE_S, Status.CRASHED), ("server", 3.0, Status.TIMEOUT)],
)
def test_a_killed_server_is_replaced(
    repl: ServerRepl, victim: str, wall_s: float, status: Status
) -> None:
    """The loss of a worker is its candidate's; after that of a server it is asked again."""
    repl.elaborate(GOOD)

    assert repl.pid is not None
    victims = workers(repl) if victim == "worker" else [psutil.Process(repl.pid)]
    at_work = burning(repl.pid)

    def strike() -> None:
        until(at_work, "the endless work")
        for process in victims:
            process.kill()

    thread = threading.Thread(target=strike)
    thread.start()
    found = repl.elaborate(Request(ENDLESS, limits=Limits(wall_s=wall_s)))
    thread.join()

    assert found.status is status
    assert repl.elaborate(GOOD).status is Status.FINISHED


def test_old_headers_are_closed(repl: ServerRepl) -> None:
    for number in range(6):
        header = f"import Init\nopen Nat\n-- {number}\n"
        found = repl.elaborate(
            Request(f"theorem t : succ {number} = {number} + 1 := rfl\n", header)
        )
        assert found.status is Status.FINISHED
        assert not found.messages
    until(lambda: len(workers(repl)) <= 5, "the end of the oldest workers")
