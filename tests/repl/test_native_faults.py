"""Every way a candidate may misbehave costs that candidate, and nobody else."""

from __future__ import annotations

import contextlib
import os
import signal
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest

from lean_env.repl.native import NativeRepl
from lean_env.repl.protocol import Elaboration, Limits, Request, Status
from lean_env.sandbox import Sandbox, SandboxLevel, landlock
from lean_env.toolchain import Toolchain
from tests.waiting import PATIENCE_S, burning, hosts, until

GOOD = Request("theorem t (p q : Prop) : p ∧ q → q ∧ p := fun h => ⟨h.2, h.1⟩\n")
TIGHT = Limits(wall_s=2.0, memory_mb=4096)
SMALL = Limits(wall_s=60.0, memory_mb=300)


@pytest.fixture(scope="module")
def repl(toolchain: Toolchain) -> Iterator[NativeRepl]:
    assert toolchain.library is not None
    opened = NativeRepl(toolchain.library, toolchain.sysroot, sandbox=Sandbox.detect())
    yield opened
    opened.close()


def is_well(repl: NativeRepl) -> bool:
    """Whether the REPL serves the next request from the same host."""
    pid = repl.pid
    found = repl.elaborate(GOOD)
    return found.status is Status.FINISHED and not found.messages and repl.pid == pid


def processes_under(pid: int) -> list[psutil.Process]:
    """Return the living processes of a family (the last dead child awaits the next request)."""
    process = psutil.Process(pid)
    living = []
    for member in (process, *process.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):  # a child may end while we look
            if member.status() != psutil.STATUS_ZOMBIE:
                living.append(member)
    return living


def host_under(pid: int) -> psutil.Process:
    return hosts(pid)[0]


NEVER = "partial def f (n : Nat) : Nat := f (n + 1)\n#eval f 0\n"


def test_a_runaway_is_charged_for_its_time(repl: NativeRepl) -> None:
    repl.elaborate(GOOD)

    found = repl.elaborate(Request(NEVER, limits=TIGHT))

    assert found.status is Status.TIMEOUT
    assert TIGHT.wall_s <= found.elapsed_s < TIGHT.wall_s + PATIENCE_S  # of itself, never
    assert found.cpu_s > 0
    assert is_well(repl)


def test_ten_gigabytes_are_out_of_memory(repl: NativeRepl) -> None:
    found = repl.elaborate(Request("#eval (List.range 700000000).length\n", limits=SMALL))

    assert found.status is Status.OUT_OF_MEMORY, found
    assert is_well(repl)


def test_one_huge_block_is_out_of_memory(repl: NativeRepl) -> None:
    found = repl.elaborate(Request("#eval (1 <<< 40000000000) % 3\n", limits=SMALL))

    assert found.status in (Status.OUT_OF_MEMORY, Status.CRASHED), found
    assert is_well(repl)


def test_hundred_megabytes_of_messages_are_cut(repl: NativeRepl) -> None:
    source = 'def s := "' + "x" * 10_000_000 + '"\n' + "#print s\n" * 10
    limits = Limits(output_bytes=100_000)

    found = repl.elaborate(Request(source, limits=limits))

    assert found.status is Status.FINISHED, found.detail
    assert found.truncated
    assert sum(len(message.text.encode()) for message in found.messages) < 2 * limits.output_bytes
    assert is_well(repl)


def test_heartbeats_stop_a_long_search(repl: NativeRepl) -> None:
    source = "theorem t (a b c d : Nat) (h : a < b) (i : c < d) : a + c < b + d := by omega\n"

    few = repl.elaborate(Request(source, limits=Limits(heartbeats=1)))
    enough = repl.elaborate(Request(source))

    assert [message.severity for message in few.messages] == ["error"]
    assert "heartbeats" in few.messages[0].text
    assert not enough.messages


class Assassin:
    """Kills, once, from another thread: the host, or the child of it that is at work."""

    def __init__(self, repl: NativeRepl, *, host: bool, delay_s: float | None = None) -> None:
        """With `delay_s` strike then, whatever goes on; else once a child is at work."""
        assert repl.pid is not None
        self._host = host_under(repl.pid)
        self._kill_host = host
        self._delay_s = delay_s
        self._thread = threading.Thread(target=self._strike)
        self._thread.start()

    def _strike(self) -> None:
        if self._delay_s is None:
            until(self._workers, "a child at work")
            victims = [self._host] if self._kill_host else self._workers()
        else:
            time.sleep(self._delay_s)
            victims = [self._host]
        for victim in victims:
            with contextlib.suppress(psutil.NoSuchProcess):
                victim.kill()

    def _workers(self) -> list[psutil.Process]:
        """The children that have worked for a while: one that waits for a job has not."""
        found = []
        for child in self._host.children():
            with contextlib.suppress(psutil.Error):
                if child.cpu_times().user > 0.15:
                    found.append(child)
        return found

    def join(self) -> None:
        self._thread.join()


@pytest.mark.parametrize("delay_s", [0.0, 0.05, None])
def test_killed_host_is_replaced(repl: NativeRepl, delay_s: float | None) -> None:
    repl.elaborate(GOOD)
    slow = Request(NEVER, limits=Limits(wall_s=1.5))

    assassin = Assassin(repl, host=True, delay_s=delay_s)
    found = repl.elaborate(slow)
    assassin.join()

    assert found.status is Status.TIMEOUT  # asked again of the new host
    repl.elaborate(GOOD)  # on a busy machine the host dies after the deadline
    assert is_well(repl)


def test_child_killed_from_outside_is_asked_again(repl: NativeRepl) -> None:
    repl.elaborate(GOOD)
    slow = Request(NEVER, limits=Limits(wall_s=1.5))

    assassin = Assassin(repl, host=False)
    found = repl.elaborate(slow)
    assassin.join()

    assert found.status is Status.TIMEOUT
    assert is_well(repl)


