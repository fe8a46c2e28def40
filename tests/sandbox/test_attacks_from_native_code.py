"""Native code behind the walls: every attack fails there, and succeeds where there are none.

Lean can load machine code, so what Lean's own IO cannot express has to fail too.
"""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_env.sandbox import Policy, ProcessLimits, Sandbox, SandboxLevel, cgroup
from tests.sandbox.conftest import Attack
from tests.waiting import until

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="without walls only root could do this")


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret"
    file.write_text("the project's secret")
    return file


def test_reads_no_file_it_was_not_given(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, secret: Path
) -> None:
    for path in ("/etc/passwd", secret):
        assert attack(no_walls, "read", path).startswith("OPEN")
        assert attack(walls, "read", path).startswith("SHUT")


def test_reads_what_it_was_given_but_cannot_change_it(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, secret: Path
) -> None:
    given = Policy(read_only=(secret,))
    assert attack(walls, "read", secret, policy=given) == "OPEN the project's secret"
    assert attack(walls, "write", secret, policy=given).startswith("SHUT")
    assert secret.read_text() == "the project's secret"
    assert attack(no_walls, "write", secret).startswith("OPEN")
    assert secret.read_text().startswith("attacked")


@pytest.mark.parametrize("what", ["permissions", "owner", "times", "length", "length by opening"])
def test_changes_nothing_about_a_file(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, secret: Path, what: str
) -> None:
    secret.chmod(0o644)
    os.utime(secret, (1, 1))
    before = secret.stat()
    for policy in (Policy(), Policy(read_only=(secret,))):
        assert attack(walls, "change", secret, what, policy=policy).startswith("SHUT")
    assert secret.stat() == before
    assert attack(no_walls, "change", secret, what).startswith("OPEN")
    if what != "owner":
        assert secret.stat() != before


def test_writes_nowhere_outside_its_scratch(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, tmp_path: Path
) -> None:
    for place in (tmp_path / "new", Path("/usr/lib/lean-env-attack"), Path("/lean-env-attack")):
        assert attack(walls, "write", place).startswith("SHUT")
        assert not place.exists()
    assert attack(no_walls, "write", tmp_path / "new").startswith("OPEN")


def test_leaves_nothing_for_the_next_process(
    attack: Attack, walls: Sandbox, no_walls: Sandbox
) -> None:
    note = Path(f"/tmp/lean-env-note-{os.getpid()}")
    try:
        assert attack(no_walls, "write", note).startswith("OPEN")
        assert attack(no_walls, "read", note).startswith("OPEN")
    finally:
        note.unlink()
    attack(walls, "write", note)
    assert attack(walls, "read", note).startswith("SHUT")
    assert not note.exists()


@pytest.fixture
def loopback() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_reaches_no_socket(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, loopback: int, tmp_path: Path
) -> None:
    assert attack(no_walls, "loopback", loopback).startswith("OPEN")
    assert attack(walls, "loopback", loopback).startswith("SHUT")
    for name in (str(tmp_path / "socket"), f"@lean-env-{os.getpid()}"):
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(name.replace("@", "\0"))
            server.listen()
            assert attack(no_walls, "unix", name).startswith("OPEN")
            # shown the file itself, it still finds no socket family to use it with
            shown = Policy(read_only=(tmp_path,), writable=(tmp_path,))
            assert attack(walls, "unix", name, policy=shown).startswith("SHUT")


def test_starts_no_process(attack: Attack, walls: Sandbox, no_walls: Sandbox) -> None:
    assert attack(no_walls, "process").startswith("OPEN")
    assert attack(walls, "process").startswith("SHUT")
    assert attack(walls, "process", policy=Policy(processes=True)).startswith("OPEN")


