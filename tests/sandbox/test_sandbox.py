"""Starting and ending sandboxed processes: from any thread, after a fork, and for good."""

from __future__ import annotations

import multiprocessing
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from lean_env.sandbox import Policy, ProcessLimits, Sandbox, SandboxedProcess, SandboxUnavailable
from tests.waiting import PATIENCE_S, family, running, until

SLEEP = Path(shutil.which("sleep") or "/bin/sleep").resolve()
POLICY = Policy(read_only=(SLEEP,))


def sleeper(walls: Sandbox) -> SandboxedProcess:
    return walls.popen([str(SLEEP), "600"], POLICY)


def test_a_process_outlives_the_thread_that_asked_for_it(walls: Sandbox) -> None:
    started: list[SandboxedProcess] = []
    thread = threading.Thread(target=lambda: started.append(sleeper(walls)))
    thread.start()
    thread.join()
    with started[0] as process:
        until(lambda: running(process.popen.pid, str(SLEEP)), "the command behind the walls")
        time.sleep(0.2)  # a signal at the thread's end would have come by now
        assert process.popen.poll() is None


def test_a_forked_process_can_start_its_own(walls: Sandbox) -> None:
    sleeper(walls).kill()  # so that there is a thread to lose

    def work() -> None:
        with sleeper(walls) as process:
            assert process.popen.poll() is None

    child = multiprocessing.get_context("fork").Process(target=work)
    child.start()
    child.join(PATIENCE_S)
    assert child.exitcode == 0


def test_nothing_survives_a_kill(walls: Sandbox) -> None:
    process = sleeper(walls)
    # past the moment in which bubblewrap is still building (see the README)
    until(lambda: running(process.popen.pid, str(SLEEP)), "the command behind the walls")
    members = family(process.popen.pid)[1:]
    process.kill()
    process.kill()
    _, alive = psutil.wait_procs(members, timeout=PATIENCE_S)
    assert alive == []
    assert process.popen.returncode != 0


def test_nothing_survives_its_parent(walls: Sandbox) -> None:
    script = (
        "import sys, time; from pathlib import Path; from lean_env.sandbox import *\n"
        f"sandbox = Sandbox(SandboxLevel('{walls.level.value}'))\n"
        f"process = sandbox.popen(['{SLEEP}', '600'], Policy(read_only=(Path('{SLEEP}'),)))\n"
        "print(process.popen.pid, flush=True); time.sleep(600)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        # bubblewrap arms the signal as the last thing before the command starts
        until(lambda: running(child, str(SLEEP)), "the command behind the walls")
        members = family(child)
        parent.kill()
    _, alive = psutil.wait_procs(members, timeout=PATIENCE_S)
    assert alive == []


def test_many_threads_may_start_processes_at_once(walls: Sandbox) -> None:
    ended: list[int] = []

    def work() -> None:
        with walls.popen([str(SLEEP), "0"], POLICY) as process:
            ended.append(process.popen.wait(PATIENCE_S))

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ended == [0] * 12


def _descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def test_leaves_no_descriptor_behind(walls: Sandbox) -> None:
    def run() -> None:
        with walls.popen([str(SLEEP), "0"], POLICY) as process:
            process.popen.wait(PATIENCE_S)

    run()
    before = _descriptors()
    for _ in range(5):
        run()
    assert _descriptors() == before


def test_a_missing_program_is_an_exit_status_not_a_hang(walls: Sandbox) -> None:
    with walls.popen(["/nowhere/program"], Policy()) as process:
        _, complaint = process.popen.communicate(timeout=PATIENCE_S)
        assert process.popen.returncode not in (0, None)
        assert b"/nowhere/program" in complaint


def test_a_path_that_does_not_exist_is_refused_by_name(tmp_path: Path) -> None:
    sandbox = Sandbox.detect()
    with pytest.raises(SandboxUnavailable, match="gone"):
        sandbox.popen(["/bin/true"], Policy(read_only=(tmp_path / "gone",)))


def test_the_environment_is_the_policys_alone(walls: Sandbox) -> None:
    printer = Path(shutil.which("env") or "/usr/bin/env").resolve()
    policy = Policy(read_only=(printer,), env={"GIVEN": "yes"}, limits=ProcessLimits(tasks=64))
    with walls.popen([str(printer)], policy) as process:
        out, _ = process.popen.communicate(timeout=PATIENCE_S)
    names = {line.split("=")[0] for line in out.decode().splitlines()}
    assert names <= {"GIVEN", "HOME", "TMPDIR", "PWD"}
    assert "GIVEN=yes" in out.decode()
