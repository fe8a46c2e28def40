"""`lean-env verify` runs every attack: stopped by default, let through with `--no-sandbox`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from lean_env.sandbox import Sandbox
from lean_env.toolchain import Toolchain
from tests.waiting import PATIENCE_S

ATTACKS = Path(__file__).parent / "attacks"
STATEMENT = "theorem honest : True"


@dataclass
class Scene:
    """What the candidates attack; made anew for each run, harmless to lose."""

    directory: Path
    note: Path
    core: Path
    victim: subprocess.Popen[bytes]
    verdicts: dict[str, dict[str, Any]] = field(default_factory=dict)
    summary: str = ""

    @property
    def secret(self) -> Path:
        return self.directory / "secret"

    @property
    def project(self) -> Path:
        return self.directory / "project"

    @property
    def marker(self) -> Path:
        return self.directory / "outlived"

    @property
    def disk(self) -> Path:
        return self.directory / "disk"

    def candidates(self) -> Iterator[dict[str, str]]:
        names = "[" + ", ".join(f'"{number}"' for number in range(8)) + "]"
        attacks: dict[str, tuple[str, dict[str, object]]] = {
            "read the user list": ("read", {"path": "/etc/passwd"}),
            "read a secret": ("read", {"path": self.secret}),
            "read while proving": ("read_while_proving", {"path": self.secret}),
            "write the project": ("write", {"path": self.project}),
            "tamper with the core": ("write", {"path": self.core}),
            "leave a note": ("write", {"path": self.note}),
            "find the note": ("read", {"path": self.note}),
            "start a program": ("program", {}),
            "fork bomb": ("fork_bomb", {}),
            "act after the deadline": ("outlive", {"path": self.marker}),
            "fill the disk": ("fill_disk", {"path": self.disk, "names": names}),
            "kill a process": ("signal", {"pid": self.victim.pid}),
        }
        prelude = (ATTACKS / "prelude.lean").read_text()
        for identity, (name, values) in attacks.items():
            text = prelude + (ATTACKS / f"{name}.lean").read_text()
            for placeholder, value in values.items():
                text = text.replace(f"%{placeholder.upper()}%", str(value))
            code = f"{text}\n{STATEMENT} := trivial\n"
            yield {"id": identity, "statement": STATEMENT, "code": code}

    def run(self, *options: str) -> None:
        """Judge all attacks, one after the other in one worker."""
        lines = "".join(json.dumps(candidate) + "\n" for candidate in self.candidates())
        command = "from lean_env.cli import main; main()"
        result = subprocess.run(
            [sys.executable, "-c", command, "verify", "-", "--jobs", "1", *options],
            input=lines,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert result.returncode in (0, 1), result.stderr
        self.summary = result.stderr
        for line in result.stdout.splitlines():
            verdict = json.loads(line)
            self.verdicts[verdict["id"]] = verdict

    def said(self, identity: str) -> str:
        """What Lean said about a candidate's commands."""
        return "\n".join(message["text"] for message in self.verdicts[identity]["messages"])


def scene(directory: Path, toolchain: Toolchain) -> Iterator[Scene]:
    name = f"{directory.name}-{os.getpid()}"
    note = Path(f"/tmp/lean-env-note-{name}")
    core = toolchain.sysroot / "lib" / "lean" / f"target-{name}.olean"
    core.write_text("compiled")
    idle = [sys.executable, "-c", "import time; time.sleep(600)"]
    with subprocess.Popen(idle) as victim:
        made = Scene(directory, note, core, victim)
        made.secret.write_text("the project's secret")
        made.project.write_text("untouched")
        made.disk.mkdir()
        try:
            yield made
        finally:
            victim.kill()
            core.unlink()
            note.unlink(missing_ok=True)


@pytest.fixture(scope="module")
def walled(tmp_path_factory: pytest.TempPathFactory, toolchain: Toolchain) -> Iterator[Scene]:
    for made in scene(tmp_path_factory.mktemp("walled"), toolchain):
        made.run()
        yield made


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory, toolchain: Toolchain) -> Iterator[Scene]:
    for made in scene(tmp_path_factory.mktemp("bare"), toolchain):
        made.run("--no-sandbox")
        yield made


def test_without_walls_every_attack_gets_through(bare: Scene) -> None:
    assert "OPEN root:" in bare.said("read the user list")
    assert "the project's secret" in bare.said("read a secret")
    assert bare.project.read_text() == "attacked"
    assert bare.core.read_text() == "attacked"
    assert bare.said("find the note") == '"OPEN attacked"'
    assert "ran" in bare.said("start a program")
    assert bare.said("fork bomb") == "20"
    assert bare.said("act after the deadline") == '"OPEN"'
    assert len(list(bare.disk.iterdir())) == 8
    assert bare.victim.wait(PATIENCE_S) == -signal.SIGKILL


def test_behind_walls_none_does(walled: Scene) -> None:
    shut = ["read the user list", "read a secret", "write the project", "tamper with the core"]
    shut += ["leave a note", "find the note", "start a program", "act after the deadline"]
    assert {identity: walled.said(identity) for identity in shut} == dict.fromkeys(shut, '"SHUT"')
    assert walled.project.read_text() == "untouched"
    assert walled.core.read_text() == "compiled"
    assert not walled.note.exists()
    assert walled.said("fork bomb") == "0"
    assert walled.said("fill the disk") == "0"
    assert list(walled.disk.iterdir()) == []
    time.sleep(1)
    assert not walled.marker.exists()
    assert walled.victim.poll() is None


def test_an_attack_inside_a_proof_is_no_proof_either_way(walled: Scene, bare: Scene) -> None:
    def complaints(made: Scene) -> list[str]:
        messages = made.verdicts["read while proving"]["messages"]
        return [message["text"] for message in messages if message["severity"] == "error"]

    assert complaints(bare) == []
    assert complaints(walled) != []


def test_every_report_says_which_walls_stood(walled: Scene, bare: Scene) -> None:
    level = Sandbox.detect().level.value
    assert {verdict["sandbox"] for verdict in walled.verdicts.values()} == {level}
    assert {verdict["sandbox"] for verdict in bare.verdicts.values()} == {"none"}
    assert level in walled.summary
    assert "without a sandbox" in bare.summary