def test_fork_bomb_ends_at_the_limit(attack: Attack, walls: Sandbox, no_walls: Sandbox) -> None:
    assert attack(no_walls, "fork-bomb", 40) == "OPEN 40"
    assert attack(walls, "fork-bomb", 40) == "SHUT 0"
    limits = ProcessLimits(tasks=20, memory_mb=512)
    report = attack(walls, "fork-bomb", 40, policy=Policy(processes=True, limits=limits))
    if not _tasks_are_counted():
        pytest.skip("root without a control group: the kernel counts no tasks")
    assert report.startswith("SHUT")
    assert int(report.split()[1]) < 20
    threads = Policy(limits=ProcessLimits(tasks=20))
    assert attack(no_walls, "thread-bomb", 40) == "OPEN 40"
    assert attack(walls, "thread-bomb", 40, policy=threads).startswith("SHUT")


def _tasks_are_counted() -> bool:
    """Whether a limit on tasks binds here: root is exempt from it outside a control group."""
    group = cgroup.create(memory_mb=None, tasks=20)
    if group is not None:
        group.remove()
    return os.geteuid() != 0 or group is not None


def test_traces_signals_and_limits_nobody(
    attack: Attack, walls: Sandbox, no_walls: Sandbox
) -> None:
    caught: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _: caught.append(number))
    try:
        with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]) as victim:
            try:
                # the address of a byte string of this process stands for a worker's candidate
                candidate = ctypes.create_string_buffer(b"another worker's candidate")
                address = hex(ctypes.addressof(candidate))
                report = attack(no_walls, "memory-of", os.getpid(), address)
                assert report == "OPEN another worker's candidate"
                assert attack(no_walls, "ptrace", victim.pid).startswith("OPEN")
                assert attack(no_walls, "limit", victim.pid).startswith("OPEN")
                assert attack(walls, "memory-of", os.getpid(), address).startswith("SHUT")
                assert attack(walls, "ptrace", victim.pid).startswith("SHUT")
                assert attack(walls, "limit", victim.pid).startswith("SHUT")
            finally:
                victim.kill()
        assert attack(no_walls, "signal", os.getpid()).startswith("OPEN")
        assert caught == [signal.SIGUSR1]
        caught.clear()
        attack(walls, "signal", os.getpid())
        attack(walls, "signal-parent")
        time.sleep(0.05)
        assert caught == []
    finally:
        signal.signal(signal.SIGUSR1, before)


@pytest.mark.parametrize("how", ["F_SETOWN", "F_SETOWN_EX", "FIOSETOWN", "SIOCSPGRP"])
def test_the_kernel_signals_nobody_on_its_behalf(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, how: str
) -> None:
    caught: list[int] = []
    before = signal.signal(signal.SIGIO, lambda number, _: caught.append(number))
    try:
        assert attack(no_walls, "signal-by-descriptor", how, os.getpid()).startswith("OPEN")
        until(lambda: caught, "the signal")
        time.sleep(0.05)  # another comes when its end is closed
        caught.clear()
        for policy in (Policy(), Policy(processes=walls.level is SandboxLevel.NAMESPACES)):
            report = attack(walls, "signal-by-descriptor", how, os.getpid(), policy=policy)
            assert report == "SHUT Operation not permitted"
        time.sleep(0.05)
        assert caught == []
    finally:
        signal.signal(signal.SIGIO, before)
    assert attack(no_walls, "choose-signal").startswith("OPEN")
    assert attack(walls, "choose-signal") == "SHUT Operation not permitted"


def test_scratch_ends_before_the_disk_does(
    attack: Attack, no_walls: Sandbox, walls: Sandbox, tmp_path: Path
) -> None:
    assert attack(no_walls, "fill-disk", tmp_path, 12).startswith("OPEN")
    if walls.level is SandboxLevel.LANDLOCK:
        pytest.skip("without a mount of its own the scratch directory is bounded file by file")
    small = Policy(limits=ProcessLimits(scratch_mb=8))
    for place in ("/tmp", "/dev/shm", "/dev", "/", "/home"):
        assert attack(walls, "fill-disk", place, 12, policy=small).startswith("SHUT")