def test_host_killed_again_and_again_is_no_fault_of_ours_once_it_had_the_candidate(
    repl: NativeRepl,
) -> None:
    repl.elaborate(GOOD)
    slow = Request(NEVER, limits=Limits(wall_s=PATIENCE_S))
    over = threading.Event()

    def strike() -> None:
        while not over.wait(0.2):
            pid = repl.pid
            if pid is not None:
                with contextlib.suppress(ProcessLookupError):  # the last shot hit
                    os.kill(pid, signal.SIGKILL)

    thread = threading.Thread(target=strike)
    thread.start()
    found = repl.elaborate(slow)
    over.set()
    thread.join()

    # a host that dies before it has the candidate did not start
    assert found.status in (Status.CRASHED, Status.INFRASTRUCTURE)
    assert repl.elaborate(GOOD).status is Status.FINISHED


def test_close_from_another_thread_ends_a_request(toolchain: Toolchain) -> None:
    assert toolchain.library is not None
    repl = NativeRepl(toolchain.library, toolchain.sysroot, sandbox=Sandbox.detect())
    repl.elaborate(GOOD)
    assert repl.pid is not None
    members = processes_under(repl.pid)
    results: list[Elaboration] = []
    slow = Request(NEVER)
    thread = threading.Thread(target=lambda: results.append(repl.elaborate(slow)))
    at_work = burning(repl.pid)
    thread.start()
    until(at_work, "the endless work")

    repl.close()
    thread.join(timeout=PATIENCE_S)

    assert [result.status for result in results] == [Status.INFRASTRUCTURE]
    _, alive = psutil.wait_procs(members, timeout=PATIENCE_S)
    assert not alive
    assert repl.elaborate(GOOD).status is Status.INFRASTRUCTURE


MIXED: tuple[tuple[Request, list[str]], ...] = (
    (GOOD, []),
    (Request("theorem t (n : Nat) (h : n < 3) : n < 5 := by omega\n", want_olean=True), []),
    (Request("theorem t (p q : Prop) : p → q := by\n  intro h\n  exact h\n"), ["error"]),
    (Request("theorem t : 1 = 2 := sorry\n#eval 1\n"), ["warning", "information"]),
)


def test_checks_leak_neither_descriptors_nor_memory_nor_processes(toolchain: Toolchain) -> None:
    check_no_leak(toolchain, rounds=100)


@pytest.mark.slow
def test_ten_thousand_checks_leak_nothing(toolchain: Toolchain) -> None:
    check_no_leak(toolchain, rounds=10_000)


def check_no_leak(toolchain: Toolchain, *, rounds: int) -> None:
    assert toolchain.library is not None
    repl = NativeRepl(toolchain.library, toolchain.sysroot, sandbox=Sandbox.detect())
    for request, _ in MIXED * 15:
        repl.elaborate(request)
    assert repl.pid is not None
    pid, before = repl.pid, footprint(repl)

    for number in range(rounds):
        request, severities = MIXED[number % len(MIXED)]
        found = repl.elaborate(request)
        assert found.status is Status.FINISHED, (number, found)
        assert [message.severity for message in found.messages] == severities, (number, found)
        assert (found.olean is not None) == request.want_olean, number

    until(lambda: footprint(repl)[:3] == before[:3], "what was open and running before")
    after = footprint(repl)
    print(f"{rounds} checks: {before} before, {after} after")
    assert repl.pid == pid
    assert after.memory_mb <= before.memory_mb * 1.05

    members = processes_under(pid)
    repl.close()
    _, alive = psutil.wait_procs(members, timeout=PATIENCE_S)
    assert not alive


class Footprint(NamedTuple):
    """Open descriptors of the host and of ours, processes, and MiB of both sides together."""

    host_descriptors: int
    descriptors: int
    processes: int
    memory_mb: float


def footprint(repl: NativeRepl) -> Footprint:
    """Look at a REPL at rest; memory is counted in proportion where several share it."""
    assert repl.pid is not None
    time.sleep(0.2)  # it may still be making the child for the next request
    members = processes_under(repl.pid)
    sides = [psutil.Process(), *members]
    return Footprint(
        host_under(repl.pid).num_fds(),
        psutil.Process().num_fds(),
        len(members),
        sum(member.memory_full_info().pss for member in sides) / 2**20,
    )


def test_an_answer_leaves_no_files(
    toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With namespaces nothing could be left: their files end with them."""
    if landlock.abi() == 0:
        pytest.skip("this kernel has no Landlock")
    assert toolchain.library is not None
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    sandbox = Sandbox(SandboxLevel.LANDLOCK)
    repl = NativeRepl(toolchain.library, toolchain.sysroot, sandbox=sandbox)

    found = repl.elaborate(Request("theorem t : 1 = 1 := rfl\n", want_olean=True))

    assert found.olean is not None
    assert found.olean.startswith(b"olean")
    until(lambda: not list(tmp_path.rglob("*.olean")), "tidying up after the answer")
    repl.close()
    assert not list(tmp_path.iterdir())


def test_descriptors_beyond_what_select_knows_are_no_fault(toolchain: Toolchain) -> None:
    assert toolchain.library is not None
    taken = [os.open(os.devnull, os.O_RDONLY) for _ in range(1100)]
    opened = NativeRepl(toolchain.library, toolchain.sysroot, sandbox=Sandbox.detect())
    try:
        result = opened.elaborate(GOOD)
    finally:
        opened.close()
        for descriptor in taken:
            os.close(descriptor)
    assert result.status is Status.FINISHED, result.detail
