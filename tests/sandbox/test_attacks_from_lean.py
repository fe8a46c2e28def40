"""Lean code behind the walls: every attack fails there, and succeeds where there are none."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from lean_env.repl.cold import ColdRepl
from lean_env.repl.message import Severity
from lean_env.repl.native import NativeRepl
from lean_env.repl.protocol import Elaboration, Limits, Repl, Request, Status
from lean_env.sandbox import Sandbox, SandboxLevel
from lean_env.toolchain import Toolchain
from tests.waiting import PATIENCE_S, until

ATTACKS = Path(__file__).parent / "attacks"
PRELUDE = (ATTACKS / "prelude.lean").read_text()

Opener = Callable[[Toolchain, Sandbox], Repl]


def cold(toolchain: Toolchain, sandbox: Sandbox) -> Repl:
    return ColdRepl(toolchain, sandbox)


def native(toolchain: Toolchain, sandbox: Sandbox) -> Repl:
    assert toolchain.library is not None
    return NativeRepl(toolchain.library, toolchain.sysroot, sandbox=sandbox)


@dataclass(frozen=True)
class Prisoner:
    """A way of running Lean that attacks; `repl` answers as every back end does."""

    repl: Repl

    def attempt(self, name: str, limits: Limits | None = None, **values: object) -> Elaboration:
        """Run an attack with its placeholders filled in."""
        text = (ATTACKS / f"{name}.lean").read_text()
        for placeholder, value in values.items():
            text = text.replace(f"%{placeholder.upper()}%", str(value))
        return self.repl.elaborate(Request(PRELUDE + text, limits=limits or Limits(wall_s=60)))

    def attack(self, name: str, limits: Limits | None = None, **values: object) -> str:
        """Run an attack and return what it says."""
        result = self.attempt(name, limits, **values)
        assert result.status is Status.FINISHED, result.detail
        return "\n".join(message.text for message in result.messages)


@pytest.fixture(scope="module", params=[cold, native], ids=lambda opener: opener.__name__)
def opener(request: pytest.FixtureRequest) -> Opener:
    """Each back end that runs candidates."""
    chosen: Opener = request.param
    return chosen


@pytest.fixture(scope="module")
def inside(toolchain: Toolchain, opener: Opener, walls: Sandbox) -> Iterator[Prisoner]:
    """Lean behind walls."""
    repl = opener(toolchain, walls)
    yield Prisoner(repl)
    repl.close()


@pytest.fixture(scope="module")
def outside(toolchain: Toolchain, opener: Opener) -> Iterator[Prisoner]:
    """The same Lean without them, to prove that the attack is one."""
    repl = opener(toolchain, Sandbox(SandboxLevel.NONE))
    yield Prisoner(repl)
    repl.close()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret"
    file.write_text("the project's secret")
    return file


def test_reads_the_users_files(inside: Prisoner, outside: Prisoner, secret: Path) -> None:
    assert "OPEN root:" in outside.attack("read", path="/etc/passwd")
    assert "OPEN the project's secret" in outside.attack("read", path=secret)
    assert inside.attack("read", path="/etc/passwd") == '"SHUT"'
    assert inside.attack("read", path=secret) == '"SHUT"'


def test_reads_files_while_proving(inside: Prisoner, outside: Prisoner, secret: Path) -> None:
    def proved(prisoner: Prisoner) -> bool:
        messages = prisoner.attempt("read_while_proving", path=secret).messages
        return all(message.severity is not Severity.ERROR for message in messages)

    assert proved(outside)
    assert not proved(inside)


def test_reads_another_workers_candidate(
    inside: Prisoner, outside: Prisoner, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("lean-env-worker") / "Candidate.lean"
    other.write_text("theorem other : True := trivial")
    assert "theorem other" in outside.attack("read", path=other)
    assert inside.attack("read", path=other) == '"SHUT"'


def test_writes_outside_its_scratch(inside: Prisoner, outside: Prisoner, secret: Path) -> None:
    assert inside.attack("write", path=secret) == '"SHUT"'
    assert secret.read_text() == "the project's secret"
    assert outside.attack("write", path=secret) == '"OPEN"'
    assert secret.read_text() == "attacked"


def test_tampers_with_the_compiled_core(
    inside: Prisoner, outside: Prisoner, toolchain: Toolchain
) -> None:
    target = toolchain.sysroot / "lib" / "lean" / f"attacked-{os.getpid()}.olean"
    target.write_text("compiled")
    try:
        assert inside.attack("write", path=target) == '"SHUT"'
        assert target.read_text() == "compiled"
        assert outside.attack("write", path=target) == '"OPEN"'
        assert target.read_text() == "attacked"
    finally:
        target.unlink()


def test_keeps_a_note_for_the_next_candidate(inside: Prisoner, outside: Prisoner) -> None:
    note = Path(f"/tmp/lean-env-note-{os.getpid()}")
    try:
        assert outside.attack("write", path=note) == '"OPEN"'
        assert outside.attack("read", path=note) == '"OPEN attacked"'
    finally:
        note.unlink()
    for place in (note, Path(f"/dev/shm/{note.name}")):
        inside.attack("write", path=place)
        assert inside.attack("read", path=place) == '"SHUT"'
        assert not place.exists()


def test_starts_a_program(inside: Prisoner, outside: Prisoner) -> None:
    assert outside.attack("program") == '"OPEN ran\\n"'
    assert inside.attack("program") == '"SHUT"'


def test_fork_bomb(inside: Prisoner, outside: Prisoner) -> None:
    assert outside.attack("fork_bomb") == "20"
    assert inside.attack("fork_bomb") == "0"


def test_signals_another_process(inside: Prisoner, outside: Prisoner) -> None:
    idle = [sys.executable, "-c", "import time; time.sleep(600)"]
    with subprocess.Popen(idle) as victim:
        try:
            inside.attack("signal", pid=victim.pid)
            time.sleep(0.1)
            assert victim.poll() is None
            outside.attack("signal", pid=victim.pid)
            assert victim.wait(PATIENCE_S) == -signal.SIGKILL
        finally:
            victim.kill()


def test_acts_after_its_deadline(
    inside: Prisoner, outside: Prisoner, opener: Opener, tmp_path: Path
) -> None:
    marker = tmp_path / "outlived"
    assert inside.attack("outlive", path=marker) == '"SHUT"'
    time.sleep(1.2)
    assert not marker.exists()
    assert outside.attack("outlive", path=marker) == '"OPEN"'
    if opener is cold:  # the native host adopts and kills what its children leave behind
        until(marker.exists, "the mark")


def test_fills_memory(inside: Prisoner, outside: Prisoner) -> None:
    assert outside.attack("fill_memory", Limits(wall_s=60, memory_mb=8192)) == "536870912"
    ended = inside.attempt("fill_memory", Limits(wall_s=60, memory_mb=300))
    assert ended.status is Status.OUT_OF_MEMORY


def test_fills_the_disk(inside: Prisoner, outside: Prisoner, tmp_path: Path) -> None:
    names = [str(number) for number in range(16)]
    listed = "[" + ", ".join(f'"{name}"' for name in names) + "]"
    assert outside.attack("fill_disk", path=tmp_path, names=listed) == "16"
    for file in tmp_path.iterdir():
        file.unlink()
    assert inside.attack("fill_disk", path=tmp_path, names=listed) == "0"
    assert list(tmp_path.iterdir()) == []


def test_fills_the_disk_with_what_it_may_write(toolchain: Toolchain, walls: Sandbox) -> None:
    # a cold `lean` may write to the directory it answers in, which is on the real disk
    listed = "[" + ", ".join(f'"{number}"' for number in range(300)) + "]"
    outside = Prisoner(cold(toolchain, Sandbox(SandboxLevel.NONE)))
    assert outside.attack("fill_disk", path=".", names=listed) == "300"
    ended = Prisoner(cold(toolchain, walls)).attempt("fill_disk", path=".", names=listed)
    assert ended.status is Status.CRASHED
    assert "disk" in ended.detail


def test_connects_to_the_loopback_interface(toolchain: Toolchain, walls: Sandbox) -> None:
    # only a whole `lean` runs the event loop that connects
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        server.settimeout(PATIENCE_S)
        outside = Prisoner(cold(toolchain, Sandbox(SandboxLevel.NONE)))
        assert outside.attack("loopback", port=port) == '"OPEN"'
        server.accept()[0].close()
        server.settimeout(0.2)
        Prisoner(cold(toolchain, walls)).attack("loopback", port=port)
        with pytest.raises(TimeoutError):
            server.accept()