def test_a_file_ends_at_the_limit(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    assert attack(no_walls, "fill-file", file, 12).startswith("OPEN")
    file.unlink()
    small = Policy(writable=(tmp_path,), limits=ProcessLimits(file_mb=8))
    attack(walls, "fill-file", file, 12, policy=small)
    assert file.stat().st_size == 8 << 20


def test_memory_ends_at_the_limit(attack: Attack, walls: Sandbox, no_walls: Sandbox) -> None:
    assert attack(no_walls, "fill-memory", 96).startswith("OPEN")
    small = Policy(limits=ProcessLimits(address_space_mb=64))
    assert attack(walls, "fill-memory", 96, policy=small).startswith("SHUT")


def test_shared_memory_ends_at_the_groups_limit(
    attack: Attack, walls: Sandbox, no_walls: Sandbox
) -> None:
    group = cgroup.create(memory_mb=64, tasks=None)
    if group is None:
        pytest.skip("no memory control group can be made here")
    group.remove()
    assert attack(no_walls, "fill-shared-memory", 96).startswith("OPEN")
    small = Policy(limits=ProcessLimits(memory_mb=64))
    assert attack(walls, "fill-shared-memory", 96, policy=small).startswith("DEAD")


def test_processor_time_ends_at_the_limit(attack: Attack, walls: Sandbox) -> None:
    begun = time.process_time()
    report = attack(walls, "burn", policy=Policy(limits=ProcessLimits(cpu_s=1)))
    assert report.startswith("DEAD")
    assert time.process_time() - begun < 1


def test_inherits_no_descriptor(attack: Attack, attacker: Path, walls: Sandbox) -> None:
    reader, writer = os.pipe()
    os.set_inheritable(writer, True)
    try:
        unguarded = subprocess.run(
            [str(attacker), "descriptors"], pass_fds=(writer,), capture_output=True, check=False
        )
        assert unguarded.stdout.startswith(b"OPEN")
        assert os.read(reader, 100).startswith(b"FORGED")
        assert attack(walls, "descriptors") == "SHUT 0"
        os.set_blocking(reader, False)
        with pytest.raises(BlockingIOError):
            os.read(reader, 100)
    finally:
        os.close(reader)
        os.close(writer)


def test_does_not_outlive_its_deadline_as_a_daemon(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, tmp_path: Path
) -> None:
    marker = tmp_path / "outlived"
    assert attack(no_walls, "outlive", marker).startswith("OPEN")
    until(marker.exists, "the daemon's mark")
    marker.unlink()
    # even where processes are allowed and the directory is its own
    allowed = Policy(processes=walls.level is SandboxLevel.NAMESPACES, writable=(tmp_path,))
    attack(walls, "outlive", marker, policy=allowed)
    time.sleep(1.2)
    assert not marker.exists()


@pytest.mark.parametrize(
    "call",
    ["keyctl", "io_uring", "netlink", "shmget", "personality", "unshare", "memfd_create"],
)
def test_kernel_surface_is_shut(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, call: str
) -> None:
    assert attack(no_walls, "call", call).startswith("OPEN")
    assert attack(walls, "call", call).startswith("SHUT")


@needs_root
@pytest.mark.parametrize("call", ["bpf", "perf_event_open", "userfaultfd"])
def test_kernel_surface_of_root_is_shut(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, call: str
) -> None:
    assert attack(no_walls, "call", call).startswith("OPEN")
    assert attack(walls, "call", call).startswith("SHUT")


@needs_root
@pytest.mark.parametrize(
    "setting", ["/proc/sys/kernel/core_pattern", "/proc/sys/vm/overcommit_memory"]
)
def test_the_machines_settings_are_shut(
    attack: Attack, walls: Sandbox, no_walls: Sandbox, setting: str
) -> None:
    assert attack(no_walls, "open-to-write", setting).startswith("OPEN")
    assert attack(walls, "open-to-write", setting).startswith("SHUT")


def test_mount_is_shut(attack: Attack, walls: Sandbox) -> None:
    assert attack(walls, "call", "mount") == "SHUT Operation not permitted"
