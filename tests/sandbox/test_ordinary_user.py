"""The sandbox needs no privilege: an ordinary user builds the same walls, at every level."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NOBODY = 65534
DIAGNOSIS = """
import json, os, sys
from pathlib import Path
from lean_env.sandbox import Policy, ProcessLimits, Sandbox, SandboxLevel, bubblewrap, landlock
from lean_env.sandbox.probe import breakouts
attacker = sys.argv[1]
beyond = str(int(Path("/proc/loadavg").read_text().split("/")[1].split()[0]) + 200)
levels = [SandboxLevel.NONE]
if bubblewrap.refusal() is None:
    levels.append(SandboxLevel.NAMESPACES)
if landlock.abi() > 0:
    levels.append(SandboxLevel.LANDLOCK)
report = {"uid": os.geteuid(), "detected": Sandbox.detect().level.value}
for level in levels:
    sandbox = Sandbox(level)
    policy = Policy((Path(attacker),), processes=True, limits=ProcessLimits(tasks=12))
    with sandbox.popen([attacker, "fork-bomb", beyond], policy) as process:
        bomb = process.popen.communicate()[0].decode()
    report[level.value] = {"through": breakouts(sandbox), "bomb": bomb}
print(json.dumps(report))
"""


def _as_ordinary_user() -> tuple[str, dict[str, object]]:
    """Return an interpreter that an ordinary user can run, and how to become that user."""
    if os.geteuid() != 0:
        return sys.executable, {}
    become: dict[str, object] = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    for candidate in (sys.executable, shutil.which("python3", path="/usr/bin:/usr/local/bin")):
        if candidate is None:
            continue
        command = [candidate, "-c", "import lean_env.sandbox"]
        try:
            trial = subprocess.run(
                command, env=_environment(), cwd="/", capture_output=True, **become
            )  # type: ignore[call-overload]  # the keywords are those of Popen
        except PermissionError:
            continue
        if trial.returncode == 0:
            return candidate, become
    pytest.skip("no ordinary user can run this project's Python here")


def _environment() -> dict[str, str]:
    root = Path(__file__).resolve().parents[2]
    paths = [str(root), *filter(None, sys.path)]
    return {"PYTHONPATH": os.pathsep.join(paths), "PATH": os.defpath}


def test_walls_stand_without_privilege(attacker: Path) -> None:
    interpreter, become = _as_ordinary_user()
    program = Path("/var/tmp") / f"lean-env-attack-{os.getpid()}"  # where that user may look
    shutil.copy(attacker, program)
    try:
        program.chmod(0o755)
        result = subprocess.run(
            [interpreter, "-c", DIAGNOSIS, str(program)],
            env=_environment(),
            cwd="/",
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            **become,
        )  # type: ignore[call-overload]  # the keywords are those of Popen
    finally:
        program.unlink()
    assert result.returncode == 0, result.stderr
    report = json.loads(result.stdout)
    assert report["uid"] != 0
    assert report["detected"] in report
    bare = report.pop("none")
    assert all(bare["through"].values())
    assert bare["bomb"].startswith("OPEN")
    for level in report.keys() - {"uid", "detected"}:
        assert not any(report[level]["through"].values()), level
        assert report[level]["bomb"].startswith("SHUT"), level
